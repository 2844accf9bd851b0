import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ReplyFault, ReplyValues } from '../../domain/reply-values.js';
import { staffReplyMessages } from '../../i18n/staff-reply.js';
import type { QueueDesk } from './queue-desk.js';
import type { ReplyWork } from './reply-work.js';

/** A question answered in one line. */
export function lineField(work: ReplyWork, desk: QueueDesk, name: 'documentTitle' | 'documentUrl' | 'duplicateOf', label: string, hint?: string): TemplateResult {
  const fault = faultOf(work, name);
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  return html`<div class="field ${fault ? 'faulty' : ''}" part="field">
    <label class="label" for=${name}>${label}</label>
    ${hint ? html`<p id="${name}-hint" class="hint">${hint}</p>` : nothing} ${faultWords(work, desk, name)}
    <input id=${name} name=${name} type=${name === 'documentUrl' ? 'url' : 'text'} autocomplete="off" spellcheck=${String(name === 'documentTitle')} dir=${name === 'documentTitle' ? 'auto' : 'ltr'} aria-invalid=${String(fault !== undefined)} aria-describedby=${described || nothing} .value=${live(work.values[name])} />
  </div>`;
}

/** What is wrong with a field, beside it. */
export function faultWords(work: ReplyWork, { page }: QueueDesk, field: keyof ReplyValues): TemplateResult | typeof nothing {
  const fault = faultOf(work, field);
  const t = page.messages(staffReplyMessages);
  return fault ? html`<p id="${field}-fault" class="fault" part="fault"><strong>${t.error}</strong> ${t.fault[field]?.[fault.fault]}</p>` : nothing;
}

export const faultOf = ({ faults }: ReplyWork, field: keyof ReplyValues): ReplyFault | undefined => faults.find((fault) => fault.field === field);
