import { html, render } from 'lit';
import type { InterfaceLanguage } from '../../src/i18n/messages.js';
import { checkFeed, type FeedCheck } from './check-feed.js';
import { chooseView } from './choose-view.js';
import { type Choice, choiceQuery, readChoice } from './choice.js';
import { copyView, type FrameAnswer } from './copy-view.js';
import type { FeedOption } from './feed-options.js';
import { drawPreview, fitPreview } from './preview.js';
import { previewView, type PreviewWidth } from './preview-view.js';
import { embedAddress, oembedAddress } from './snippet-frame.js';
import type { ScriptPlace } from './snippet-html.js';
import { snippetsOf } from './snippets.js';
import { type Widget, widgetName } from './widget-list.js';
import { configuratorWords } from './words.js';

/** What the configurator is given. */
export interface ConfiguratorOptions {
  readonly language: InterfaceLanguage;
  /** Language of the page, BCP 47. */
  readonly pageLanguage: string;
  readonly widgets: readonly Widget[];
  /** Feeds to offer by name, by absolute address; the first is chosen when the page's address says nothing. */
  readonly feeds: readonly FeedOption[];
  /** The script by version; `fixed` where one that never changes is published. */
  readonly scripts: { readonly latest: ScriptPlace; readonly fixed?: ScriptPlace };
}

/** Height of the preview, in pixels. */
const previewHeight = 640;

/** Calm before the address of the page is changed, in milliseconds: browsers refuse to change it a hundred times in a row, as a colour that is dragged would. */
const addressCalm = 300;

/** The configurator: what was chosen, what is known about it, and the page that shows both. */
export class Configurator {
  readonly #root: HTMLElement;
  readonly #options: ConfiguratorOptions;
  #choice: Choice;
  #typesFeed: boolean;
  #check?: FeedCheck;
  #checking = new AbortController();
  #width: PreviewWidth = 360;
  #scheme: 'light' | 'dark' = 'light';
  #version: 'fixed' | 'latest';
  #frame: FrameAnswer = { kind: 'waiting' };
  /** Address whose frame was asked for last. */
  #framed?: string;
  #said = '';
  #addressTimer?: ReturnType<typeof setTimeout>;

  constructor(root: HTMLElement, options: ConfiguratorOptions) {
    this.#root = root;
    this.#options = options;
    const attributes = new Map(options.widgets.map(({ tag, attributes: all }) => [tag, all.map(({ name }) => name).filter((name) => name !== 'feed')]));
    const usual: Choice = { tag: options.widgets[0]!.tag, feed: options.feeds[0]?.value ?? '', attributes: {}, way: 'html' };
    this.#choice = readChoice(new URLSearchParams(location.search), usual, (tag) => attributes.get(tag));
    this.#typesFeed = !options.feeds.some(({ value }) => value === this.#choice.feed);
    this.#version = options.scripts.fixed ? 'fixed' : 'latest';
    if (matchMedia('(prefers-color-scheme: dark)').matches) this.#scheme = 'dark';
    root.replaceChildren();
    this.#update();
    const place = this.#element<HTMLElement>('.preview');
    new ResizeObserver(() => this.#fit()).observe(place);
    void this.#readFeed();
  }

  get #widget(): Widget {
    return this.#options.widgets.find(({ tag }) => tag === this.#choice.tag)!;
  }

  get #sends(): boolean {
    return this.#widget.attributes.some(({ name }) => name === 'action');
  }

  /** Whether there is an address of data that a page could ask for. */
  get #hasData(): boolean {
    return this.#check?.kind !== 'no-address' && this.#check?.kind !== 'insecure';
  }

  #element<Found extends Element>(selector: string): Found {
    return this.#root.querySelector<Found>(selector)!;
  }

  #change(change: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...change };
    this.#update();
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => history.replaceState(history.state, '', `?${choiceQuery(this.#choice)}${location.hash}`), addressCalm);
  }

  #useFeed(address: string): void {
    this.#change({ feed: address });
    void this.#readFeed();
  }

  async #readFeed(): Promise<void> {
    this.#checking.abort();
    const { signal } = (this.#checking = new AbortController());
    this.#check = undefined;
    this.#update();
    const check = await checkFeed(this.#choice.feed, location.href, signal);
    if (signal.aborted) return;
    this.#check = check;
    this.#update();
  }

  /** Asks the site how a frame of what was chosen looks, when it is wanted and not known. */
  async #readFrame(): Promise<void> {
    const embed = embedAddress(this.#choice, location.origin, this.#options.language);
    if (!['frame', 'wordpress'].includes(this.#choice.way) || this.#framed === (embed ?? '')) return;
    this.#framed = embed ?? '';
    if (embed === undefined) return this.#showFrame({ kind: 'feed' });
    this.#frame = { kind: 'waiting' };
    const answer = await oembedHtml(embed);
    if (this.#framed === embed) this.#showFrame(answer === undefined ? { kind: 'widget' } : { kind: 'frame', html: answer });
  }

  #showFrame(answer: FrameAnswer): void {
    this.#frame = answer;
    this.#update();
  }

  #update(): void {
    const { language, widgets, feeds, scripts } = this.#options;
    const t = configuratorWords[language];
    const choice = this.#choice;
    const schemes = choice.colours && !choice.colours.dark ? (['light'] as const) : (['light', 'dark'] as const);
    if (schemes.length === 1) this.#scheme = 'light';
    const snippets = !this.#hasData ? [] : snippetsOf(choice, {
      widget: this.#widget,
      script: scripts[this.#version] ?? scripts.latest,
      origin: location.origin,
      language,
      fallback: configuratorWords[choice.language ?? language].fallback,
      ...(this.#check?.kind === 'ready' && { feed: this.#check.feed }),
      ...(this.#frame.kind === 'frame' && { frame: this.#frame.html }),
    });
    render(
      html`
        <div class="beside">
          <section class="step choose" aria-labelledby="step-what">
            <h2 id="step-what">${t.what}</h2>
            ${chooseView({
              choice, widgets, feeds, language,
              typesFeed: this.#typesFeed,
              check: this.#check,
              onChange: (change) => this.#change(change),
              onFeed: (address) => {
                this.#typesFeed = address === undefined;
                if (address === undefined) this.#update();
                else this.#useFeed(address);
              },
              onCheck: (address) => this.#useFeed(address),
            })}
          </section>
          <section class="step look" aria-labelledby="step-look">
            <h2 id="step-look">${t.preview}</h2>
            ${previewView({
              name: widgetName(this.#widget, language), width: this.#width, scheme: this.#scheme, schemes, sends: this.#sends, language,
              onWidth: (width) => ((this.#width = width), this.#update()),
              onScheme: (scheme) => ((this.#scheme = scheme), this.#update()),
              onLoad: () => this.#draw(),
            })}
          </section>
        </div>
        <section class="step take" aria-labelledby="step-copy">
          <h2 id="step-copy">${t.copyTitle}</h2>
          ${copyView({
            choice, snippets, language, frame: this.#frame, hasData: this.#hasData, version: this.#version,
            versions: scripts.fixed ? ['fixed', 'latest'] : ['latest'],
            onWay: (way) => this.#change({ way }),
            onVersion: (version) => ((this.#version = version), this.#update()),
            onSaid: (sentence) => ((this.#said = sentence), this.#update()),
          })}
          <p class="said" role="status">${this.#said}</p>
        </section>
      `,
      this.#root,
    );
    this.#fit();
    this.#draw();
    void this.#readFrame();
  }

  #fit(): void {
    fitPreview(this.#element('.preview'), this.#element('iframe'), this.#width, previewHeight);
  }

  #draw(): void {
    const page = this.#element<HTMLIFrameElement>('iframe').contentDocument;
    if (page?.readyState !== 'complete' || !page.body.hasAttribute('data-preview')) return;
    drawPreview(page, {
      choice: this.#hasData ? this.#choice : { ...this.#choice, feed: '' },
      sends: this.#sends,
      language: this.#options.pageLanguage,
      scheme: this.#scheme,
      palette: this.#choice.colours?.[this.#scheme],
    });
  }
}

/** The frame a site describes for an address of its own; `undefined` when there is none. */
async function oembedHtml(embed: string): Promise<string | undefined> {
  try {
    const answer = await fetch(oembedAddress(embed));
    if (!answer.ok) return undefined;
    const { html: frame } = (await answer.json()) as { html?: unknown };
    return typeof frame === 'string' ? frame : undefined;
  } catch {
    return undefined;
  }
}
