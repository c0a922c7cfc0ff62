import anyAscii from "any-ascii";

/** Most names are plain letters already, and transliteration costs twenty times as much as the test. */
const plain = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const ascii = /^[\x20-\x7e]*$/;

/** Folded names; let go of where they become many. A page prints most of its names and words over and over. */
const folded = new Map<string, string>();
const MANY = 5_000;
/** Longer texts come once. */
const LONG = 60;

/** A name reduced for comparison: Latin letters without marks, lower case, single spaces, no possessive, no leading "the". */
export function foldName(name: string): string {
  if (name.length > LONG) return fold(name);
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= MANY) folded.clear();
  const made = fold(name);
  folded.set(name, made);
  return made;
}

function fold(name: string): string {
  if (plain.test(name)) {
    const lower = name.toLowerCase();
    return lower.startsWith("the ") ? lower.slice(4) : lower;
  }
  const latin = ascii.test(name) ? name : anyAscii(name.normalize("NFKC").replace(/’/g, "'"));
  const lower = latin.toLowerCase();
  const bare = plain.test(latin)
    ? lower
    : lower
        .replace(/'s(?![a-z])/g, "")
        .replace(/[^a-z0-9]+/g, " ")
        .trim();
  return bare.startsWith("the ") ? bare.slice(4) : bare;
}
