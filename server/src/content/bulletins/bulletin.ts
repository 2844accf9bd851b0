import { basename, extname } from 'node:path';
import { searchable, type Bulletin, type Link, type Person } from 'mga-widgets/domain';
import type { Place } from '../../report/finding.js';
import type { Report } from '../../report/report.js';
import type { Directory } from '../directory.js';
import { hasMarkup } from '../markup.js';
import { noteUnknown } from '../parties.js';
import { identifier } from '../readers.js';
import { writtenDay } from '../written-dates.js';
import { addLink, linkIn, readBulletinBody } from './bulletin-body.js';
import { readBulletinHead, type BulletinHead, type HeaderItem } from './bulletin-header.js';

/** A bulletin as its file tells it, with what it points to as written. */
export interface WrittenBulletin {
  bulletin: Bulletin;
  place: Place;
  /** Commitments it names, to be checked. */
  commitments: readonly HeaderItem[];
}

/** Whether a file is a bulletin: a text in a folder for them. */
export const isBulletinFile = (file: string): boolean => /^(?:.*\/)?(?:boletines|bulletins)\/[^/]+\.(?:md|markdown|txt)$/iu.test(file);

/**
 * Reads a bulletin. Without a title or a date there is none, and that is reported. The date may stand in the name of the file instead, which is
 * also the identifier when the bulletin states none.
 */
export function readBulletin(file: string, source: string, directory: Directory, report: Report): WrittenBulletin | undefined {
  const lines = source.split('\n');
  const { head, bodyFrom } = readBulletinHead(file, lines, report);
  for (const [index, line] of lines.entries()) if (hasMarkup(line)) report.problem({ file, line: index + 1 }, 'markup-removed', { found: line });
  const body = readBulletinBody(file, lines.map((line, index) => (index < bodyFrom ? '' : line)), report);
  const [first, ...rest] = body.blocks;
  const repeatsTitle = first?.kind === 'heading' && (!head.title || searchable(first.text ?? '') === searchable(head.title));
  const title = head.title ?? (repeatsTitle ? first.text : undefined);
  const date = head.date ?? writtenDay(basename(file).slice(0, 10));
  const place: Place = { file, line: 1 };
  for (const [column, value] of [['Título', title], ['Fecha', date]] as const) if (!value) report.problem({ ...place, column }, 'missing-value', { leftOut: 'file' });
  if (!title || !date) return undefined;

  const people = head.people.flatMap((item) => personOf(item, directory, report) ?? []);
  const organizations = head.organizations.flatMap(({ written, place: where }) => noteUnknown(directory.parties(written), where, directory, report));
  const links = [...statedLinks(head, report), ...body.links].filter((link, index, all) => all.findIndex(({ url }) => url === link.url) === index);
  const blocks = repeatsTitle ? rest : body.blocks;
  const { updated, plan, summary, url } = head;
  const bulletin: Bulletin = {
    id: head.id ?? idOf(file),
    title,
    date,
    ...(updated && { updated }),
    ...(plan && { plan }),
    ...(summary && { summary }),
    ...(blocks.length && { blocks }),
    ...(people.length && { people }),
    ...(organizations.length && { organizations }),
    ...(links.length && { links }),
    ...(url && { url }),
  };
  return { bulletin, place, commitments: head.commitments };
}

/**
 * A person written "Name, role, organization" or "Name, organization". One whose organization nobody knows is credited as written, and that is
 * noted.
 */
function personOf({ written, place }: HeaderItem, directory: Directory, report: Report): Person | undefined {
  const person = directory.person(written);
  if (!person?.role) return person;
  const { role, ...rest } = person;
  const comma = role.lastIndexOf(',');
  const last = role.slice(comma + 1).trim();
  const named = directory.index.resolve(last);
  if (named) return { ...rest, ...(comma > 0 && { role: role.slice(0, comma).trim() }), organization: named.id };
  if (!person.organization && last) noteUnknown([{ name: last }], place, directory, report);
  return person;
}

/** Links of the head, written "Title: address", as Markdown does or as the address alone. */
function statedLinks({ links }: BulletinHead, report: Report): Link[] {
  const stated: Link[] = [];
  for (const { written, place } of links) {
    const [, title, address] = /^(.+?)\s*:\s+(\S+)$/u.exec(written) ?? [];
    const link = title && address ? { title, url: address } : (linkIn(written) ?? { title: written, url: written });
    addLink(link, place, stated, report);
  }
  return stated;
}

/** The name of the file as an identifier: without accents, and a hyphen for whatever an address could not carry. */
function idOf(file: string): string {
  const name = basename(file, extname(file)).normalize('NFD').replace(/\p{M}+/gu, '').replace(/[^A-Za-z0-9._-]+/gu, '-').replace(/^[^A-Za-z0-9]+|-+$/gu, '');
  return identifier(name).value ?? `boletin-${name}`.slice(0, 120);
}
