import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { staffMessages } from '../../src/i18n/staff.js';
import { staffQueueMessages } from '../../src/i18n/staff-queue.js';
import { staffReplyMessages } from '../../src/i18n/staff-reply.js';
import { axeViolations } from '../support/axe-violations.js';
import { staffFolio } from '../support/staff-proposals.js';
import { useStaffPage } from '../support/staff-page.js';

const t = staffQueueMessages.es;
const r = staffReplyMessages.es;
const oldest = 'Que se sepa a qué hora atiende la posta rural';
const reasons = 'Las rondas se publicarán cada mes en el sitio del servicio.';

describe('<mga-staff-queue>', () => {
  const page = useStaffPage('mga-staff-queue', () => import('../../src/define/mga-staff-queue.js'));

  describe('lists', () => {
    it('what waits for a reply, the oldest first, with the working days in words', async () => {
      const queue = await page.show('token-coordinacion', oldest);
      expect(queue.all('.name').map((name) => name.textContent)).to.deep.equal([oldest, 'Horas médicas que se puedan pedir sin viajar', 'Publicar la calidad del agua potable rural', 'Presupuesto de riego por comuna']);
      expect(queue.all('.row')[0]!.textContent).to.contain(t.waits(27)).and.to.contain(t.overdue);
      expect(queue.text).to.contain(`1 ${t.views.overdue}`).and.to.contain(`2 ${t.views.moderation}`);
      expect(await axeViolations(queue.place)).to.deep.equal([]);
    });

    it('to an official what is assigned to their institution, and not what is the secretariat’s to do', async () => {
      const queue = await page.show('token-salud', oldest);
      expect(queue.all('.name').length).to.equal(2);
      expect(queue.text).not.to.contain(t.views.moderation).and.not.to.contain(t.views.unassigned);
    });

    it('by its counts, filters and words, which the address keeps', async () => {
      const queue = await page.show('token-coordinacion', oldest, { 'url-state': 'b' });
      queue.find<HTMLInputElement>('[name="view"][value="moderation"]').click();
      await queue.says('asdf asdf');
      expect(new URL(location.href).searchParams.get('b.view')).to.equal('moderation');
      queue.choose(t.flag, 'duplicate');
      await queue.lacks('asdf asdf');
      queue.write('input[type="search"]', 'nada de nada');
      await queue.says(t.noneFiltered);
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      queue.press(t.clear);
      await queue.says('asdf asdf');
      expect([...new URLSearchParams(location.search).keys()].filter((name) => name.startsWith('b.'))).to.deep.equal(['b.view']);
    });

    it('that nothing is left, and what it could not get, and tries again', async () => {
      page.server().world.proposals = [];
      const queue = await page.show('token-salud', t.nonePending);
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      page.server().fail('GET /proposals', { status: 503, code: 'store-unavailable' }, 1);
      queue.find<HTMLInputElement>('[value="answered"]').click();
      await queue.says(staffMessages.es.problem.busy);
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      queue.press(staffMessages.es.retry);
      await queue.lacks(staffMessages.es.problem.busy);
    });

    it('page by page', async () => {
      page.server().world.pageSize = 2;
      const queue = await page.show('token-coordinacion', t.pageOf(1, 2));
      queue.press(t.nextPage);
      await queue.says(t.pageOf(2, 2));
      expect(queue.all('.name').length).to.equal(2);
      expect(queue.text).to.contain(t.shown(3, 4, 4));
    });
  });

  describe('answers', () => {
    it('with the keyboard alone: open, decide, give reasons, check, publish, next', async () => {
      const queue = await page.show('token-salud', oldest);
      queue.find('.name').focus();
      await sendKeys({ press: 'Enter' });
      await queue.says(r.title);
      await queue.focusIs('proposal-title');
      queue.find<HTMLInputElement>('[name="decision"][value="partly"]').focus();
      await sendKeys({ press: 'Space' });
      queue.find('#reasons').focus();
      await sendKeys({ type: reasons });
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ up: 'Control' });
      await queue.says(r.preview);
      await queue.focusIs('preview');
      expect(queue.text).to.contain(r.gets(1)).and.to.contain(r.mails(1, 1));
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      queue.find('#publish').focus();
      await sendKeys({ press: 'Enter' });
      await queue.says(r.published(1));
      await queue.focusIs('go-on');
      expect(page.server().proposal(staffFolio(101)).reply).to.deep.include({ decision: 'partly', reasons, organization: { organization: 'salud' } });
      expect(page.server().proposal(staffFolio(101)).draft).to.equal(undefined);
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      await sendKeys({ press: 'Enter' });
      await queue.says('hay que viajar para pedir hora');
    });
  });
});
