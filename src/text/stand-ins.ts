interface Kind {
  readonly kind: RegExp;
  /** Of letters: have they another case? */
  readonly cased?: boolean;
  readonly standIn: string;
}

/**
 * What stands in a text beyond Latin-1 (the ğ of a name, a Chinese word, an arrow), one character for one by another of its kind, so that an expression that
 * names none of either finds the same there. The stand-ins are such as hardly any expression names.
 */
const kinds: readonly Kind[] = [
  { kind: /^\p{Lu}$/u, cased: true, standIn: "\xde" },
  { kind: /^\p{Ll}$/u, cased: true, standIn: "\xfe" },
  // The dotted capital and the small letter without a dot of Turkish names (İ, ı).
  { kind: /^\p{Lu}$/u, cased: false, standIn: "\u03d2" },
  { kind: /^\p{Ll}$/u, cased: false, standIn: "\u0138" },
  { kind: /^\p{Lo}$/u, standIn: "\xaa" },
  { kind: /^\p{Sm}$/u, standIn: "\xac" },
  { kind: /^\p{Sc}$/u, standIn: "\xa4" },
  { kind: /^\p{So}$/u, standIn: "\xa6" },
];

/** All of them. */
export const standIns = kinds.map(({ standIn }) => standIn).join("");

/** Letters of which the other case is a plain one's too (the Greek mu beside the sign of a millionth). */
const alike = /[μΜ]/;

/**
 * Has the letter another case of its own, beyond Latin-1 too? False where no expression takes it for any other letter either; null for one that shares a
 * plain one's case (Ÿ, the sign of kelvin) or has several (ς, σ): it is taken otherwise than any stand-in.
 */
function isCased(char: string): boolean | null {
  const [small, capital] = [char.toLowerCase(), char.toUpperCase()];
  const [other, again] = small === char ? [capital, capital.toLowerCase()] : [small, small.toUpperCase()];
  if (other.length === 1 && other > "\xff" && other !== char && again === char && !alike.test(char)) return true;
  return other !== char && !new RegExp(char, "iu").test(other) ? false : null;
}

const letter = /^[\p{Lu}\p{Ll}]$/u;
const known = new Map<string, string | null>();

/** The stand-in of one character; null where it has none. */
function standInOf(char: string): string | null {
  const found = known.get(char);
  if (found !== undefined) return found;
  const isOfCase = letter.test(char) ? isCased(char) : undefined;
  const made = kinds.find(({ kind, cased }) => cased === isOfCase && kind.test(char))?.standIn ?? null;
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
