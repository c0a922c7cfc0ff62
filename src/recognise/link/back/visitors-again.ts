import type { PersonWords } from "../../../authority/person-words.ts";
import type { PronounWords } from "../../../authority/pronoun-words.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { CollectiveFinding } from "../../groups/find-collectives.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { ActorDraft } from "../other-actors.ts";
import { followVisitors } from "./follow-visitors.ts";
import type { LineMention } from "./mention-line.ts";

/** Tokens before "they" where it is the sentence's subject ("On Wednesday afternoon they …"). */
const TO_SUBJECT = 8;

/** Whom words for those on a journey mean, by where they stand. */
export interface VisitorsAgain {
  /** By mention: the ids of whom it means. */
  readonly meant: ReadonlyMap<ActorMention, readonly string[]>;
  /** By the offset of a pronoun, or of "the two". */
  readonly at: ReadonlyMap<number, readonly string[]>;
  /** Mentions of one visitor that nothing else found. */
  readonly found: readonly ActorMention[];
}

/**
 * Leads "the visitors", "the group", "its members", "they" and "the two" back to those who have come, as sentences before tell. Words for them mean somebody else in a
 * sentence that names them before, and "the guests" those of a feast once there is one.
 * @param mentions those of one article in the order of the text
 */
export function visitorsAgain(
  text: string,
  sentences: readonly ReadSentence[],
  lines: readonly (readonly LineMention[])[],
  mentions: readonly ActorMention[],
  collectives: readonly CollectiveFinding[],
  actors: ReadonlyMap<string, ActorDraft>,
  words: PersonWords,
  { notOwned, possessive }: PronounWords,
): VisitorsAgain {
  const {
    visitors,
    companies,
    feasts,
    receiving,
    "one-visitor": oneVisitor,
    "visitor-acts": visitorActs,
    "crowd-leads": crowdLeads,
  } = words;
  const meant = new Map<ActorMention, readonly string[]>();
  const at = new Map<number, readonly string[]>();
  const found: ActorMention[] = [];
  const follow = followVisitors(sentences, lines, words);
  let next = 0;
  let feasting = false;
  let again = false;
  sentences.forEach(({ tokens, start: from, end, article }, index) => {
    const { ids, plural, just, others } = follow[index]!;
    const own: ActorMention[] = [];
    for (; next < mentions.length && mentions[next]!.start < end; next++)
      if (mentions[next]!.start >= from) own.push(mentions[next]!);
    feasting ||= tokens.some(({ kind, low }) => kind === "word" && feasts.has(low));
    const fresh = just || again;
    again = false;
    if (ids.length === 0) return;
    const countries = new Set(ids.map((id) => actors.get(id)?.country?.value ?? null));
    const named = (before: number): boolean => lines[index]!.some(({ id, start }) => ids.includes(id) && start < before);
    const mean = (): void => {
      again = true;
    };
    for (const mention of own) {
      const { start, phrase, form, actors: group } = mention;
      const actor = group.length === 1 ? actors.get(group[0]!) : undefined;
      if (form !== "description" || actor?.kind !== "group" || named(start)) continue;
      const noun = text.slice(start, mention.end).toLowerCase();
      const before = text.slice(Math.min(phrase.start, start), start);
      const isTheirs = noun === "members" && /\b(?:its|their) $/i.test(text.slice(Math.max(0, start - 8), start));
      const isCrowd = feasting && /^guests$/.test(noun);
      // "The parliament's friendship group" is the parliament's.
      const isThe = /^(?:the|these|our) [^'’]*$/i.test(before) && (visitors.has(noun) || (plural && companies.has(noun)));
      if (!isTheirs && !(isThe && !isCrowd)) continue;
      const lead = /([\p{L}]+)(?:\s+of)?\s+$/u.exec(text.slice(Math.max(0, phrase.start - 24), phrase.start))?.[1] ?? "";
      if (crowdLeads.has(lead.toLowerCase())) continue;
      const country = actor.country?.value ?? null;
      if (country !== null && !countries.has(country) && !countries.has(null)) continue;
      // "the group of donors", "the team from Malta"
      if (phrase.end > mention.end && /^ (?:of|for|that|who)\b/.test(text.slice(mention.end, mention.end + 5))) continue;
      meant.set(mention, ids);
      mean();
    }
    tokens.forEach((token, place) => {
      const before = tokens[place - 1];
      const behind = tokens[place + 1];
      if (token.kind !== "word" || token.cover || named(token.start)) return;
      const isSubject =
        token.low === "they" && place <= TO_SUBJECT && !own.some(({ start, form }) => start < token.start && form !== "demonym");
      const isObject = token.low === "them" && receiving.has(before?.low ?? "");
      if (plural && fresh && (isSubject || isObject)) {
        at.set(token.start, ids);
        mean();
        return;
      }
      const alone =
        behind?.kind !== "word" || notOwned.has(behind.low) || receiving.has(behind.low) || visitorActs.has(behind.low);
      const owner = before?.low ?? "";
      if (
        ids.length !== 1 ||
        plural ||
        // Of two who came "the visitor" may be either.
        others ||
        !oneVisitor.has(token.low) ||
        !alone ||
        !(owner === "the" || owner === "her" || possessive.has(owner))
      )
        return;
      found.push({
        start: token.start,
        end: token.end,
        article,
        phrase: { start: before!.start, end: token.end },
        form: "description",
        actors: ids,
        attributive: false,
      });
      mean();
    });
    for (const { start, sort, noun, count } of collectives) {
      if (start < from || start >= end || sort !== "persons" || noun !== "" || count !== ids.length || named(start)) continue;
      // Alone "the two" may be a guest and a host.
      const other = lines[index]!.some((one) => one.start > start && one.kind !== "state" && !ids.includes(one.id));
      if (other) at.set(start, ids);
    }
  });
  return { meant, at, found };
}
