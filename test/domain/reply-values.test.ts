import { expect } from 'chai';
import { formatFolio } from '../../src/domain/folio.js';
import { emptyReply, isEmptyReply, keptReplyValues, replyContent, replyDraft, replyFaults, replyValues, sameReply, type ReplyValues } from '../../src/domain/reply-values.js';

const folio = formatFolio('MGA', 2026, 7);
const other = formatFolio('MGA', 2026, 8);
const right: ReplyValues = { ...emptyReply(), decision: 'accepted', reasons: 'Se incorpora al plan de este año.' };
const faults = (given: Partial<ReplyValues>) => replyFaults({ ...right, ...given }, folio).map(({ field, fault }) => `${field} ${fault}`);

describe('a reply as it is typed', () => {
  it('needs a decision and reasons of a sentence', () => {
    expect(faults({})).to.deep.equal([]);
    expect(replyFaults(emptyReply(), folio).map(({ field }) => field)).to.deep.equal(['decision', 'reasons']);
    expect(faults({ reasons: '  No.  ' })).to.deep.equal(['reasons too-short']);
    expect(faults({ reasons: 'x'.repeat(20_001) })).to.deep.equal(['reasons too-long']);
    expect(faults({ reasons: 'Su propuesta {title} se incorpora.' })).to.deep.equal(['reasons placeholder']);
  });

  it('needs another folio when it is repeated, however that is typed', () => {
    expect(faults({ decision: 'duplicate' })).to.deep.equal(['duplicateOf missing']);
    expect(faults({ decision: 'duplicate', duplicateOf: 'MGA-2026-0000-00' })).to.deep.equal(['duplicateOf not-a-folio']);
    expect(faults({ decision: 'duplicate', duplicateOf: folio })).to.deep.equal(['duplicateOf own-folio']);
    expect(replyContent({ ...right, decision: 'duplicate', duplicateOf: other.toLowerCase().replaceAll('-', ' ') }).duplicateOf).to.equal(other);
    expect(replyContent({ ...right, duplicateOf: other })).not.to.have.property('duplicateOf');
  });

  it('takes a document with both its name and an address of the web', () => {
    expect(faults({ documentTitle: 'Informe' })).to.deep.equal(['documentUrl missing']);
    expect(faults({ documentUrl: 'https://a.cl/b' })).to.deep.equal(['documentTitle missing']);
    for (const url of ['javascript:alert(1)', 'a.cl/b', 'https://']) expect(faults({ documentTitle: 'Informe', documentUrl: url }), url).to.deep.equal(['documentUrl not-an-address']);
    expect(replyContent({ ...right, documentTitle: ' Informe ', documentUrl: ' https://a.cl/b ' }).document).to.deep.equal({ title: 'Informe', url: 'https://a.cl/b' });
  });

  it('is kept as far as it is right, and comes back as it was', () => {
    const values: ReplyValues = { decision: 'duplicate', reasons: 'Sin term', commitment: 'c1', duplicateOf: other, documentTitle: 'Informe', documentUrl: 'https://a.cl/b', signed: true };
    expect(replyValues(replyDraft(values))).to.deep.equal(values);
    expect(replyDraft({ ...emptyReply(), duplicateOf: 'mal', documentTitle: 'Solo el nombre' })).to.deep.equal({});
    expect([isEmptyReply(emptyReply()), isEmptyReply(values), sameReply(values, { ...values }), sameReply(values, right)]).to.deep.equal([true, false, true, false]);
  });

  it('is read from a device that may have kept anything', () => {
    expect(keptReplyValues(JSON.parse(JSON.stringify(right)))).to.deep.equal(right);
    expect(keptReplyValues({ reasons: 7, decision: 'whatever', signed: 'yes', more: {} })).to.deep.equal(emptyReply());
    for (const bad of [null, undefined, 'x', 7]) expect(keptReplyValues(bad)).to.equal(undefined);
  });
});
