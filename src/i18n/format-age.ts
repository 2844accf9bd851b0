/** How long ago something was, in the largest whole unit: "hace 3 minutos". @param milliseconds Age, not negative. */
export function formatAge(milliseconds: number, language: string): string {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  const [value, unit] = minutes < 60 ? ([minutes, 'minute'] as const) : minutes < 1440 ? ([Math.round(minutes / 60), 'hour'] as const) : ([Math.round(minutes / 1440), 'day'] as const);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-value, unit);
}
