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
