import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { hosts, widgets } from 'virtual:mga-hosts';
import '../src/define.js';
import { demonstrationAddress } from './demonstration.js';
import { widget } from './widget.js';

/** Puts a host's style sheet and its attributes of `<html>` on the page of the story; what is given back takes them away. */
function dress(name: string): () => void {
  const { attributes = {}, css } = hosts.find((host) => host.name === name)!;
  const page = document.documentElement;
  const styles = document.head.appendChild(document.createElement('style'));
  styles.textContent = css;
  for (const [attribute, value] of Object.entries(attributes)) page.setAttribute(attribute, value);
  return () => {
    styles.remove();
    for (const attribute of Object.keys(attributes)) page.removeAttribute(attribute);
  };
}

/**
 * Every widget on pages that are hard on what they embed. Each page is a story of its own, because its rules are for the whole page. The tests of
 * test/embedding/hosts look at the same.
 */
const meta: Meta = {
  title: 'On pages of others',
  tags: ['!autodocs'],
  parameters: { page: false },
  render: () => html`<section>
      <h1>Un título de la página</h1>
      <p>Un párrafo de la página, con <a href="#propio">un enlace</a>.</p>
      <button type="button">Un botón de la página</button>
    </section>
    <mga-feed src=${demonstrationAddress()}>${widgets.map(({ tag, attributes }) => widget(tag, attributes))}</mga-feed>`,
};
export default meta;

const on = (name: string): StoryObj => ({ beforeEach: () => dress(name) });

export const Plain = on('plain');
export const AllUnset = on('all-unset');
export const SmallRoot = on('small-root');
export const LargeRoot = on('large-root');
export const LineHeightZero = on('line-height-zero');
export const Capitals = on('capitals');
export const Spaced = on('spaced');
export const RightToLeft = on('right-to-left');
export const Dark = on('dark');
export const HiddenUntilDefined = on('hidden-until-defined');
export const Toolbar = on('toolbar');
export const Bootstrap = on('bootstrap');
export const Tailwind = on('tailwind');
export const Uswds = on('uswds');
