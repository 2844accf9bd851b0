import { consultationPhase } from 'mga-widgets/domain';
import { proposalFormMessages, proposalRecorderMessages, proposalRecordMessages } from 'mga-widgets/words';
import { renderMessages } from '../../messages/render.js';
import type { Piece } from '../markup.js';
import { date, heading, link, list, paragraph, said } from '../pieces.js';
import type { RenderContext } from '../render-context.js';

// What one writes or opens with a key works only with scripts: these say so, and where one can turn.

/** The form for proposals: which consultations take them until when, and another page to take part on where there is one. */
export function proposalForm(context: RenderContext): Piece {
  const { feed, today, language, attribute } = context;
  const t = renderMessages[language];
  const asked = attribute('consultation');
  const open = feed.consultations.filter((each) => (asked === undefined || each.id === asked) && consultationPhase(each, today) === 'open');
  const line = (each: (typeof open)[number]): Piece => [link(context, each.participateUrl, said(context, each.title)), each.end !== undefined && [', ', t.until(date(context, each.end)!)]];
  return [
    heading(context, 0, proposalFormMessages[language].title),
    open.length === 0 ? paragraph(t.noOpenConsultation) : [paragraph(t.needsScriptTo.propose, ' ', t.needsScript), paragraph(`${t.openConsultations}:`), list(open.map(line)), ask(context)],
  ];
}

export const proposalRecord = (context: RenderContext): Piece => sentence(proposalRecordMessages[context.language].title, 'follow', context);
export const proposalRecorder = (context: RenderContext): Piece => sentence(proposalRecorderMessages[context.language].title, 'record', context);
export const registration = (context: RenderContext): Piece => sentence(renderMessages[context.language].ownRegistration, 'registration', context);

function sentence(title: string, what: keyof (typeof renderMessages)['es']['needsScriptTo'], context: RenderContext): Piece {
  const t = renderMessages[context.language];
  return [heading(context, 0, title), paragraph(t.needsScriptTo[what], ' ', t.needsScript), ask(context)];
}

/** Who can be written to instead; nothing where the feed names no address. */
function ask(context: RenderContext): Piece {
  const { publisher, forum } = context.feed;
  const email = publisher.email ?? forum.email;
  const linked = link(context, email && `mailto:${email}`, email);
  return typeof linked !== 'string' && linked !== undefined && paragraph(renderMessages[context.language].askPublisher, ' ', linked, '.');
}
