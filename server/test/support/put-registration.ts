import { randomInt, randomUUID } from 'node:crypto';
import { formatRegistrationCode } from 'mga-widgets/domain';
import { keepRegistrations } from '../../src/registrations/keep-registrations.js';
import type { Store } from '../../src/store/store.js';

/** Puts a registration into a store, as if it had been received. @returns Its code. */
export async function putRegistration(store: Store, given: { meeting: string; seats?: number; name?: string; email?: string; accessNeeds?: string; sector?: string; at?: string }): Promise<string> {
  const { meeting, seats, name = 'Persona de Prueba', email = null, accessNeeds = null, sector = 'ciudadania', at = '2026-11-20T12:00:00.000Z' } = given;
  const code = formatRegistrationCode(2026, randomInt(32 ** 5));
  await keepRegistrations(store, [
    {
      registration: { code, meeting, sector, region: null, language: 'es', registered_at: at, updated_at: at, key_hash: randomUUID(), fingerprint: null },
      personalData: { code, name, email, access_needs: accessNeeds },
      consents: [{ code, consent: 'registration-data', version: 'v1', given: 1, language: 'es', at }],
      seats,
    },
  ]);
  return code;
}
