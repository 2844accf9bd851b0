import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { staffMessages } from '../../src/i18n/staff.js';
import { staffQueueMessages } from '../../src/i18n/staff-queue.js';
import { staffReplyMessages } from '../../src/i18n/staff-reply.js';
import { staffSessionMessages } from '../../src/i18n/staff-session.js';
import { axeViolations } from '../support/axe-violations.js';
import { overflowing, smallTargets, until } from '../support/element-contract.js';
import { staffFolio } from '../support/staff-proposals.js';
import { type StaffPage, useStaffPage } from '../support/staff-page.js';

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
      queue.find('.narrowing details').setAttribute('open', '');
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
      queue.find('.name').click();
      await queue.says(t.place(3, 4));
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
      await sendKeys({ press: ' ' });
      queue.find('#reasons').focus();
      // WebKit's driver loses spaces in a plain field too, and has no keys held down.
      await sendKeys({ type: 'Porque' });
      await until(() => queue.find<HTMLTextAreaElement>('#reasons').value === 'Porque', () => queue.find<HTMLTextAreaElement>('#reasons').value);
      queue.write('#reasons', reasons);
      queue.find('#reasons').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
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

    it('not before what is missing is there, said beside each field and before them all', async () => {
      const queue = await open('token-salud', 101);
      queue.press(r.review);
      await queue.says(r.summary(2));
      await queue.focusIs('faults');
      expect(queue.text).to.contain(r.fault['decision']!['missing']).and.to.contain(r.fault['reasons']!['missing']);
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      queue.find<HTMLInputElement>('[value="duplicate"]').click();
      queue.write('#reasons', 'Sí.');
      queue.find('details.document').setAttribute('open', '');
      queue.write('#documentUrl', 'ejemplo.cl/documento');
      queue.press(r.review);
      await queue.says(r.fault['documentUrl']!['not-an-address']!);
      for (const words of [r.fault['duplicateOf']!['missing'], r.fault['reasons']!['too-short'], r.fault['documentTitle']!['missing']]) expect(queue.text).to.contain(words);
      queue.press(r.useFolio(staffFolio(102)));
      queue.write('#reasons', reasons);
      queue.write('#documentUrl', 'https://ejemplo.cl/documento');
      queue.write('#documentTitle', 'Calendario de rondas');
      queue.press(r.review);
      await queue.says(r.preview);
      expect(queue.text).to.contain('Calendario de rondas').and.to.contain(staffFolio(102));
    });

    it('with a template, which takes the folio, the title and the place of what was written, to be had back', async () => {
      const queue = await open('token-salud', 101);
      queue.write('#reasons', 'Lo que ya había escrito.');
      queue.choose(r.template, 't1');
      queue.press(r.templateUse);
      await queue.says(r.laidAside);
      expect(queue.find<HTMLTextAreaElement>('#reasons').value).to.contain(oldest).and.to.contain(staffFolio(101));
      expect(queue.find<HTMLInputElement>('[value="accepted"]').checked).to.equal(true);
      queue.find('.aside').setAttribute('open', '');
      queue.press(r.undoTemplate);
      await until(() => queue.find<HTMLTextAreaElement>('#reasons').value === 'Lo que ya había escrito.', () => 'not back');
    });

    it('one that resembles it too, ticked with the space bar', async () => {
      const queue = await page.show('token-salud', oldest);
      queue.find('.name').click();
      await queue.says(r.also);
      queue.find('[data-also]').focus();
      await sendKeys({ press: ' ' });
      await until(() => queue.find<HTMLInputElement>('[data-also]').checked, () => 'not ticked');
      queue.find<HTMLInputElement>('[value="accepted"]').click();
      queue.write('#reasons', reasons);
      queue.press(r.review);
      await queue.says(r.gets(2));
    });

    it('several at once: those selected, and those that resemble it once they were read', async () => {
      const queue = await page.show('token-coordinacion', oldest);
      for (const tick of queue.all<HTMLInputElement>('.tick input').slice(0, 3)) tick.click();
      await queue.says(t.selected(3));
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      queue.press(t.answerSame);
      await queue.says(r.also);
      await until(() => queue.all<HTMLInputElement>('[data-also]').filter(({ checked }) => checked).length === 2, () => 'not ticked');
      queue.find<HTMLInputElement>('[value="accepted"]').click();
      queue.write('#reasons', `${reasons} Vea ${staffFolio(101)}.`);
      queue.press(r.review);
      await queue.says(r.gets(3));
      expect(queue.text).to.contain(r.mails(2, 3)).and.to.contain(r.namesOne);
      queue.press(r.publish);
      await queue.says(r.published(3));
      expect((page.server().callsOf('POST /replies')[0]!.body as { proposals: unknown[] }).proposals).to.deep.equal([101, 102, 103].map((number) => ({ folio: staffFolio(number), version: 2 })));
    });

    it('in the name of the institution a coordinator chooses, signed when asked', async () => {
      const queue = await open('token-coordinacion', 103);
      queue.choose(r.inName, 'aguas');
      queue.find<HTMLInputElement>('[name="signed"]').click();
      queue.find<HTMLInputElement>('[value="already-done"]').click();
      queue.choose(r.commitment, 'portal');
      queue.write('#reasons', reasons);
      queue.press(r.review);
      await queue.says(r.mails(0, 1));
      expect(queue.text).to.contain('Servicio de Ejemplo B').and.to.contain('Coordinación de prueba').and.to.contain('Portal de datos de calidad del agua');
      queue.press(r.publish);
      await queue.says(r.published(1));
      expect(page.server().callsOf('POST /replies')[0]!.body).to.deep.include({ organization: 'aguas', reply: { decision: 'already-done', reasons, commitment: 'portal', signed: true } });
    });

    it('again, when what was published has to be corrected', async () => {
      const queue = await open('token-salud', 107, 'Se incorporó al compromiso');
      queue.press(t.correctReply);
      await queue.says(r.correcting);
      expect(queue.find<HTMLTextAreaElement>('#reasons').value).to.equal('Se incorporó al compromiso de horas.');
    });
  });

  describe('keeps what is being written', () => {
    const write = async (queue: StaffPage, words = reasons): Promise<void> => {
      queue.write('#reasons', words);
      await queue.says(r.draft.waiting);
    };
    const status = (queue: StaffPage, wanted: string) => until(() => queue.find('.draft-standing').dataset['status'] === wanted, () => queue.find('.draft-standing').outerHTML);

    it('on the server, by itself, and says when', async () => {
      const queue = await open('token-salud', 101);
      await write(queue);
      await status(queue, 'saved');
      expect(queue.find('.draft-standing').textContent).to.match(/^Borrador guardado \d\d:\d\d$/);
      expect(page.server().proposal(staffFolio(101)).draft).to.deep.include({ version: 1, draft: { reasons } });
      expect(Object.keys(localStorage).filter((key) => key.includes('staff:'))).to.deep.equal([]);
      await write(queue, `${reasons} Y más.`);
      await status(queue, 'saved');
      expect(page.server().proposal(staffFolio(101)).draft!.version).to.equal(2);
    });

    it('on the device while the server cannot be reached, also through a reload, and sends it when it can', async () => {
      const queue = await open('token-salud', 101);
      page.server().fail('PUT /proposals/{folio}/draft', 'unreachable');
      await write(queue);
      await queue.says(r.draft.kept);
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      queue.session.remove();
      await until(() => page.server().callsOf('PUT /proposals/{folio}/draft').length === 2, () => 'not tried a last time');
      page.server().recover();
      const again = await open('token-salud', 101);
      await again.says(r.found);
      expect(again.find<HTMLTextAreaElement>('#reasons').value).to.equal(reasons);
      await status(again, 'saved');
      expect(page.server().proposal(staffFolio(101)).draft!.draft).to.deep.equal({ reasons });
      again.session.remove();
      page.server().proposal(staffFolio(101)).assigned = { organization: { id: 'aguas', name: 'B' }, since: '2026-06-01' };
      const other = await open('token-aguas', 101);
      expect(other.text).not.to.contain(r.found);
    });

    it('on the device, beside what somebody else saved before one was back', async () => {
      const queue = await open('token-salud', 101);
      page.server().fail('PUT /proposals/{folio}/draft', 'unreachable');
      await write(queue);
      await status(queue, 'kept');
      queue.session.remove();
      await until(() => page.server().callsOf('PUT /proposals/{folio}/draft').length === 2, () => 'not tried a last time');
      page.server().recover();
      page.server().proposal(staffFolio(101)).draft = { version: 7, draft: { reasons: 'Lo que escribió la otra oficina.' }, updatedAt: '2026-06-15T13:30:00Z', updatedBy: 'Otra oficina' };
      const again = await open('token-salud', 101);
      await again.says(r.bothTexts);
      expect(again.text).to.contain('Lo que escribió la otra oficina.').and.to.contain(reasons);
      expect(page.server().callsOf('PUT /proposals/{folio}/draft').length).to.equal(2);
    });

    it('when the network comes back, by itself', async () => {
      const queue = await open('token-salud', 101);
      page.server().fail('PUT /proposals/{folio}/draft', 'unreachable', 1);
      await write(queue);
      await status(queue, 'kept');
      dispatchEvent(new Event('online'));
      await status(queue, 'saved');
    });

    it('when the session ends, and saves it once the same person is back', async () => {
      const queue = await open('token-salud', 101);
      page.server().signInAs();
      await write(queue);
      await until(() => queue.session.shadowRoot!.querySelector('dialog')?.open === true, () => 'not asked');
      expect(queue.find<HTMLTextAreaElement>('#reasons').value).to.equal(reasons);
      queue.signIn('token-salud');
      await status(queue, 'saved');
      expect(page.server().proposal(staffFolio(101)).draft!.draft).to.deep.equal({ reasons });
    });

    it('from whoever signs in next', async () => {
      const queue = await open('token-salud', 101);
      page.server().signInAs();
      await write(queue);
      await until(() => queue.session.shadowRoot!.querySelector('dialog')?.open === true, () => 'not asked');
      page.server().proposal(staffFolio(101)).assigned = { organization: { id: 'aguas', name: 'B' }, since: '2026-06-01' };
      queue.signIn('token-aguas');
      await until(() => queue.element.shadowRoot!.querySelector<HTMLTextAreaElement>('#reasons')?.value === '', () => queue.text);
      expect(queue.text).not.to.contain(r.found);
    });

    it('beside what somebody else saved: both texts, and nothing is written over until one chooses', async () => {
      for (const [choice, kept] of [[r.keepMine, reasons], [r.keepTheirs, 'Lo que escribió la otra oficina.']] as const) {
        const queue = await open('token-salud', 102);
        page.server().proposal(staffFolio(102)).draft = { version: 40, draft: { reasons: 'Lo que escribió la otra oficina.' }, updatedAt: '2026-06-15T13:30:00Z', updatedBy: 'Otra oficina' };
        await write(queue);
        await queue.says(r.bothTexts);
        expect(queue.text).to.contain('Otra oficina').and.to.contain('Lo que escribió la otra oficina.').and.to.contain(reasons);
        expect(page.server().proposal(staffFolio(102)).draft!.version).to.equal(40);
        expect(await axeViolations(queue.place)).to.deep.equal([]);
        queue.press(choice);
        await status(queue, 'saved');
        expect(queue.find<HTMLTextAreaElement>('#reasons').value).to.equal(kept);
        if (choice === r.keepTheirs) {
          queue.find('.aside').setAttribute('open', '');
          await queue.says(reasons);
        } else expect(page.server().proposal(staffFolio(102)).draft).to.deep.include({ version: 41, draft: { reasons } });
        queue.session.remove();
        page.server().proposal(staffFolio(102)).draft = undefined;
      }
    });

    it('until it is thrown away, which is asked first', async () => {
      const queue = await open('token-aguas', 104);
      expect(queue.find<HTMLTextAreaElement>('#reasons').value).to.equal('El presupuesto se publica por región.');
      queue.press(r.discard);
      await queue.focusIs('discard');
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      queue.press(r.discardYes);
      await until(() => queue.element.shadowRoot!.querySelector<HTMLTextAreaElement>('#reasons')?.value === '', () => 'still there');
      expect(page.server().proposal(staffFolio(104)).draft).to.equal(undefined);
    });
  });

  describe('publishes nothing over what others did', () => {
    const review = async (queue: StaffPage): Promise<void> => {
      queue.find<HTMLInputElement>('[value="accepted"]').click();
      queue.write('#reasons', reasons);
      queue.press(r.review);
      await queue.says(r.preview);
    };

    it('says who answered it meanwhile and what, beside what was written here', async () => {
      const queue = await open('token-salud', 101);
      await review(queue);
      page.server().change(staffFolio(101), { state: 'answered', reply: { date: '2026-06-15', decision: 'not-accepted', reasons: 'No hay presupuesto este año.' }, events: [{ at: '2026-06-15T13:00:00Z', kind: 'replied', actor: 'staff', by: 'Otra oficina' }] });
      queue.press(r.publish);
      await queue.says(r.conflictReply('Otra oficina'));
      expect(queue.text).to.contain('No hay presupuesto este año.').and.to.contain(reasons).and.to.contain(r.conflictReplaces);
      await queue.focusIs('conflict');
      expect(queue.find<HTMLTextAreaElement>('#reasons').value).to.equal(reasons);
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      queue.press(r.review);
      await queue.says(r.publish);
      queue.press(r.publish);
      await queue.says(r.published(1));
    });

    it('shows what its author corrected meanwhile', async () => {
      const queue = await open('token-salud', 101);
      await review(queue);
      page.server().change(staffFolio(101), { content: { ...page.server().proposal(staffFolio(101)).content, change: 'Un calendario cada semana.' }, events: [] });
      queue.press(r.publish);
      await queue.says(r.conflictAuthor);
      expect(queue.find('.changes').textContent).to.contain('Un calendario de rondas publicado cada mes.').and.to.contain('Un calendario cada semana.');
    });

    it('says that it was not published, or that nobody can tell, and tries again without doing it twice', async () => {
      const queue = await open('token-salud', 101);
      await review(queue);
      page.server().fail('POST /replies', { status: 400, code: 'invalid', errors: [{ pointer: '/reply/commitment', code: 'unknown-choice', detail: 'Ese compromiso ya no existe.' }] }, 1);
      queue.press(r.publish);
      await queue.says('Ese compromiso ya no existe.');
      await queue.focusIs('trouble');
      page.server().fail('POST /replies', 'unreachable', 1);
      queue.press(r.publish);
      await queue.says(r.maybePublished);
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      const release = page.server().hold('POST /replies');
      queue.press(r.publish);
      await queue.says(r.publishing);
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      queue.press(r.publishing);
      release();
      await queue.says(r.published(1));
      expect(page.server().callsOf('POST /replies').length).to.equal(3);
    });
  });

  describe('moderates and assigns', () => {
    it('reads one and publishes it, then the next', async () => {
      const queue = await page.show('token-coordinacion', oldest);
      queue.find<HTMLInputElement>('[value="moderation"]').click();
      await queue.says('asdf asdf');
      queue.all('.name')[0]!.click();
      await queue.says(t.publishMeans);
      expect(queue.text).to.contain(t.flags['machine-made']).and.to.contain('Se repiten las mismas letras.');
      queue.press(t.publish);
      await queue.says(t.done.publish(1));
      await queue.focusIs('outcome');
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      queue.press(r.nextOne);
      await queue.says('Horas médicas sin viajar');
    });

    it('retires with a reason, which is asked for', async () => {
      const queue = await open('token-coordinacion', 105, 'asdf');
      queue.press(t.retire);
      await queue.focusIs('panel');
      queue.press(t.retireYes);
      await queue.says(t.reasonMissing);
      await queue.focusIs('panel-reason');
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      queue.write('#panel-reason', 'No propone nada.');
      queue.press(t.retireYes);
      await queue.says(t.done.retire(1));
      expect(page.server().proposal(staffFolio(105))).to.include({ state: 'retired', stateReason: 'No propone nada.' });
    });

    it('several at once, all or none', async () => {
      const queue = await page.show('token-coordinacion', oldest);
      queue.find<HTMLInputElement>('[name="all"]').click();
      await queue.says(t.selected(4));
      page.server().change(staffFolio(102), { title: 'Cambió' });
      queue.press(t.assign);
      await queue.focusIs('panel');
      queue.choose(t.assignedTo, 'aguas');
      queue.press(t.assignYes);
      await queue.says(t.conflicts);
      expect(queue.text).to.contain(staffFolio(102));
      expect(await axeViolations(queue.place)).to.deep.equal([]);
      expect(page.server().proposal(staffFolio(101)).assigned!.organization.id).to.equal('salud');
      queue.press(t.assignYes);
      await queue.says(t.done.assign(4, 'Servicio de Ejemplo B'));
      expect(page.server().world.proposals.filter(({ assigned }) => assigned?.organization.id === 'aguas').length).to.equal(4);
    });

    it('lets an official give back what is not theirs to answer, and goes back to the list', async () => {
      const queue = await open('token-salud', 101);
      queue.press(t.giveBack);
      await queue.says(t.giveBackMeans);
      queue.press(t.giveBackYes);
      await queue.says(t.done.giveBack(1));
      expect(page.server().proposal(staffFolio(101)).assigned).to.equal(undefined);
      await until(() => queue.all('.name').length === 1, () => queue.text);
    });

    it('tells nothing of a proposal of another institution', async () => {
      history.replaceState(null, '', `?b.folio=${staffFolio(104)}`);
      const queue = await page.show('token-salud', t.notFound, { 'url-state': 'b' });
      expect(queue.text).not.to.contain('Presupuesto');
      expect(await axeViolations(queue.place)).to.deep.equal([]);
    });
  });

  describe('in its space', () => {
    for (const dir of ['ltr', 'rtl']) {
      it(`fits in 320 px (${dir}), dark, in English and with larger text, in the list and while answering`, async () => {
        history.replaceState(null, '', `?b.folio=${staffFolio(101)}`);
        const queue = await page.show('token-coordinacion', staffReplyMessages.en.title, { 'url-state': 'b', lang: 'en', dir });
        Object.assign(queue.place.style, { inlineSize: '320px', colorScheme: 'dark', background: '#12161b', color: '#eef1f4' });
        queue.find<HTMLInputElement>('[value="duplicate"]').click();
        for (const details of queue.all('details')) details.setAttribute('open', '');
        await queue.says(staffReplyMessages.en.documentUrl);
        const look = async (): Promise<void> => {
          expect(overflowing(queue.element)).to.deep.equal([]);
          expect(await smallTargets(queue.element)).to.deep.equal([]);
          expect(await axeViolations(queue.place)).to.deep.equal([]);
          document.documentElement.classList.add('a11y-font-2', 'a11y-contrast');
          await new Promise(requestAnimationFrame);
          expect(overflowing(queue.element)).to.deep.equal([]);
          document.documentElement.classList.remove('a11y-font-2', 'a11y-contrast');
          await new Promise(requestAnimationFrame);
        };
        await look();
        queue.press(staffQueueMessages.en.back);
        await queue.says(staffQueueMessages.en.title);
        queue.find<HTMLInputElement>('[name="all"]').click();
        queue.find('.narrowing details').setAttribute('open', '');
        await queue.says(staffQueueMessages.en.selected(4));
        await look();
      });
    }

    it('says to whoever builds the page that it goes inside a session, and shows nothing while nobody is signed in', async () => {
      const alone = document.body.appendChild(document.createElement('mga-staff-queue'));
      await until(() => alone.shadowRoot?.textContent.includes(staffMessages.es.outside) === true, () => alone.shadowRoot?.textContent ?? '');
      alone.remove();
      const queue = await page.show(undefined, staffSessionMessages.es.token);
      expect(queue.element.shadowRoot!.textContent.trim()).to.equal('');
      expect(page.server().callsOf('GET /proposals')).to.deep.equal([]);
    });
  });

  /** Shows the queue with a proposal open, by its address. */
  function open(token: string, number: number, words = r.title): Promise<StaffPage> {
    history.replaceState(null, '', `?b.folio=${staffFolio(number)}`);
    return page.show(token, words, { 'url-state': 'b' });
  }
});
