import type { Meeting } from 'mga-widgets/domain';

/** What a calendar of some meetings is called after the forum's name. */
interface CalendarWords {
  kinds: Record<NonNullable<Meeting['kind']>, string>;
  accesses: Record<NonNullable<Meeting['access']>, string>;
}

const words: Record<'es' | 'en', CalendarWords> = {
  es: {
    kinds: { forum: 'reuniones de la mesa', workshop: 'talleres', hearing: 'audiencias', 'working-group': 'grupos de trabajo', other: 'otras reuniones' },
    accesses: { open: 'reuniones abiertas', internal: 'reuniones internas' },
  },
  en: {
    kinds: { forum: 'meetings of the forum', workshop: 'workshops', hearing: 'hearings', 'working-group': 'working groups', other: 'other meetings' },
    accesses: { open: 'open meetings', internal: 'internal meetings' },
  },
};

/** The words for calendars of a feed in this language; English where it is neither. */
export const calendarWords = (language: string): CalendarWords => words[language.startsWith('es') ? 'es' : 'en'];
