import type { ProposalSubmission, StatedContent } from 'mga-widgets/domain';
import type { ConsultationRules } from './consultation-rules.js';
import type { FieldFault } from './field-fault.js';

/** What a proposal chose that the feed of its consultation does not have. */
export function choiceFaults(content: StatedContent, { choices }: ConsultationRules): FieldFault[] {
  const chosen = [
    ['/theme', content.theme, choices.theme],
    ['/region', content.region, choices.region],
    ['/sector', content.sector, choices.sector],
    ['/institution/organization', content.institution?.organization, choices.organization],
  ] as const;
  return chosen.flatMap(([pointer, value, known]) => (value !== undefined && known && !known.has(value) ? [{ pointer, code: 'unknown-choice' as const, value }] : []));
}

/** Whether a proposal says it was gathered in a workshop that its consultation does not have. */
export function workshopFaults({ meeting }: Pick<ProposalSubmission, 'meeting'>, { workshops }: ConsultationRules): FieldFault[] {
  return meeting === undefined || workshops.has(meeting) ? [] : [{ pointer: '/meeting', code: 'unknown-choice', value: meeting }];
}
