import { createHash } from 'node:crypto';
import { searchable } from 'mga-widgets/domain';

/** What a proposal says, as far as repeating it goes. */
export interface SaidText {
  title: string;
  problem?: string | undefined;
  change?: string | undefined;
}

/** Words a text needs to be taken for the same under another title: fewer, such as "Medio ambiente", two people can write. */
const tellingWords = 8;

/** Words without accents, case or signs. */
export const plainWords = (text: string): string[] => searchable(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text below the title. */
export const bodyOf = ({ problem = '', change = '' }: SaidText): string => `${problem} ${change}`.trim();

/** What names a text, whatever its accents, case and signs: of its title and body together and, when it says enough, of its body alone. */
export function textKeys(said: SaidText): string[] {
  const [title, body] = [plainWords(said.title).join(' '), plainWords(bodyOf(said))];
  return [hash(`${title}\n${body.join(' ')}`), ...(body.length >= tellingWords ? [hash(`\n${body.join(' ')}`)] : [])];
}

/** The name of one text for good, to see that a row still says what it said. */
export const saidHash = ({ title, problem = '', change = '' }: SaidText): string => hash([title, problem, change].join('\n\n'));

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
