import { listUnder } from "../../text/list-under.ts";
/** Words of a sentence, lower case, without hyphens. */
export type Words = readonly string[];

/** What stands in a sentence: for a group of wordings the index of the word at which the first of them begins, -1 where none stands there. */
export type Matched = (group: string) => number;

interface Slot {
  readonly id: number;
  /** So many other words may stand before it. */
  readonly gap: number;
}

interface Wording {
  readonly slots: readonly Slot[];
  readonly atStart: boolean;
  /** So many words at most stand behind its last one; null where any may. */
  readonly behind: number | null;
}

const word = /[\p{L}\d]+(?:[-’'][\p{L}\d]+)*|[:：](?=\s*$)/gu;

/** The words of a sentence; a colon at its very end counts as one. */
export const wordsOf = (sentence: string): Words =>
  (sentence.match(word) ?? []).map((one) => one.toLowerCase().replaceAll("’", "'").replaceAll("-", "").replace("：", ":"));

/** "publish//es/ed" stands for "publish", "publishes" and "published". */
export function inflected(form: string): readonly string[] {
  const [stem, ...endings] = form.replaceAll("-", "").split("/");
  return endings.length === 0 ? [stem!] : endings.map((ending) => stem! + ending);
}

/**
 * Compiles wordings over words. In a wording a word in capitals is a class of words (a key of `classes`), `a|b` is one or the other,
 * `~3` lets up to three other words stand between, or before the end, `^` and `$` are the sentence's beginning and end. Matching takes time linear in the sentence.
 * @throws where a wording names a class that is not there
 */
export function compileWordings(
  classes: Readonly<Record<string, readonly string[]>>,
  groups: Readonly<Record<string, readonly string[]>>,
): (words: Words) => Matched {
  const slotIds = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const slotOf = (alternatives: string): number => {
    const known = slotIds.get(alternatives);
    if (known !== undefined) return known;
    const id = slotIds.size;
    slotIds.set(alternatives, id);
    const words = alternatives.split("|").flatMap((one) => {
      if (one !== one.toUpperCase() || one === one.toLowerCase()) return [one];
      const list = classes[one];
      if (!list) throw new Error(`no class of words is called ${one}`);
      return list.flatMap(inflected);
    });
    for (const one of new Set(words)) listUnder(byWord, one, id);
    return id;
  };
  const compile = (wording: string): Wording => {
    const slots: Slot[] = [];
    let gap = 0;
    const parts = wording.trim().split(/\s+/);
    for (const part of parts) {
      if (part === "^" || part === "$") continue;
      if (part.startsWith("~")) gap = Number(part.slice(1));
      else {
        slots.push({ id: slotOf(part), gap });
        gap = 0;
      }
    }
    return { slots, atStart: parts[0] === "^", behind: parts.at(-1) === "$" ? gap : null };
  };
  const compiled = new Map(Object.entries(groups).map(([group, wordings]) => [group, wordings.map(compile)]));
  return (words) => {
    const places = new Map<number, number[]>();
    words.forEach((one, at) => {
      for (const id of byWord.get(one) ?? []) {
        const list = places.get(id);
        if (list) list.push(at);
        else places.set(id, [at]);
      }
    });
    return (group) => {
      for (const wording of compiled.get(group) ?? []) {
        const at = startOf(wording, places, words.length);
        if (at >= 0) return at;
      }
      return -1;
    };
  };
}

/** Where a wording begins, by the places of its slots; -1 where it does not stand there. */
function startOf({ slots, atStart, behind }: Wording, places: ReadonlyMap<number, readonly number[]>, length: number): number {
  if (slots.some(({ id }) => !places.has(id))) return -1;
  // Each chain is kept by its last word and the word it began with.
  let chains = places
    .get(slots[0]!.id)!
    .filter((at) => !atStart || at <= slots[0]!.gap)
    .map((at) => ({ at, from: at }));
  for (const { id, gap } of slots.slice(1)) {
    const next: { at: number; from: number }[] = [];
    let low = 0;
    for (const at of places.get(id)!) {
      while (low < chains.length && chains[low]!.at < at - 1 - gap) low++;
      const chain = chains[low];
      if (chain && chain.at < at) next.push({ at, from: chain.from });
    }
    if (next.length === 0) return -1;
    chains = next;
  }
  return (behind === null ? chains[0] : chains.find(({ at }) => at >= length - 1 - behind))?.from ?? -1;
}
