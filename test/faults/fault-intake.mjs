// The intake of a place: what its contract says of forms, keys and receipts, and a list of what it carried out.
const consent = (id) => ({ id, version: '1', required: true, text: { es: 'Entiendo que se publica.', en: 'I understand that it is published.' } });
const form = {
  token: 'ficha', issuedAt: '2026-06-01T12:00:00Z', expiresAt: '2026-06-04T12:00:00Z', moderation: 'before-publication', correctionDays: 10, consents: [consent('publication')],
  meeting: 'arica', seats: 30, seatsTaken: 2, waiting: 0, open: true, prioritization: 'ronda', ballot: 'ranking', minimumVoters: 5, invitations: false,
};

/** @param {boolean} carriedOut whether what is sent is kept, whatever becomes of the answer */
export function answerIntake(place, path, { method, headers }, text, carriedOut) {
  if (path.endsWith('/form')) return { status: 200, value: form };
  if (method === 'GET') return { status: 200, value: place.record ?? {} };
  const key = headers['idempotency-key'];
  const known = place.kept.find((each) => each.key === key);
  if (known) return known.text === text ? { status: 201, value: known.receipt } : refused(422, 'idempotency-key-reused');
  const number = place.kept.length + 1;
  const receipt = {
    folio: `MGA-2026-0000-0${number}`, code: `T-2026-0000-0${number}`, secret: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE', receivedAt: '2026-06-01T12:00:00Z', statusUrl: 'x', state: 'seated',
    moderation: 'before-publication', replaced: false,
  };
  if (carriedOut) place.kept.push({ key, text, receipt });
  return { status: 201, value: receipt };
}

const refused = (status, code) => ({ status, value: { type: `urn:mga-widgets:problem:${code}`, code, status, title: code } });
