import type { Proposal } from '../../domain/feed.js';
import type { ProposalChoice, ProposalOverview } from '../../domain/proposal-facets.js';
import { findProposals } from '../../domain/proposal-list.js';
import { folioKey } from '../../domain/proposal-words.js';
import type { OrganizationIndex } from '../../domain/organizations.js';
import type { Outcome } from '../../feed/edition.js';
import type { FeedProblem } from '../../feed/problem.js';
import type { ProposalSource, Soon } from '../../feed/proposal-source.js';
import { Latest } from './latest.js';

/** Milliseconds between a letter and the search it starts, where a search costs requests. */
const typingPause = 250;

/** Most milliseconds by which the first rows go before what finds others: side by side on a quick connection both would come later. */
const headStart = 50;

const pause = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a widget wants to show of a ledger. Choices are compared by reference. */
export interface LedgerQuestion {
  /** Identifier of the consultation; absent for proposals that belong to none. */
  consultation: string | undefined;
  choice: ProposalChoice;
  /** How many rows. */
  rows: number;
  /** A folio to show besides, as it was typed or cited. */
  folio: string | undefined;
  organizations: OrganizationIndex;
}

/** A line of the ledger: a proposal, or why it can't be shown. */
export interface LedgerRow {
  ordinal: number;
  proposal?: Proposal;
  problem?: FeedProblem;
}

/** What there is to show now. */
export interface LedgerAnswer {
  overview: ProposalOverview | undefined;
  /** Proposals found; absent while nobody knows. */
  total: number | undefined;
  rows: readonly LedgerRow[];
  /** The proposals of the folio asked for; absent while it is being looked up. */
  folio: Outcome<readonly Proposal[]> | undefined;
  /** Whether rows other than those shown are on their way. */
  busy: boolean;
  /** Why there is no overview, or nothing could be looked for. */
  problem: FeedProblem | undefined;
  /** Whether the publisher has put newer files beside the feed than the feed tells of. */
  outdated: boolean;
}

/** Asks a source what a widget wants to show, keeps what came, and drops what came too late. */
export class LedgerReader {
  readonly #overview: Latest<ProposalOverview>;
  readonly #found: Latest<readonly number[]>;
  readonly #rows: Latest<readonly LedgerRow[]>;
  /** Rows that are there before anybody knows what there is. */
  readonly #early: Latest<readonly LedgerRow[]>;
  /** Settles when those rows are there. */
  #earlyRows?: Promise<unknown>;
  readonly #folio: Latest<readonly Proposal[]>;
  /** Whether what was looked for has ever been shown. */
  #hasDrawn = false;
  #lastQuery: string | undefined;
  /** Whether the rows shown are not what was looked for. */
  #mixed = false;

  /** @param onChange Called when there is something new to show. */
  constructor(onChange: () => void) {
    this.#overview = new Latest(onChange);
    this.#found = new Latest(onChange);
    this.#rows = new Latest(onChange);
    this.#early = new Latest(onChange);
    this.#folio = new Latest(onChange);
  }

  /** What there is now; asks for what is missing. To be called at each drawing. */
  read(source: ProposalSource, question: LedgerQuestion): LedgerAnswer {
    const { consultation, choice, rows, folio } = question;
    // Before all else. What is known at once needs nothing earlier.
    const askNewest = () => (!source.remote || isNarrowed(choice) ? undefined : this.#early.ask([source, consultation, rows], (signal) => this.#readEarly(source, question, signal)));
    const newest = this.#hasDrawn ? undefined : askNewest();
    const wait = newest && !newest.outcome ? () => Promise.race([this.#earlyRows, pause(headStart)]) : undefined;
    const overview = this.#overview.ask([source, consultation], (signal) => source.overview(consultation, signal), wait);
    const isTyped = source.remote && this.#lastQuery !== undefined && this.#lastQuery !== (choice.query ?? '');
    this.#lastQuery = choice.query ?? '';
    const found = this.#found.ask([source, consultation, choice], (signal) => source.find(consultation, choice, signal), isTyped ? () => pause(typingPause) : wait);
    const list = found.outcome && 'value' in found.outcome ? found.outcome.value : undefined;
    const drawn = list && this.#rows.ask([list, rows], (signal) => this.#readRows(source, list.slice(0, rows), question, signal));
    this.#hasDrawn ||= drawn?.outcome !== undefined;
    const early = drawn?.outcome ? undefined : (newest ?? askNewest());
    const shown = drawn?.outcome ?? early?.outcome;
    const isWhole = early?.outcome !== undefined && 'value' in early.outcome && early.outcome.value.length === rows;
    const cited = folio === undefined ? undefined : this.#folio.ask([source, folio], (signal) => lookUp(source, folio, signal));
    const failure = [overview.outcome, found.outcome].find((outcome) => outcome && 'problem' in outcome);
    return {
      overview: overview.outcome && 'value' in overview.outcome ? overview.outcome.value : undefined,
      total: list?.length,
      rows: shown && 'value' in shown ? shown.value : [],
      folio: cited && !cited.busy ? cited.outcome : undefined,
      busy: !isWhole && (overview.busy || found.busy || (drawn?.busy ?? false)),
      problem: failure && 'problem' in failure ? failure.problem : undefined,
      outdated: source.outdated || this.#mixed,
    };
  }

  /** Asks again for what failed. */
  retry(): void {
    for (const latest of [this.#overview, this.#found, this.#rows, this.#early, this.#folio]) latest.retry();
  }

  /** Ends what is on its way. */
  stop(): void {
    for (const latest of [this.#overview, this.#found, this.#rows, this.#early, this.#folio]) latest.stop();
  }

  #readEarly(source: ProposalSource, question: LedgerQuestion, signal: AbortSignal): Soon<readonly LedgerRow[]> {
    const rows = readNewest(source, question, signal);
    this.#earlyRows = Promise.resolve(rows);
    return rows;
  }

  #readRows(source: ProposalSource, ordinals: readonly number[], { consultation, choice, organizations }: LedgerQuestion, signal: AbortSignal): Soon<readonly LedgerRow[]> {
    return readEach(source, ordinals, signal, (rows) => {
      if (!source.remote) return rows;
      // A record that is not what was looked for is of another version than the index that named it.
      const proposals = rows.flatMap(({ proposal }) => proposal ?? []);
      this.#mixed = !proposals.every((proposal) => isOf(proposal, consultation)) || findProposals(proposals, choice, organizations).length < proposals.length;
      return rows;
    });
  }
}

const isOf = (proposal: Proposal, consultation: string | undefined): boolean => (proposal.consultation ?? '') === (consultation ?? '');

/** Whether something else than the newest of all is looked for. */
const isNarrowed = ({ order = 'newest', ...rest }: ProposalChoice): boolean => order !== 'newest' || Object.values(rest).some(Boolean);

/** The rows of a consultation among the newest of all. One that can't be read ends them: what is found later tells why. */
function readNewest(source: ProposalSource, { consultation, rows: most }: LedgerQuestion, signal: AbortSignal): Soon<readonly LedgerRow[]> {
  return readEach(source, source.newest(most), signal, (rows) => {
    const end = rows.findIndex(({ proposal }) => !proposal);
    return (end < 0 ? rows : rows.slice(0, end)).filter(({ proposal }) => isOf(proposal!, consultation));
  });
}

/** Rows made of the records of these ordinals: at once where the source knows them. */
function readEach(source: ProposalSource, ordinals: readonly number[], signal: AbortSignal, make: (rows: readonly LedgerRow[]) => readonly LedgerRow[]): Soon<readonly LedgerRow[]> {
  const answers = ordinals.map((ordinal) => source.record(ordinal, signal));
  const take = (outcomes: readonly Outcome<Proposal>[]): Outcome<readonly LedgerRow[]> => ({
    value: make(outcomes.map((outcome, place) => ({ ordinal: ordinals[place]!, ...('value' in outcome ? { proposal: outcome.value } : outcome) }))),
  });
  return answers.some((answer) => answer instanceof Promise) ? Promise.all(answers.map((answer) => Promise.resolve(answer))).then(take) : take(answers as Outcome<Proposal>[]);
}

async function lookUp(source: ProposalSource, folio: string, signal: AbortSignal): Promise<Outcome<readonly Proposal[]>> {
  const found = await source.lookUp(folio, signal);
  if ('problem' in found) return found;
  const outcomes = await Promise.all(found.value.map(async (ordinal) => source.record(ordinal, signal)));
  for (const outcome of outcomes) if ('problem' in outcome) return outcome;
  const proposals = outcomes.flatMap((outcome) => ('value' in outcome && folioKey(outcome.value.id) === folioKey(folio) ? [outcome.value] : []));
  const exact = proposals.filter(({ id }) => id === folio.trim());
  return { value: exact.length > 0 ? exact : proposals };
}
