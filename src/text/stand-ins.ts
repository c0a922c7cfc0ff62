/**
 * What stands in a text beyond Latin-1 (the ğ of a name, a Chinese word, an arrow), one character for one by another of its kind, so that an expression that
 * names none of either finds the same there. The stand-ins are such as hardly any expression names.
 */
const kinds: readonly { readonly kind: RegExp; readonly standIn: string }[] = [
  { kind: /^\p{Lu}$/u, standIn: "\xde" },
  { kind: /^\p{Ll}$/u, standIn: "\xfe" },
  { kind: /^\p{Lo}$/u, standIn: "\xaa" },
  { kind: /^\p{Sm}$/u, standIn: "\xac" },
  { kind: /^\p{Sc}$/u, standIn: "\xa4" },
  { kind: /^\p{So}$/u, standIn: "\xa6" },
];

/** All of them. */
export const standIns = kinds.map(({ standIn }) => standIn).join("");

/** Letters of which the other case is a plain one's too (the Greek mu beside the sign of a millionth). */
const alike = /[μΜ]/;

/** Has it another case of its own, beyond Latin-1 too? A letter that has none, or shares a plain one's (ı, Ÿ, the sign of kelvin), is taken otherwise than one that has. */
function isCased(char: string): boolean {
  const [small, capital] = [char.toLowerCase(), char.toUpperCase()];
  const [other, again] = small === char ? [capital, capital.toLowerCase()] : [small, small.toUpperCase()];
  return other.length === 1 && other > "\xff" && other !== char && again === char && !alike.test(char);
}

const letter = /^[\p{Lu}\p{Ll}]$/u;
const known = new Map<string, string | null>();

/** The stand-in of one character; null where it has none. */
function standInOf(char: string): string | null {
  const found = known.get(char);
  if (found !== undefined) return found;
  const kind = kinds.find((one) => one.kind.test(char));
  const made = kind && (!letter.test(char) || isCased(char)) ? kind.standIn : null;
  known.set(char, made);
  return made;
}

/** The text with stand-ins for all of its characters that `strange` finds, each as long as what it stands for; null where one has none. */
export function withStandIns(text: string, strange: RegExp): string | null {
  let whole = true;
  const made = text.replace(strange, (char) => {
    const standIn = standInOf(char);
    whole &&= standIn !== null;
    return standIn ?? char;
  });
  return whole ? made : null;
}
