import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { organizationIndex, sectorCoverage, sectorRecords, sectorsByRecord, unclassified } from 'mga-widgets/domain';
import { buildFolder } from './support/build-office.js';

const folders = {
  'the two minutes as they were written': ['../../../shared/data/actas', '.'],
  'the two meetings in our own words': ['../../content/mga', 'actas'],
} as const;

/** The sectors of those who came, read from the text of the minutes by words of their own and not by what the command makes of them. */
function readByHand(folder: string): Record<string, number> {
  const lines = readdirSync(folder).flatMap((file) => {
    const [, attendees = ''] = readFileSync(`${folder}/${file}`, 'utf8').split(/^(?:## )?I\. Asistentes$/m);
    return attendees.split(/^(?:## )?II\. /m)[0]!.split('\n').filter((line) => /^- \S/.test(line));
  });
  const counts: Record<string, number> = { ciudadania: 0, 'sociedad-civil': 0, 'sector-publico': 0, academia: 0, 'sector-privado': 0, unclassified: 0 };
  for (const line of lines) {
    const sector = /MINSEGPRES|Subsecretario|Laboratorio de Gobierno/.test(line) ? 'sector-publico' : line.includes('sociedad civil') ? 'sociedad-civil' : line.includes('académico') ? 'academia' : 'unclassified';
    counts[sector]! += 1;
  }
  return counts;
}

for (const [name, [folder, minutes]] of Object.entries(folders)) {
  const path = fileURLToPath(new URL(`${folder}/`, import.meta.url));
  const skip = existsSync(path) ? false : `there is no ${path}`;
  describe(`the sectors in ${name}`, { skip }, () => {
    const records = async () => {
      const { feed } = await buildFolder(path);
      const found = sectorRecords(feed, 'attendance', {}, organizationIndex(feed.organizations), '2018-07-01');
      assert.ok(Array.isArray(found));
      return { feed, found };
    };

    it('are those a reader counts', async () => {
      const { feed, found } = await records();
      const coverage = sectorCoverage(found, feed.sectors);
      const counted = coverage.sectors.map(({ sector, count }): [string, number | undefined] => [sector.id, count?.least]);
      const counts = Object.fromEntries([...counted, ['unclassified', unclassified(coverage).least] as const]);
      assert.deepEqual(counts, readByHand(path + minutes));
      assert.deepEqual(counts, { ciudadania: 0, 'sociedad-civil': 1, 'sector-publico': 9, academia: 1, 'sector-privado': 0, unclassified: 3 });
      assert.equal(coverage.reached, 3);
    });

    it('are three in May and one in June, who is missing being named', async () => {
      const { feed, found } = await records();
      const rows = sectorsByRecord(found, feed.sectors).map(({ reached, missing }) => [reached, missing.map(({ id }) => id)]);
      assert.deepEqual(rows, [
        [3, ['ciudadania', 'sector-privado']],
        [1, ['ciudadania', 'sociedad-civil', 'academia', 'sector-privado']],
      ]);
    });

    it('are not known for commitments and workshops, of which nothing says', async () => {
      const { feed } = await records();
      const index = organizationIndex(feed.organizations);
      for (const measure of ['commitments', 'workshops'] as const) {
        const found = sectorRecords(feed, measure, {}, index, '2026-11-21');
        assert.ok(Array.isArray(found));
        const { sectors, reached } = sectorCoverage(found, feed.sectors);
        assert.deepEqual([reached, ...sectors.map(({ count }) => count)], [undefined, undefined, undefined, undefined, undefined, undefined]);
      }
    });
  });
}
