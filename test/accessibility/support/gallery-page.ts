// The page of the gallery: one widget at a time, with the feed of its contract and with whatever it asks a server for, all in the memory of the page.
import '../../../src/define.js';
import '../../../src/define-staff.js';
import { PretendBallots } from '../../support/ballot-page.js';
import { composedElements } from '../../support/composed-tree.js';
import { anIntakeForm } from '../../support/outbox-world.js';
import { consents } from '../../support/proposal-page.js';
import { PretendStaffServer } from '../../support/staff-server.js';
import { type Scene, scenes } from './scenes.js';

declare global {
  interface Window {
    gallery: { names: string[]; show: (name: string, language: string) => Promise<void> };
  }
}

// Themes to vote for are in another order on each device: on this one always in the same.
crypto.getRandomValues = (bytes) => bytes;

const place = document.querySelector('main')!;
const pageFetch = globalThis.fetch;
let staff: PretendStaffServer | undefined;
let number = 0;

/** Answers what a scene asks for. */
function serve({ feed }: Scene, address: string): void {
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.href === address) return Promise.resolve(Response.json(feed));
    if (url.pathname === '/api/proposals/form') return Promise.resolve(Response.json(anIntakeForm({ consents })));
    if (url.pathname === '/api/ballots/form') return Promise.resolve(Response.json(new PretendBallots().form));
    return pageFetch(input, init);
  };
}

/** Waits for something inside a widget, going down the page as a reader does: some of it is only worked out when it is near. */
async function found(widget: Element, selector: string): Promise<HTMLElement> {
  for (const end = performance.now() + 30_000; ; ) {
    const element = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].find((each) => each.checkVisibility());
    if (element) return element;
    if (performance.now() > end) throw new Error(`${widget.localName} shows no ${selector}`);
    const { scrollHeight } = document.documentElement;
    scrollTo(0, (scrollY + innerHeight / 2) % Math.max(1, scrollHeight - innerHeight / 2));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Takes away what was shown and shows a scene, in a language. */
async function show(name: string, language: string): Promise<void> {
  const scene = scenes.find((each) => each.name === name)!;
  place.replaceChildren();
  staff?.restore();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname);
  scrollTo(0, 0);
  document.documentElement.lang = language;
  number += 1;
  const address = new URL(`feeds/${number}.json`, location.href).href;
  serve(scene, address);
  const widget = document.createElement(scene.tag);
  widget.id = 'widget';
  for (const [attribute, value] of Object.entries({ 'heading-level': '2', ...scene.attributes, ...(scene.feed && { feed: address }) })) widget.setAttribute(attribute, value);
  if (scene.token === undefined) {
    place.append(widget);
  } else {
    staff = new PretendStaffServer();
    staff.install();
    staff.signInAs(scene.token || undefined);
    const session = scene.token ? document.createElement('mga-staff-session') : place;
    session.append(widget);
    if (session !== place) place.append(session);
  }
  await found(widget, scene.tag === 'mga-staff-session' ? scene.shows : '[part~="base"][aria-busy="false"]');
  for (const selector of scene.presses) (await found(widget, selector)).click();
  await found(widget, scene.shows);
  // What is only laid out near the view is laid out, and what is asked for besides has come.
  for (const element of composedElements(widget)) if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  scrollTo(0, 0);
}

window.gallery = { names: scenes.map((scene) => scene.name), show };
