import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../src/ui/copy-text.js';
import type { InterfaceLanguage } from '../../src/i18n/messages.js';
import { type Choice, type Way, ways } from './choice.js';
import { selectField } from './field-view.js';
import type { Snippet } from './snippets.js';
import { configuratorWords } from './words.js';

/** Whether the site has a page of the widget alone: not asked yet, none for these data, none for this widget, or its frame as HTML. */
export type FrameAnswer = { readonly kind: 'waiting' | 'feed' | 'widget' } | { readonly kind: 'frame'; readonly html: string };

/** What copying needs to know and can change. */
export interface CopySettings {
  readonly choice: Choice;
  readonly snippets: readonly Snippet[];
  readonly frame: FrameAnswer;
  /** Whether there is an address of data that a page could ask for. */
  readonly hasData: boolean;
  /** Versions of the script to choose from; fewer than two are no choice. */
  readonly versions: readonly ('fixed' | 'latest')[];
  readonly version: 'fixed' | 'latest';
  readonly language: InterfaceLanguage;
  readonly onWay: (way: Way) => void;
  readonly onVersion: (version: 'fixed' | 'latest') => void;
  /** Something to be read aloud. */
  readonly onSaid: (sentence: string) => void;
}

/** The third step: what to paste, for the place it is pasted in. */
export function copyView(settings: CopySettings): TemplateResult {
  const { choice, snippets, frame, hasData, versions, version, language, onWay, onVersion } = settings;
  const t = configuratorWords[language];
  const withScript = choice.way === 'html' && versions.length > 1;
  return html`
    ${selectField({ id: 'way', label: t.way }, ways.map((way) => ({ value: way, name: t.ways[way] })), choice.way, (way) => onWay(way as Way))}
    ${withScript ? selectField({ id: 'version', label: t.version }, versions.map((each) => ({ value: each, name: t.versions[each] })), version, (each) => onVersion(each as 'fixed' | 'latest')) : nothing}
    ${!hasData ? html`<p class="note">${t.noData}</p>` : choice.way === 'frame' ? frameNote(frame, choice, t) : nothing} ${snippets.map((snippet) => snippetView(snippet, settings))}
  `;
}

function frameNote({ kind }: FrameAnswer, { colours }: Choice, t: (typeof configuratorWords)['es']): TemplateResult | typeof nothing {
  if (kind === 'frame') return colours ? html`<p class="note">${t.noFrame.coloursNote}</p>` : nothing;
  return html`<p class="note">${kind === 'waiting' ? t.waiting : t.noFrame[kind]}</p>`;
}

function snippetView({ title, text }: Snippet, { language, onSaid }: CopySettings): TemplateResult {
  const t = configuratorWords[language];
  const [name, about] = t.snippets[title] as [string, string];
  const copy = async (): Promise<void> => {
    onSaid('');
    if (await copyText(text)) return onSaid(t.copied(name));
    getSelection()?.selectAllChildren(document.getElementById(`snippet-${title}`)!);
    onSaid(t.select(name));
  };
  return html`<section class="to-copy" aria-labelledby="title-${title}">
    <h3 id="title-${title}">${name}</h3>
    ${about ? html`<p>${about}</p>` : nothing}
    <pre tabindex="0" aria-labelledby="title-${title}" role="group"><code id="snippet-${title}">${text}</code></pre>
    <button type="button" class="copy" aria-describedby="title-${title}" @click=${copy}>${t.copy}</button>
  </section>`;
}
