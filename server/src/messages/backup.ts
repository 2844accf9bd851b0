import type { BackupProblem } from '../backup/read-backup.js';
import type { Language } from './language.js';

const size = (bytes: number, comma: string): string => (bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1).replace('.', comma)} kB` : `${(bytes / 1024 / 1024).toFixed(1).replace('.', comma)} MB`);

const es = {
  written: (path: string, proposals: number, rows: number, bytes: number) => `Respaldo escrito en ${path}: ${proposals} propuestas, ${rows} filas en total, ${size(bytes, ',')}. Trae datos personales y las claves del servidor: guárdelo cifrado.`,
  restored: (path: string, proposals: number, rows: number) => `Restaurado de ${path}: ${proposals} propuestas, ${rows} filas en total.`,
  restart: 'Si mga serve está en marcha, reinícielo: todavía usa las claves de antes. Los correos sin enviar quedaron retenidos; decida en la bandeja cuáles enviar.',
  problem: {
    'not-a-backup': 'no es un respaldo hecho con mga backup',
    damaged: 'está dañado o incompleto',
    newer: 'lo hizo una versión más nueva de este programa; use esa versión',
    'other-tables': 'lo hizo una versión anterior de este programa; restáurelo con esa versión y después actualice',
    'not-empty': 'la base de datos ya tiene propuestas o personas. Para reemplazar todo lo que tiene, use --replace',
  } satisfies Record<BackupProblem, string>,
  notRestored: (path: string, reason: string) => `No se restauró ${path}: ${reason}. No se cambió nada.`,
};

const en: typeof es = {
  written: (path, proposals, rows, bytes) => `Backup written to ${path}: ${proposals} proposals, ${rows} rows in all, ${size(bytes, '.')}. It has personal data and the server’s keys in it: keep it encrypted.`,
  restored: (path, proposals, rows) => `Restored from ${path}: ${proposals} proposals, ${rows} rows in all.`,
  restart: 'If mga serve is running, restart it: it still uses the keys of before. Mail that was not sent is held; decide in the inbox which to send.',
  problem: {
    'not-a-backup': 'it is no backup made by mga backup',
    damaged: 'it is damaged or incomplete',
    newer: 'a newer version of this program made it; use that version',
    'other-tables': 'an older version of this program made it; restore it with that version and update afterwards',
    'not-empty': 'the database has proposals, registrations or staff already. To replace all it has, use --replace',
  },
  notRestored: (path, reason) => `${path} was not restored: ${reason}. Nothing was changed.`,
};

/** Sentences of `mga backup` and `mga restore`. */
export const backupMessages: Record<Language, typeof es> = { es, en };
