import { expect } from 'chai';
import type { FeedDocument, Prioritization } from '../../src/domain/feed.js';
import { ballotMessages } from '../../src/i18n/ballot.js';
import { axeViolations } from '../support/axe-violations.js';
import { ballotsAt, PretendBallots, receipt } from '../support/ballot-page.js';
import { composedElements, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = ballotMessages.es;

const feedOf = (round: Partial<Prioritization> = {}): FeedDocument =>
  aFeed()
    .with({ links: { ballots: '/api/ballots' } })
    .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'publico', name: 'Sector público' }, { id: 'academia', name: 'Academia' })
    .withTheme({ id: 'agua', name: 'Agua' })
    .withTheme({ id: 'datos', name: 'Datos' })
    .withTheme({ id: 'salud', name: 'Salud' })
    .withPrioritization({ id: 'ronda', title: 'Ronda', status: 'open', end: '2026-06-30', ballot: 'ranking', minimumVoters: 5, selected: 1, ...round })
    .build();

describe('<mga-prioritization> lets people vote', () => {
  const page = useWidgetPage('mga-prioritization', () => import('../../src/define/mga-prioritization.js'));
  const saved = useSavedFiles();
  let ballots: PretendBallots;
  beforeEach(() => {
    ballots = new PretendBallots();
    localStorage.clear();
  });
  afterEach(() => localStorage.clear());

  const show = async (round?: Partial<Prioritization>, attributes: Record<string, string> = {}): Promise<HTMLElement> => {
    const element = await page.show(feedOf(round), attributes);
    page.serve(ballots.answer);
    await reads(element, t.limits);
    return element;
  };
  /** The same widget again, as after the page was closed: the device keeps what it keeps under the feed's address. */
  const reopened = async (element: HTMLElement, round?: Partial<Prioritization>): Promise<HTMLElement> => {
    const parent = element.parentElement!;
    const again = element.cloneNode() as HTMLElement;
    element.remove();
    parent.append(again);
    page.serve((request) => (request.url === element.getAttribute('feed') ? (request.respondJson(feedOf(round)), true) : ballots.answer(request)));
    await reads(again, t.limits);
    return again;
  };
  /** The same widget once more, as in another tab. */
  const reopenedBeside = async (element: HTMLElement): Promise<HTMLElement> => {
    const beside = element.cloneNode() as HTMLElement;
    element.parentElement!.append(beside);
    await reads(beside, t.limits);
    return beside;
  };
  const reads = (element: Element, words: string) => until(() => readableText(element).includes(words), () => `"${words}" in "${readableText(element).slice(0, 2500)}"`);
  const find = (element: Element, name: string): HTMLElement | undefined =>
    [...composedElements(element)].find((each) => each.matches('button, input, select') && isDrawn(each) && (each.getAttribute('aria-label') ?? readableText((each as HTMLInputElement).labels?.[0] ?? each)).startsWith(name));
  const named = (element: Element, name: string): HTMLElement => {
    const found = find(element, name);
    if (!found) throw new Error(`No control "${name}" in "${readableText(element)}"`);
    return found;
  };
  /** Also what comes only with the intake's form. */
  const press = async (element: Element, name: string): Promise<void> => {
    await until(() => find(element, name) !== undefined, () => `"${name}" in "${readableText(element)}"`);
    const control = named(element, name);
    control.focus();
    control.click();
    await settle();
  };
  const write = async (element: Element, name: string, value: string): Promise<void> => {
    const control = named(element, name) as HTMLInputElement;
    control.value = value;
    for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }));
    await settle();
  };
  const order = (element: Element) => [...element.shadowRoot!.querySelectorAll('.ranked .theme strong')].map((theme) => theme.textContent);
  const news = (element: Element) => element.shadowRoot!.querySelector('form [role="status"]')!.textContent;
  const fill = async (element: Element): Promise<void> => {
    await press(element, t.addAs('Datos', '1'));
    await press(element, t.addAs('Agua', '2'));
    await press(element, 'Ciudadanía');
    await press(element, 'Acepto');
  };

  it('puts themes in order with buttons and a select, says the new place and keeps the focus there', async () => {
    const element = await show();
    for (const [theme, place] of [['Agua', '1'], ['Datos', '2'], ['Salud', '3']] as const) await press(element, t.addAs(theme, place));
    expect(order(element)).to.deep.equal(['Agua', 'Datos', 'Salud']);
    await press(element, t.move.up('Salud'));
    expect(order(element)).to.deep.equal(['Agua', 'Salud', 'Datos']);
    expect(news(element)).to.equal('Salud: ahora en el puesto 2 de 3.');
    expect(deepActiveElement()!.getAttribute('aria-label')).to.equal(t.move.up('Salud'));
    await write(element, t.placeOf('Datos'), '1');
    expect(order(element)).to.deep.equal(['Datos', 'Agua', 'Salud']);
    expect(deepActiveElement()!.getAttribute('aria-label')).to.equal(t.placeOf('Datos'));
    // At an end the button stays where it is and does nothing.
    await press(element, t.move.up('Datos'));
    expect(order(element)).to.deep.equal(['Datos', 'Agua', 'Salud']);
    await press(element, t.move.remove('Agua'));
    expect(order(element)).to.deep.equal(['Datos', 'Salud']);
    expect(news(element)).to.equal(t.now.removed('Agua'));
  });

  it('hands out points, tells how many are left, and takes no more than there are', async () => {
    ballots.form = { ...ballots.form, ballot: 'points', ballotPoints: 5 };
    const element = await show({ ballot: 'points', ballotPoints: 5 });
    expect(readableText(element)).to.include('Le quedan 5 puntos.');
    await write(element, t.pointsOf('Agua'), '4');
    await press(element, t.more('Datos'));
    expect(readableText(element)).to.include(t.left(0, '0'));
    await press(element, t.more('Salud'));
    expect((named(element, t.pointsOf('Salud')) as HTMLInputElement).value).to.equal('0');
    expect(named(element, t.more('Salud')).getAttribute('aria-disabled')).to.equal('true');
    await write(element, t.pointsOf('Salud'), '3');
    expect(readableText(element)).to.include('Se pasó en 3 puntos.');
    await press(element, t.send);
    expect(readableText(element)).to.include(t.gaps.points);
    await press(element, t.fewer('Agua'));
    await write(element, t.pointsOf('Salud'), 'tres');
    await press(element, t.more('Datos'));
    await press(element, 'Academia');
    await press(element, 'Acepto');
    await press(element, t.send);
    await reads(element, t.received);
    expect(ballots.of('POST')[0]!.body['points']).to.deep.equal([{ theme: 'agua', points: 3 }, { theme: 'datos', points: 2 }]);
  });

  it('says what is missing before anything is sent', async () => {
    const element = await show();
    await press(element, t.send);
    for (const gap of ['themes', 'sector', 'consent'] as const) expect(readableText(element)).to.include(t.gaps[gap]);
    expect(deepActiveElement()!.id).to.equal('ballot-gaps');
    expect(ballots.of('POST')).to.deep.equal([]);
  });

  it('leads from what is missing to the question, which says so too until it is answered', async () => {
    const element = await show();
    await press(element, t.send);
    await press(element, t.gaps.sector);
    expect((deepActiveElement() as HTMLInputElement).name).to.equal('sector');
    const alerts = () => [...element.shadowRoot!.querySelectorAll('form .alert')].map(readableText);
    expect(alerts()).to.deep.equal([t.gaps.themes, t.gaps.sector, t.gaps.consent]);
    await press(element, 'Academia');
    expect(alerts()).to.deep.equal([t.gaps.themes, t.gaps.consent]);
  });

  it('gives the code and the key when the ballot was received, and asks for no name', async () => {
    const element = await show();
    expect(readableText(element)).to.include(t.noName);
    await fill(element);
    await press(element, t.send);
    await reads(element, receipt.secret);
    expect(readableText(element)).to.include(t.received).and.include(receipt.code).and.include(t.keepIt);
    const [{ body, headers }] = ballots.of('POST') as [ReturnType<PretendBallots['of']>[number]];
    expect(Object.keys(body).sort()).to.deep.equal(['consents', 'device', 'form', 'language', 'order', 'prioritization', 'sector']);
    expect([body['order'], body['sector'], body['consents']]).to.deep.equal([['datos', 'agua'], 'ciudadania', [{ id: 'count-ballot', version: '1', given: true }]]);
    expect(headers['idempotency-key']).to.have.length.greaterThan(15);
    await press(element, t.downloadReceipt);
    expect((await saved.next()).text).to.include(receipt.code).and.include(receipt.secret);
  });

  it('never says that it was received without an answer, and sends the same again until there is one', async () => {
    const element = await show();
    await fill(element);
    ballots.fail('POST', 'unreachable', 'unreachable');
    await press(element, t.send);
    await reads(element, t.waiting);
    expect(readableText(element)).to.include(t.problem.unreachable).and.not.include(t.received).and.not.include(receipt.code);
    await press(element, t.tryNow);
    await until(() => ballots.of('POST').length === 2, () => String(ballots.of('POST').length));
    await reads(element, t.tryNow);
    // The page is closed and opened again: it goes on by itself, under the same key.
    const again = await reopened(element);
    await reads(again, receipt.secret);
    const sent = ballots.of('POST');
    expect(sent).to.have.length(3);
    expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).to.equal(1);
    expect(new Set(sent.map(({ body }) => body.device)).size).to.equal(1);
  });

  it('sends by itself, after some seconds, what had no answer, and takes nobody away from what they do meanwhile', async function () {
    this.timeout(20_000);
    const element = await show();
    await fill(element);
    ballots.fail('POST', 'unreachable');
    await press(element, t.send);
    await reads(element, t.waiting);
    const elsewhere = element.parentElement!.appendChild(document.createElement('input'));
    elsewhere.focus();
    await until(() => readableText(element).includes(receipt.secret), () => readableText(element).slice(0, 500), 15_000);
    const sent = ballots.of('POST');
    expect(sent).to.have.length(2);
    expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).to.equal(1);
    expect(deepActiveElement()).to.equal(elsewhere);
  });

  it('says on a page that was just opened that a ballot still has no answer, and leaves the focus where it is', async () => {
    const element = await show();
    await fill(element);
    ballots.fail('POST', 'unreachable', 'unreachable');
    await press(element, t.send);
    await reads(element, t.waiting);
    (deepActiveElement() as HTMLElement).blur();
    const again = await reopened(element);
    await until(() => ballots.of('POST').length === 2, () => String(ballots.of('POST').length));
    await reads(again, t.problem.unreachable);
    await settle();
    expect(deepActiveElement()).to.equal(document.body);
  });

  it('sends nothing that was taken back in another tab', async () => {
    const element = await show();
    await fill(element);
    ballots.fail('POST', 'unreachable');
    await press(element, t.send);
    await reads(element, t.waiting);
    const elsewhere = await reopenedBeside(element);
    await reads(elsewhere, receipt.secret);
    await press(element, t.tryNow);
    await reads(element, receipt.secret);
    expect(ballots.of('POST')).to.have.length(2);
  });

  it('sends nothing that was taken back in another tab and sent from there as another', async () => {
    const element = await show();
    await fill(element);
    // In both tabs nobody answers, so that each still has a ballot on its way.
    ballots.fail('POST', 'unreachable', 'unreachable');
    await press(element, t.send);
    await reads(element, t.waiting);
    const elsewhere = await reopenedBeside(element);
    await until(() => ballots.of('POST').length === 2, () => String(ballots.of('POST').length));
    await press(elsewhere, t.mend);
    await press(elsewhere, t.move.up('Agua'));
    await press(elsewhere, 'Acepto');
    await press(elsewhere, t.send);
    await reads(elsewhere, receipt.secret);
    await press(element, t.tryNow);
    await reads(element, receipt.secret);
    const sent = ballots.of('POST').map(({ body, headers }) => [body['order'], headers['idempotency-key']] as const);
    expect(sent.map(([order]) => order)).to.deep.equal([['datos', 'agua'], ['datos', 'agua'], ['agua', 'datos']]);
    expect(new Set(sent.map(([, key]) => key)).size).to.equal(2);
  });

  it('goes on no sooner than the intake said when the network or the person comes back, unless asked to', async () => {
    const element = await show();
    await fill(element);
    ballots.fail('POST', { status: 429, code: 'too-many-requests', detail: 'Hay muchos votos.', retryAfter: 60 });
    await press(element, t.send);
    await reads(element, t.waiting);
    dispatchEvent(new Event('online'));
    await settle();
    expect(ballots.of('POST')).to.have.length(1);
    await press(element, t.tryNow);
    await reads(element, receipt.secret);
    expect(ballots.of('POST')).to.have.length(2);
  });

  it('gives a ballot back that was refused, with the intake’s own words', async () => {
    const element = await show();
    await fill(element);
    ballots.fail('POST', { status: 403, code: 'prioritization-closed', detail: 'La votación ya se cerró.' });
    await press(element, t.send);
    await reads(element, 'La votación ya se cerró.');
    expect(readableText(element)).to.include(t.failed.cast);
    expect(order(element)).to.deep.equal(['Datos', 'Agua']);
  });

  it('asks for another form when the first is over, and tells the person nothing of it', async () => {
    const element = await show();
    await fill(element);
    ballots.fail('POST', { status: 403, code: 'form-token-expired', detail: 'Venció.' });
    await press(element, t.send);
    await reads(element, receipt.secret);
    expect(ballots.of('POST')).to.have.length(2);
  });

  it('keeps what is being filled in on the device', async () => {
    const element = await show();
    await fill(element);
    const again = await reopened(element);
    expect(order(again)).to.deep.equal(['Datos', 'Agua']);
    expect((named(again, 'Ciudadanía') as HTMLInputElement).checked).to.equal(true);
    // What was agreed to is asked again.
    await reads(again, 'Acepto');
    expect((named(again, 'Acepto') as HTMLInputElement).checked).to.equal(false);
  });

  it('changes the ballot, and withdraws it once that was asked', async () => {
    const element = await show();
    await fill(element);
    await press(element, t.send);
    await reads(element, receipt.secret);
    await press(element, t.change);
    await press(element, t.move.up('Agua'));
    await press(element, t.save);
    await reads(element, t.changed);
    expect(ballots.of('PUT')[0]!.body).to.deep.equal({ sector: 'ciudadania', order: ['agua', 'datos'] });
    expect(ballots.of('PUT')[0]!.headers).to.include({ 'if-match': '"1"', authorization: `Bearer ${receipt.secret}` });
    await press(element, t.withdraw);
    expect(ballots.of('DELETE')).to.deep.equal([]);
    await press(element, t.yesWithdraw);
    await reads(element, t.withdrawn);
    expect(readableText(element)).to.include(t.send).and.not.include(receipt.secret);
  });

  it('shows the ballot when the person comes back, and that it can no longer be changed once the vote is closed', async () => {
    const element = await show();
    await fill(element);
    await press(element, t.send);
    await reads(element, receipt.secret);
    ballots.own = { ...ballots.own!, mayChange: false };
    const again = await reopened(element);
    await reads(again, t.closed);
    expect(readableText(again)).not.to.include(t.change);
  });

  it('opens a ballot of another device by its code and key', async () => {
    const element = await show();
    ballots.own = { code: receipt.code, version: 1, prioritization: 'ronda', state: 'counted', channel: 'code', receivedAt: receipt.receivedAt, updatedAt: receipt.receivedAt, choice: { sector: 'academia', order: ['salud'] }, mayChange: true };
    await press(element, t.openOther);
    await write(element, t.code, 'V-2026');
    await press(element, t.open);
    expect(readableText(element)).to.include(t.keyWrong);
    await write(element, t.code, receipt.code.toLowerCase());
    await write(element, t.secret, receipt.secret);
    await press(element, t.open);
    await reads(element, t.channel.code);
    expect(ballots.of('GET').at(-1)!.headers['authorization']).to.equal(`Bearer ${receipt.secret}`);
  });

  it('lets somebody else vote on the device, as another device, once that was asked', async () => {
    const element = await show();
    await fill(element);
    await press(element, t.send);
    await reads(element, receipt.secret);
    await press(element, t.another);
    await press(element, t.yesAnother);
    await reads(element, t.send);
    expect(readableText(element)).not.to.include(receipt.secret);
    await fill(element);
    await press(element, t.send);
    await reads(element, receipt.secret);
    const [one, other] = ballots.of('POST');
    expect(one!.body.device).not.to.equal(other!.body.device);
  });

  it('takes an invitation code where there are any, and says when it is none', async () => {
    ballots.form = { ...ballots.form, invitations: true };
    const element = await show();
    await reads(element, t.invitation);
    await fill(element);
    await write(element, t.invitation, 'abc');
    await press(element, t.send);
    expect(readableText(element)).to.include(t.invitationWrong);
    await write(element, t.invitation, 'abcde 12345 fghjk');
    await press(element, t.send);
    await reads(element, receipt.secret);
    expect(ballots.of('POST')[0]!.body['invitation']).to.equal('ABCDE-12345-FGHJK');
  });

  for (const [state, round, day, words] of [['is not open yet', { status: 'planned' }, '2026-06-01', t.planned], ['is over', {}, '2026-07-01', t.ended]] as const) {
    it(`offers nothing to send while the vote ${state}`, async () => {
      const element = await show(round, { 'as-of': day });
      expect(readableText(element)).to.include(words).and.not.include(t.send);
    });
  }

  it('says where one can vote when ballots are not taken here', async () => {
    const nowhere = await page.show({ ...feedOf(), links: {} });
    await reads(nowhere, t.notHere);
    const elsewhere = await page.show({ ...feedOf({ participateUrl: 'https://mesa.example/votar' }), links: {} });
    await reads(elsewhere, t.elsewhere);
    expect(elsewhere.shadowRoot!.querySelector<HTMLAnchorElement>('a.button')!.href).to.equal('https://mesa.example/votar');
  });

  it('sends to the address of the page before that of the feed', async () => {
    const element = await page.show({ ...feedOf(), links: {} }, { action: ballotsAt });
    page.serve(ballots.answer);
    await reads(element, t.send);
    await until(() => ballots.of('GET').length > 0, () => 'no form was asked for');
  });

  for (const [turnout, words] of [[{ ballots: 12 }, 'Hasta ahora: 12 votos.'], [{ fewerThan: 5 }, 'menos de 5 votos'], [{ ballots: 0 }, t.soFar.none]] as const) {
    it(`says how many voted so far, and not what (${words})`, async () => {
      expect(readableText(await show({ turnout: [turnout] }))).to.include(words);
    });
  }

  it('does not say that nobody voted beside the ballot of the device, also when it comes back', async () => {
    const turnout = { turnout: [{ ballots: 0 }] };
    const element = await show(turnout);
    await fill(element);
    await press(element, t.send);
    await reads(element, receipt.secret);
    expect(readableText(element)).to.include(t.received).and.not.include(t.soFar.none);
    const again = await reopened(element, turnout);
    await reads(again, receipt.secret);
    expect(readableText(again)).not.to.include(t.soFar.none);
    await press(again, t.withdraw);
    await press(again, t.yesWithdraw);
    await reads(again, t.withdrawn);
    expect(readableText(again)).to.include(t.soFar.none);
  });

  it('shows the result in all and by sector, what they disagree on, and what is not published apart', async () => {
    const votes = [[undefined, [1.5, 2, 2.5]], ['ciudadania', [1, 2, 3]], ['publico', [3, 2, 1]]] as const;
    const element = await page.show(feedOf({
      status: 'closed',
      ballotsClosed: '2026-06-01T15:00:00Z',
      votes: votes.flatMap(([sector, values]) => ['agua', 'datos', 'salud'].map((theme, index) => ({ theme, ...(sector && { sector }), value: values[index]!, voters: 6 }))),
      turnout: [{ ballots: 20 }, { sector: 'ciudadania', ballots: 8 }, { sector: 'publico', ballots: 9 }, { sector: 'academia', fewerThan: 5 }],
    }));
    await reads(element, t.result);
    const rows = [...element.shadowRoot!.querySelectorAll('[part~="votes"] tbody tr')].map((row) => [...row.children].map((cell) => readableText(cell.querySelector('div')!)));
    expect(rows[0]).to.deep.equal(['Puesto 1 Agua', '1,50', t.standing.in, '1,00 puesto 1', '3,00 puesto 3', `2 puestos de diferencia ${t.apartWho('Ciudadanía', '1', 'Sector público', '3')}`]);
    expect(rows[1]!.at(-1)).to.equal(t.apartBy(0));
    expect(readableText(element)).to.include('Academia menos de 5 votos').and.include(t.withheldWhy).and.not.include(t.send);
  });

  it('says why there is no result', async () => {
    const closed = { status: 'closed', ballotsClosed: '2026-06-01T15:00:00Z' } as const;
    const few = await page.show(feedOf({ ...closed, turnout: [{ fewerThan: 5 }] }));
    await reads(few, t.tooFew('5'));
    const nobody = await page.show(feedOf({ ...closed, turnout: [{ ballots: 0 }] }));
    await reads(nobody, t.noBallots);
  });

  it('passes the checks of accessibility while writing, with faults and with the receipt', async () => {
    const element = await show();
    await press(element, t.addAs('Datos', '1'));
    await press(element, t.send);
    expect(await axeViolations(element)).to.deep.equal([]);
    await press(element, 'Ciudadanía');
    await press(element, 'Acepto');
    await press(element, t.send);
    await reads(element, receipt.secret);
    expect(await axeViolations(element)).to.deep.equal([]);
  });
});
