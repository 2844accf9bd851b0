import type { TestContext } from 'node:test';
import type { Feed } from 'mga-widgets/domain';
import { buildContent } from '../../src/build/build-content.js';
import { findingText } from '../../src/messages/findings.js';
import { publishedFiles } from '../../src/publish/published-files.js';
import type { Finding, Level } from '../../src/report/finding.js';
import { Report } from '../../src/report/report.js';
import { officeFolder } from './office-folder.js';

/** What an office's folder became and what was said of it. */
export interface BuiltOffice {
  feed: Feed;
  json: string;
  calendar: string;
  /** Everything that is published, by path. */
  files: ReadonlyMap<string, string>;
  /** Findings of a level. */
  findings(level: Level): Finding[];
  /** Problems as they are printed in Spanish. */
  problems: string[];
}

/** The day tests take for today. */
export const today = new Date('2026-11-21T12:00:00Z');

/** Builds a folder. */
export async function buildFolder(folder: string): Promise<BuiltOffice> {
  const report = new Report();
  const built = await buildContent(folder, { report, now: today });
  const files = publishedFiles(built);
  return {
    feed: built.feed,
    json: files.get('feed.json')!,
    calendar: built.calendar,
    files,
    findings: (level) => report.of(level),
    problems: report.of('problem').map((finding) => findingText(finding, 'es')),
  };
}

/** Builds a folder made of these files. */
export const buildOffice = (test: TestContext, files: Readonly<Record<string, string | Uint8Array>>): Promise<BuiltOffice> => buildFolder(officeFolder(test, files));
