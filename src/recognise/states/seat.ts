import type { SeatWords } from "../../authority/group-words.ts";
import type { StateWords } from "../../authority/state-words.ts";
import type { Word } from "../words.ts";

/** Words between a noun that goes to a government and its name. */
const AIM = 4;
/** Words in which something that ties places may stand before "with". */
const TIE = 10;

/** Does a preposition before the capital at `at` lead from what is said or done to it as a government? */
function isAimedAt(words: readonly Word[], at: number, { aimed, tying }: SeatWords, { aiming }: StateWords): boolean {
  const prior = words[at - 1]?.folded ?? "";
  if (words[at - 1]?.gap !== " ") return false;
  let from = at - 1;
  while (from > Math.max(0, at - 1 - AIM) && words[from - 1]!.gap === " ") from--;
  const before = words.slice(from, at - 1);
  if (prior === "with") return !words.slice(Math.max(0, at - TIE), at - 1).some(({ folded }) => tying.has(folded));
  return aiming.has(prior) && before.some(({ folded }) => aimed.has(folded));
}

const MOST_BETWEEN = 7;

const copula = /^(?:is|are|was|were|been)$/;

/** Is the word the verbal form of a verb of governments ("easing" of "eases"), and of none that towns have too? */
function isDoing(word: string, verbs: ReadonlySet<string>, ofTowns: ReadonlySet<string>): boolean {
  if (!word.endsWith("ing") || ofTowns.has(word)) return false;
  const stem = word.slice(0, -3);
  const single = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [`${stem}s`, `${stem}es`, `${stem}ed`, `${single}s`, `${stem.replace(/y$/, "i")}es`].some((form) => verbs.has(form));
}

/** Does a verb of governments follow at word `at`, with no more than adverbs between, of a capital whose name ends before word `from`? */
function verbFollows(
  words: readonly Word[],
  from: number,
  at: number,
  verbs: ReadonlySet<string>,
  { beforeVerb, doingAsTowns }: StateWords,
): boolean {
  for (let next = at; next < Math.min(words.length, at + MOST_BETWEEN); next++) {
    const gap = words[next - 1]!.gap;
    if (gap !== " " && !(gap === ", " && next > at - 1)) return false;
    const word = words[next]!;
    const [own, behind] = [word.folded, words[next + 1]?.folded ?? ""];
    if (
      !word.capital &&
      (verbs.has(own) || verbs.has(`${own} ${behind}`) || (copula.test(own) && isDoing(behind, verbs, doingAsTowns)))
    )
      // A comma before a verb ends an insertion; right after the name it may begin another clause.
      return gap === " " || next > from;
    if (!beforeVerb.test(word.folded)) return false;
  }
  return false;
}

/** Words of a phrase between two commas. */
const INSERTED = 8;

/**
 * Where the verb of a capital may follow, whose name ends before word `end`: behind what two commas set apart ("Suva, by contrast, gave"), and behind
 * "that" and "which" ("It was Suva that gave").
 */
function verbPlace(words: readonly Word[], end: number, { insertions, relatives }: StateWords): number {
  const gap = words[end - 1]!.gap;
  if (relatives.has(words[end]?.folded ?? "") && /^,? $/.test(gap)) return end + 1;
  if (gap !== ", " || !insertions.has(words[end]?.folded ?? "")) return end;
  for (let at = end; at < Math.min(words.length - 1, end + INSERTED); at++)
    if (words[at]!.gap !== " ") return words[at]!.gap === ", " ? at + 1 : end;
  return end;
}

/** Words between a participle and its "by" ("declared persona non grata by Suva"). */
const TO_BY = 6;

/** Does a verb of governments stand before the "by" at `by`, or shortly before it in its clause? */
function isDoneBy(words: readonly Word[], by: number, verbs: ReadonlySet<string>): boolean {
  for (let at = by - 1; at >= Math.max(0, by - TO_BY) && words[at]!.gap === " "; at--)
    if (verbs.has(words[at]!.folded)) return true;
  return false;
}

/** Does "urged", "called on" or "appealed to" stand before the word at `at`? */
function isAddressed(words: readonly Word[], at: number, addressing: ReadonlySet<string>): boolean {
  const [verb, prior] = [words[at - 2]?.folded ?? "", words[at - 1]?.folded ?? ""];
  if (prior === "on") return /^call(?:ed|s|ing)?$/.test(verb);
  if (prior === "to") return /^appeal(?:ed|s|ing)?$/.test(verb);
  return addressing.has(prior) && words[at - 1]!.gap === " ";
}

/** Does the capital at `at`, `length` words long, act as its state's government here? `isSeat` tells whether another capital or country begins at a word. */
export function actsAsState(
  words: readonly Word[],
  at: number,
  length: number,
  seatWords: SeatWords,
  stateWords: StateWords,
  isSeat: (at: number) => number,
): boolean {
  const { verbs, deeds, addressing, dealing } = seatWords;
  const before = words[at - 1];
  const last = words[at + length - 1]!;
  const next = words[at + length];
  const prior = before?.folded ?? "";
  if (
    !last.possessive &&
    (next === undefined || last.gap !== " " || !next.capital) &&
    isAimedAt(words, at, seatWords, stateWords)
  )
    return true;
  const alone = next === undefined || last.gap !== " " || !next.capital;
  // "urged Suva and Apia", "appealed to Suva and Apia": both are addressed.
  const joined = prior === "and" ? [at - 2, at - 3].find((from) => from > 0 && isSeat(from) === at - 1 - from) : undefined;
  if (!last.possessive && alone && isAddressed(words, joined ?? at, addressing)) return true;
  // "by decision of Suva": who decides.
  if (prior === "of" && alone && stateWords.ordering.has(words[at - 2]?.folded ?? "")) return true;
  // "no contact between Suva and Apia": both deal with each other.
  const first = prior === "between" ? at : (joined ?? -1);
  const second = prior === "between" ? at + length + 1 : at;
  if (
    words[first - 1]?.folded === "between" &&
    words[second - 1]?.folded === "and" &&
    isSeat(second) > 0 &&
    words.slice(Math.max(0, first - 1 - TIE), first - 1).some(({ folded }) => dealing.has(folded))
  )
    return true;
  if (
    before &&
    (stateWords.placing.has(prior) ||
      (before.capital && before.gap === " " && at > 1 && !before.possessive && !stateWords.daysBefore.has(prior)))
  )
    return false;
  // "condemned what she called New Delhi's meddling"
  if (last.possessive && addressing.has(prior)) return true;
  if (last.possessive) return next !== undefined && (deeds.has(next.folded) || deeds.has(words[at + length + 1]?.folded ?? ""));
  if (prior === "on" && /^call(?:ed|s|ing)?$/.test(words[at - 2]?.folded ?? "")) return true;
  // "lifted by Riyadh", "given a week to pack by Riyadh": who acts in a passive.
  if (prior === "by" && alone && isDoneBy(words, at - 1, verbs)) return true;
  // "signed by Riyadh and Doha": the other one too.
  if (joined !== undefined && words[joined - 1]?.folded === "by" && alone && isDoneBy(words, joined - 1, verbs)) return true;
  if (prior === "with" && dealing.has(words[at - 2]?.folded ?? "")) return true;
  // "Kigali and Lilongwe are to", "Islamabad, Kabul and Tashkent have": the verb follows the last of them.
  let end = at + length;
  for (let steps = 0; steps < 6; steps++) {
    const listed = words[end]?.folded === "and" ? end + 1 : words[end - 1]!.gap === ", " && words[end]?.capital ? end : -1;
    const more = listed < 0 ? 0 : isSeat(listed);
    if (more === 0) break;
    end = listed + more;
  }
  return verbFollows(words, end, verbPlace(words, end, stateWords), verbs, stateWords);
}
