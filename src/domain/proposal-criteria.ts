import type { Criteria } from './feed.js';
import { searchable } from './text.js';

/** What of a proposal the criteria look at. Everything may be missing while it is being written. */
export interface ProposalText {
  problem?: string;
  affected?: string;
  change?: string;
  indicator?: string;
  baseline?: string;
  target?: string;
  targetDate?: string;
  ogpValues?: readonly string[];
}

/** The criteria a single proposal can meet; that five sectors raise something can only be said of a plan's commitment. */
export type ProposalCriterion = Exclude<keyof Criteria, 'fiveSectors'>;

/** What would make a proposal meet a criterion. */
export type CriterionAdvice =
  | 'describe-problem'
  | 'say-who'
  | 'describe-change'
  | 'only-a-product'
  | 'name-a-kind'
  | 'add-indicator'
  | 'add-target'
  | 'add-date'
  | 'choose-value';

/** How a proposal stands on a criterion: nothing for it yet, something, or enough. */
export interface CriterionReview {
  criterion: ProposalCriterion;
  state: 'empty' | 'begun' | 'met';
  /** What is missing, the first thing first; empty when it is met. */
  advice: CriterionAdvice[];
  /** Kinds of action recognised in the change (only of `diverseTypes`). */
  kinds?: ActionKind[];
}

/** Kinds of action a change may be made of. A `product` (a data set, a portal, an app) is a means: alone it is what the forum asks to go beyond. */
export type ActionKind = 'norm' | 'service' | 'capacity' | 'participation' | 'oversight' | 'resources' | 'product';

/** Beginnings of words, without accents, that tell of each kind, in Spanish and English. */
const signs: Readonly<Record<ActionKind, RegExp>> = {
  norm: /\b(ley|leyes|norma|normas|normativ|reglament|decreto|ordenanza|protocolo|obligacion|obligar|obligue|exigir|exija|politica publica|politicas publicas|estandar|plazo maximo|law|regulation|rule|policy|policies|standard|mandatory|require)/,
  service: /\b(servicio|tramite|atencion|atender|ventanilla|procedimiento|orientacion|acompana|asesoria|entrega|reparto|horario|service|procedure|assistance|delivery|support)/,
  capacity: /\b(capacita|formacion|formar a|curso|educa|ensena|taller|guia|lenguaje claro|train|course|teach|workshop|guide|plain language)/,
  participation: /\b(participa|consulta|consejo|cabildo|asamblea|comite|dialogo|decidir|deliberar|codise|co-cre|cocrea|mesa de trabajo|mesas de trabajo|participat|consult|council|committee|assembly|co-creat|decide)/,
  oversight: /\b(fiscali[zc]|auditor|control ciudadano|contralor|sancion|denuncia|rendicion de cuentas|rendir cuentas|evaluacion independiente|seguimiento|monitoreo|vigilancia|audit|oversight|sanction|complaint|accountab|monitor)/,
  resources: /\b(presupuest|financia|fondo|recurso|subsidio|contratar|dotacion|budget|fund|resource|subsid|staff|hire)/,
  product: /\b(base de datos|bases de datos|dato abierto|datos abiertos|dataset|portal|plataforma|sitio web|pagina web|aplicacion|app\b|apps\b|software|sistema informatico|observatorio|visor|tablero|buscador|chatbot|database|open data|platform|website|web site|application|dashboard)/,
};

/** Words a description needs before it can describe; fewer name a subject. */
const enough = { problem: 12, affected: 3, change: 8, indicator: 3 };

/** The kinds of action a text tells of, as far as its words show. */
export function actionKinds(text: string): ActionKind[] {
  const plain = searchable(text);
  return (Object.keys(signs) as ActionKind[]).filter((kind) => signs[kind].test(plain));
}

/**
 * How a proposal stands on the forum's four criteria (its minutes of 13 June 2018). It is advice for who writes, worked out from words and
 * figures alone: it can be wrong, it never stands in the way, and nobody is judged by it.
 */
export function reviewProposal(proposal: ProposalText): CriterionReview[] {
  return [userImpact(proposal), diverseTypes(proposal), measurable(proposal), ogpValue(proposal)];
}

function userImpact({ problem, affected }: ProposalText): CriterionReview {
  return review('userImpact', [
    [words(problem) >= enough.problem, 'describe-problem'],
    [words(affected) >= enough.affected, 'say-who'],
  ], words(problem) + words(affected) > 0);
}

function diverseTypes({ change = '' }: ProposalText): CriterionReview {
  const kinds = actionKinds(change);
  const beyond = kinds.some((kind) => kind !== 'product');
  return {
    ...review('diverseTypes', [
      [words(change) >= enough.change, 'describe-change'],
      [beyond, kinds.length > 0 ? 'only-a-product' : 'name-a-kind'],
    ], words(change) > 0),
    kinds,
  };
}

function measurable({ indicator, baseline, target, targetDate }: ProposalText): CriterionReview {
  return review('measurable', [
    [words(indicator) >= enough.indicator, 'add-indicator'],
    // A target without a figure ("más", "todas") can't be compared with anything.
    [/\d/.test(target ?? ''), 'add-target'],
    [Boolean(targetDate?.trim()), 'add-date'],
  ], [indicator, baseline, target, targetDate].some((text) => words(text) > 0));
}

function ogpValue({ ogpValues = [] }: ProposalText): CriterionReview {
  return review('ogpValue', [[ogpValues.length > 0, 'choose-value']], false);
}

function review(criterion: ProposalCriterion, points: readonly (readonly [met: boolean, advice: CriterionAdvice])[], begun: boolean): CriterionReview {
  const advice = points.filter(([met]) => !met).map(([, missing]) => missing);
  return { criterion, state: advice.length === 0 ? 'met' : begun ? 'begun' : 'empty', advice };
}

function words(text: string | undefined): number {
  return text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
