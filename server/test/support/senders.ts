import { setTimeout } from 'node:timers/promises';
import type { ProposalReceipt } from 'mga-widgets/domain';
import { issueToken } from '../../src/intake/form-token.js';
import { consentsInForce } from '../../src/intake/consents.js';
import { serverKeys } from '../../src/store/server-keys.js';
import type { Store } from '../../src/store/store.js';
import type { IntakeProcesses } from './intake-processes.js';

/** What a sender knows of a proposal: the key it was sent with, and the folio once one was shown. */
export interface Sent {
  key: string;
  folio?: string;
}

/** A submission for the consultation of `intake-process.ts`, with a form that was asked for long enough ago. */
export async function submission(store: Store): Promise<Record<string, unknown>> {
  const token = issueToken((await serverKeys(store)).formToken, 'c1', new Date(Date.now() - 60_000));
  const consents = consentsInForce({ controller: { name: 'Oficina' }, months: 12 }).map(({ id, version }) => ({ id, version, given: true }));
  return {
    consultation: 'c1', title: 'Propuesta', problem: 'Un problema público que alguien vive. '.repeat(20), change: 'Lo que debería cambiar. '.repeat(10), sector: 'ciudadania',
    author: { name: 'Nombre de Prueba', email: 'prueba@correo.example' }, consents, language: 'es', form: { token },
  };
}

/** Sends a proposal once. */
export const send = (url: string, key: string, body: unknown): Promise<Response> =>
  fetch(`${url}/api/proposals`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body), signal: AbortSignal.timeout(20_000) });

let made = 0;

/** Sends proposal after proposal until it is stopped, each as an outbox does: with one key, again and again until there is a folio. */
export async function keepSending(processes: IntakeProcesses, body: unknown, stop: AbortSignal, sent: Sent[]): Promise<void> {
  while (!stop.aborted) {
    const one: Sent = { key: `prueba-${process.pid}-${(made += 1)}-xxxxxxxx` };
    sent.push(one);
    // One in ten asks again although it has its folio, as if the answer had been lost.
    const answers = made % 10 === 0 ? 2 : 1;
    for (let answer = 0; answer < answers; answer += 1) {
      const folio = await sendUntilAnswered(processes, one.key, body, stop);
      if (folio === undefined) return;
      if (one.folio !== undefined && one.folio !== folio) throw new Error(`${one.key} was given two folios: ${one.folio}, ${folio}`);
      one.folio = folio;
    }
  }
}

/** The folio; `undefined` when it was stopped before there was one. */
async function sendUntilAnswered(processes: IntakeProcesses, key: string, body: unknown, stop: AbortSignal): Promise<string | undefined> {
  while (!stop.aborted) {
    const intake = await processes.any();
    if (!intake) return undefined;
    const response = await send(intake.url, key, body).catch(() => undefined);
    if (response?.status === 201) {
      const receipt = (await response.json().catch(() => undefined)) as ProposalReceipt | undefined;
      if (receipt) {
        processes.acknowledge(intake);
        return receipt.folio;
      }
    } else if (response && ![409, 503].includes(response.status)) throw new Error(`${response.status}: ${await response.text()}`);
    else await setTimeout(10);
  }
  return undefined;
}
