import { type Cell, workedOut } from "../../../model/cell.ts";
import { cityAt } from "../../city-at.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { countryAt, isState } from "../../persons/title-country.ts";
import type { ActorDraft } from "../other-actors.ts";
import { type Lenders, sentenceOf } from "./lenders.ts";

/** Sentences at the head of an article, its headline among them, in which the journey is told. */
const HEAD = 4;
/** Words before a name among which it is told that somebody deals with whom it names. */
const REACH = 10;

/** Between where somebody goes and whom he meets there. */
const WHERE = /^, where [^.;]{0,120}$/;

const leading: ReadonlySet<string> = new Set(["to", "in"]);

/** Where people of an article went. */
export interface Journey {
  readonly country: Cell<string>;
  /** Where the sentence that tells it begins. */
  readonly start: number;
}

/** The country of some that a sentence says somebody travels to; null where it names none, or several. @param byCity may a city tell it? */
function ledTo(
  { tokens }: ReadSentence,
  isMeant: (code: string) => boolean,
  { places, words }: Lenders,
  byCity = true,
): Cell<string> | null {
  const has = (list: ReadonlySet<string>): boolean => tokens.some(({ kind, low }) => kind === "word" && list.has(low));
  if (!has(words.journeys) || has(words.dealings.recalled)) return null;
  const found = tokens.flatMap((token, at): readonly Cell<string>[] => {
    const before = tokens[at - 1]?.low === "the" ? tokens[at - 2] : tokens[at - 1];
    // "came back to Suva from Nauru": whom somebody met was elsewhere.
    if (tokens.slice(Math.max(0, at - 3), at).some(({ low }) => words.dealings.homeward.has(low))) return [];
    if (!before || !(leading.has(before.low) || words.journeys.has(before.low))) return [];
    const country = isState(token) && !token.cover!.attributive ? countryAt(token) : null;
    const city = country || !byCity ? null : cityAt(tokens, at, places);
    const code = country?.code ?? city?.code;
    const span = country?.spans[0] ?? city;
    if (!code || !span || !isMeant(code)) return [];
    return [workedOut(code, "met on a journey there", "country-of-journey", [{ start: span.start, end: span.end }])];
  });
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0]! : null;
}

/**
 * Where the head of an article says that people of one country went, the one looked for not among them; null where it tells of none. Who goes to a state is of another
 * one, be it told or not; who goes to a city may be at home there.
 */
function journeyOf(sentences: readonly ReadSentence[], id: string, lenders: Lenders): Journey | null {
  for (const sentence of sentences.slice(0, HEAD)) {
    const there = lenders.namedIn.get(sentence) ?? new Set<string>();
    const homes = new Set([...there].map((one) => lenders.drafts.get(one)?.country?.value ?? null));
    const [home] = homes;
    if (homes.size !== 1 || home === undefined || there.has(id)) continue;
    const to = ledTo(sentence, (code) => code !== home, lenders, home !== null);
    if (to) return { country: to, start: sentence.start };
  }
  return null;
}

/** Does a sentence say that somebody deals with whom a name names ("was received by", "held talks with")? */
function isMet({ tokens }: ReadSentence, { phrase }: NameFinding, { words }: Lenders): boolean {
  const from = tokens.findIndex(({ start }) => start >= phrase.start);
  const link = ["the", "its", "his", "her"].includes(tokens[from - 1]?.low ?? "") ? from - 2 : from - 1;
  if (!["with", "by"].includes(tokens[link]?.low ?? "")) return false;
  for (let at = link - 1; at >= Math.max(0, link - REACH) && ![".", ";"].includes(tokens[at]!.text); at--) {
    if (words.talking.has(tokens[at]!.low)) return true;
  }
  return false;
}

/**
 * The country of an official whom people of another met on a journey there: whoever tells of it leaves out that of the hosts, be the outlet the travellers' own or of no
 * known country.
 */
export function countryOfJourney(actor: ActorDraft, members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  const [first] = members;
  const offices = members.flatMap((member) => member.offices);
  if (
    offices.length === 0 ||
    offices.some(
      ({ noun, international, stateless, mark }) =>
        mark === "former" || international || stateless || lenders.words.kinds.abroad.test(noun),
    )
  )
    return null;
  // "She will go on to Suva, where talks with her counterpart, Ana Lima, are planned."
  for (const member of members) {
    const sentence = sentenceOf(lenders, member);
    const to = isMet(sentence, member, lenders) ? ledTo(sentence, () => true, lenders) : null;
    const [at] = to?.spans ?? [];
    if (at && WHERE.test(lenders.text.slice(at.end, member.phrase.start))) return to;
  }
  const journey = journeyOf(lenders.sentences.get(first!.article)!, actor.id, lenders);
  if (!journey || first!.start < journey.start) return null;
  return members.some((member) => isMet(sentenceOf(lenders, member), member, lenders)) ? journey.country : null;
}

/** The country of an official whom a mission's outlet names without one and who came to where it is: the mission's own. */
export function countryOfVisitor(
  { country }: ActorDraft,
  members: readonly NameFinding[],
  lenders: Lenders,
): Cell<string> | null {
  for (const member of members) {
    const home = lenders.homes.get(member.article);
    const sentence = sentenceOf(lenders, member);
    if (!home?.code || !home.host || home.host !== country!.value || lenders.namedIn.get(sentence)!.size > 1) continue;
    const to = ledTo(sentence, (code) => code === home.host, lenders);
    const [at] = to?.spans ?? [];
    if (at && member.start < at.start)
      return workedOut(home.code, `came to ${home.host}, for ${home.from}`, "country-of-visitor", to!.spans);
  }
  return null;
}
