import { expect } from 'chai';
import { LitElement, html } from 'lit';
import { property, state } from 'lit/decorators.js';

/** Native class fields would shadow the accessors Lit defines, and an element would silently stop updating. */
class DecoratedProbe extends LitElement {
  @property() label = 'before';
  @property({ type: Number, attribute: 'item-count' }) itemCount = 0;
  @state() private open = false;

  toggle() {
    this.open = !this.open;
  }

  override render() {
    return html`${this.label} ${this.itemCount} ${this.open ? 'open' : 'closed'}`;
  }
}

describe('decorated properties under this tool chain', () => {
  before(() => customElements.define('decorated-probe', DecoratedProbe));

  it('render again when a property, an attribute or a state changes', async () => {
    const probe = document.createElement('decorated-probe') as DecoratedProbe;
    document.body.append(probe);
    await probe.updateComplete;
    expect(probe.shadowRoot?.textContent).to.equal('before 0 closed');

    probe.label = 'after';
    probe.setAttribute('item-count', '12');
    probe.toggle();
    await probe.updateComplete;
    expect(probe.shadowRoot?.textContent).to.equal('after 12 open');
    probe.remove();
  });
});
