import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { InterfaceLanguage } from '../../src/i18n/messages.js';
import { fieldsOf, type Field, type FieldGroup } from './attribute-fields.js';
import type { FeedCheck } from './check-feed.js';
import type { Choice } from './choice.js';
import { coloursView } from './colours-view.js';
import type { FeedOption } from './feed-options.js';
import { feedVerdict } from './feed-verdict.js';
import { attributeField, selectField } from './field-view.js';
import { type Widget, widgetName, widgetShows } from './widget-list.js';
import { configuratorWords } from './words.js';

/** What choosing needs to know and can change. */
export interface ChooseSettings {
  readonly choice: Choice;
  readonly widgets: readonly Widget[];
  /** Feeds that are offered by name. */
  readonly feeds: readonly FeedOption[];
  /** Whether an address of the data is typed. */
  readonly typesFeed: boolean;
  /** What became of reading the feed; absent while it is being read. */
  readonly check?: FeedCheck;
  readonly language: InterfaceLanguage;
  readonly onChange: (change: Partial<Choice>) => void;
  /** Another feed is wanted: one of those offered, or `undefined` to type an address. */
  readonly onFeed: (address: string | undefined) => void;
  /** The feed that was typed is wanted, also when it is the same as before. */
  readonly onCheck: (address: string) => void;
}

/** In the list of feeds, the one that is typed. No address is like this. */
const typed = 'typed';

/** The first step: what to show, from which data, in which language and colours. */
export function chooseView(settings: ChooseSettings): TemplateResult {
  const { choice, widgets, language, onChange } = settings;
  const t = configuratorWords[language];
  const widget = widgets.find(({ tag }) => tag === choice.tag)!;
  const fields = fieldsOf(widget);
  const group = (name: FieldGroup): Field[] => fields.filter((field) => field.group === name);
  const options = widgets.map((each) => ({ value: each.tag, name: widgetName(each, language) }));
  return html`
    ${selectField({ id: 'widget', label: t.widget, help: widgetShows(widget, language) }, options, choice.tag, (tag) => onChange({ tag, attributes: {} }))}
    ${feedView(settings)} ${fieldList(group('content'), settings)}
    ${selectField(
      { id: 'language', label: t.language },
      [{ value: '', name: t.languages.page }, { value: 'es', name: t.languages.es }, { value: 'en', name: t.languages.en }],
      choice.language ?? '',
      (value) => onChange({ language: value === 'es' || value === 'en' ? value : undefined }),
    )}
    ${coloursView(choice.colours, language, (colours) => onChange({ colours }))} ${folded(t.links, group('links'), settings)} ${folded(t.more, group('more'), settings)}
  `;
}

function folded(title: string, fields: readonly Field[], settings: ChooseSettings): TemplateResult | typeof nothing {
  if (!fields.length) return nothing;
  const open = fields.some(({ name }) => settings.choice.attributes[name]);
  return html`<details ?open=${open}><summary>${title}</summary>${fieldList(fields, settings)}</details>`;
}

function fieldList(fields: readonly Field[], { choice, check, language, onChange }: ChooseSettings): unknown {
  return repeat(fields, ({ name }) => `${choice.tag} ${name}`, (field) =>
    attributeField(field, {
      tag: choice.tag,
      language,
      feed: check?.kind === 'ready' ? check.feed : undefined,
      unread: check !== undefined && check.kind !== 'ready',
      value: choice.attributes[field.name] ?? '',
      onChange: (value) => {
        const { [field.name]: _before, ...others } = choice.attributes;
        onChange({ attributes: value ? { ...others, [field.name]: value } : others });
      },
    }),
  );
}

function feedView({ choice, feeds, typesFeed, check, language, onFeed, onCheck }: ChooseSettings): TemplateResult {
  const t = configuratorWords[language];
  const take = (event: Event): void => {
    event.preventDefault();
    onCheck((event.currentTarget as HTMLFormElement).querySelector('input')!.value.trim());
  };
  return html`
    ${selectField({ id: 'data', label: t.data }, [...feeds, { value: typed, name: t.otherFeed }], typesFeed ? typed : choice.feed, (value) => onFeed(value === typed ? undefined : value))}
    ${typesFeed
      ? html`<form class="field" @submit=${take} novalidate>
          <label for="feed">${t.feedAddress}</label>
          <span class="with-button">
            <input id="feed" type="url" inputmode="url" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="https://" aria-describedby="feed-help" .value=${live(choice.feed)} />
            <button>${t.check}</button>
          </span>
          <small id="feed-help">${t.feedHelp}</small>
        </form>`
      : nothing}
    <div class="feed-verdict" role="status">${check ? feedVerdict(check, language) : html`<p>${t.checking}</p>`}</div>
  `;
}
