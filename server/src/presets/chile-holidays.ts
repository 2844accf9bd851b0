import { addDays, weekdayOf, type Holiday } from 'mga-widgets/domain';

const [monday, tuesday, wednesday, thursday, friday] = [1, 2, 3, 4, 5] as const;

/** Easter Sunday in the Gregorian calendar, YYYY-MM-DD, by Gauss's method as corrected by Meeus (Astronomical Algorithms, chapter 8). */
export function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}

/**
 * Day of the southern winter solstice in Chile's time (UTC-4 in June), which is the National Day of Indigenous Peoples (Ley 21.357). The mean
 * moment of the June solstice is Meeus's polynomial (Astronomical Algorithms, chapter 27); leaving out its periodic terms errs by minutes, and
 * no solstice from 2022 to 2045 is that near to midnight in Chile.
 */
export function winterSolstice(year: number): string {
  const y = (year - 2000) / 1000;
  const julianDay = 2451716.56767 + 365241.62603 * y + 0.00325 * y ** 2 + 0.00888 * y ** 3 - 0.0003 * y ** 4;
  const moment = (julianDay - 2440587.5) * 86_400_000 - 4 * 3_600_000;
  return new Date(moment).toISOString().slice(0, 10);
}

/**
 * Chile's national holidays of a year, by the laws in force in it (from 2000 on), in order. Regional holidays, election days and those decreed
 * for a single year are not computed: an office adds them in `holidays.csv`.
 */
export function chileHolidays(year: number): Holiday[] {
  const on = (monthAndDay: string): string => `${year}-${monthAndDay}`;
  const weekday = (monthAndDay: string): number => weekdayOf(on(monthAndDay));
  const holidays: (Holiday | false)[] = [
    { date: on('01-01'), name: 'Año Nuevo' },
    // Ley 20.983 (in force since 2017): 2 January when it is a Monday.
    year >= 2017 && weekday('01-02') === monday && { date: on('01-02'), name: 'Feriado de Año Nuevo' },
    { date: addDays(easter(year), -2), name: 'Viernes Santo' },
    { date: addDays(easter(year), -1), name: 'Sábado Santo' },
    { date: on('05-01'), name: 'Día Nacional del Trabajo' },
    { date: on('05-21'), name: 'Día de las Glorias Navales' },
    // Ley 21.357, in its first year by its own transitory article: 21 June 2021.
    year >= 2021 && { date: year === 2021 ? on('06-21') : winterSolstice(year), name: 'Día Nacional de los Pueblos Indígenas' },
    { date: toMonday(on('06-29')), name: 'San Pedro y San Pablo' },
    // Ley 20.148 (2007): in place of Corpus Christi.
    year >= 2007 && { date: on('07-16'), name: 'Día de la Virgen del Carmen' },
    { date: on('08-15'), name: 'Asunción de la Virgen' },
    // Monday 17 September, when the 18th is a Tuesday (Ley 20.215, since 2007); Friday 17, when it is a Saturday (Ley 20.983, since 2017).
    (year >= 2007 && weekday('09-18') === tuesday) || (year >= 2017 && weekday('09-17') === friday) ? { date: on('09-17'), name: 'Fiestas Patrias' } : false,
    { date: on('09-18'), name: 'Independencia Nacional' },
    { date: on('09-19'), name: 'Día de las Glorias del Ejército' },
    // Ley 20.215 (2007): 20 September when the 19th is a Thursday.
    year >= 2007 && weekday('09-19') === thursday && { date: on('09-20'), name: 'Fiestas Patrias' },
    { date: toMonday(on('10-12')), name: 'Encuentro de Dos Mundos' },
    // Ley 20.299 (2008): 31 October, moved to the nearest Friday when it is a Tuesday or a Wednesday.
    year >= 2008 && { date: reformationDay(year), name: 'Día de las Iglesias Evangélicas y Protestantes' },
    { date: on('11-01'), name: 'Día de Todos los Santos' },
    { date: on('12-08'), name: 'Inmaculada Concepción' },
    { date: on('12-25'), name: 'Navidad' },
  ];
  return holidays.filter((holiday) => holiday !== false).sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/**
 * Ley 19.668 (2000): a holiday on a Tuesday, Wednesday or Thursday moves to the Monday of that week, one on a Friday to the Monday after;
 * on a Saturday, Sunday or Monday it stays.
 */
function toMonday(day: string): string {
  const weekday = weekdayOf(day);
  if (weekday === friday) return addDays(day, 3);
  return weekday >= tuesday && weekday <= thursday ? addDays(day, monday - weekday) : day;
}

function reformationDay(year: number): string {
  const day = `${year}-10-31`;
  const weekday = weekdayOf(day);
  if (weekday === tuesday) return addDays(day, -4);
  return weekday === wednesday ? addDays(day, 2) : day;
}
