import type { QueueFilter } from '../../domain/generated/staff.js';

/** Names of what is kept in the address of the page. */
export const queueParameters = ['view', 'institution', 'consultation', 'theme', 'region', 'flag', 'q', 'page', 'folio'] as const;

export type QueueParameter = (typeof queueParameters)[number];

const views: readonly string[] = ['moderation', 'pending', 'drafted', 'overdue', 'unassigned', 'answered', 'withdrawn', 'retired', 'all'] satisfies NonNullable<QueueFilter['state']>[];
const flags: readonly string[] = ['duplicate', 'machine-made', 'no-description'] satisfies NonNullable<QueueFilter['flag']>[];

/** What an address says; what it says wrongly is left out. */
export function fromAddress(values: Partial<Record<QueueParameter, string>>): { filter: QueueFilter; folio: string | undefined } {
  const { view, institution, consultation, theme, region, flag, q, page, folio } = values;
  return {
    filter: {
      ...(view && views.includes(view) && { state: view as QueueFilter['state'] }),
      organization: institution,
      consultation,
      theme,
      region,
      ...(flag && flags.includes(flag) && { flag: flag as QueueFilter['flag'] }),
      words: q,
      ...(page && /^[1-9]\d{0,5}$/.test(page) && { page: Number(page) }),
    },
    folio,
  };
}

export function toAddress({ state, organization, consultation, theme, region, flag, words, page }: QueueFilter, folio: string | undefined): Record<QueueParameter, string | undefined> {
  return { view: state === 'pending' ? undefined : state, institution: organization, consultation, theme, region, flag, q: words, page: page && page > 1 ? String(page) : undefined, folio };
}

/** Whether anything but the view is chosen. */
export function isFiltered({ organization, consultation, theme, region, flag, words }: QueueFilter): boolean {
  return Boolean(organization ?? consultation ?? theme ?? region ?? flag) || Boolean(words);
}
