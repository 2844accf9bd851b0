/**
 * So many working days in words. Whoever has waited since today, or since a day on which nobody works, has waited less than one.
 *
 * @param shown The number as it is written, where it may have groups of thousands.
 */
export const workingDayWords = {
  es: (days: number, shown = String(days)): string => (days === 0 ? 'menos de 1 día hábil' : days === 1 ? '1 día hábil' : `${shown} días hábiles`),
  en: (days: number, shown = String(days)): string => (days === 0 ? 'less than 1 working day' : days === 1 ? '1 working day' : `${shown} working days`),
};
