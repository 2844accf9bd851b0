import { expect } from 'chai';
import { render } from 'lit';
import type { Block } from '../../src/domain/feed.js';
import { blocksTemplate, letteredList } from '../../src/ui/blocks.js';

function drawn(content: unknown): HTMLElement {
  const box = document.createElement('div');
  render(content, box);
  return box;
}
const texts = (box: Element, selector: string) => [...box.querySelectorAll(selector)].map((element) => element.textContent.trim());

describe('structured text', () => {
  it('draws paragraphs, headings and lists in order', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'Meta' },
      { kind: 'paragraph', text: 'Uno\n\n  Dos  ' },
      { kind: 'list', items: [{ text: 'A', items: ['a1', 'a2'] }, { text: 'B' }] },
      { kind: 'list', ordered: true, items: [{ text: 'First', items: ['i'] }] },
    ];
    const box = drawn(blocksTemplate(blocks, 4));
    expect(box.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('4');
    expect(texts(box, 'p')).to.deep.equal(['Uno', 'Dos']);
    expect(box.querySelectorAll(':scope > ul > li')).to.have.length(2);
    expect(texts(box, 'ul > li > ul > li')).to.deep.equal(['a1', 'a2']);
    expect(texts(box, 'ol > li > ol.letters > li')).to.deep.equal(['i']);
  });

  it('shows markup as text', () => {
    const markup = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    const box = drawn(blocksTemplate([{ kind: 'paragraph', text: markup }, { kind: 'list', items: [{ text: markup, items: [markup] }] }], 3));
    expect(box.querySelector('img, b')).to.equal(null);
    expect(box.querySelector('p')?.textContent).to.equal(markup);
  });

  it('draws nothing for what is missing', () => {
    expect(drawn(letteredList([])).querySelector('ol')).to.equal(null);
    expect(drawn(blocksTemplate([{ kind: 'paragraph' }, { kind: 'paragraph', text: ' \n ' }, { kind: 'list' }], 3)).querySelector('p, li')).to.equal(null);
  });
});
