// Text as people type or paste it, made into what the intake takes. Control characters come with pasted text, nobody sees them, and the intake takes none.
// Halves of a pair of UTF-16 units are no characters.

/** Text of paragraphs, its ends trimmed. */
export const typedParagraphs = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, ' ').trim();

/** Text of one line, its ends trimmed. */
export const typedLine = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** Whether a text has the form of an e-mail address; the intake, and in the end the post, have the last word. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim());
