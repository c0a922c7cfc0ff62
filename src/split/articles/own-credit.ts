import { foldName } from "../../text/fold-name.ts";

/** Initials that name an outlet by themselves. */
const fewest = 3;

/** Does a credit name the publisher: by its name, by a part of it, or by its initials ("MFT Media" of the Ministry of Foreign Trade)? Whoever names itself reprints nobody. */
export function isOwnCredit(credit: string, publisher: string | null): boolean {
  if (publisher === null) return false;
  const [own, named] = [foldName(publisher), foldName(credit)];
  if (own === named || ` ${own} `.includes(` ${named} `)) return true;
  const initials = [...publisher.matchAll(/(?<![\p{L}’'])\p{Lu}/gu)].map(([letter]) => letter).join("");
  // "MoFT" has its capitals alone.
  const first = credit.split(/[\s-]/u)[0]!.replace(/(?<=^\p{Lu}{1,3})\p{Ll}{1,2}(?=\p{Lu})/gu, "");
  return first.length >= fewest && first === first.toUpperCase() && initials.startsWith(first);
}
