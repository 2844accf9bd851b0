import type { LinkProblem } from '../pack/link-problem.js';
import type { Language } from './language.js';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const linkProblems: Record<Language, Record<LinkProblem, string>> = {
  es: {
    status: 'el servidor respondió con un error', 'no-host': 'no existe el servidor', refused: 'el servidor no acepta la conexión', 'timed-out': 'no respondió a tiempo', certificate: 'el certificado no es válido',
    redirects: 'redirige demasiadas veces', private: 'está en una red privada y no se revisó', 'not-web': 'no es una dirección web', failed: 'no se pudo leer', 'no-time': 'no hubo tiempo de revisarlo',
  },
  en: {
    status: 'the server answered with an error', 'no-host': 'there is no such server', refused: 'the server does not take the connection', 'timed-out': 'it did not answer in time', certificate: 'the certificate is not valid',
    redirects: 'it redirects too many times', private: 'it is on a private network and was not checked', 'not-web': 'it is no web address', failed: 'it could not be read', 'no-time': 'there was no time to check it',
  },
};

const es = {
  packing: (done: number, total: number, path: string) => `Escribiendo ${done + 1} de ${total}: ${path}`,
  checking: (done: number, total: number, url: string) => `Revisando el enlace ${done + 1} de ${total}: ${url}`,
  written: (path: string, bytes: number) => `Escrito: ${path} (${(bytes / 1024).toFixed(1).replace('.', ',')} kB)`,
  noPlan: (id: string | undefined) => (id === undefined ? 'No hay un plan de acción en estos datos.' : `No hay un plan «${id}» en estos datos.`),
  format: 'un archivo que termine en .zip',
  oneSource: 'una carpeta de contenido o --feed ARCHIVO|URL, una de las dos',
  links: (checked: number, dead: number) => `${count(checked, 'enlace revisado', 'enlaces revisados')}, ${count(dead, 'con problemas', 'con problemas')}`,
  deadLink: (url: string, problem: LinkProblem, status?: number) => `enlace: ${url}: ${linkProblems.es[problem]}${status === undefined ? '' : ` (${status})`}`,
};

const en: typeof es = {
  packing: (done, total, path) => `Writing ${done + 1} of ${total}: ${path}`,
  checking: (done, total, url) => `Checking link ${done + 1} of ${total}: ${url}`,
  written: (path, bytes) => `Written: ${path} (${(bytes / 1024).toFixed(1)} kB)`,
  noPlan: (id) => (id === undefined ? 'There is no action plan in these data.' : `There is no plan "${id}" in these data.`),
  format: 'a file that ends in .zip',
  oneSource: 'a folder of content or --feed FILE|URL, one of the two',
  links: (checked, dead) => `${count(checked, 'link checked', 'links checked')}, ${count(dead, 'with a problem', 'with problems')}`,
  deadLink: (url, problem, status) => `link: ${url}: ${linkProblems.en[problem]}${status === undefined ? '' : ` (${status})`}`,
};

/** What `mga export irm` says. */
export const packMessages: Record<Language, typeof es> = { es, en };
