import type { RegistrationReceipt, RegistrationSubmission } from '../domain/generated/intake.js';
import { readJson, type KeptTexts } from './kept-text.js';
import { tabTexts } from './tab-texts.js';

/** What the tab remembers of registering for a meeting. */
export interface RegistrationMemory {
  /** What is written in the form; whoever reads it checks it. */
  values: unknown;
  /** Idempotency key of the attempt. */
  key: string;
  /** What was sent under the key and may have arrived although no answer came. */
  uncertain?: RegistrationSubmission;
  /** What came back, until the person has kept it. */
  receipt?: RegistrationReceipt;
  /** Whether what is stored is the version before the last correction. */
  earlier?: boolean;
}

const nameOf = (intake: string, meeting: string): string => `mga-widgets:registration:1:${intake}#${meeting}`;

/** What this tab remembers of a registration; nothing when there is nothing, or somebody wrote something else there. */
export function recallRegistration(intake: string, meeting: string, texts: KeptTexts = tabTexts): RegistrationMemory | undefined {
  const memory = readJson(texts, nameOf(intake, meeting)) as { [Name in keyof RegistrationMemory]?: unknown } | undefined;
  if (typeof memory?.key !== 'string') return undefined;
  const { code, secret } = Object(memory.receipt) as { code?: unknown; secret?: unknown };
  return memory.receipt === undefined || (typeof code === 'string' && typeof secret === 'string') ? (memory as RegistrationMemory) : undefined;
}

/** Remembers it until the tab is closed, or forgets it. */
export function rememberRegistration(intake: string, meeting: string, memory: RegistrationMemory | undefined, texts: KeptTexts = tabTexts): void {
  if (memory) texts.set(nameOf(intake, meeting), JSON.stringify(memory));
  else texts.remove(nameOf(intake, meeting));
}
