import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import { readFeed, linkedDataText, meetingsLinkedData, plansLinkedData, type FeedDocument } from 'mga-widgets/domain';
import { buildFolder } from './support/build-office.js';
import { officeFolder } from './support/office-folder.js';

const content = (name: string): string => fileURLToPath(new URL(`../../content/${name}`, import.meta.url));
const term = (name: string): string => `https://schema.org/${name}`;

/** As much of a context as our files need, served instead of the one of schema.org: nothing is fetched. */
const addresses = ['url', 'license', 'contentUrl', 'eventStatus', 'eventAttendanceMode', 'actionStatus', 'additionalType'];
const context = { '@vocab': 'https://schema.org/', ...Object.fromEntries(addresses.map((name) => [name, { '@id': term(name), '@type': '@id' }])) };

const documentLoader = (url: string) => {
  if (url !== 'https://schema.org/') throw new Error(`It asks for ${url}`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': context } });
};

type Expanded = Record<string, { '@id'?: string; '@value'?: unknown }[]> & { '@type': string[] };

/** What a processor of JSON-LD makes of a file, with `safe`, by which it fails where something would be lost. */
async function expand(text: string): Promise<Expanded[]> {
  const whole = (await jsonld.expand(JSON.parse(text), { documentLoader, safe: true, base: 'https://mesa.example/json-ld/' })) as Expanded[];
  return whole;
}

const feedOf = (more: Partial<FeedDocument>) => {
  const reading = readFeed({ version: '1.0', publisher: { name: 'Oficina' }, language: 'es-CL', timeZone: 'America/Santiago', updated: '2026-01-01T00:00:00Z', forum: { name: 'Mesa' }, ...more });
  if (reading.refused) throw new Error(reading.refused.reason);
  return reading.feed;
};

const first = (node: Expanded, name: string): unknown => node[term(name)]?.[0]?.['@value'] ?? node[term(name)]?.[0]?.['@id'];

describe('JSON-LD of a feed', () => {
  it('starts relative addresses from where the feed says it is published, and so do calendars', async (test) => {
    const { files } = await buildFolder(officeFolder(test, {
      'forum.yaml': 'preset: chile\nself: https://datos.example/mga/feed.json\n',
      'reuniones.csv': 'id;title;start;url\nm;Reunión;08-05-2026 10:00;reuniones/m.html\n',
    }));
    const [meeting] = await expand(files.get('json-ld/meetings.jsonld')!);
    assert.equal(first(meeting!, 'url'), 'https://datos.example/mga/reuniones/m.html');
    const [dataset] = await expand(files.get('json-ld/dataset.jsonld')!);
    assert.equal(first((dataset![term('distribution')] as unknown as Expanded[])[0]!, 'contentUrl'), 'https://datos.example/mga/feed.json');
    for (const path of ['calendar.ics', 'calendar/meeting/m.ics']) assert.match(files.get(path)!.replaceAll('\r\n ', ''), /^URL:https:\/\/datos\.example\/mga\/reuniones\/m\.html\r$/mu, path);
  });

  for (const name of ['mga', 'demo']) {
    it(`of content/${name} expands without losing anything`, async () => {
      const { files, feed } = await buildFolder(content(name));
      const meetings = await expand(files.get('json-ld/meetings.jsonld')!);
      assert.equal(meetings.length, feed.meetings.length);
      assert.ok(meetings.every((node) => node['@type'][0] === term('Event')));
      const plans = await expand(files.get('json-ld/plans.jsonld')!);
      assert.equal(plans.length, feed.plans.length);
      const [dataset] = await expand(files.get('json-ld/dataset.jsonld')!);
      assert.deepEqual(dataset!['@type'], [term('Dataset')]);
      const downloads = dataset![term('distribution')] as unknown as Expanded[];
      for (const download of downloads) assert.ok(files.has(String(first(download, 'contentUrl')).replace('https://mesa.example/', '')), String(first(download, 'contentUrl')));
    });
  }

  it('has the real meetings with their distance from UTC, which changed between them', async () => {
    const { files } = await buildFolder(content('mga'));
    const events = await expand(files.get('json-ld/meetings.jsonld')!);
    assert.deepEqual(events.map((event) => first(event, 'startDate')), ['2018-05-08T18:00:00-03:00', '2018-06-13T16:00:00-04:00']);
  });

  it('says that a meeting was cancelled, or moved and from when, and how one attends', async () => {
    const text = linkedDataText(meetingsLinkedData({ feed: feedOf({
      meetings: [
        { id: 'a', title: 'Una', start: '2026-05-08T18:00', status: 'moved', previousStart: '2026-05-01T18:00', mode: 'hybrid', place: { name: 'Sala' }, joinUrl: 'https://sala.example/a' },
        { id: 'b', title: 'Otra', start: '2026-05-09', end: '2026-05-10', status: 'cancelled', mode: 'online', joinUrl: 'javascript:alert(1)' },
        { id: 'c', title: 'Sin fecha', start: '2026-02-30' },
      ],
    }) }));
    const [moved, cancelled, ...rest] = await expand(text);
    assert.deepEqual(rest, []);
    assert.deepEqual(['eventStatus', 'startDate', 'previousStartDate', 'eventAttendanceMode'].map((name) => first(moved!, name)), [term('EventRescheduled'), '2026-05-08T18:00:00-04:00', '2026-05-01T18:00:00-04:00', term('MixedEventAttendanceMode')]);
    assert.deepEqual((moved![term('location')] as unknown as Expanded[]).map((node) => node['@type'][0]), [term('Place'), term('VirtualLocation')]);
    assert.deepEqual(['eventStatus', 'startDate', 'endDate', 'location'].map((name) => first(cancelled!, name)), [term('EventCancelled'), '2026-05-09', '2026-05-10', undefined]);
  });

  it('claims no status for a commitment nobody reported on or that was withdrawn, and keeps markup from closing a script', () => {
    const report = { period: { end: '2026' }, status: 'complete' as const };
    const text = linkedDataText(plansLinkedData({ feed: feedOf({
      plans: [{ id: 'p', title: 'Plan' }],
      commitments: [
        { id: '1', plan: 'p', title: '</script>' },
        { id: '2', plan: 'p', title: 'B', reports: [report] },
        { id: '3', plan: 'p', title: 'C', reports: [report], withdrawn: 'No sigue.' },
        { id: '4', title: 'De ningún plan' },
      ],
    }) }));
    assert.doesNotMatch(text, /</u);
    const [plan, free] = (JSON.parse(text) as { '@graph': [{ about: { actionStatus?: string }[] }, { name: string }] })['@graph'];
    assert.deepEqual(plan.about.map(({ actionStatus }) => actionStatus), [undefined, term('CompletedActionStatus'), undefined]);
    assert.equal(free.name, 'De ningún plan');
  });
});
