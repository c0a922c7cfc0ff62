import type { Word } from "../words.ts";

const joints = /^(?:in|for|of|on|to|with|and|against|among)$/;
/** Capitals behind the joint. */
const MOST = 5;

/** The first letters of the words that have capitals. */
const initials = (words: readonly Word[]): string => words.map(({ raw, capital }) => (capital ? raw[0]! : "")).join("");

/**
 * Where a name ends whose acronym stands in brackets behind more of it ("Example Institute in Fiji (EIF)"): the acronym has letters of what stands behind, and none too many.
 * @param end where the name ends by its head
 * @returns `end` where no acronym says more
 */
export function upToAcronym(words: readonly Word[], at: number, end: number): number {
  if (words[end - 1]!.gap !== " " || !joints.test(words[end]?.raw ?? "")) return end;
  let next = words[end + 1]?.raw === "the" ? end + 2 : end + 1;
  for (const from = next; next < from + MOST && words[next]?.capital; next++) {
    const { gap } = words[next]!;
    const acronym = words[next + 1]?.raw ?? "";
    if (gap === " (" && /^\p{Lu}{2,}$/u.test(acronym)) {
      const fits = initials(words.slice(at, next + 1)) === acronym && initials(words.slice(at, end)) !== acronym;
      return fits ? next + 1 : end;
    }
    if (gap !== " ") return end;
  }
  return end;
}
