import type { SdgCoverage } from '../../domain/sdg-coverage.js';
import type { sdgCoverageMessages } from '../../i18n/sdg-coverage.js';
import { sdgNames } from '../../i18n/sdg-names.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { SdgSettings } from './sdg-settings.js';

/** What the functions that draw the coverage share. */
export interface SdgView extends RecordContext, SdgSettings {
  coverage: SdgCoverage;
  t: (typeof sdgCoverageMessages)['es'];
}

/** "Paz, justicia e instituciones sólidas". @param goal 1 to 17. */
export const shortName = (goal: number, { page }: SdgView): string => page.messages(sdgNames)[goal - 1]!;

/** "ODS 16 Paz, justicia e instituciones sólidas". */
export const goalName = (goal: number, view: SdgView): string => `${view.t.goal(goal)} ${shortName(goal, view)}`;
