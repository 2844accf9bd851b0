import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InterfaceLanguage } from '../../src/i18n/messages.js';
import { configuratorWords } from './words.js';

/** Widths a preview has, in pixels: a phone, a tablet, a computer. */
export const previewWidths = [360, 768, 1280] as const;

export type PreviewWidth = (typeof previewWidths)[number];

/** What looking at it needs to know and can change. */
export interface PreviewChoice {
  /** Name of the widget. */
  readonly name: string;
  readonly width: PreviewWidth;
  readonly scheme: 'light' | 'dark';
  /** Backgrounds to choose from. */
  readonly schemes: readonly ('light' | 'dark')[];
  /** Whether the widget sends something: then it is only looked at. */
  readonly sends: boolean;
  readonly language: InterfaceLanguage;
  readonly onWidth: (width: PreviewWidth) => void;
  readonly onScheme: (scheme: 'light' | 'dark') => void;
  /** The frame's page is there. */
  readonly onLoad: () => void;
}

/** The second step: the widget as it will be, at the width of three screens. */
export function previewView({ name, width, scheme, schemes, sends, language, onWidth, onScheme, onLoad }: PreviewChoice): TemplateResult {
  const t = configuratorWords[language];
  return html`
    <div class="preview-choices">
      ${radios('width', t.width, previewWidths.map((each) => [each, t.widths[each]] as const), width, onWidth)}
      ${schemes.length > 1 ? radios('scheme', t.scheme, schemes.map((each) => [each, t.schemes[each]] as const), scheme, onScheme) : nothing}
    </div>
    <div class="preview" tabindex="0" role="group" aria-label=${t.frameTitle(name)}>
      <div class="preview-box"><iframe title=${t.frameTitle(name)} src="/configurator-preview.html" @load=${onLoad}></iframe></div>
    </div>
    <p class="note">${sends ? t.previewSends : t.previewNote}</p>
  `;
}

function radios<Value extends string | number>(name: string, legend: string, options: readonly (readonly [value: Value, label: string])[], chosen: Value, onChange: (value: Value) => void): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${legend}</legend>
    ${options.map(([value, label]) => html`<label class="check"><input type="radio" name=${name} .checked=${live(value === chosen)} @change=${() => onChange(value)} /> <span>${label}</span></label>`)}
  </fieldset>`;
}
