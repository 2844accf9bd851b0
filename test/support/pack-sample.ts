import type { FeedDocument } from '../../src/domain/feed.js';

/** A feed to pack, with texts that are easily broken; a page and a command have to make the same file of it. */
export const packSample: FeedDocument = {
  version: '1.0', publisher: { name: 'Mesa' }, language: 'es-CL', timeZone: 'America/Santiago', updated: '2026-05-20T12:00:00Z', forum: { name: 'Mesa', targets: { monthsOfEvidence: { max: 6 } } },
  plans: [{ id: 'plan', title: 'Plan «de <prueba>» & más', start: '2026-01-01', end: '2027-12-31' }],
  commitments: [{
    id: 'c1', plan: 'plan', title: 'Datos del aire', url: 'https://aire.example/?a=1&b="2"', reports: [{ period: { end: '2026-05' }, status: 'limited' }],
    evidence: [{ id: 'd', title: '=Informe', date: '2026-05-10', url: 'https://aire.example/informe.pdf', sha256: 'ab'.repeat(32) }], milestones: [{ id: 'h1', title: 'Red\u00A0de ñandúes', reports: [{ period: { end: '2026-05' }, status: 'complete' }] }],
  }],
  consultations: [{ id: 'consulta', title: 'Consulta', plan: 'plan' }],
  proposals: [{ id: 'F-1', consultation: 'consulta', title: 'Una', submitted: '2026-02-01', status: 'answered', reply: { date: '2026-03-01', decision: 'accepted', reasons: 'Porque sí.\nY más.' } }],
  meetings: [{ id: 'abril', title: 'Reunión de abril', start: '2026-04-08T15:00', plan: 'plan', minutes: { attendees: [{ people: [{ name: 'Ana', role: 'Mesa' }] }], agenda: [{ title: 'Plan' }], agreements: [{ id: 'a1', text: 'Hacer', due: 'A la brevedad' }] } }],
};

/** SHA-256 of its pack in Spanish on 1 June 2026, wherever it is made. */
export const packSampleHash = '5332c9c8a002604db34702ebcc7e37640e8e8849a2ac99f85e80bfbb36913f92';
