import type { Role } from "../../../model/actor.ts";
import { workedOut } from "../../../model/cell.ts";
import { type Finding, identityOf } from "../../finding.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { ActorDraft } from "../other-actors.ts";
import { type Lenders, type Sides, sentenceOf } from "./lenders.ts";

/** Code units between whoever is stood for and the names of those who do. */
const REACH = 600;
/** Code units before and behind it in which that is told. */
const BESIDE = 60;

const organisations: ReadonlySet<string> = new Set(["party", "body", "organisation"]);
const stands: ReadonlySet<string> = new Set(["party", "body", "organisation", "state", "territory"]);

/** Those for whom a sentence says that somebody takes part, laid out once however many persons it names. */
function sidesIn(sentence: ReadSentence, { text, words: { dealings }, sides: known }: Lenders): Sides {
  const laid = known.get(sentence);
  if (laid) return laid;
  const sides: { before: Finding[]; behind: Finding[] } = { before: [], behind: [] };
  const whole = text.slice(sentence.start, sentence.end);
  if (dealings.standFor.test(whole) && dealings.takePart.test(whole)) {
    let last: Finding | null = null;
    for (const { cover } of sentence.tokens) {
      if (!cover || cover === last) continue;
      last = cover;
      if (!stands.has(cover.kind)) continue;
      const lead = text.slice(Math.max(sentence.start, cover.start - BESIDE), cover.start);
      const rest = text.slice(cover.end, Math.min(sentence.end, cover.end + BESIDE));
      // Of a country only its side or delegation takes part ("for the Fijian side").
      // "the Fijian side" may be found whole, as a collective.
      const isSide =
        dealings.sideBehind.test(rest) || dealings.sideBehind.test(text.slice(cover.start, cover.end).replace(/^.* /, " "));
      if (cover.form === "demonym" && !isSide) continue;
      if (dealings.standingFor.test(lead) && (isSide || dealings.standBehind.test(rest))) sides.before.push(cover);
      else if (dealings.tookPartFor.test(lead)) sides.behind.push(cover);
    }
  }
  known.set(sentence, sides);
  return sides;
}

/** Tokens behind a name in which it is told for whom somebody signs ("for the Fijian side"). */
const TO_SIDE = 6;

const opening: ReadonlySet<string> = new Set(["by", "was", "were", "is", "are", "there"]);

/** The side that stands right behind somebody's name and office ("Ana Lima, Minister of Trade, for the Fijian side"); null where none does. */
function sideBehind(member: NameFinding, { tokens }: ReadSentence, { words }: Lenders): Finding | null {
  const from = tokens.findIndex(({ start }) => start >= member.phrase.end);
  if (from < 0) return null;
  const at = tokens[from]!.text === "," ? from + 1 : from;
  const leads = tokens[at]?.low === "for" || (tokens[at]?.low === "on" && /^(?:behalf|the)$/.test(tokens[at + 1]?.low ?? ""));
  if (!leads) return null;
  for (let next = at + 1; next < Math.min(tokens.length, at + TO_SIDE); next++) {
    const { cover, kind } = tokens[next]!;
    if (kind === "mark") return null;
    if (cover && stands.has(cover.kind)) {
      const last = cover.end > tokens[next]!.end ? tokens.findLast(({ end }) => end <= cover.end)! : tokens[next + 1];
      const isSide = words.sides.has(last?.low ?? "");
      // "led by A, on the Tongan side by B": the side is of whoever comes behind.
      const opens = last !== undefined && opening.has(tokens[tokens.indexOf(last) + 1]?.low ?? "");
      return isSide && !opens ? cover : null;
    }
  }
  return null;
}

/** Sentences back in which the parties to what is signed are named. */
const BACK = 2;

/** The one organisation of a country that the sentences before name, where they name one of each of several countries ("between the Bank of Fiji and the Fund of Malta"). */
function partyOf(code: string, { article, sentence }: NameFinding, { sentences, drafts }: Lenders): ActorDraft | null {
  const before = sentences.get(article)!.slice(Math.max(0, sentence - BACK), sentence);
  const named = new Set(
    before.flatMap(({ tokens }) =>
      tokens.flatMap(({ cover }) => (cover && organisations.has(cover.kind) ? [identityOf(cover)] : [])),
    ),
  );
  const bodies = [...named].flatMap((id) => drafts.get(id) ?? []);
  const codes = new Set(bodies.map(({ country }) => country?.value));
  return codes.size > 1 && codes.size === bodies.length ? (bodies.find(({ country }) => country?.value === code) ?? null) : null;
}

/** For whom a sentence says that somebody takes part; null where it does not. */
function sideOf(member: NameFinding, lenders: Lenders): Finding | null {
  const sentence = sentenceOf(lenders, member);
  const behindName = sideBehind(member, sentence, lenders);
  if (behindName) return behindName;
  const { before, behind } = sidesIn(sentence, lenders);
  const side = before.findLast(({ end }) => end <= member.phrase.start && member.phrase.start - end < REACH);
  if (side) {
    const between = lenders.text.slice(side.end + BESIDE, member.phrase.start).replaceAll(";", ",");
    return lenders.words.companyEnds.test(between) ? null : side;
  }
  return behind.length === 1 && behind[0]!.start >= member.end ? behind[0]! : null;
}

/** Gives people of whom no title tells it the country and the organisation for which a sentence says that they take part ("For the Example Party there were present …"). */
export function withSide(actor: ActorDraft, members: readonly NameFinding[], lenders: Lenders): ActorDraft {
  if (actor.country !== null && actor.country.rule !== "country-of-outlet") return actor;
  for (const member of members) {
    if (member.offices.some(({ international, relation }) => international || relation)) continue;
    const side = sideOf(member, lenders);
    const whole = side && lenders.drafts.get(identityOf(side));
    const code = whole?.country?.value ?? side?.country?.code;
    if (!side || !code) continue;
    const span = { start: side.start, end: side.end };
    const name = lenders.text.slice(side.start, side.end);
    const country = workedOut(code, `takes part for ${name}`, "country-of-side", [span]);
    const isState = side.kind === "state" || side.kind === "territory";
    const party = isState ? partyOf(code, member, lenders) : null;
    if (isState && !party) return { ...actor, country };
    const organisation = workedOut(
      party?.name.value ?? whole?.name.value ?? name,
      `takes part for ${name}`,
      "organisation-of-side",
      [span],
    );
    const roles = actor.roles.map(
      (role): Role => (role.organisation === null && role.article === member.article ? { ...role, organisation } : role),
    );
    return { ...actor, country, roles, ...(roles.length === 0 && !actor.affiliation ? { affiliation: organisation } : {}) };
  }
  return actor;
}
