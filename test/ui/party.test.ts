import { expect } from 'chai';
import { render } from 'lit';
import type { Party } from '../../src/domain/feed.js';
import { organizationIndex } from '../../src/domain/organizations.js';
import { partyTemplate } from '../../src/ui/party.js';
import type { RecordContext } from '../../src/ui/record-context.js';

const organizations = organizationIndex([
  { id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres', url: '/segpres' },
  { id: 'labgob', name: 'Laboratorio de Gobierno' },
  { id: 'bad', name: 'Consejo', shortName: 'CVA', url: 'javascript:alert(1)' },
]);

const context = { organizations, base: 'https://feeds.example/mga/feed.json' } as RecordContext;

function drawn(party: Party): HTMLElement {
  const box = document.createElement('div');
  render(partyTemplate(party, context), box);
  return box;
}

describe('the name of a party', () => {
  it('is the short one with a link to its site, and the full one beside it', () => {
    const box = drawn({ name: 'segpres' });
    expect(box.querySelector('a')?.textContent).to.equal('Segpres');
    expect(box.querySelector('a')?.getAttribute('href')).to.equal('https://feeds.example/segpres');
    expect(box.textContent).to.contain('(Ministerio Secretaría General de la Presidencia)');
  });

  it('is said once when there is only one name', () => {
    expect(drawn({ organization: 'labgob' }).textContent).to.equal('Laboratorio de Gobierno');
  });

  it('is not linked to an unsafe address', () => {
    expect(drawn({ organization: 'bad' }).querySelector('a')).to.equal(null);
    expect(drawn({ organization: 'bad' }).textContent).to.contain('CVA');
  });

  it('is what the source wrote when the organization is unknown', () => {
    expect(drawn({ name: 'Junta <b>de</b> Vecinos' }).textContent).to.equal('Junta <b>de</b> Vecinos');
    expect(drawn({ name: 'Junta <b>de</b> Vecinos' }).querySelector('a, b')).to.equal(null);
  });
});
