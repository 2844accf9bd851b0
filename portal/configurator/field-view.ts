import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Feed } from '../../src/domain/feed.js';
import type { InterfaceLanguage } from '../../src/i18n/messages.js';
import { sdgNames } from '../../src/i18n/sdg-names.js';
import type { Field } from './attribute-fields.js';
import { attributeWords, choiceWords } from './attribute-words.js';
import { feedOptions, type FeedOption } from './feed-options.js';
import { configuratorWords } from './words.js';

/** A list to choose from, with its label. */
export function selectField({ id, label, help }: { id: string; label: string; help?: string }, options: readonly FeedOption[], value: string, onChange: (value: string) => void): TemplateResult {
  return html`<p class="field">
    <label for=${id}>${label}</label>
    <select id=${id} aria-describedby=${help ? `${id}-help` : nothing} .value=${live(value)} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.name}</option>`)}
    </select>
    ${help ? html`<small id="${id}-help">${help}</small>` : nothing}
  </p>`;
}

const inputTypes = { number: 'number', day: 'date', address: 'text', text: 'text', records: 'text', words: 'text' } as const;

function inputField({ id, label, help }: { id: string; label: string; help?: string }, kind: Field['kind'], value: string, onChange: (value: string) => void): TemplateResult {
  return html`<p class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${inputTypes[kind]}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-describedby=${help ? `${id}-help` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).value.trim())}
    />
    ${help ? html`<small id="${id}-help">${help}</small>` : nothing}
  </p>`;
}

/** What the page knows while an attribute is asked for. */
export interface FieldContext {
  readonly tag: string;
  readonly language: InterfaceLanguage;
  readonly feed?: Feed;
  /** Whether the data could not be read. */
  readonly unread: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Asks for one attribute: by its names in the feed, by words, or typed where neither is known. */
export function attributeField({ name, kind, choices, description }: Field, { tag, language, feed, unread, value, onChange }: FieldContext): TemplateResult | typeof nothing {
  const t = configuratorWords[language];
  const { label, any, help } = attributeWords[language][name] ?? { label: name, help: description };
  const labelled = { id: `field-${name}`, label, help };
  const usual = { value: '', name: any ?? t.usual };
  if (kind === 'words') return selectField(labelled, [usual, ...choices.map((word) => ({ value: word, name: choiceWords[language][word] ?? word }))], value, onChange);
  // Without data nobody knows its codes.
  if (kind === 'records' && unread && !value) return nothing;
  const options = kind === 'records' && feed ? feedOptions(feed, tag, name, sdgNames[language]) : undefined;
  if (!options) return inputField(labelled, kind, value, onChange);
  // There is nothing to choose from, and nothing to undo.
  if (!options.length && !value) return nothing;
  const known = !value || options.some((option) => option.value === value);
  return selectField(labelled, [usual, ...(known ? [] : [{ value, name: t.typed(value) }]), ...options], value, onChange);
}
