import { decisions } from '../../src/domain/consultation.js';
import type { Proposal } from '../../src/domain/feed.js';

/** A line of the table Decide Madrid publishes. */
interface SourceProposal {
  id: string;
  title: string;
  description: string;
  cached_votes_up: string;
  /** DD/MM/YYYY. */
  created_at: string;
  /** YYYY-MM-DD with a time, or empty. */
  retired_at: string;
}

/**
 * The proposals of Decide Madrid (Ayuntamiento de Madrid, 2024–2025), newest first, as whoever makes a feed has to make them: its markup as plain text,
 * its dates as days. The source has neither replies nor themes; some are given so that there is something to filter.
 *
 * @param csv The table as it is published, with semicolons.
 */
export function madridProposals(csv: string): Proposal[] {
  return rows(csv)
    .map(({ id, title, description, cached_votes_up: votes, created_at: created, retired_at: retired }, place): Proposal => {
      const problem = plainText(description);
      return {
        id: `MAD-${id}`,
        consultation: 'madrid',
        title: plainText(title) || 'Sin título',
        ...(problem && { problem }),
        submitted: created.split('/').reverse().join('-'),
        support: Number(votes),
        theme: place % 4 ? `tema-${place % 4}` : undefined,
        region: place % 5 ? `CL-${place % 5}` : undefined,
        sector: ['ciudadania', 'academia', 'privado'][place % 3],
        ...(retired
          ? { status: 'retired', statusReason: 'La retiró el portal.' }
          : { status: 'published', ...(place % 3 === 1 && { reply: { date: '2026-01-15', decision: decisions[place % 6]!, reasons: 'Respuesta de ejemplo.' } }) }),
      };
    })
    .sort((a, b) => (a.submitted < b.submitted ? 1 : a.submitted > b.submitted ? -1 : 0));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', aacute: 'á', eacute: 'é', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ' };

const tags = /<\/?[a-z][^>]*>/gi;

/** Markup as text: blocks as paragraphs, items of lists with a dash, entities as their letters. A "<" that begins no tag stays. */
export function plainText(markup: string): string {
  return markup
    .replace(/<li\b[^>]*>/gi, '\n– ')
    .replace(/<\/?(?:p|ul|ol|li|br|div|h\d)\b[^>]*>/gi, '\n')
    .replace(tags, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) => (code ? String.fromCodePoint(Number(code)) : (entities[name!] ?? whole)))
    // Somebody tried whether markup written as text comes to life.
    .replace(tags, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function rows(csv: string): SourceProposal[] {
  const [head, ...body] = [...csv.matchAll(/((?:"(?:[^"]|"")*"|[^;"\r\n]*)(?:;(?:"(?:[^"]|"")*"|[^;"\r\n]*))*)\r?\n/g)].map(([, line]) =>
    [...line!.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) => (quoted === undefined ? plain! : quoted.replaceAll('""', '"'))),
  );
  return body.filter((cells) => cells.length === head!.length).map((cells) => Object.fromEntries(head!.map((name, place) => [name, cells[place]!])) as unknown as SourceProposal);
}
