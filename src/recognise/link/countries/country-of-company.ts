import { type Cell, workedOut } from "../../../model/cell.ts";
import { firstWhere } from "../../../text/first-where.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { isState } from "../../persons/title-country.ts";
import type { Token } from "../../persons/tokens.ts";
import type { ActorDraft } from "../other-actors.ts";
import { type Lenders, lenderBefore, sentenceOf } from "./lenders.ts";

/** Code units of a sentence before a name among which it is told whose company somebody is. */
const REACH = 900;
/** So far before the verb stands whoever is accompanied, in its sentence or the one before it. */
const TO_HEAD = 300;

/** The last person whom an article mentions before a name. @param id the one of that name */
function lastPersonBefore({ mentionsIn, drafts }: Lenders, { article, start }: NameFinding, id: string): ActorDraft | undefined {
  const list = mentionsIn.get(article) ?? [];
  for (let at = firstWhere(list, (mention) => mention.start >= start) - 1; at >= 0; at--) {
    const actor = list[at]!.actors.length === 1 ? drafts.get(list[at]!.actors[0]!) : undefined;
    if (actor?.kind === "person" && actor.id !== id) return actor;
  }
  return undefined;
}

/** The adjective of the one side, delegation or team that acts right before a verb ("the Fijian side was represented by"). */
function sideBefore(tokens: readonly Token[], verb: number, sides: ReadonlySet<string>): Token | null {
  const at = tokens.findLastIndex(({ start }) => start < verb);
  const noun = tokens
    .slice(Math.max(0, at - 2), at + 1)
    .findLast(({ low }) => sides.has(low) || low === "delegation" || low === "team");
  const owner = noun && tokens[tokens.indexOf(noun) - 1];
  return owner && isState(owner) && tokens[tokens.indexOf(owner) - 1]?.low === "the" ? owner : null;
}

/** The last of some verbs before a name, where nothing behind it ends the list that it opens. */
function lastVerb(before: string, verbs: RegExp, ends: RegExp): RegExpExecArray | null {
  const last = [...before.matchAll(verbs)].at(-1) ?? null;
  return last && !ends.test(before.slice(last.index + last[0].length)) ? last : null;
}

const pronouns: ReadonlySet<string> = new Set(["he", "she"]);

/** The person whom the last sentence before a pronoun's that begins with none names first. */
export function subjectBefore(
  sentence: ReadSentence,
  { article }: NameFinding,
  { sentences, mentionsIn, drafts }: Lenders,
): ActorDraft | null {
  const list = sentences.get(article)!;
  // "… arrived. She was met by the Premier. She is accompanied by …"
  let at = list.indexOf(sentence) - 1;
  while (at > 0 && pronouns.has(list[at]!.tokens[0]?.low ?? "")) at--;
  const before = list[at];
  if (!before) return null;
  const first = (mentionsIn.get(article) ?? []).find(
    ({ start, actors, attributive }) =>
      start >= before.start &&
      start < before.end &&
      !attributive &&
      actors.length === 1 &&
      drafts.get(actors[0]!)?.kind === "person",
  );
  const actor = first && drafts.get(first.actors[0]!);
  return actor?.country ? actor : null;
}

/** The country of the one person whom a sentence names before it tells who came along ("Minister Name, accompanied by Secretary Name, met …"). */
function companion(member: NameFinding, before: string, from: number, lenders: Lenders): Cell<string> | null {
  const { words, mentionsIn, drafts } = lenders;
  const told = lastVerb(before, words.alongWith, words.companyEnds);
  if (!told) return null;
  const verb = from + told.index;
  const there = (mentionsIn.get(member.article) ?? []).filter(
    ({ start, end, attributive }) => start >= from && end <= verb && !attributive,
  );
  const persons = new Set(there.flatMap(({ actors }) => actors).filter((id) => drafts.get(id)?.kind === "person"));
  const [only, other] = [...persons].map((id) => drafts.get(id)!);
  if (!only?.country || other) return null;
  const spans = [{ start: verb, end: verb + told[0].length }];
  return workedOut(only.country.value, `told in the company of ${only.name.value}`, "country-of-company", spans);
}

/** Is somebody told to be of an organisation that has no country, or that sits nobody knows where? */
const isOfNone = (actor: ActorDraft | undefined, { countryless }: Lenders): boolean =>
  actor?.roles.some(({ organisation }) => organisation && countryless.has(organisation.value)) === true;

/**
 * The country of whoever somebody is told to be in the company of: "the President was accompanied by …", "Accompanying him were …", "the Fijian side was represented by …".
 * @param id the person's own
 */
export function countryOfCompany(id: string, members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  const { text, words } = lenders;
  if (isOfNone(lenders.drafts.get(id), lenders)) return null;
  for (const member of members) {
    const sentence = sentenceOf(lenders, member);
    if (member.offices.some(({ international, stateless }) => international || stateless)) continue;
    const from = Math.max(sentence.start, member.phrase.start - REACH);
    const before = text.slice(from, member.phrase.start);
    const represented = lastVerb(before, words.representedBy, words.companyEnds);
    const side = represented && sideBefore(sentence.tokens, from + represented.index, words.sides);
    const code = side?.cover?.country?.code;
    if (side && code)
      return workedOut(code, `on the ${side.text} side`, "country-of-side", [{ start: side.start, end: side.end }]);
    const opens = sentence.tokens[0]?.low ?? "";
    // "The two Presidents were joined by …": by people of either.
    if (words.dealings.both.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + TO_HEAD)))) continue;
    const opening = from === sentence.start ? words.accompanying.exec(before) : null;
    // "was accompanied by Minister A; Governor B; and …": semicolons part the items of a list.
    const told = opening ?? lastVerb(before.replaceAll(";", ","), words.accompaniedBy, words.companyEnds);
    if (!told) {
      const own = companion(member, before, from, lenders);
      if (own) return own;
      continue;
    }
    const verb = from + told.index;
    const beside = sideBefore(sentence.tokens, verb, words.sides);
    const ofSide = beside?.cover?.country?.code;
    if (beside && ofSide)
      return workedOut(ofSide, `on the ${beside.text} side`, "country-of-side", [{ start: beside.start, end: beside.end }]);
    const isHead = (actor: ActorDraft): boolean => actor.id !== id && (actor.kind === "person" || actor.kind === "group");
    // "Secretary A of the Example Community was accompanied by …": of no country, whoever is named before him.
    const last = lastPersonBefore(lenders, { ...member, start: opening ? member.phrase.start : verb }, id);
    if (!pronouns.has(opens) && isOfNone(last, lenders)) continue;
    // "Accompanying the President were …": whoever is accompanied stands behind the verb.
    const head = pronouns.has(opens)
      ? subjectBefore(sentence, member, lenders)
      : lenderBefore(lenders, { ...member, start: opening ? member.phrase.start : verb }, TO_HEAD, isHead);
    if (head)
      return workedOut(head.country!.value, `told in the company of ${head.name.value}`, "country-of-company", [
        { start: verb, end: verb + told[0].length },
      ]);
  }
  return null;
}
