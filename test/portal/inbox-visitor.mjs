// Somebody of the secretariat at the example portal: the `mga` command on the store, and the inbox.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/run.mjs';
import { reach, readsText } from './visitor.mjs';

/** Runs a command on the store; what it printed. */
export async function mga(store, ...args) {
  const place = store.database ? [] : ['--data', store.data];
  const { code, output } = await run('node', ['server/bin/mga.js', ...args, ...place], { quiet: true, env: { DATABASE_URL: store.database ?? '' } });
  assert.equal(code, 0, output);
  return output;
}

/** The access token that was printed. */
export const tokenIn = (output) => /mga_[0-9A-Z]{40,}/.exec(output)[0];

/** Every page of the inbox, and words that are there once it has been drawn. */
export const inboxPages = [
  ['/bandeja/', 'Propuestas por responder'],
  ['/bandeja/plazos.html', 'Respuestas que se deben'],
  ['/bandeja/planilla.html', 'Descargue la planilla'],
  ['/bandeja/plantillas.html', 'Plantillas'],
  ['/bandeja/correos.html', 'Correos'],
  ['/bandeja/asistencia.html', 'Asistencia a reuniones'],
  ['/bandeja/priorizacion.html', 'Votaciones'],
  ['/en/inbox/', 'Proposals to answer'],
  ['/en/inbox/deadlines.html', 'Replies owed'],
  ['/en/inbox/spreadsheet.html', 'Download the spreadsheet'],
  ['/en/inbox/templates.html', 'Templates'],
  ['/en/inbox/mail.html', 'Mail'],
  ['/en/inbox/attendance.html', 'Attendance at meetings'],
  ['/en/inbox/priorities.html', 'Prioritizations people vote in'],
];

/** Name of the one who may do everything in the inbox of `fillInbox`, and a proposal in it. */
export const coordinator = 'Coordinación de prueba';
export const proposalTitle = 'Que la feria tenga baños';

/** Puts two proposals to answer into the store of a folder, and lets a coordinator in; gives the access token. */
export async function fillInbox(data) {
  const file = join(data, 'paper.csv');
  writeFileSync(file, `title,problem,sector\n${proposalTitle},No hay donde lavarse las manos.,ciudadania\nOtra propuesta de papel,Falta luz en la plaza.,ciudadania\n`);
  await mga({ data }, 'import', 'proposals', file, '--consultation', 'proximo-plan', '--apply', '--publish');
  return tokenIn(await mga({ data }, 'staff', 'add', coordinator, '--coordinator'));
}

/** Signs in at the inbox in the place of whoever was there. */
export async function signIn(page, origin, token, name) {
  await page.goto(`${origin}/bandeja/`);
  const leave = 'mga-staff-session >>> [part="sign-out"]';
  await page.waitForSelector(`mga-staff-session >>> #token, ${leave}`, { visible: true });
  if (await page.$(leave)) await page.locator(leave).click();
  await (await reach(page, 'mga-staff-session >>> #token')).fill(token);
  await page.locator('mga-staff-session >>> button[type="submit"]').click();
  await readsText(page, name);
}
