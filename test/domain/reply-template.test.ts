import { expect } from 'chai';
import { fillTemplate, unknownPlaceholders } from '../../src/domain/reply-template.js';

const proposal = { title: 'Horas $& sin viajar {folio}', folio: 'MGA-2026-0K3F-7Q' };

describe('the template of a reply', () => {
  it('takes title and folio of the proposal, as often as it names them', () => {
    expect(fillTemplate('«{title}» ({folio}, {folio})', proposal)).to.equal('«Horas $& sin viajar {folio}» (MGA-2026-0K3F-7Q, MGA-2026-0K3F-7Q)');
  });

  it('leaves other braces alone', () => {
    expect(fillTemplate('{nombre} {Title} {} {titleX} $1', proposal)).to.equal('{nombre} {Title} {} {titleX} $1');
  });

  it('names what would be published in braces', () => {
    expect(unknownPlaceholders('{title} {título} {nombre} {nombre} { folio } { } {12}')).to.deep.equal(['{título}', '{nombre}', '{ folio }']);
    expect(unknownPlaceholders('{title} y {folio}')).to.deep.equal([]);
  });
});
