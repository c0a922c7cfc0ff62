import { type Cell, workedOut } from "../../../model/cell.ts";
import type { Span } from "../../../text/span.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { isState } from "../../persons/title-country.ts";
import type { Token } from "../../persons/tokens.ts";
import type { ActorDraft } from "../other-actors.ts";
import { isInserted } from "./inserted-side.ts";
import { type Lenders, lenderBefore, sentenceOf } from "./lenders.ts";

/** The adjective of the one side that a sentence says people are on: "on the Fijian side were …", "participated for the Fijian side"; null where it names none, or two. */
function sideIn(sentence: ReadSentence, { words, sideNamed }: Lenders): Token | null {
  const known = sideNamed.get(sentence);
  if (known !== undefined) return known;
  const { tokens } = sentence;
  const sides = tokens.filter(
    (token, at) =>
      isState(token) &&
      words.sides.has(tokens[at + 1]?.low ?? "") &&
      tokens[at - 1]?.low === "the" &&
      (/^(?:on|for)$/.test(tokens[at - 2]?.low ?? "") || (at === 2 && tokens[0]!.low === "from")),
  );
  // "for the PH side and … for the Fijian side": who is on which is not told by this one alone.
  const several =
    tokens.filter(({ low }, at) => words.sides.has(low) && tokens[at - 1]?.kind === "word" && low === "side").length > 1;
  const side = !several && new Set(sides.map(({ cover }) => cover!.country?.code)).size === 1 ? sides[0]! : null;
  sideNamed.set(sentence, side);
  return side;
}

/** The country of the side on which a sentence says that somebody took part. */
export function countryOfSide(members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  for (const member of members) {
    const side = sideIn(sentenceOf(lenders, member), lenders);
    const code = side?.cover?.country?.code;
    // "Minister A came with B, while C was there for the Fijian side": B is in another clause.
    const apart =
      side &&
      lenders.words.dealings.otherClause.test(
        lenders.text.slice(Math.min(member.end, side.end), Math.max(member.start, side.start)),
      );
    // "Present were A, B and, on the Fijian side, C": those before it are of the other.
    const isBefore = side && member.end <= side.start && isInserted(lenders.text, side);
    if (side && code && !apart && !isBefore)
      return workedOut(code, `on the ${side.text} side`, "country-of-side", [{ start: side.start, end: side.end }]);
  }
  return null;
}

/** Code units between the names of two who are told together. */
const REACH = 80;
/** Of these the comma or "and" that goes on with a list. */
const LINK = 5;

/** The country of whoever an office is told together with: "Fijian President Name and Foreign Minister Name". */
export function countryOfNeighbour(id: string, members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  const { oneACountry, ofWorld, stateBodies } = lenders.words.kinds;
  // "President A and Chairwoman of the National Assembly B"
  const isOfState = ({ start, end }: Span): boolean =>
    /^\p{Lu}/u.test(lenders.text.slice(start, end)) && stateBodies.test(lenders.text.slice(start, end));
  for (const member of members) {
    const [office] = member.offices;
    const titled =
      office &&
      !office.relation &&
      !office.international &&
      !office.stateless &&
      !ofWorld.test(office.noun) &&
      (!office.organisation || isOfState(office.organisation)) &&
      member.phrase.start <= office.extent.start &&
      office.extent.end <= member.start;
    if (!titled) continue;
    const start = member.phrase.start;
    // "In a call with Fijian Premier Name, President Name asked": a comma alone ends what opens a sentence, and lists nobody.
    const listGoesOn = /^(?:,| and )/.test(lenders.text.slice(member.end, member.end + LINK));
    const beside = (actor: ActorDraft, { phrase }: { readonly phrase: { readonly end: number } }): boolean =>
      actor.kind === "person" &&
      actor.id !== id &&
      (/^,? and $/.test(lenders.text.slice(phrase.end, start)) ||
        (listGoesOn && lenders.text.slice(phrase.end, start) === ", ")) &&
      actor.roles.length > 0 &&
      !(oneACountry.has(office.noun) && actor.roles.some((role) => oneACountry.has(role.office.value.toLowerCase()))) &&
      !actor.roles.some((role) => role.office.value.toLowerCase() === office.noun);
    const of = lenderBefore(lenders, { ...member, start }, REACH, beside);
    if (of) return workedOut(of.country!.value, `told together with ${of.name.value}`, "country-of-neighbour", [office.extent]);
  }
  return null;
}

/** The names of a sentence in their order, each with whom it names; laid out once for a sentence. */
export function namesIn(
  sentence: ReadSentence,
  { namedIn, members, namesIn: listed }: Lenders,
): readonly (readonly [string, NameFinding])[] {
  const laid = listed.get(sentence);
  if (laid) return laid;
  const { article } = sentence;
  const found = [...(namedIn.get(sentence) ?? [])].flatMap((id) =>
    (members.get(id) ?? [])
      .filter((one) => one.article === article && one.start >= sentence.start && one.start < sentence.end)
      .map((one) => [id, one] as const),
  );
  const names = found.sort(([, a], [, b]) => a.start - b.start);
  listed.set(sentence, names);
  return names;
}

/** The country of those between whom an official is listed: "Ana Lima, Speaker of Fiji; Tomas Novak, deputy minister; and Sefo Vula, secretary of the Fiji Tide Union". */
export function countryOfList(id: string, members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  for (const member of members) {
    const [office] = member.offices;
    if (!office || member.offices.some(({ relation, international, stateless }) => relation || international || stateless))
      continue;
    const names = namesIn(sentenceOf(lenders, member), lenders);
    const at = names.findIndex(([, one]) => one === member);
    const [before, after] = [names[at - 1], names[at + 1]];
    if (!before || !after || before[0] === id || after[0] === id) continue;
    const joined = (a: NameFinding, b: NameFinding): boolean =>
      /^[;,]?(?: and)? (?:the )?$/.test(lenders.text.slice(a.phrase.end, b.phrase.start));
    if (!joined(before[1], member) || !joined(member, after[1])) continue;
    const [left, right] = [lenders.drafts.get(before[0]), lenders.drafts.get(after[0])];
    if (!left?.country || left.country.value !== right?.country?.value) continue;
    const basis = `told between ${left.name.value} and ${right.name.value}`;
    return workedOut(left.country.value, basis, "country-of-neighbour", [office.extent]);
  }
  return null;
}
