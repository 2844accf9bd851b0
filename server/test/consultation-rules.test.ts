import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed, usualSectors } from 'mga-widgets/domain';
import { choiceFaults } from '../src/intake/check-choices.js';
import { consultationRules } from '../src/intake/consultation-rules.js';

const consultation = { id: 'c1', title: 'Consulta', status: 'open' };
const said = { title: 'Uno', problem: 'Dos', change: 'Tres' };

function rulesOf(given: object) {
  const result = readFeed({ version: '1.0', publisher: { name: 'Mesa' }, language: 'es-CL', timeZone: 'America/Santiago', updated: '2026-11-21T12:00:00Z', forum: { name: 'Mesa' }, consultations: [consultation], ...given });
  assert.ok(result.feed);
  return consultationRules(result.feed, 'c1')!;
}

describe('the sectors a consultation takes', () => {
  it('are those of the feed', () => {
    const rules = rulesOf({ sectors: [{ id: 'gremios', name: 'Gremios' }] });
    assert.deepEqual(choiceFaults({ ...said, sector: 'gremios' }, rules), []);
    assert.deepEqual(choiceFaults({ ...said, sector: 'academia' }, rules), [{ pointer: '/sector', code: 'unknown-choice', value: 'academia' }]);
  });

  it('are the usual ones, which the form offers, where the feed lists none', () => {
    const rules = rulesOf({});
    for (const sector of usualSectors) assert.deepEqual(choiceFaults({ ...said, sector }, rules), []);
    assert.deepEqual(choiceFaults({ ...said, sector: 'martians' }, rules), [{ pointer: '/sector', code: 'unknown-choice', value: 'martians' }]);
  });
});

describe('the workshops a consultation takes proposals from', () => {
  const meeting = { title: 'Taller', start: '2026-11-10T10:00' };
  const workshop = { ...meeting, kind: 'workshop' };

  it('are those of the feed, each with how one attends, but for those called off, of other consultations or no workshops', () => {
    const { workshops } = rulesOf({
      meetings: [
        { ...workshop, id: 'en-sala' }, { ...workshop, id: 'propio', consultation: 'c1', mode: 'hybrid' }, { ...workshop, id: 'en-linea', mode: 'online' },
        { ...workshop, id: 'suspendido', status: 'cancelled' }, { ...workshop, id: 'ajeno', consultation: 'c2' }, { ...meeting, id: 'audiencia', kind: 'hearing' },
      ],
    });
    assert.deepEqual([...workshops], [['en-sala', 'in-person'], ['propio', 'in-person'], ['en-linea', 'online']]);
  });
});
