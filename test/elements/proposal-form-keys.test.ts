import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { proposalFormMessages } from '../../src/i18n/proposal-form.js';
import { proposalSendingMessages } from '../../src/i18n/proposal-sending.js';
import { until } from '../support/element-contract.js';
import { bodyOf, receipt } from '../support/outbox-world.js';
import { type ProposalPage, useProposalPages } from '../support/proposal-page.js';

const t = proposalFormMessages.es;
const s = proposalSendingMessages.es;

describe('<mga-proposal-form> with the keyboard alone', () => {
  const { show, request } = useProposalPages();

  /** Presses Tab until the focus is on what begins so. */
  async function tabTo(page: ProposalPage, name: string): Promise<void> {
    for (let presses = 0; presses < 40 && !page.focus.startsWith(name); presses += 1) {
      const before = page.focus;
      await sendKeys({ press: 'Tab' });
      // The driver of WebKit answers before the page has taken the key.
      await until(() => page.focus !== before || page.focus === '', () => page.focus);
    }
    expect(page.focus).to.match(new RegExp(`^${name.replace(/[?¿()]/g, '.')}`));
  }

  async function type(page: ProposalPage, label: string, text: string): Promise<void> {
    await tabTo(page, label);
    await sendKeys({ type: text });
    await until(() => page.field(label).value === text, () => page.field(label).value);
  }

  async function tick(page: ProposalPage, label: string): Promise<void> {
    await tabTo(page, label);
    await sendKeys({ press: ' ' });
    await until(() => page.field(label).checked, () => `${label} is not ticked`);
  }

  it('goes step by step on a phone, from the first word to the receipt', async () => {
    const page = await show({ width: '340px' });
    const next = async (step: string) => {
      await tabTo(page, t.next);
      await sendKeys({ press: 'Enter' });
      await until(() => page.focus.includes(step), () => page.focus);
    };
    page.all('#form-title')[0]!.focus();
    await type(page, t.label.problem, 'Un problema');
    await type(page, t.label.title, 'Un título');
    await next(t.step.change);
    await type(page, t.label.change, 'Un cambio');
    await next(t.step.measure);
    await next(t.step.value);
    await tick(page, 'Transparencia');
    await next(t.step.person);
    await tick(page, 'Ciudadanía');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => page.field('Academia').checked, () => 'Academia is not chosen');
    await tick(page, 'Entiendo');
    await tabTo(page, t.send);
    await sendKeys({ press: 'Enter' });
    const post = await request(page);
    expect(bodyOf(post)).to.include({ title: 'Un título', problem: 'Un problema', change: 'Un cambio', sector: 'academia' });
    post.respondJson(receipt, { status: 201 });
    await until(() => page.focus.includes(s.received), () => page.focus);
  });

  it('takes Enter in a field of an earlier step as going on, not as sending', async () => {
    const page = await show({ width: '340px' });
    await page.write({ [t.label.problem]: 'Un problema' });
    page.field(t.label.title).focus();
    await sendKeys({ type: 'Un título' });
    await sendKeys({ press: 'Enter' });
    await until(() => page.focus.includes(t.step.change), () => page.focus);
  });

  it('goes from the summary to the answer', async () => {
    const page = await show();
    page.button(t.send).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => page.focus.includes(t.summary(5)), () => page.focus);
    await tabTo(page, t.label.title);
    await sendKeys({ press: 'Enter' });
    await until(() => page.focus.startsWith(t.label.title) && !page.focus.includes('—'), () => page.focus);
    await sendKeys({ type: 'Un título' });
    await until(() => page.field(t.label.title).value === 'Un título', () => page.field(t.label.title).value);
    expect(page.faultOf(t.label.title)).to.equal(undefined);
  });
});
