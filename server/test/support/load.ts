import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';
import { temporaryFolder } from './office-folder.js';

/** Whether the trials are of their full length and size (`npm run test:load`); else they are short, as in `npm test`. */
export const isFull = process.env['MGA_LOAD'] === 'full';

/** What of the two is meant here. */
export const sized = <Size>(short: Size, full: Size): Size => (isFull ? full : short);

/** Prints what a trial saw as one line of JSON. */
export const printFigures = (trial: string, figures: Readonly<Record<string, unknown>>): void => console.log(JSON.stringify({ trial, form: sized('short', 'full'), ...figures }));

export const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 102.4) / 10;

/** The value below which a part of the times lies, in whole milliseconds. */
export function quantileOf(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN);
}

/** What people take part in: `carga` is open until the end of the century, and proposals are published as they come unless they wait to be read. */
export const takingPart = { consultation: 'carga', meeting: 'taller-carga', prioritization: 'voto-carga' } as const;

/** The demonstration content with something open to take part in. */
export function loadContent(test: Pick<TestContext, 'after'>, moderation: 'antes de publicar' | 'después de publicar' = 'antes de publicar'): string {
  const folder = temporaryFolder(test);
  cpSync(fileURLToPath(new URL('../../../content/demo', import.meta.url)), folder, { recursive: true });
  /** A row with these cells at its beginning, and as many as the others have. */
  const add = (file: string, ...cells: string[]): void => {
    const columns = readFileSync(join(folder, file), 'utf8').split('\n', 1)[0]!.split(';').length;
    appendFileSync(join(folder, file), `${[...cells, ...Array<string>(columns - cells.length).fill('')].join(';')}\n`);
  };
  add('consultas.csv', takingPart.consultation, 'Consulta de carga', '', '', '', 'abierta', '', '01-10-2026', '31-12-2099', '', moderation);
  add('reuniones.csv', takingPart.meeting, 'Taller de carga', 'taller', '05-12-2099 10:00', '05-12-2099 13:00', '', 'abierta', '', '', '', 'presencial', 'Sala de carga', '', 'CL-RM');
  add('priorizaciones.csv', takingPart.prioritization, 'Voto de carga', '', 'abierta', '01-10-2026', '31-12-2099', 'servicios|datos|probidad', '3', '', '', '5', 'por orden', '', '', 'Se ordenan.');
  return folder;
}
