import type { StepTimer } from '../../domain/step-timer.js';

/** What keeps the clock of a workshop. */
export interface KeptTimer {
  readonly lasts: boolean;
  of: (guide: string) => StepTimer | undefined;
  keep: (timer: StepTimer | undefined) => void;
}

/** What the page and the reader have chosen, and what the reader can do. */
export interface GuideSettings {
  /** Identifier of the guide, as the page names it. */
  record: string | undefined;
  /** How many people: what the reader wrote, then what the page did. */
  people: readonly (number | undefined)[];
  /** The same of minutes. */
  minutes: readonly (number | undefined)[];
  /** Field with something that is no number of people or minutes. */
  refused: 'people' | 'minutes' | undefined;
  /** Level of the widget's own heading. */
  level: number;
  timer: KeptTimer;
  onSize: (field: 'people' | 'minutes', value: number | undefined) => void;
  onRefuse: (field: 'people' | 'minutes') => void;
}
