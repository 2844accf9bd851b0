import { html } from '../embed/html.js';

/** HTML that may stand in a page as it is. Only `markup` makes it, and what it is made of is escaped. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type { Markup };

/** What may stand in a template: text, which is escaped; markup, which was; lists of them; or nothing. */
export type Piece = Markup | string | number | undefined | false | readonly Piece[];

function written(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.toString();
  return typeof piece === 'object' ? piece.map(written).join('') : html(String(piece));
}

/** A template of HTML. Values stand between tags or inside quoted attributes, never as a name of either. */
export const markup = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => new Markup(strings.map((text, index) => text + written(pieces[index])).join(''));

/** Pieces with something between them; those that are nothing are passed over. */
export function joined(pieces: readonly Piece[], between: string): Markup {
  const [first, ...rest] = pieces.filter((piece) => piece !== undefined && piece !== false && piece !== '');
  return markup`${first}${rest.map((piece) => markup`${between}${piece}`)}`;
}
