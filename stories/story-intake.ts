import type { IntakeForm, ProposalReceipt } from '../src/domain/intake.js';

/** How the intake of a story behaves. */
export type IntakeManner = 'works' | 'offline' | 'slow' | 'refuses' | 'no-form';

/** What the intake says of a form. */
export const storyForm: IntakeForm = {
  token: 'a-token',
  issuedAt: '2026-06-01T12:00:00Z',
  expiresAt: '2026-06-02T12:00:00Z',
  moderation: 'before-publication',
  correctionDays: 10,
  consents: [
    { id: 'publication', version: '2026-01', required: true, text: { es: 'Entiendo que el texto de mi propuesta, sin mis datos personales, se publicará con un folio y una respuesta.', en: 'I understand that the text of my proposal, without my personal data, will be published with a folio and a reply.' } },
    { id: 'contact', version: '2026-01', required: false, requiredWith: 'author', text: { es: 'Autorizo que se guarden el nombre y el correo que escribí, solo para enviarme la respuesta.', en: 'I consent to the name and e-mail I wrote being kept, only to send me the reply.' } },
  ],
};

const receipt: ProposalReceipt = { folio: 'MGA-2026-0K3F-7Q', secret: 'una-clave-inventada-para-esta-historia', receivedAt: '2026-06-01T16:05:00Z', statusUrl: 'proposals/MGA-2026-0K3F-7Q', moderation: 'before-publication' };

const refusal = {
  type: 'urn:mga-widgets:problem:invalid', code: 'invalid', status: 400, title: 'Hay respuestas que corregir.', detail: 'El intake encontró un problema en dos respuestas.',
  errors: [{ pointer: '/title', code: 'not-one-line', detail: 'El título debe tener una sola línea.' }, { pointer: '/consents/0', code: 'consent-outdated', detail: 'El texto cambió: léalo de nuevo.' }],
};

const intakes = new Map<string, IntakeManner>();
let pageFetch: typeof fetch | undefined;

/** Address of an intake of its own for a story, without a server. */
export function storyIntake(name: string, manner: IntakeManner): string {
  if (!pageFetch) {
    const real = (pageFetch = globalThis.fetch.bind(globalThis));
    globalThis.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href);
      const intake = intakes.get(url.origin + url.pathname.replace(/\/form$/, ''));
      return intake ? answer(intake, url.pathname.endsWith('/form')) : real(input, init);
    };
  }
  const address = new URL(`story-intakes/${name}`, location.href).href;
  intakes.set(address, manner);
  return address;
}

function answer(manner: IntakeManner, isForm: boolean): Promise<Response> {
  if (isForm) return manner === 'no-form' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(Response.json(storyForm));
  if (manner === 'slow') return new Promise(() => undefined);
  if (manner === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
  return Promise.resolve(manner === 'refuses' ? Response.json(refusal, { status: 400 }) : Response.json(receipt, { status: 201 }));
}
