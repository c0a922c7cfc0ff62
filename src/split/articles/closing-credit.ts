import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Line } from "../lines/lines.ts";
import { type CapitalName, capitalNames } from "./capital-names.ts";
import { printedOnPage, roughSentences } from "./introductions.ts";
import { looksLikeOutlet } from "./outlet-alone.ts";

/** A line that says no more than whose a text is is no longer. */
const longest = 160;
/** A sentence of fewer letters names no outlet. */
const shortest = 14;
/** "[ENPA]": initials alone between brackets below a text. */
const initials = /^[([](\p{Lu}{3,8})[)\]]\.?$/u;
/** "A Fijian daily carried an article by …" tells of something. */
const tells = /^(?:an?|one|two|several|some)\s/iu;
const framed = /^[([–—-]/u;
const wordRun = /[\p{L}\d][\p{L}\d’'.-]*/gu;
const joint = /^(?:de|da|do|del|la|le|el|al|di|du|y|e|et|the|and)$/u;
/** Who put a text into another language is no outlet. */
const translator = /(?<!\p{L})(?:translat(?:ed|ion)|trans|tr)(?!\p{L})\.?(?: by|:)? (?:\p{Lu}[\p{L}.’'-]*(?: |$)){1,3}/iu;

const bare = (word: string): string => word.toLowerCase().replace(/\.$/u, "");

/**
 * The outlet of a line below a text that says whose that text is and nothing else, in whatever words: all its small words are words of credits
 * ("Translated by A. Borg from: Example Put, Lima", "(As carried by the Example Service, 5/9/24)", "Full text: The Example Times, no. 54").
 * @returns null where the line says anything else
 */
export function closingCredit(line: Line, wordings: SplitWordings, isPlace: (name: string) => boolean): CapitalName | null {
  const { credits, pieces } = wordings;
  if (line.text.length > longest || /\||;.*;/u.test(line.text) || tells.test(line.text)) return null;
  const short = initials.exec(line.text)?.[1];
  if (short !== undefined) return { start: line.start + 1, end: line.start + 1 + short.length, words: short };
  // "Shortened. Full text: …": a first sentence of a word or two goes with the next.
  const second = roughSentences(line)
    .slice(1)
    .find(({ start }) => start - line.start > shortest);
  const text = second ? line.text.slice(0, second.start - line.start).trimEnd() : line.text;
  const words = text.match(wordRun) ?? [];
  const isCreditWord = (word: string): boolean =>
    [credits.closing, credits.cues, credits.weakCues, credits.kinds, credits.prepositions].some((list) => list.has(bare(word)));
  if (words.some((word) => /^\p{Ll}/u.test(word) && !joint.test(word) && !isCreditWord(word))) return null;
  const says = (list: ReadonlySet<string>, within = text): boolean =>
    (within.match(wordRun) ?? []).some(
      (word, at) => list.has(bare(word)) && (at === 0 || /^\p{Ll}/u.test(word) || word === word.toUpperCase()),
    );
  const masked = text.replace(translator, (found) => found.replace(/\p{Lu}/gu, "x"));
  for (const found of capitalNames(masked, pieces)) {
    const front = found.words.split(" ").findIndex((word) => !isCreditWord(word));
    const name = front > 0 ? found.words.split(" ").slice(front).join(" ") : found.words;
    const isDay = name.split(" ").every((word) => credits.calendar.has(bare(word)) || !/\p{L}{2}/u.test(word));
    if (front < 0 || isDay || isPlace(name) || credits.languages.has(name.toLowerCase())) continue;
    const outlet = looksLikeOutlet(name, credits);
    const told =
      // "Back from Ghana is the Minister": whoever is credited stands behind the word that credits.
      says(credits.cues, text.slice(0, found.end - name.length)) ||
      (outlet && (says(credits.weakCues) || framed.test(text))) ||
      printedOnPage.test(text.slice(found.end));
    return told ? { start: line.start + found.end - name.length, end: line.start + found.end, words: name } : null;
  }
  return null;
}
