let zone: string | undefined;

/** The time zone of the reader's device (IANA). Asked for once: the engine makes a formatter of dates to tell it. */
export const deviceZone = (): string => (zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone);
