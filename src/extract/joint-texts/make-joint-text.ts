import type { EventClass } from "../../codebook/events/event-classes.ts";
import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import { printed, workedOut } from "../../model/cell.ts";
import { type Report, untold } from "../../model/report.ts";
import { thingId } from "../../text/identity.ts";
import { bySpan } from "../../text/span.ts";
import { whenWritten } from "../declarations/when-written.ts";
import { participantOf } from "../events/report/participant-of.ts";
import type { JointText } from "./joint-text.ts";

/** Of a long list of those who sign so many lines are shown. */
const MOST_SHOWN = 40;

/** The report that a text which several put out together makes of itself: all of them are parties to it. */
export function makeJointText(
  { article, introductions, parties, signers }: JointText,
  one: EventClass,
  sourceId: string,
  writing: WritingWordings,
): Report {
  const at = { start: parties[0]!.words.start, end: parties[0]!.words.end };
  const naming = new Set([...parties, ...signers].flatMap(({ view }) => view ?? []));
  const evidence = [...naming]
    .filter(({ sentence }) => sentence.article === article.article.id)
    .map(({ sentence }) => ({ start: sentence.start, end: sentence.end }))
    .sort(bySpan)
    .slice(0, MOST_SHOWN);
  const shown = evidence.length > 0 ? evidence : article.sentences.slice(0, 1).map(({ start, end }) => ({ start, end }));
  return {
    id: thingId("r", sourceId, at.start, at.end, one.name),
    article: article.article.id,
    class: one.name,
    mode:
      one.inArticle.printedTogether === null
        ? null
        : workedOut(one.inArticle.printedTogether, "a text that several put out together", "printed-together", [at]),
    when: whenWritten(article, introductions, writing),
    place: null,
    standing: printed("held", [at], "signed"),
    salience: workedOut("main", "a text that is printed whole", "joint-text", [at]),
    participants: [...parties, ...signers].map(({ actor, words }) =>
      participantOf({ actor: article.actors.get(actor)!, side: "A", span: words }, article.article.id),
    ),
    ...untold,
    evidence: shown,
    traces: [
      {
        rule: "joint-text-printed",
        pattern: "a text that several put out together, by who is named over or under it",
        placeholders: "",
        sentence: shown[0]!,
      },
    ],
  };
}
