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
  readerZone?: string;
  urlState?: string;
  lang?: string;
  dir?: string;
}

/** An invented forum, with the two targets the calendar measures. */
const aForum = () =>
  aFeed()
    .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-RM', name: 'Metropolitana de Santiago' }, { id: 'CL-VS', name: 'Valparaíso' })
    .withOrganization({ id: 'secretaria', name: 'Secretaría de la Mesa de ejemplo', shortName: 'Secretaría' })
    .with({
      demonstration: true,
      links: { calendar: 'calendario.ics', home: 'https://mesa.example/' },
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

const calendar = ({ feed, view, asOf, plan, region, theme, headingLevel, minutesHref, readerZone, urlState, lang, dir }: CalendarArguments) =>
  html`<div lang=${lang ?? 'es-CL'} dir=${dir ?? 'ltr'}>
    <mga-meeting-calendar
      feed=${feed ?? storyFeed('meetings', everything)}
      view=${view ?? 'agenda'}
      as-of=${asOf ?? '2026-06-01'}
      plan=${plan ?? nothing}
      region=${region ?? nothing}
      theme=${theme ?? nothing}
      heading-level=${headingLevel ?? 2}
      minutes-href=${minutesHref ?? '#acta-{id}'}
      reader-zone=${readerZone ?? 'America/Santiago'}
      url-state=${urlState ?? nothing}
    ></mga-meeting-calendar>
  </div>`;

const meta: Meta<CalendarArguments> = {
  title: 'Meeting calendar',
  component: 'mga-meeting-calendar',
  tags: ['autodocs'],
  render: calendar,
};
export default meta;

type Story = StoryObj<CalendarArguments>;

/** Every attribute in the controls. */
export const Playground: Story = { args: { view: 'agenda', asOf: '2026-06-01', headingLevel: 2, minutesHref: '#acta-{id}', readerZone: 'America/Santiago', lang: 'es-CL', dir: 'ltr' } };

/** Meetings that come and that were, open and internal, with what became of their minutes. */
export const Overview: Story = {};

/** The same meetings as a month. Arrows, Home, End, Page Up and Page Down move the day; Enter goes to its meetings. */
export const Month: Story = { args: { view: 'month' } };

/** While the feed is on its way. */
export const Loading: Story = { tags: ['state'], render: () => calendar({ feed: endlessFeed('endless') }) };

/** When the feed cannot be had. */
export const Failed: Story = { tags: ['state'], render: () => calendar({ feed: missingFeed('missing') }) };

/** A feed without meetings. */
export const Empty: Story = { tags: ['state'], render: () => calendar({ feed: storyFeed('no-meetings', aForum().build()) }) };

/** Nothing is called, the last meeting is long past and its minutes are missing. */
export const NothingScheduled: Story = { tags: ['state'], render: () => calendar({ feed: storyFeed('past-only', feedOf('open', 'unstated')), asOf: '2027-02-01' }) };

/** Cancelled, moved, without a stated access, and with a date that cannot be. */
export const Exceptions: Story = {
  tags: ['state'],
  render: () => {
    const feed = [meetings.unstated!, meetings.moved!, meetings.cancelled!, { title: 'Reunión con una fecha imposible', start: '2026-02-30' }].reduce((builder, meeting) => builder.withMeeting(meeting), aForum());
    return calendar({ feed: storyFeed('exceptions', feed.build()) });
  },
};

/** A long past, shown ten meetings at a time. */
export const LongPast: Story = {
  tags: ['state'],
  render: () => {
    const feed = aForum().withMany('meetings', 36, (number) => ({ title: `Reunión ${number}`, start: `${2023 + Math.floor((number - 1) / 12)}-${String(((number - 1) % 12) + 1).padStart(2, '0')}-15T10:00`, minutes: { status: 'final' as const } }));
    return calendar({ feed: storyFeed('long', feed.build()) });
  },
};

/** For a reader in another time zone: both times, each with its name. */
export const AnotherZone: Story = { args: { readerZone: 'Europe/Madrid' } };

/** Only the meetings held in one region. The figures stay those of the forum. */
export const OneRegion: Story = { args: { region: 'CL-RM' } };

/** In English; what comes from the feed stays in its own language. */
export const English: Story = { args: { lang: 'en' } };

/** On a phone. */
export const Narrow: Story = { render: (given) => html`<div .style=${'max-inline-size: 320px'}>${calendar(given)}</div>` };

/** In a page that runs from right to left; the arrows of the month follow the eye. */
export const RightToLeft: Story = { args: { dir: 'rtl', view: 'month' } };

/**
 * What was done so that everybody can use it: the month is a grid with one stop for Tab; days say their meetings; cancelled and moved are words;
 * buttons say which meeting they are for; figures have their definition beside them; focus goes where the content went.
 */
export const Accessibility: Story = { args: { view: 'month' }, parameters: { a11y: { test: 'error' } } };
