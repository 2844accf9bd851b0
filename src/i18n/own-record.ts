import type { Localized } from './messages.js';

const es = {
  secret: 'Clave',
  showSecret: 'Mostrar la clave',
  secretFault: { missing: 'Escriba la clave.', malformed: 'La clave solo tiene letras y números. Cópiela otra vez.' },
  opening: 'Buscando…',
  error: 'Error:',
  hidden: 'Su enlace secreto traía la clave en la dirección de esta página. La quitamos de ahí para que nadie la vea ni quede en el historial.',
  notHidden: 'Su enlace secreto trae la clave en la dirección de esta página y no la pudimos quitar. Cierre la página cuando termine y no comparta su dirección.',
  can: 'Qué puede hacer',
  cancel: 'Cancelar',
  back: 'No, volver',
  working: 'Un momento…',
  download: 'Descargar todo',
  again: 'Puede intentarlo otra vez sin riesgo: no se hace dos veces.',
  tooMany: 'Se hicieron muchos intentos seguidos.',
  waitSeconds: (seconds: number) => (seconds === 1 ? 'Espere 1 segundo.' : `Espere ${seconds} segundos.`),
  waitMinutes: (minutes: number) => (minutes === 1 ? 'Espere 1 minuto.' : `Espere ${minutes} minutos.`),
};

const en: typeof es = {
  secret: 'Key',
  showSecret: 'Show the key',
  secretFault: { missing: 'Type the key.', malformed: 'The key has only letters and digits. Copy it again.' },
  opening: 'Looking…',
  error: 'Error:',
  hidden: 'Your secret link had the key in the address of this page. We took it out, so that nobody sees it and it does not stay in the history.',
  notHidden: 'Your secret link has the key in the address of this page and we could not take it out. Close the page when you are done, and don’t share its address.',
  can: 'What you can do',
  cancel: 'Cancel',
  back: 'No, go back',
  working: 'One moment…',
  download: 'Download everything',
  again: 'It is safe to try again: it is not done twice.',
  tooMany: 'There were many attempts in a row.',
  waitSeconds: (seconds) => (seconds === 1 ? 'Wait 1 second.' : `Wait ${seconds} seconds.`),
  waitMinutes: (minutes) => (minutes === 1 ? 'Wait 1 minute.' : `Wait ${minutes} minutes.`),
};

/** Words of looking after something of one's own at the intake, by name and key. */
export const ownRecordMessages: Localized<typeof es> = { es, en };
