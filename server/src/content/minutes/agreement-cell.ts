import { splitEnumeration, stripMarkup } from '../markup.js';

/** What was agreed: a sentence and, when it has parts, the parts without their letters. */
export interface AgreementText {
  text: string;
  items: string[];
}

/** Reads the cell of an agreement, which may hold a list written as HTML or as "…: a. one b. other". No markup is left in the text. */
export function readAgreementCell(cell: string): AgreementText {
  const { text, items } = stripMarkup(cell);
  if (items.length) return { text, items: items.map(withoutLabel) };
  const split = splitEnumeration(text);
  return split?.text ? split : { text, items: [] };
}

const withoutLabel = (item: string): string => item.replace(/^(?:[a-z]|\d{1,2})[.)]-?\s+/u, '');
