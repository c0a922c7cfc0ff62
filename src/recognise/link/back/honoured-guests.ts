import type { PersonWords } from "../../../authority/person-words.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { LineMention } from "./mention-line.ts";

/** Words of the longest name for such a guest. */
const LONGEST = 3;

/**
 * Leads "the chief guest" to whom a sentence before says to be it ("The Speaker, Ana Lima, graced the reception as chief guest").
 * @returns the mentions that a sentence behind makes of that guest
 */
export function honouredGuests(
  sentences: readonly ReadSentence[],
  lines: readonly (readonly LineMention[])[],
  { honoured }: PersonWords,
): readonly ActorMention[] {
  const found: ActorMention[] = [];
  /** By name for the guest: who it is. */
  const known = new Map<string, string>();
  sentences.forEach(({ tokens, article }, index) => {
    tokens.forEach((token, at) => {
      if (token.kind !== "word") return;
      for (let length = LONGEST; length > 1; length--) {
        const name = tokens
          .slice(at, at + length)
          .map(({ low }) => low)
          .join(" ");
        if (!honoured.has(name)) continue;
        const { end } = tokens[at + length - 1]!;
        const persons = lines[index]!.filter(({ kind, attributive }) => kind === "person" && !attributive);
        const far = ({ start }: LineMention): number => Math.abs(start - token.start);
        const [nearest] = [...persons].sort((a, b) => far(a) - far(b));
        const who = known.get(name);
        if (who === undefined && nearest) known.set(name, nearest.id);
        const before = tokens[at - 1];
        if (who !== undefined && before?.low === "the" && tokens[at + length]?.text !== "’s")
          found.push({
            start: token.start,
            end,
            article,
            phrase: { start: before.start, end },
            form: "description",
            actors: [who],
            attributive: false,
          });
        return;
      }
    });
  });
  return found;
}
