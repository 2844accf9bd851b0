import type { OwnProposal, ProposalCorrection, ProposalExport } from '../domain/intake.js';
import { recordRequest } from '../feed/intake-client.js';
import type { IntakeProblem } from '../feed/intake-problem.js';
import type { IntakeAnswer } from '../feed/intake-request.js';

export { intakeAddress } from '../feed/intake-client.js';
export { mayHaveArrived, mayPass, type IntakeProblem } from '../feed/intake-problem.js';
export type { IntakeAnswer } from '../feed/intake-request.js';

/** Whether a change was refused because the proposal is another version by now. */
export const isOutdated = (problem: IntakeProblem): boolean => problem.kind === 'refused' && problem.status === 412;

/** What opens a proposal to who sent it. */
export interface RecordKey {
  /** Address of the intake. */
  intake: string;
  folio: string;
  secret: string;
  /** BCP 47 tag of what the intake says to people. */
  language: string;
}

/** A proposal at the intake, in the name of who has its secret. No method rejects. */
export class OwnRecord {
  constructor(private readonly key: RecordKey) {}

  read(): Promise<IntakeAnswer<OwnProposal>> {
    return this.#ask({});
  }

  /** @param version That of the proposal the correction was made from; another one by then is refused with status 412. */
  correct(correction: ProposalCorrection, version: number): Promise<IntakeAnswer<OwnProposal>> {
    return this.#ask({ method: 'PATCH', body: correction, headers: { 'if-match': `"${version}"` } });
  }

  withdraw(): Promise<IntakeAnswer<OwnProposal>> {
    return this.#ask({ path: 'withdraw', method: 'POST' });
  }

  erasePersonalData(): Promise<IntakeAnswer<OwnProposal>> {
    return this.#ask({ path: 'personal-data', method: 'DELETE' });
  }

  /** Everything the intake keeps of it. */
  export(): Promise<IntakeAnswer<ProposalExport>> {
    return this.#ask({ path: 'export' });
  }

  #ask<Value>(request: Parameters<typeof recordRequest>[3]): Promise<IntakeAnswer<Value>> {
    const { intake, folio, secret, language } = this.key;
    return recordRequest(intake, folio, secret, request, { language });
  }
}
