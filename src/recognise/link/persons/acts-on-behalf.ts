import type { Finding } from "../../finding.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";

const behalf = /(?<![\p{L}])(?:on behalf of|in the name of) (?:the )?$/iu;
/** Code units of the longest of them, with what stands before. */
const LONGEST = 24;
const kinds: ReadonlySet<string> = new Set(["party", "organisation", "body", "igo"]);

/** Of a sentence that tells who signs, speaks or is there for others: its "for" behind a name leads to them. */
const acting =
  /(?<![\p{L}])(?:sign(?:s|ed|ing|ator(?:y|ies))?|initialled|initialed|spoke|speaking|attend(?:ed|ance|ing)|present|took part|participat(?:ed|ing|ion)|represented)(?![\p{L}])/iu;
/** Between a name with its office and the one for whom its bearer acts. */
const forWhom = /^,? for (?:the )?$/;
/** Behind the one for whom somebody acts, where nothing more is said of it ("for the Union’s help"). */
const closed = /^(?:$|[,;:.)]| and | spoke| signed| took part| were?| was)/;
/** Behind the one for whom somebody acts, before the name ("On behalf of the Tide Union, Ana Lima …", "… by its chair, Ana Lima"). */
const toName = /^(?: \([^()]{1,20}\))?,? (?:(?:(?:it|this) )?(?:was |were )?[a-z]+(?:ed|en|ad) by )?(?:the |its )?$/;
/** Between the one for whom somebody acts and the name ("the Tide Union, on whose behalf Ana Lima spoke"). */
const whose = /^(?: \([^()]{1,20}\))?,? (?:(?:on|in) whose (?:behalf|name)|(?:on behalf of|for) (?:which|whom)) (?:the |its )?$/;
/** Between two who act for one and the same ("Ana Lima, chair, and Tom Borg, secretary, for the Tide Union"). */
const together = /^,? and (?:by )?(?:the |its )?$/;

/** Before and behind the one for whom all are that a line lists ("• Tide Union (Fiji): Ana Lima, chair, and …", "For the Tide Union: Ana Lima"). */
const opensLine = /^(?:[-–—•*·▪●] ?)?(?:(?:for|from|on behalf of) )?(?:the )?$/i;
const label = /^(?: \([^()]{1,60}\))?(?:,? (?:it|they) (?:was|were))? ?:\s/;

/** Each organisation that a sentence names, once. */
const bodiesIn = ({ tokens }: ReadSentence): readonly Finding[] => [
  ...new Set(tokens.flatMap(({ cover }) => (cover && kinds.has(cover.kind) ? [cover] : []))),
];

/**
 * The organisation for which a sentence says that the bearer of a name acts: "Ana Lima spoke on behalf of the Tide Union", "signed by Ana Lima, chair, for the Tide
 * Union", "On behalf of the Tide Union, Ana Lima …", "the Tide Union, on whose behalf Ana Lima …", "Tide Union: Ana Lima, chair"; null where it does not.
 * @param names those of the sentence, in its order
 */
export function bodyActedFor(
  text: string,
  sentence: ReadSentence,
  member: NameFinding,
  names: readonly NameFinding[],
): Finding | null {
  const { phrase } = member;
  const at = names.indexOf(member);
  const next = names[at + 1];
  const isActing = acting.test(text.slice(sentence.start, sentence.end));
  for (const body of bodiesIn(sentence)) {
    const lead = text.slice(Math.max(sentence.start, body.start - LONGEST), body.start);
    if (body.start >= phrase.end) {
      if (next && next.start < body.start) break;
      if (behalf.test(lead)) return body;
      const direct = forWhom.test(text.slice(phrase.end, body.start));
      if (isActing && direct && closed.test(text.slice(body.end, sentence.end))) return body;
      continue;
    }
    const between = text.slice(body.end, phrase.start);
    const line = Math.max(sentence.start, text.lastIndexOf("\n", body.start) + 1);
    if (opensLine.test(text.slice(line, body.start)) && label.test(between) && !between.trimStart().includes("\n")) return body;
    if (whose.test(between) || (behalf.test(lead) && toName.test(between))) return body;
  }
  const joined = next && isActing && together.test(text.slice(phrase.end, next.phrase.start));
  const shared = joined ? bodyActedFor(text, sentence, next, names) : null;
  return shared && shared.start >= next!.phrase.end ? shared : null;
}
