import type { SdgCoverage } from '../../domain/sdg-coverage.js';
import type { sdgCoverageMessages } from '../../i18n/sdg-coverage.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { SdgSettings } from './sdg-settings.js';

/** What the functions that draw the coverage share. */
export interface SdgView extends RecordContext, SdgSettings {
  coverage: SdgCoverage;
  t: (typeof sdgCoverageMessages)['es'];
}

/** "ODS 16 Paz, justicia e instituciones sólidas". */
export const goalName = (goal: number, { t }: Pick<SdgView, 't'>): string => `${t.goal(goal)} ${t.names[goal - 1]}`;
