import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { calendarFiles, calendarPath } from 'mga-widgets/domain';
import { buildFolder, type BuiltOffice } from './support/build-office.js';
import { runPython, withoutPython } from './support/python.js';

const content = (name: string): string => fileURLToPath(new URL(`../../content/${name}`, import.meta.url));

/** What another program understood of an event. */
interface ReadEvent {
  uid: string;
  /** Moment or day it begins. */
  start: string;
  status: string;
  sequence: number;
}

const withIcal = (text: string): ReadEvent[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const start = event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString().slice(0, 19);
    return { uid: event.uid, start, status: String(component.getFirstPropertyValue('status')), sequence: event.sequence };
  });

const script = `
import datetime, icalendar, json, sys
def read(event):
    start = event['DTSTART'].dt
    start = start.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%S') if isinstance(start, datetime.datetime) else start.isoformat()
    return {'uid': str(event['UID']), 'start': start, 'status': str(event['STATUS']), 'sequence': int(event['SEQUENCE'])}
print(json.dumps([[read(event) for event in icalendar.Calendar.from_ical(text).walk('VEVENT')] for text in json.load(sys.stdin)]))
`;

/** What Python makes of each of some calendars. */
const withPython = (texts: readonly string[]): ReadEvent[][] => runPython(script, JSON.stringify(texts)) as ReadEvent[][];

const calendars = ({ files }: BuiltOffice): string[] => [...files.keys()].filter((path) => path.startsWith('calendar/'));
const idsIn = (text: string): string[] => withIcal(text).map(({ uid }) => uid.split('@')[0]!);

describe('calendars beside a feed', () => {
  it('have the two real meetings at their moments, together and each by itself', async () => {
    const { files } = await buildFolder(content('mga'));
    const starts = (path: string) => withIcal(files.get(path)!).map(({ start }) => start);
    assert.deepEqual(starts('calendar.ics'), ['2018-05-08T21:00:00', '2018-06-13T20:00:00']);
    assert.deepEqual(starts('calendar/meeting/2018-05-08.ics'), ['2018-05-08T21:00:00']);
    assert.deepEqual(starts('calendar/meeting/2018-06-13.ics'), ['2018-06-13T20:00:00']);
  });

  it('hold the meetings of one kind, of one region, of one kind in a region, and no other', async () => {
    const { feed, files } = await buildFolder(content('demo'));
    const idsOf = (keep: (meeting: (typeof feed.meetings)[number]) => boolean) => feed.meetings.filter(keep).map(({ id }) => id);
    const workshops = idsOf(({ kind }) => kind === 'workshop');
    assert.ok(workshops.length > 2);
    assert.deepEqual(idsIn(files.get('calendar/kind-workshop.ics')!), workshops);
    assert.deepEqual(idsIn(files.get('calendar/region-CL-AP.ics')!), idsOf(({ place }) => place?.region === 'CL-AP'));
    assert.deepEqual(idsIn(files.get('calendar/kind-workshop-region-CL-AP.ics')!), idsOf(({ kind, place }) => kind === 'workshop' && place?.region === 'CL-AP'));
    assert.deepEqual(idsIn(files.get('calendar/access-open.ics')!), idsOf(({ access }) => access === 'open'));
    assert.match(files.get('calendar/region-CL-AP.ics')!, /X-WR-CALNAME:Mesa de Ejemplo: Región de Arica y Parinacota\r\n/u);
    assert.match(files.get('calendar/kind-workshop.ics')!, /X-WR-CALNAME:Mesa de Ejemplo: talleres\r\n/u);
  });

  it('are there for every region and kind, also while nothing is held there', async () => {
    const { feed, files } = await buildFolder(content('mga'));
    assert.equal(feed.regions.length, 16);
    for (const { id } of feed.regions) assert.deepEqual(idsIn(files.get(`calendar/region-${id}.ics`)!), []);
    assert.deepEqual(idsIn(files.get('calendar/kind-hearing.ics')!), []);
  });

  it('know a meeting by the same UID everywhere, and a cancelled or moved one as what it is', async () => {
    const built = await buildFolder(content('demo'));
    const whole = new Map(withIcal(built.files.get('calendar.ics')!).map((event) => [event.uid, event]));
    for (const path of calendars(built)) for (const event of withIcal(built.files.get(path)!)) assert.deepEqual(event, whole.get(event.uid), path);
    const by = (status: string) => built.feed.meetings.find((meeting) => meeting.status === status)!;
    const [cancelled, moved] = [by('cancelled'), by('moved')].map(({ id }) => withIcal(built.files.get(`calendar/meeting/${id}.ics`)!)[0]!);
    assert.equal(cancelled!.status, 'CANCELLED');
    assert.ok(cancelled!.sequence > 0);
    assert.equal(moved!.status, 'CONFIRMED');
    assert.ok(moved!.sequence > 0);
  });

  it('are read in the same way by a program of others in Python', { skip: withoutPython }, async () => {
    for (const name of ['mga', 'demo']) {
      const built = await buildFolder(content(name));
      const paths = ['calendar.ics', ...calendars(built)];
      const read = withPython(paths.map((path) => built.files.get(path)!));
      for (const [index, path] of paths.entries()) assert.deepEqual(read[index], withIcal(built.files.get(path)!), `${name} ${path}`);
      const statuses = new Set(read[0]!.map(({ status }) => status));
      if (name === 'demo') assert.ok(statuses.has('CANCELLED') && read[0]!.some(({ status, sequence }) => status === 'CONFIRMED' && sequence > 0), 'one is cancelled and one moved');
    }
    const { files } = await buildFolder(content('mga'));
    assert.deepEqual(withPython([files.get('calendar.ics')!])[0]!.map(({ start }) => start), ['2018-05-08T21:00:00', '2018-06-13T20:00:00']);
  });
});

describe('the calendar that follows filters', () => {
  it('is the one with just those meetings, and none where there is no such file', async () => {
    const { feed } = await buildFolder(content('demo'));
    assert.equal(calendarPath(feed, { kind: 'workshop' }), 'kind-workshop.ics');
    assert.equal(calendarPath(feed, { region: 'CL-RM', kind: 'workshop' }), 'kind-workshop-region-CL-RM.ics');
    assert.equal(calendarPath(feed, { theme: 'agua', year: '' }), 'theme-agua.ics');
    assert.equal(calendarPath(feed, {}), undefined);
    assert.equal(calendarPath(feed, { year: '2026' }), undefined);
    assert.equal(calendarPath(feed, { kind: 'unstated' }), undefined);
    assert.equal(calendarPath(feed, { region: 'XX-NO' }), undefined);
    assert.equal(calendarPath(feed, { theme: 'agua', region: 'CL-RM' }), undefined);
  });

  it('never has two files of one name', async () => {
    const { feed } = await buildFolder(content('demo'));
    const paths = calendarFiles(feed).map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length);
  });
});
