import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/mga-meeting-calendar.js';
import type { FeedDocument, Meeting } from '../src/domain/feed.js';
import { aFeed } from '../test/support/feed-builder.js';
import { endlessFeed, missingFeed, storyFeed } from './story-feed.js';

interface CalendarArguments {
  feed?: string;
  view?: 'agenda' | 'month';
  asOf?: string;
  plan?: string;
  region?: string;
  theme?: string;
  headingLevel?: number;
  minutesHref?: string;
  workshopHref?: string;
  readerZone?: string;
  urlState?: string;
}

/** An invented forum, with the two targets the calendar measures. */
const aForum = () =>
  aFeed()
    .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-RM', name: 'Metropolitana de Santiago' }, { id: 'CL-VS', name: 'Valparaíso' })
    .withOrganization({ id: 'secretaria', name: 'Secretaría de la Mesa de ejemplo', shortName: 'Secretaría' })
    .with({
      demonstration: true,
      links: { calendar: 'calendario.ics', registrations: 'inscripciones/', home: 'https://mesa.example/' },
      forum: {
        name: 'Mesa de ejemplo',
        targets: { openMeetingsPerYear: { min: 3, source: 'Recomendación a la Mesa' }, monthsBetweenMeetings: { max: 6, source: 'Estándares de participación y cocreación' } },
      },
    });

const meetings: Record<string, Partial<Meeting>> = {
  open: { id: 'marzo', title: 'Primera reunión abierta', start: '2026-03-10T15:00', end: '2026-03-10T17:00', place: { name: 'Biblioteca de ejemplo', region: 'CL-RM' }, minutes: { status: 'final' } },
  internal: { id: 'abril', title: 'Sesión de coordinación', start: '2026-04-08T10:00', end: '2026-04-08T11:00', access: 'internal', mode: 'online', minutes: { status: 'draft' } },
  unstated: { id: 'mayo', title: 'Reunión de mayo', start: '2026-05-12T15:30', access: undefined },
  next: {
    id: 'julio',
    title: 'Segunda reunión abierta',
    start: '2026-07-09T15:00',
    end: '2026-07-09T17:00',
    mode: 'hybrid',
    place: { name: 'Centro cultural de ejemplo', address: 'Calle Uno 123', region: 'CL-RM', accessibility: 'Rampa de acceso e interpretación en lengua de señas.' },
    joinUrl: 'https://video.example/mesa',
    registrationUrl: 'https://mesa.example/inscripcion',
    summary: 'Se presentará el avance del plan y se recibirán comentarios.',
    agenda: [{ title: 'Avance del plan' }, { title: 'Comentarios del público' }],
    organizer: { organization: 'secretaria' },
    seats: 80,
    seatsTaken: 51,
  },
  moved: { id: 'rapanui', title: 'Taller en Rapa Nui', kind: 'workshop', start: '2026-07-23T10:00', end: '2026-07-23T13:00', timeZone: 'Pacific/Easter', status: 'moved', previousStart: '2026-07-16T10:00', place: { region: 'CL-VS' } },
  cancelled: { id: 'agosto', title: 'Audiencia sobre datos abiertos', kind: 'hearing', start: '2026-08-05T11:00', status: 'cancelled' },
  days: { id: 'arica', title: 'Jornadas en Arica', kind: 'workshop', start: '2026-09-01', end: '2026-09-02', place: { region: 'CL-AP' } },
};

const feedOf = (...names: (keyof typeof meetings)[]): FeedDocument => names.reduce((feed, name) => feed.withMeeting(meetings[name]), aForum()).build();

const everything = feedOf('open', 'internal', 'unstated', 'next', 'moved', 'cancelled', 'days');

const calendar = ({ feed, view, asOf, plan, region, theme, headingLevel, minutesHref, workshopHref, readerZone, urlState }: CalendarArguments) =>
  html`<mga-meeting-calendar
    feed=${feed ?? storyFeed('meetings', everything)}
    view=${view ?? 'agenda'}
    as-of=${asOf ?? '2026-06-01'}
    plan=${plan ?? nothing}
    region=${region ?? nothing}
    theme=${theme ?? nothing}
    heading-level=${headingLevel ?? 2}
    minutes-href=${minutesHref ?? '#acta-{id}'}
    workshop-href=${workshopHref ?? '#workshop/{id}'}
    reader-zone=${readerZone ?? 'America/Santiago'}
    url-state=${urlState ?? nothing}
  ></mga-meeting-calendar>`;

/** Several calendars one under the other, each with what it shows. */
const gallery = (given: readonly (CalendarArguments & { caption: string })[]) =>
  html`${given.map(({ caption, ...settings }) => html`<section><p><em>${caption}</em></p>${calendar(settings)}</section><hr />`)}`;

const exceptions = [meetings.unstated!, meetings.moved!, meetings.cancelled!, { title: 'Reunión con una fecha imposible', start: '2026-02-30' }].reduce((feed, meeting) => feed.withMeeting(meeting), aForum());
const longPast = aForum().withMany('meetings', 36, (number) => ({
  title: `Reunión ${number}`,
  start: `${2023 + Math.floor((number - 1) / 12)}-${String(((number - 1) % 12) + 1).padStart(2, '0')}-15T10:00`,
  minutes: { status: 'final' as const },
}));

const meta: Meta<CalendarArguments> = {
  title: 'Meeting calendar',
  component: 'mga-meeting-calendar',
  render: calendar,
};
export default meta;

type Story = StoryObj<CalendarArguments>;

/** Every attribute in the controls. */
export const Playground: Story = { args: { view: 'agenda', asOf: '2026-06-01', headingLevel: 2, minutesHref: '#acta-{id}', workshopHref: '#workshop/{id}', readerZone: 'America/Santiago' } };

/** Meetings that come and that were, open and internal, with what became of their minutes. */
export const Overview: Story = {};

/** The same meetings as a month. Arrows, Home, End, Page Up and Page Down move the day; Enter goes to its meetings. */
export const Month: Story = { args: { view: 'month' } };

/** What the calendar shows when all is not well, and when there is very much or nothing to show. */
export const States: Story = {
  render: () =>
    gallery([
      { caption: 'The feed is on its way', feed: endlessFeed('endless') },
      { caption: 'The feed cannot be had', feed: missingFeed('missing') },
      { caption: 'The feed has no meetings', feed: storyFeed('no-meetings', aForum().build()) },
      { caption: 'Nothing is called, the last meeting is long past and its minutes are missing', feed: storyFeed('past-only', feedOf('open', 'unstated')), asOf: '2027-02-01' },
      { caption: 'Cancelled, moved, of unstated access, and with a date that cannot be', feed: storyFeed('exceptions', exceptions.build()) },
      { caption: 'A long past, shown ten meetings at a time', feed: storyFeed('long', longPast.build()) },
    ]),
};

/** Attributes that change what is shown. The figures stay those of the forum. */
export const Options: Story = {
  render: () =>
    gallery([
      { caption: 'region="CL-AP": only the meetings held there', region: 'CL-AP' },
      { caption: 'reader-zone="Europe/Madrid": both times, each with its name', readerZone: 'Europe/Madrid' },
      { caption: 'as-of="2026-12-31": the figures and pending minutes of another day', asOf: '2026-12-31' },
    ]),
};

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { parameters: { page: { language: 'en' } } };

/** On a phone. */
export const Narrow: Story = { parameters: { page: { width: 'narrow' } } };

/** In a page that runs from right to left; the arrows of the month follow the eye. */
export const RightToLeft: Story = { args: { view: 'month' }, parameters: { page: { dir: 'rtl', width: 'narrow' } } };

/**
 * The month is a grid with one stop for Tab, whose days say their meetings; cancelled and moved are words; buttons say which meeting they are
 * for; each figure has its definition beside it; the focus goes where the content went.
 */
export const Accessibility: Story = { args: { view: 'month' } };
