import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { theme } from './theme.js';
import { extractArgTypes, extractComponentDescription, manifest } from './manifest.js';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    docs: { extractArgTypes, extractComponentDescription, theme },
    controls: { expanded: true },
    a11y: { test: 'error' },
    options: { storySort: { order: ['Feed', '*', 'Officials', 'On pages of others'], method: 'alphabetical' } },
  },
  globalTypes: {
    language: {
      description: 'Language of the interface',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'es-CL', title: 'Español' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      description: 'Width the widget is given',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'All there is' },
          { value: 'wide', title: '1280 px' },
          { value: 'medium', title: '640 px' },
          { value: 'narrow', title: '320 px' },
        ],
      },
    },
    tokens: {
      description: 'Tokens set by the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'default', title: 'Default tokens' },
          { value: 'wine', title: 'Another accent' },
          { value: 'square', title: 'Square and tight' },
          { value: 'large', title: 'Large text' },
        ],
      },
    },
  },
  initialGlobals: { language: 'es-CL', scheme: 'light', width: 'full', tokens: 'default' },
  decorators: [
    // A story may ask for its own language, scheme, direction, width or tokens in `parameters.page`; the toolbar gives the rest.
    (story, { globals, parameters }) => {
      // A page of others brings everything of its own.
      if (parameters['page'] === false) return html`${story()}`;
      const page = { ...globals, ...(parameters['page'] as Record<string, string> | undefined) };
      return html`<div class="page" lang=${String(page['language'])} dir=${String(page['dir'] ?? 'ltr')} data-scheme=${String(page['scheme'])} data-width=${String(page['width'])} data-tokens=${String(page['tokens'])}>${story()}</div>`;
    },
  ],
};

export default preview;
