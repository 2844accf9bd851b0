import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A value a reader can choose. */
export interface Choice {
  value: string;
  label: string;
  /** Records that have it, said beside the label. */
  count?: number;
}

/**
 * A labelled native select whose first choice is "all". With fewer than two choices, and none chosen, there is nothing to choose and it is
 * not drawn.
 */
export function selectField(label: string, all: string, choices: readonly Choice[], value: string, onChange: (value: string) => void): TemplateResult | typeof nothing {
  if (choices.length < 2 && !value) return nothing;
  return html`<label class="field">
    <span class="small">${label}</span>
    <select @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${!value}>${all}</option>
      ${choices.map((choice) => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}${choice.count === undefined ? nothing : ` (${choice.count})`}</option>`)}
      ${value && !choices.some((choice) => choice.value === value) ? html`<option value=${value} .selected=${true}>${value}</option>` : nothing}
    </select>
  </label>`;
}

/** A labelled search box; calls back with each letter typed. */
export function searchField(label: string, value: string, onInput: (value: string) => void): TemplateResult {
  return html`<label class="field search">
    <span class="small">${label}</span>
    <input type="search" autocomplete="off" .value=${value} @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)} />
  </label>`;
}

/**
 * Filters folded away, so that a phone shows records first; how many are set is said beside. Nothing when there is nothing to choose.
 *
 * @param fields As `selectField` makes them.
 * @param onUnfold Called with the press that unfolds them, before anything of it is drawn, or right after something else has.
 */
export function foldedFilters(fields: readonly unknown[], active: number, t: { filters: string; activeFilters: (count: number) => string }, onUnfold?: () => void): TemplateResult | typeof nothing {
  const drawn = fields.filter((field) => field !== nothing);
  if (drawn.length === 0) return nothing;
  return html`<details class="no-print" part="filters" @toggle=${onUnfold}>
    <summary @click=${onUnfold}>${t.filters}${active > 0 ? html` <span class="muted">· ${t.activeFilters(active)}</span>` : nothing}</summary>
    <div class="filters">${drawn}</div>
  </details>`;
}

/** A group of radio buttons that look like one switch: which of a few views is shown. */
export function viewSwitch<Value extends string>(name: string, label: string, choices: readonly { value: Value; label: string }[], value: Value, onChange: (value: Value) => void): TemplateResult {
  return html`<fieldset class="switch no-print">
    <legend class="visually-hidden">${label}</legend>
    ${choices.map(
      (choice) => html`<label><input type="radio" class="visually-hidden" name=${name} value=${choice.value} .checked=${choice.value === value} @change=${() => onChange(choice.value)} /><span>${choice.label}</span></label>`,
    )}
  </fieldset>`;
}

export const filterStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 0.75em var(--_space);
    align-items: end;
    margin-block-end: var(--_space);
  }
  .field {
    display: block;
    min-inline-size: 0;
  }
  .field > span {
    display: block;
    margin-block-end: 0.2em;
    font-weight: 600;
  }
  .switch {
    position: relative;
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .switch label {
    position: relative;
    display: flex;
    cursor: pointer;
  }
  .switch span {
    display: flex;
    align-items: center;
    min-block-size: max(2.5em, 42px);
    padding: 0.3em 0.9em;
    border-radius: calc(var(--_radius) - 1px);
    font-weight: 600;
  }
  /* One row whatever the words: long ones go over several lines instead. */
  @container (inline-size < 24em) {
    .switch {
      flex-wrap: nowrap;
    }
    .switch span {
      justify-content: center;
      padding-inline: 0.6em;
      line-height: 1.2;
      text-align: center;
    }
  }
  /* Narrower than that, as with very large text, words would break: one below the other. */
  @container (inline-size < 18em) {
    .switch {
      display: flex;
      flex-direction: column;
    }
    .switch span {
      inline-size: 100%;
      justify-content: start;
      text-align: start;
    }
  }
  .switch label:hover span {
    background: var(--_tint);
  }
  .switch input:checked + span {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .switch input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .root.contrast .switch input:checked + span {
    background: transparent;
    color: inherit;
    box-shadow: inset 0 0 0 3px;
  }
  @media (forced-colors: active) {
    .switch input:checked + span {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
