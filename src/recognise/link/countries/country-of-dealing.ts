import { type Cell, workedOut } from "../../../model/cell.ts";
import { firstWhere } from "../../../text/first-where.ts";
import type { Span } from "../../../text/span.ts";
import { cityAt } from "../../city-at.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { isState } from "../../persons/title-country.ts";
import type { ActorDraft } from "../other-actors.ts";
import { subjectBefore } from "./country-of-company.ts";
import { type Lenders, lenderBefore, sentenceOf, type Told } from "./lenders.ts";

/** Code units of a sentence before a name in which it is told who deals with whom. */
const REACH = 300;
/** Code units before a verb in which whoever acts is named. */
const TO_AGENT = 600;
/** Code units before a name in which somebody else is met abroad. */
const TO_SCENE = 3000;
/** Before a name: it is no subject. */
const BEHIND_PREPOSITION = /\b(?:by|of|from|with|to|for)(?: the)? $/;
/** Sentences at the head of an article, its headline among them. */
const HEAD = 3;
/** Code units behind a name in which the people of its country are told of. */
const BEHIND = 80;

/** Rules by which somebody is told to be met abroad. */
const SCENES: ReadonlySet<string> = new Set(["country-of-dealing", "country-of-journey"]);
/** The one country beside the outlet's own that a sentence names, or in whose city it is set; null where it tells of none, or several. */
function abroadIn(sentence: ReadSentence, home: string, { places, words, abroad: known }: Lenders): Told | null {
  if (known.has(sentence)) return known.get(sentence)!;
  const { tokens } = sentence;
  const found = tokens.flatMap((token, at): readonly Told[] => {
    const { cover } = token;
    if (isState(token) && cover?.country && cover.form === "name")
      return [{ code: cover.country.code, span: cover, basis: `${token.text} is told of` }];
    if (!words.dealings.setIn.has(token.low) || words.noNames.has(tokens[at + 1]?.low ?? "")) return [];
    const city = cityAt(tokens, at + 1, places);
    return city ? [{ code: city.code, span: { start: city.start, end: city.end }, basis: `in ${city.name}` }] : [];
  });
  const abroad = found.filter(({ code }) => code !== home);
  const one = new Set(abroad.map(({ code }) => code)).size === 1 ? abroad[0]! : null;
  known.set(sentence, one);
  return one;
}

/** Somebody of the one country beside its own of whose people, bodies and things an article tells; null where it tells of none, or several. */
function otherIn(article: string, home: string, { mentionsIn, drafts, original, others: known }: Lenders): ActorDraft | null {
  if (!known.has(article)) {
    const all = (mentionsIn.get(article) ?? []).flatMap(({ actors }) => {
      const actor = actors.length === 1 ? original.get(actors[0]!) : undefined;
      return actor?.country && actor.country.value !== home && actor.kind !== "outlet" ? [drafts.get(actor.id)!] : [];
    });
    // Where people of one other country are told of, states that are only spoken of count no more.
    const people = all.filter(({ kind }) => kind === "person");
    const told = people.length > 0 ? people : all;
    known.set(article, new Set(told.map(({ country }) => country?.value)).size === 1 ? told[0]! : null);
  }
  return known.get(article)!;
}

/** Does a sentence name a city of a country behind "in"? */
const isSetIn = ({ tokens }: ReadSentence, code: string, { places, words }: Lenders): boolean =>
  tokens.some(({ low }, at) => words.dealings.setIn.has(low) && cityAt(tokens, at + 1, places)?.code === code);

/** Whom the words before an offset make the one who acts: the last named before it, or whom the sentence before begins with where a pronoun stands there. */
function agentBefore(sentence: ReadSentence, member: NameFinding, verb: number, lenders: Lenders): ActorDraft | null {
  const from = Math.max(sentence.start, verb - TO_AGENT);
  const before = lenders.text.slice(from, verb);
  const isPerson = ({ kind }: ActorDraft, { phrase }: { readonly phrase: Span }): boolean =>
    kind === "person" && !BEHIND_PREPOSITION.test(lenders.text.slice(Math.max(sentence.start, phrase.start - 9), phrase.start));
  const named = lenderBefore(lenders, { ...member, start: verb }, verb - from, isPerson);
  if (!/(?:^|[\s,])(?:[Hh]e|[Ss]he) [a-z ]{0,60}$/.test(before)) return named;
  // "Minister Lima will go to Suva, where he will meet …": the pronoun is hers only where nobody else is named.
  const list = lenders.mentionsIn.get(member.article) ?? [];
  const persons = new Set<string>();
  for (let at = firstWhere(list, ({ start }) => start >= from); at < list.length && list[at]!.start < verb; at++)
    for (const id of list[at]!.actors) if (lenders.drafts.get(id)?.kind === "person") persons.add(id);
  return persons.size === 0 ? subjectBefore(sentence, member, lenders) : persons.size === 1 ? named : null;
}

const told = ({ code, span, basis }: Told): Cell<string> => workedOut(code, basis, "country-of-dealing", [span]);

/**
 * The country of an official whom the outlet's own people deal with, or whose words a guest brings: it is not the outlet's, however little the title tells.
 * @param clash is somebody else of the outlet's country in the same post?
 */
export function countryOfDealing(
  actor: ActorDraft,
  members: readonly NameFinding[],
  lenders: Lenders,
  clash: boolean,
): Cell<string> | null {
  const { text, words, homes, datelines } = lenders;
  const { dealings, kinds } = words;
  for (const member of members) {
    const home = homes.get(member.article);
    const [office] = member.offices;
    if (!home || !office) continue;
    if (
      member.offices.some(
        ({ relation, mark, international, stateless }) => relation || mark === "former" || international || stateless,
      )
    )
      continue;
    const sentence = sentenceOf(lenders, member);
    const from = Math.max(sentence.start, member.phrase.start - REACH);
    const before = text.slice(from, member.phrase.start);
    const isOther = (one: ActorDraft | null): one is ActorDraft => one?.country != null && one.country.value !== home.code;
    const isOwn = (one: ActorDraft | null): boolean => one?.country?.value === home.code && one.id !== actor.id;
    const other = (): Cell<string> | null => {
      const one = otherIn(member.article, home.code, lenders);
      return one && workedOut(one.country!.value, `dealt with as ${one.name.value} is`, "country-of-dealing", [office.extent]);
    };
    const atMission = home.host !== undefined;
    const people = atMission ? null : withPeople(sentence, member, home.code, lenders);
    if (people) return told(people);
    const sent = dealings.conveyedFrom.exec(before);
    if (sent) {
      const verb = from + sent.index;
      const agent = agentBefore(sentence, member, verb, lenders);
      // A mission's envoy conveys what comes from home.
      if (isOther(agent) || ((actor.country === null || atMission) && isOwn(agent)))
        return workedOut(agent!.country!.value, `sent through ${agent!.name.value}`, "country-of-dealing", [
          { start: verb, end: verb + sent[0].length },
        ]);
      if (!agent && !atMission && dealings.guest.test(before.slice(0, sent.index))) return other();
      continue;
    }
    // "The Kenyan envoy was received by the Minister" on the page of a mission in Kenya: by its own.
    const fromHost = atMission && actor.country?.value === home.host && dealings.dealtWith.test(before);
    const caller = fromHost ? agentBefore(sentence, member, member.phrase.start, lenders) : null;
    if (
      caller?.country &&
      caller.id !== actor.id &&
      caller.country.value === home.host &&
      caller.country.rule !== "country-of-outlet"
    )
      return workedOut(home.code, `dealt with by ${caller.name.value}, for ${home.from}`, "country-of-dealing", [office.extent]);
    if (atMission || kinds.abroad.test(office.noun)) continue;
    const brought = dealings.conveyedTo.exec(before);
    if (brought) {
      const lead = before.slice(0, brought.index);
      const agent = agentBefore(sentence, member, from + brought.index, lenders);
      if (isOwn(agent) || (dealings.asked.test(lead) && isOther(agent))) return other();
      continue;
    }
    const guest = clash && isOwn(agentBefore(sentence, member, member.phrase.start, lenders)) && dealings.received.exec(before);
    if (guest) return other();
    const met = dealings.dealtWith.exec(before);
    const wish = met ? null : dealings.wished.exec(before);
    const deal = met ?? wish;
    if (!deal) continue;
    const agent = agentBefore(sentence, member, from + deal.index, lenders);
    if (!isOwn(agent) || agent!.roles.some(({ office: post }) => kinds.abroad.test(post.value.toLowerCase()))) continue;
    const place = abroadIn(sentence, home.code, lenders);
    if (place) return told(place);
    const dateline = datelines.get(member.article) ?? null;
    if (met && dateline !== null && dateline !== home.code && !home.guessed)
      return workedOut(dateline, `met where the report is dated from, ${dateline}`, "country-of-dealing", [office.extent]);
    // "Minister Lima in Suva … On Monday she was received by the President": where the head of the article sets it, and people of there are told of.
    const there = met ? otherIn(member.article, home.code, lenders) : null;
    if (
      there &&
      (lenders.sentences.get(member.article) ?? []).slice(0, HEAD).some((one) => isSetIn(one, there.country!.value, lenders))
    )
      return other();
    if (clash || wish) return other();
    const scene = lenderBefore(lenders, member, TO_SCENE, ({ country }) => SCENES.has(country!.rule));
    if (scene) return workedOut(scene.country!.value, `met as ${scene.name.value} was`, "country-of-dealing", [office.extent]);
  }
  return null;
}

/** The country whose people are told of together with an official ("President Lima and the people of Fiji"). */
function withPeople({ tokens, end }: ReadSentence, member: NameFinding, home: string, { text, words }: Lenders): Told | null {
  const from = firstWhere(tokens, (token) => token.start >= member.phrase.end);
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at]!;
    if (!isState(token) || !token.cover?.country || token.start > Math.min(end, member.phrase.end + BEHIND)) continue;
    const { code } = token.cover.country;
    const between = text.slice(member.phrase.end, token.start);
    return code !== home && words.dealings.andPeople.test(between)
      ? { code, span: token.cover, basis: `told together with the people of ${token.text}` }
      : null;
  }
  return null;
}
