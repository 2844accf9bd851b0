import { UsageError, type CommandLine, type CommandShape } from '../command-line.js';
import { commandMessages } from '../messages/commands.js';
import { renderMessages } from '../messages/render.js';
import { feedSource } from '../pack/pack-source.js';
import { isRendered, renderAttributes, renderedWidgets, renderWidget } from '../render/render-widget.js';
import type { Terminal } from '../terminal.js';
import { moment } from './moment.js';
import { UnreadableSource } from './read-source.js';

export const renderShape: CommandShape = {
  options: { ...Object.fromEntries(renderAttributes.map((name) => [name, 'text' as const])), feed: 'text', base: 'text' },
  argument: 'widget',
  needs: ['feed'],
};

/** `mga render WIDGET --feed FILE|URL`: a widget as plain HTML, on the standard output. Exit code 0 when it was written, 2 when the feed cannot be read. */
export async function render(line: CommandLine, terminal: Terminal): Promise<number> {
  const { language } = line;
  const say = commandMessages[language];
  const widget = line.argument.replace(/^mga-/u, '');
  if (!isRendered(widget)) throw new UsageError(renderMessages[language].unknownWidget(line.argument, renderedWidgets.join(', ')));
  const now = moment(line, terminal);
  const attributes = new Map(renderAttributes.flatMap((name) => (line.text(name) === undefined ? [] : [[name, line.text(name)!] as const])));
  try {
    const { feed, proposals, base } = await feedSource(line.text('feed')!, terminal.stop, say);
    for await (const first of proposals?.() ?? []) {
      feed.proposals = [...first];
      break;
    }
    terminal.out(renderWidget(widget, { feed, language, now, attributes, base: line.text('base') ?? base ?? feed.links?.self }).trimEnd());
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    terminal.err(`${error.message}\n`);
    return 2;
  }
}
