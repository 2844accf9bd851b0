import type { OwnRegistration, RegistrationForm, RegistrationReceipt } from '../src/domain/intake.js';

/** How the intake of a story behaves. */
export interface RegistrationManner {
  /** Seats that are left when the form is opened. */
  left?: number;
  waiting?: number;
  /** What becomes of sending. */
  sending?: 'works' | 'offline' | 'slow' | 'refuses';
  /** What stands under a code and key; nothing is known otherwise. */
  record?: OwnRegistration;
}

const intakes = new Map<string, RegistrationManner>();
let pageFetch: typeof fetch | undefined;

/** Address of an intake of registrations of its own for a story, without a server. */
export function registrationIntake(name: string, manner: RegistrationManner): string {
  if (!pageFetch) {
    const real = (pageFetch = globalThis.fetch.bind(globalThis));
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const intake = [...intakes.keys()].find((address) => url === address || url.startsWith(`${address}/`));
      return intake ? answer(intake, url, init) : real(input, init);
    };
  }
  const address = new URL(`story-registrations/${name}`, location.href).href;
  intakes.set(address, manner);
  return address;
}

const json = (body: unknown, status = 200): Promise<Response> => Promise.resolve(Response.json(body, { status }));
const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const problem = (code: string, status: number, detail: string): Promise<Response> => json({ type: `urn:mga-widgets:problem:${code}`, code, status, title: detail, detail }, status);

function answer(intake: string, url: string, { method = 'GET' }: RequestInit = {}): Promise<Response> {
  const manner = intakes.get(intake)!;
  const { left = 8, waiting = 0, sending = 'works', record } = manner;
  const path = url.slice(intake.length);
  if (path.startsWith('/form')) return json(formOf(left, waiting));
  if (path === '') {
    if (sending === 'slow') return new Promise(() => undefined);
    if (sending === 'offline') return offline();
    return sending === 'refuses' ? problem('registration-closed', 409, 'La inscripción está cerrada: el plazo terminó.') : json(receiptOf(left, waiting), 201);
  }
  if (!record) return problem('unknown-registration', 404, 'No existe.');
  if (path.endsWith('/export')) return json({ exportedAt: record.updatedAt, registration: record, consents: [], events: [{ at: record.registeredAt, kind: 'registered', actor: 'person' }] });
  const next = { ...record, version: record.version + 1 };
  const changed: OwnRegistration = path.endsWith('/cancel')
    ? { ...next, state: 'cancelled', position: undefined, actions: { ...record.actions, cancel: false } }
    : method === 'DELETE'
      ? { ...next, name: undefined, contact: undefined, accessNeeds: undefined, personalDataErasedAt: record.updatedAt, actions: { ...record.actions, erasePersonalData: false } }
      : record;
  intakes.set(intake, { ...manner, record: changed });
  return json(changed);
}

const formOf = (left: number, waiting: number): RegistrationForm => ({
  token: 'a-token', issuedAt: '2026-06-01T12:00:00Z', expiresAt: '2026-06-02T12:00:00Z', meeting: 'arica', seats: 40, seatsTaken: 40 - left, waiting, closesAt: '2026-07-02T14:00:00Z',
  consents: [
    { id: 'registration-data', version: '2026-01', required: true, text: { es: 'Acepto que se guarden el nombre y el correo que escribí, solo para organizar este taller.', en: 'I agree that the name and e-mail I wrote are kept, only to organise this workshop.' } },
    { id: 'access-needs', version: '2026-01', required: false, requiredWith: 'accessNeeds', text: { es: 'Acepto que quien organiza vea lo que necesito para participar.', en: 'I agree that whoever organises it sees what I need to take part.' } },
  ],
});

const receiptOf = (left: number, waiting: number): RegistrationReceipt => ({
  code: 'T-2026-0K3F-7Q', secret: 'una-clave-inventada-para-esta-historia', registeredAt: '2026-06-01T16:05:00Z', statusUrl: 'registrations/T-2026-0K3F-7Q',
  ...(left > 0 && waiting === 0 ? { state: 'seated' } : { state: 'waiting', position: waiting + 1 }),
});
