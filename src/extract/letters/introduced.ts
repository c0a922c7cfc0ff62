import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import type { Report } from "../../model/report.ts";
import { thingId } from "../../text/identity.ts";
import { participantOf } from "../events/report/participant-of.ts";
import type { Letter } from "./letter.ts";

/** What brings in the letter right before it stands in so many sentences. */
const NEAR = 2;

/**
 * The report that a post makes of the letter which it prints, by the sentence that brings it in ("The party has sent the following message"): the letter's own, told by the post.
 * @param report what the letter makes of itself
 * @returns null where no such sentence stands before it, or one that tells of several
 */
export function introducedBy(
  { article, introductions, senders, recipients }: Letter,
  report: Report,
  sourceId: string,
  { letters, severalLetters }: WritingWordings,
): Report | null {
  const { parent } = article.article;
  const view = introductions
    .filter(({ sentence }) => sentence.place === "text" && sentence.article === parent)
    .slice(0, NEAR)
    .find(({ words }) => letters.test(words) && !severalLetters.test(words));
  if (parent === null || !view) return null;
  const { start, end } = view.sentence;
  const sided = (side: string, list: Letter["senders"]): Report["participants"] =>
    list.flatMap(({ actor, words }) => {
      const known = article.actors.get(actor);
      return known ? [participantOf({ actor: known, side, span: words }, parent)] : [];
    });
  return {
    ...report,
    id: thingId("r", sourceId, start, end, report.class),
    article: parent,
    participants: [...sided("A", senders), ...sided("B", recipients)],
    evidence: [{ start, end }],
    traces: [
      {
        rule: "message-brought-in",
        pattern: "the sentence of a post that brings in a letter",
        placeholders: "",
        sentence: { start, end },
      },
    ],
  };
}
