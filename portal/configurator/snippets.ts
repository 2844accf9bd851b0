import type { Feed } from '../../src/domain/feed.js';
import type { Choice } from './choice.js';
import { embedAddress, framePolicySnippet, frameSnippet, oembedAddress } from './snippet-frame.js';
import { angularSnippet, reactSnippet, reactTypes, vueSnippets } from './snippet-frameworks.js';
import { elementSnippet, mountSnippet, policySnippet, type ScriptPlace, styleSnippet } from './snippet-html.js';
import { shortcodeSnippet } from './snippet-wordpress.js';
import type { Widget } from './widget-list.js';
import type { ConfiguratorWords } from './words.js';

/** A text to copy, by the name of its title. */
export interface Snippet {
  readonly title: keyof ConfiguratorWords['snippets'];
  readonly text: string;
}

/** What snippets are made of besides the choice. */
export interface Ingredients {
  readonly widget: Widget;
  readonly script: ScriptPlace;
  /** Origin of this site. */
  readonly origin: string;
  /** Language of whoever reads this page; a frame knows nothing of the page around it. */
  readonly language: 'es' | 'en';
  /** Words of the link to the data. */
  readonly fallback: string;
  /** The feed, once it was read. */
  readonly feed?: Feed;
  /** The frame as the site's oEmbed describes it; absent when there is none, or it is not known yet. */
  readonly frame?: string;
}

/** Everything to copy for the way that was chosen, in the order in which it is used. */
export function snippetsOf(choice: Choice, { widget, script, origin, language, fallback, feed, frame }: Ingredients): Snippet[] {
  const styles: Snippet[] = choice.colours ? [{ title: 'styles', text: styleSnippet(choice.tag, choice.colours) }] : [];
  const install: Snippet = { title: 'install', text: 'npm install mga-widgets' };
  const policy: Snippet = { title: 'policy', text: policySnippet(choice, widget, script, feed) };
  const embed = frame === undefined ? undefined : embedAddress(choice, origin, language);
  const address: Snippet[] = embed === undefined ? [] : [{ title: 'address', text: embed }, { title: 'oembed', text: oembedAddress(embed) }];
  switch (choice.way) {
    case 'html':
      return [{ title: 'element', text: elementSnippet(choice, script, fallback) }, ...styles, policy, { title: 'mount', text: mountSnippet(choice, script, fallback) }];
    case 'wordpress':
      return [{ title: 'shortcode', text: shortcodeSnippet(choice) }, { title: 'settings', text: choice.feed }, ...address.slice(0, 1), ...styles];
    case 'frame':
      if (frame === undefined) return [];
      return [{ title: 'frame', text: frameSnippet(frame, new URL('/widgets/frame/mga-frame-host.js', origin).href) }, ...address, { title: 'framePolicy', text: framePolicySnippet(origin) }];
    case 'react':
      return [install, { title: 'react', text: reactSnippet(choice, widget) }, { title: 'reactTypes', text: reactTypes }, ...styles];
    case 'vue': {
      const { component, settings } = vueSnippets(choice);
      return [install, { title: 'vue', text: component }, { title: 'vueSettings', text: settings }, ...styles];
    }
    case 'angular':
      return [install, { title: 'angular', text: angularSnippet(choice) }, ...styles];
  }
}
