import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InterfaceLanguage } from '../../src/i18n/messages.js';
import { hexColour } from './colour.js';
import { contrastVerdicts, type ContrastVerdict, type Palette, type Palettes, usualPalettes } from './palette.js';
import { configuratorWords, type ConfiguratorWords } from './words.js';

type OnColours = (colours: Palettes | undefined) => void;

const names = ['accent', 'surface', 'text'] as const;

/** Asks for the colours of the page, and says of each whether it can be read. */
export function coloursView(colours: Palettes | undefined, language: InterfaceLanguage, onChange: OnColours): TemplateResult {
  const t = configuratorWords[language];
  return html`<fieldset class="colours">
    <legend>${t.colours}</legend>
    ${checkbox(t.ownColours, colours !== undefined, (on) => onChange(on ? { light: usualPalettes.light } : undefined))}
    ${colours
      ? html`${paletteView('light', colours.light, t, (light) => onChange({ ...colours, light }))}
          ${checkbox(t.darkToo, colours.dark !== undefined, (on) => onChange({ light: colours.light, ...(on && { dark: usualPalettes.dark }) }))}
          ${colours.dark ? paletteView('dark', colours.dark, t, (dark) => onChange({ ...colours, dark })) : nothing}`
      : nothing}
  </fieldset>`;
}

const checkbox = (label: string, checked: boolean, onChange: (on: boolean) => void): TemplateResult =>
  html`<label class="check"><input type="checkbox" .checked=${live(checked)} @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)} /> <span>${label}</span></label>`;

function paletteView(scheme: 'light' | 'dark', palette: Palette, t: ConfiguratorWords, onChange: (palette: Palette) => void): TemplateResult {
  return html`<div class="palette" role="group" aria-label=${t.palettes[scheme]}>
    <p class="palette-name" aria-hidden="true">${t.palettes[scheme]}</p>
    ${names.map((name) => colourField(`${scheme}-${name}`, t.colour[name], palette[name], (colour) => onChange({ ...palette, [name]: colour })))}
    <ul class="verdicts" aria-live="polite">
      ${contrastVerdicts(palette).map((verdict) => verdictView(verdict, t, (colour) => onChange({ ...palette, [verdict.colour === 'accent' ? 'accent' : 'text']: colour })))}
    </ul>
  </div>`;
}

/** A colour to pick, or to paste as the brand's manual gives it. */
function colourField(id: string, label: string, value: string, onChange: (colour: string) => void): TemplateResult {
  const take = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const colour = hexColour(input.value);
    if (colour !== undefined) onChange(colour);
    else input.value = value;
  };
  return html`<div class="colour">
    <label for=${id}>${label}</label>
    <input id=${id} type="text" maxlength="7" autocomplete="off" spellcheck="false" .value=${live(value)} @change=${take} />
    <input type="color" aria-label=${label} .value=${live(value)} @input=${take} />
  </div>`;
}

function verdictView({ colour, ratio, enough, instead }: ContrastVerdict, t: ConfiguratorWords, use: (colour: string) => void): TemplateResult {
  const said = t.verdict;
  return html`<li class=${enough === 'text' ? 'right' : 'wrong'}>
    <strong>${said.of[colour]}, ${said.ratio(ratio)}:</strong> ${said[enough]}
    ${enough === 'text' || colour === 'text'
      ? nothing // What mends secondary text mends the text it is a shade of.
      : instead === undefined
        ? said.hopeless
        : html`${colour === 'accent' ? said.accentAdvice(instead) : said.textAdvice(instead)} <button type="button" @click=${() => use(instead)}>${said.use(instead)}</button>`}
  </li>`;
}
