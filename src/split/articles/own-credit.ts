import { foldName } from "../../text/fold-name.ts";

/** Initials that name an outlet by themselves. */
const fewest = 3;
/** An acronym is no longer. */
const most = 6;

/** Is an acronym made of the beginnings of two and more of the words, in their order ("EXA" of "Example Andina", whatever stands before and between)? */
export function abbreviates(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase();
  const from = (at: number, word: number, taken: number): boolean => {
    if (at === letters.length) return taken >= 2;
    for (let next = word; next < words.length; next++) {
      const own = words[next]!.toLowerCase();
      for (let end = at + 1; end <= letters.length && own.startsWith(letters.slice(at, end)); end++)
        if (from(end, next + 1, taken + 1)) return true;
    }
    return false;
  };
  return from(0, 0, 0);
}

/** Does a credit name the publisher: by its name, by a part of it, or by its initials ("MFT Media" of the Ministry of Foreign Trade)? Whoever names itself reprints nobody. */
export function isOwnCredit(credit: string, publisher: string | null): boolean {
  if (publisher === null) return false;
  const [own, named] = [foldName(publisher), foldName(credit)];
  if (own === named || ` ${own} `.includes(` ${named} `)) return true;
  const initials = [...publisher.matchAll(/(?<![\p{L}’'])\p{Lu}/gu)].map(([letter]) => letter).join("");
  // "MoFT" has its capitals alone.
  const first = credit.split(/[\s-]/u)[0]!.replace(/(?<=^\p{Lu}{1,3})\p{Ll}{1,2}(?=\p{Lu})/gu, "");
  if (first.length < fewest || first !== first.toUpperCase()) return false;
  return initials.startsWith(first) || (first.length <= most && abbreviates(first, own.split(" ")));
}
