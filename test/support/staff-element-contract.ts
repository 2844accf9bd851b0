import { expect } from 'chai';
import { staffMessages } from '../../src/i18n/staff.js';
import { axeViolations } from './axe-violations.js';
import { button, readableText } from './composed-tree.js';
import { overflowing, smallTargets, until } from './element-contract.js';
import { settle } from './feed-reader.js';
import { expectPublished } from './manifest.js';
import { type StaffElementPage, useStaffElementPages } from './staff-element-page.js';
import type { PretendStaffServer } from './staff-server.js';

/** What is particular of an element of the staff; everything else about it is the same for all. */
export interface StaffElementContract {
  tag: string;
  /** Registers the element, as `define/mga-staff-x.js` does. */
  define: () => Promise<unknown>;
  /** Attributes it has on a page. */
  attributes?: Record<string, string>;
  /** Token of who is signed in. */
  token: string;
  /** What it asks the server first, as "GET /templates". */
  operation: string;
  /** What a person reads once that is there. */
  readyText: string;
  /** What else it can be in, by name: how it is brought there. Each is looked at in all the ways of the first. */
  states?: Record<string, { prepare?: (server: PretendStaffServer) => void; reach?: (page: StaffElementPage) => Promise<void> }>;
}

const t = staffMessages.es;

/** The life of an element of the staff: outside a session, before somebody signs in, loading, failing, shown in all its states, and signed out. */
export function staffElementContract({ tag, define, attributes, token, operation, readyText, states = {} }: StaffElementContract): void {
  describe(`<${tag}>`, () => {
    const { server, show, place } = useStaffElementPages(tag, define);
    const root = (page: StaffElementPage): Element => page.element.shadowRoot!.querySelector('[part~="base"]')!;
    const ready = async (): Promise<StaffElementPage> => {
      const page = await show(token, attributes);
      await page.reads(readyText);
      return page;
    };

    it('says so outside of a session', async () => {
      const element = place().appendChild(document.createElement(tag));
      await until(() => readableText(element) === t.outside, () => readableText(element));
    });

    it('shows nothing and asks for nothing until somebody is signed in', async () => {
      const page = await show(undefined, attributes);
      expect([page.text, server().callsOf(operation)]).to.deep.equal(['', []]);
      await page.signIn(token);
      await page.reads(readyText);
    });

    it('has the attributes, parts and custom properties that custom-elements.json publishes', async () => {
      await expectPublished((await ready()).element);
    });

    it('keeps a box while it is loading, which is not read aloud', async () => {
      const release = server().hold(operation);
      const page = await show(token, attributes);
      await page.reads(t.loading);
      expect(root(page).getAttribute('aria-busy')).to.equal('true');
      const skeleton = page.element.shadowRoot!.querySelector('[part~="skeleton"]')!;
      expect([skeleton.getAttribute('aria-hidden'), skeleton.getBoundingClientRect().height > 40]).to.deep.equal(['true', true]);
      expect(await axeViolations(place())).to.deep.equal([]);
      release();
      await page.reads(readyText);
      expect(root(page).getAttribute('aria-busy')).to.equal('false');
    });

    it('says what went wrong, and recovers when it is asked to', async () => {
      server().fail(operation, 'unreachable', 1);
      const page = await show(token, attributes);
      await page.reads(t.problem.unreachable);
      expect(await axeViolations(place())).to.deep.equal([]);
      button(page.element, t.retry)!.click();
      await page.reads(readyText);
      expect(page.text).not.to.include(t.problem.unreachable);
    });

    it('keeps what is shown while one signs in again, and forgets it when one signs out', async () => {
      const page = await ready();
      server().signInAs();
      await page.host.provider.client.getTemplates();
      await settle();
      expect(page.text).to.include(readyText);
      await page.signIn(token);
      expect(page.text).to.include(readyText);
      await page.host.provider.signOut();
      await until(() => page.text === '', () => page.text);
    });

    for (const [name, { prepare, reach }] of Object.entries<NonNullable<StaffElementContract['states']>[string]>({ 'as it is first shown': {}, ...states })) {
      describe(name, () => {
        const reached = async (): Promise<StaffElementPage> => {
          prepare?.(server());
          const page = await show(token, attributes);
          await until(() => root(page).getAttribute('aria-busy') === 'false', () => page.text);
          await reach?.(page);
          await settle();
          return page;
        };

        for (const direction of ['ltr', 'rtl'] as const) {
          it(`fits in 320 px (${direction}), with targets of 24 px`, async () => {
            place().dir = direction;
            Object.assign(place().style, { inlineSize: '320px' });
            const page = await reached();
            expect(getComputedStyle(root(page)).direction).to.equal(direction);
            expect(overflowing(page.element)).to.deep.equal([]);
            expect(await smallTargets(page.element)).to.deep.equal([]);
            expect(await axeViolations(place())).to.deep.equal([]);
          });
        }

        it('is legible on a wide dark page', async () => {
          Object.assign(place().style, { colorScheme: 'dark', background: '#12161b', color: '#eef1f4', inlineSize: '1100px' });
          await reached();
          expect(await axeViolations(place())).to.deep.equal([]);
        });

        it('speaks the language of the page', async () => {
          const page = await reached();
          const spanish = page.text;
          place().lang = 'en';
          await until(() => page.text !== spanish, () => page.text);
          expect(page.text).not.to.match(/undefined|\[object/);
          expect(await axeViolations(place())).to.deep.equal([]);
        });
      });
    }
  });
}
