import type { PersonWords } from "../../../authority/person-words.ts";
import type { PronounWords } from "../../../authority/pronoun-words.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { ActorDraft } from "../other-actors.ts";
import type { LineMention } from "./mention-line.ts";

const wordBefore = (text: string, at: number): string =>
  /([\p{L}]+)(?:\s+of)?\s+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase() ?? "";

/**
 * Whom "the guests", "the visitor" or "the delegation" mean of whom no more is told: beside somebody who receives them, the first person named in the sentences before
 * who is of another country, where those are all of one.
 * @param mentions those of one article in the order of the text
 * @returns by mention the id of that person, and the mentions of one guest ("his guest") whom none of those names
 */
export function guestsToldBefore(
  text: string,
  sentences: readonly ReadSentence[],
  lines: readonly (readonly LineMention[])[],
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<string, ActorDraft>,
  { visitors, "one-visitor": oneVisitor, "crowd-leads": crowdLeads, feasts, journeys }: PersonWords,
  { notOwned, possessive }: PronounWords,
): { readonly led: ReadonlyMap<ActorMention, string>; readonly found: readonly ActorMention[] } {
  const led = new Map<ActorMention, string>();
  const found: ActorMention[] = [];
  let feasting = false;
  const isGuest = ({ start, end, phrase, form, actors: ids }: ActorMention): boolean => {
    const actor = ids.length === 1 ? actors.get(ids[0]!) : undefined;
    return (
      form === "description" &&
      actor?.kind === "group" &&
      !actor.country &&
      visitors.has(text.slice(start, end).toLowerCase()) &&
      /^the\s/i.test(text.slice(phrase.start, start)) &&
      !(feasting && /s$/i.test(text.slice(start, end))) &&
      // "On behalf of the guests": those of a feast.
      !crowdLeads.has(wordBefore(text, phrase.start))
    );
  };
  const isOwner = (low: string): boolean => low === "the" || low === "her" || possessive.has(low);
  /** By country: the person of it who was named first. */
  const before = new Map<string, string>();
  let at = 0;
  sentences.forEach(({ tokens, end, article }, index) => {
    const persons = lines[index]!.filter(
      ({ kind, attributive, country }) => kind === "person" && !attributive && country !== null,
    );
    feasting ||= tokens.some(({ kind, low }) => kind === "word" && feasts.has(low));
    const host = persons[0];
    const foreign = host ? [...before].filter(([country]) => country !== host.country) : [];
    const meant = foreign.length === 1 ? foreign[0]![1] : null;
    for (; at < mentions.length && mentions[at]!.start < end; at++)
      if (meant !== null && isGuest(mentions[at]!)) led.set(mentions[at]!, meant);
    if (meant !== null)
      tokens.forEach((token, place) => {
        const next = tokens[place + 1];
        const alone = next?.kind !== "word" || notOwned.has(next.low);
        if (!oneVisitor.has(token.low) || !alone || !isOwner(tokens[place - 1]?.low ?? "")) return;
        const { start } = token;
        found.push({
          start,
          end: token.end,
          article,
          phrase: { start: tokens[place - 1]!.start, end: token.end },
          form: "description",
          actors: [meant],
          attributive: false,
        });
      });
    for (const { id, country } of persons) if (!before.has(country!)) before.set(country!, id);
    const [traveller, ...others] = lines[index]!.filter(({ kind, attributive }) => kind === "person" && !attributive);
    // Of whatever country: "A Senator arrived in Fiji on Monday. The delegation was received by the President."
    const goes =
      traveller?.country === null && others.length === 0 && tokens.some(({ kind, low }) => kind === "word" && journeys.has(low));
    if (goes && !before.has("")) before.set("", traveller.id);
  });
  return { led, found };
}
