import '../src/define/mga-staff-session.js';
import { PretendStaffServer } from '../test/support/staff-server.js';
import { type Attributes, widget } from './widget.js';

export interface StaffStory {
  /** Token of who is signed in. */
  token?: string;
  /** Makes the server another one than usual. */
  prepare?: (server: PretendStaffServer) => void;
}

let number = 0;
const servers = new WeakMap<Element, PretendStaffServer>();

/** The server of a story that is shown, to make something go wrong half-way. */
export const staffServerOf = (canvas: Element): PretendStaffServer => servers.get(canvas.querySelector('mga-staff-session')!)!;

/** An element of the staff inside a session, at a pretend server of its own in the memory of the page. */
export function staffStory(tag: string, attributes: Attributes, { token = 'token-coordinacion', prepare }: StaffStory = {}): HTMLElement {
  number += 1;
  const server = new PretendStaffServer(`/story-staff/${number}`).signInAs(token);
  prepare?.(server);
  server.install();
  const session = widget('mga-staff-session', { api: server.base });
  session.append(widget(tag, attributes));
  servers.set(session, server);
  return session;
}

/** Waits for a control of an element of the staff, by selector or by its words, and presses it; one after the other. */
export async function pressInStaff(canvas: Element, tag: string, ...controls: string[]): Promise<void> {
  for (const wanted of controls) (await inStaff(canvas, tag, wanted)).click();
}

/** Waits for a control of an element of the staff, by selector or by its words. */
export async function inStaff(canvas: Element, tag: string, wanted: string): Promise<HTMLElement> {
  for (;;) {
    const root = canvas.querySelector(tag)?.shadowRoot;
    const byWords = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])].find((button) => button.textContent.trim() === wanted);
    const found = byWords ?? (/^[#.[]/.test(wanted) ? root?.querySelector<HTMLElement>(wanted) : undefined);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Writes into a field, as a person does. */
export async function writeInStaff(canvas: Element, tag: string, selector: string, text: string): Promise<void> {
  const field = (await inStaff(canvas, tag, selector)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
