import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** Is it in capitals, and no mere figure or initials? */
export const isLoud = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

/** So many kickers make a habit. */
const loudKickers = 2;

const slug = /^(?:\p{Lu}{2,5}\d{2,4}\s+)?\p{Lu}[\p{L}’']*(?:[-–/]\p{Lu}[\p{L}’' ]*){1,5}$/u;

/** A word or two in capitals, or a wire's slug ("Lesotho-Water"), directly above a headline and apart from what stands before, name no piece of their own. */
export function markKickers(lines: readonly Line[], roles: Role[]): void {
  lines.forEach(({ text, gap }, at) => {
    const under = lines[at + 1];
    if (roles[at]!.is !== "title" || roles[at + 1]?.is !== "title" || under?.gap !== 1 || (at > 0 && gap < 2)) return;
    const capitals = text.split(/\s+/u).length <= 4 && isLoud(text);
    if ((capitals && under.text !== under.text.toUpperCase()) || (slug.test(text) && under.text.split(/\s+/u).length >= 4))
      roles[at] = { is: "label" };
  });
}

/** A name in capitals, with its place where one stands there. */
const loudName = /^\p{Lu}[\p{Lu}.’'-]*(?: \p{Lu}[\p{Lu}.’'-]*){1,3}(?:, \p{Lu}[\p{L} ’'-]{2,30})?$/u;

/**
 * On a page whose headlines are in capitals: a word or two in capitals over one of them is its kicker, and a name in capitals between a text and the next kicker or headline
 * is who wrote that text.
 */
export function markLoudKickers(lines: readonly Line[], roles: Role[]): void {
  const isHead = (at: number): boolean => roles[at]?.is === "title" && isLoud(lines[at]!.text);
  const wordsIn = (at: number): number => lines[at]!.text.split(/\s+/u).length;
  const isKicker = (at: number): boolean =>
    isHead(at) && isHead(at + 1) && wordsIn(at) <= 2 && wordsIn(at + 1) >= 4 && roles[at + 2]?.is === "text";
  const kickers = lines.flatMap((_, at) => (isKicker(at) ? [at] : []));
  if (kickers.length < loudKickers) return;
  for (const at of kickers) {
    roles[at] = { is: "label" };
    const over = roles[at - 2]?.is;
    if (isHead(at - 1) && (over === "text" || over === "caption" || over === "meta") && loudName.test(lines[at - 1]!.text))
      roles[at - 1] = { is: "end", signs: false };
  }
}
