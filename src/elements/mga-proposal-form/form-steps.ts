import type { Consent } from '../../domain/intake.js';
import { type FieldFault, proposalFaults, stepFaults } from '../../domain/proposal-faults.js';
import { type ProposalStep, type ProposalValues, stepNames } from '../../domain/proposal-values.js';

/** Where somebody is in the form, and what has been looked at. */
export class FormSteps {
  current: ProposalStep = 'problem';
  /** Send was pressed: everything that is wrong is listed. */
  attempted = false;
  readonly #left = new Set<ProposalStep>();

  get isFirst(): boolean {
    return this.current === stepNames[0];
  }

  get isLast(): boolean {
    return this.current === stepNames.at(-1);
  }

  /** What is to be mended: everything once Send was pressed, before that what is in the steps that were left. */
  faults(values: ProposalValues, consents: readonly Consent[] | undefined): FieldFault[] {
    if (this.attempted) return proposalFaults(values, consents);
    return stepNames.filter((step) => this.#left.has(step)).flatMap((step) => stepFaults(step, values, consents));
  }

  /** Goes on. A step with something to mend is not left the first time, so that it is seen, and is the second. Tells whether it was left. */
  next(values: ProposalValues): boolean {
    const isKnown = this.#left.has(this.current);
    this.#left.add(this.current);
    if (!isKnown && stepFaults(this.current, values, []).length > 0) return false;
    this.#move(1);
    return true;
  }

  back(): void {
    this.#left.add(this.current);
    this.#move(-1);
  }

  /** As when the form was opened. */
  reset(): void {
    this.current = 'problem';
    this.attempted = false;
    this.#left.clear();
  }

  #move(by: number): void {
    this.current = stepNames[stepNames.indexOf(this.current) + by] ?? this.current;
  }
}
