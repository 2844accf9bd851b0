import type { RecordProblem } from '../domain/record-problem.js';
import type { Localized } from './messages.js';

const es = {
  loading: 'Cargando los datos…',
  partFailed: 'No pudimos cargar una parte de este recuadro.',
  retry: 'Reintentar',
  retrying: 'Reintentando…',
  refreshing: 'Buscando novedades…',
  failed: {
    'no-address': 'A este recuadro le falta la dirección de los datos. Quien edita la página debe agregar el atributo feed o ponerlo dentro de un elemento mga-feed.',
    offline: 'No hay conexión a internet. Los datos se cargarán cuando vuelva.',
    unreachable: 'No pudimos llegar al sitio que publica los datos.',
    timeout: 'El sitio que publica los datos tardó demasiado en responder.',
    http: 'El sitio que publica los datos respondió con un error.',
    'not-json': 'Lo que respondió el sitio no son datos que podamos leer.',
    'cut-short': 'La conexión se cortó antes de recibir todos los datos.',
    'too-large': 'El archivo de datos es más grande de lo que este recuadro acepta.',
    'not-a-feed': 'El archivo recibido no tiene el formato de los datos de la Mesa.',
    'newer-version': 'Los datos usan una versión más nueva del formato. Quien edita la página debe actualizar los widgets.',
    'endless-pages': 'Los datos vienen en una serie de páginas que no termina.',
  },
  httpStatus: (status: number) => `Código ${status}.`,
  stale: (age: string) => `Datos revisados por última vez ${age}.`,
  saved: (age: string) => `Usted ve una copia guardada en este dispositivo ${age}.`,
  incomplete: 'Falta una parte de los datos: algunas páginas no llegaron.',
  demonstration: 'Demostración: estos datos son inventados.',
  unreadable: (count: number) => (count === 1 ? 'Un dato de la fuente no se pudo leer y no se muestra.' : `${count} datos de la fuente no se pudieron leer y no se muestran.`),
  reasons: {
    type: 'no es del tipo esperado', missing: 'falta un dato obligatorio', pattern: 'no tiene la forma esperada', choice: 'no es una de las palabras permitidas',
    'too-short': 'es demasiado corto', 'too-long': 'es demasiado largo', 'too-small': 'es menor que lo permitido', 'too-large': 'es mayor que lo permitido',
    'too-many': 'hay más elementos de los que se pueden leer', duplicate: 'su identificador está repetido', dropped: 'se omitió por un dato obligatorio que no sirve',
  } satisfies Record<RecordProblem['reason'], string>,
};

const en: typeof es = {
  loading: 'Loading the data…',
  partFailed: 'We could not load a part of this box.',
  retry: 'Try again',
  retrying: 'Trying again…',
  refreshing: 'Looking for news…',
  failed: {
    'no-address': 'This box has no data address. The page editor must add the feed attribute or place it inside an mga-feed element.',
    offline: 'There is no internet connection. The data will load when it returns.',
    unreachable: 'We could not reach the site that publishes the data.',
    timeout: 'The site that publishes the data took too long to answer.',
    http: 'The site that publishes the data answered with an error.',
    'not-json': 'What the site answered is not data we can read.',
    'cut-short': 'The connection ended before all the data arrived.',
    'too-large': 'The data file is larger than this box accepts.',
    'not-a-feed': 'The file received does not have the format of the forum’s data.',
    'newer-version': 'The data uses a newer version of the format. The page editor must update the widgets.',
    'endless-pages': 'The data comes in a series of pages that does not end.',
  },
  httpStatus: (status) => `Code ${status}.`,
  stale: (age) => `Data last checked ${age}.`,
  saved: (age) => `You are seeing a copy kept on this device ${age}.`,
  incomplete: 'Part of the data is missing: some pages did not arrive.',
  demonstration: 'Demonstration: this data is invented.',
  unreadable: (count) => (count === 1 ? 'One item of the source could not be read and is not shown.' : `${count} items of the source could not be read and are not shown.`),
  reasons: {
    type: 'is not of the expected type', missing: 'a required value is missing', pattern: 'does not have the expected form', choice: 'is not one of the allowed words',
    'too-short': 'is too short', 'too-long': 'is too long', 'too-small': 'is less than allowed', 'too-large': 'is more than allowed',
    'too-many': 'there are more items than can be read', duplicate: 'its identifier is repeated', dropped: 'was left out because a required value is unusable',
  },
};

/** Sentences of the states every widget shares. */
export const feedMessages: Localized<typeof es> = { es, en };
