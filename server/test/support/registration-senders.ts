import { setTimeout } from 'node:timers/promises';
import type { RegistrationReceipt } from 'mga-widgets/domain';
import { issueToken } from '../../src/intake/form-token.js';
import { formSubject } from '../../src/registrations/check-form.js';
import { registrationConsents } from '../../src/registrations/registration-consents.js';
import { serverKeys } from '../../src/store/server-keys.js';
import type { Store } from '../../src/store/store.js';
import { rulesFor, workshop } from './registrations.js';

/** The workshop `intake-process.ts` takes registrations for: forty seats, and years to go. */
export const bigWorkshop = { ...workshop, id: 'taller-grande', start: '2099-12-05T10:00', end: '2099-12-05T13:00', seats: 40 };

/** A registration for it, with a form that was asked for long enough ago. */
export async function bigRegistration(store: Store): Promise<Record<string, unknown>> {
  const token = issueToken((await serverKeys(store)).formToken, formSubject(bigWorkshop.id, bigWorkshop.start), new Date(Date.now() - 60_000));
  const consents = registrationConsents(rulesFor([bigWorkshop], bigWorkshop.id)!).map(({ id, version }) => ({ id, version, given: true }));
  return { meeting: bigWorkshop.id, name: 'Persona de Prueba', sector: 'ciudadania', contact: { email: 'persona@correo.example' }, consents, language: 'es', form: { token } };
}

/** Sends a registration until there is a receipt, as a form does that is told to try again. */
export async function registerUntilAnswered(url: () => string | Promise<string>, key: string, body: unknown): Promise<RegistrationReceipt> {
  for (;;) {
    const base = await url();
    const answer = await fetch(`${base}/api/registrations`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body), signal: AbortSignal.timeout(60_000) }).catch(() => undefined);
    if (answer?.status === 201) {
      const receipt = (await answer.json().catch(() => undefined)) as RegistrationReceipt | undefined;
      if (receipt) return receipt;
    } else if (answer && ![409, 503].includes(answer.status)) throw new Error(`${answer.status}: ${await answer.text()}`);
    await setTimeout(20);
  }
}

/** Cancels until it is done. */
export async function cancelUntilAnswered(url: string, { code, secret }: Pick<RegistrationReceipt, 'code' | 'secret'>): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/api/registrations/${code}/cancel`, { method: 'POST', headers: { authorization: `Bearer ${secret}` } });
    if (answer.status === 200) return;
    if (answer.status !== 503) throw new Error(`${answer.status}: ${await answer.text()}`);
    await setTimeout(20);
  }
}
