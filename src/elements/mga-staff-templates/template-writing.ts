import type { ReplyTemplate, SaveTemplate } from '../../domain/generated/staff.js';

/** Longest name and text, as the server takes them. */
export const longestTitle = 200;
export const longestReasons = 20_000;

/** A template that is being written. */
export interface TemplateWriting {
  /** Absent for a new one. */
  readonly id?: string;
  /** Version that was read; 0 for a new one. */
  readonly version: number;
  readonly title: string;
  /** Empty when none is proposed. */
  readonly decision: NonNullable<ReplyTemplate['decision']> | '';
  readonly reasons: string;
  readonly shared: boolean;
}

export type TemplateFault = { field: 'title' | 'reasons'; excess?: number };

export const newTemplate: TemplateWriting = { version: 0, title: '', decision: '', reasons: '', shared: false };

export const writingOf = ({ id, version, title, decision, reasons, organization }: ReplyTemplate): TemplateWriting => ({ id, version, title, decision: decision ?? '', reasons, shared: organization === undefined });

/** Whether two say the same, whatever their versions. */
export const sameWords = (one: TemplateWriting, other: TemplateWriting): boolean =>
  one.title.trim() === other.title.trim() && one.decision === other.decision && one.reasons.trim() === other.reasons.trim() && one.shared === other.shared;

/** What keeps it from being saved. */
export function templateFaults({ title, reasons }: TemplateWriting): TemplateFault[] {
  const fault = (field: TemplateFault['field'], text: string, longest: number): TemplateFault[] => {
    const length = [...text.trim()].length;
    return length === 0 ? [{ field }] : length > longest ? [{ field, excess: length - longest }] : [];
  };
  return [...fault('title', title, longestTitle), ...fault('reasons', reasons, longestReasons)];
}

/** As the server takes it. @param maySay Whether who saves may say whose it is. */
export function saveOf({ version, title, decision, reasons, shared }: TemplateWriting, maySay: boolean): SaveTemplate {
  return { version, title: title.trim(), ...(decision && { decision }), reasons: reasons.trim(), ...(maySay && { shared }) };
}
