import type { Authority } from "../../authority/authority.ts";
import type { Sentence } from "../../model/annotation.ts";
import { low, wordsIn } from "../words.ts";
import { lookUp } from "./look-up.ts";
import type { PlaceFinding } from "./place-finding.ts";

/** A byline stands among the first lines of an article, and is a line of its own. */
const LINES = 5;
const LONGEST = 110;

/** The town that a byline says its author writes from ("By Our Correspondent in Example", "From Ana Lima, Example"), which "here" means where no dateline tells; null where none does. */
export function readByline(
  article: string,
  sentences: readonly Sentence[],
  text: string,
  { places }: Authority,
): PlaceFinding | null {
  for (const line of sentences.slice(0, LINES)) {
    if (line.end - line.start > LONGEST || /[.!?:]$/.test(text.slice(line.start, line.end))) continue;
    const words = wordsIn(text, line);
    const opens = places.words.writing.has(low(words[0]));
    if (!opens && !words.some((word) => places.words.writers.has(low(word)))) continue;
    for (let at = words.length - 1; at > 1; at--) {
      const before = words[at - 1]!;
      // "From Ana Lima, Example" opens with what leads to the town.
      if (!/^(?:in|from)$/.test(low(before)) && !(opens && before.gap.trim() === ",")) continue;
      const known = words[at]!.capital ? lookUp(words, at, places, true) : null;
      if (known?.kind !== "city") continue;
      const end = words[at + known.length - 1]!.end;
      const { start } = words[at]!;
      const name = text.slice(start, end);
      return {
        article,
        start,
        end,
        name,
        form: known.form,
        kind: known.kind,
        role: "dateline",
        options: known.options,
        stands: null,
      };
    }
  }
  return null;
}
