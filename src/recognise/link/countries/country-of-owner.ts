import { type Cell, workedOut } from "../../../model/cell.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { Token } from "../../persons/tokens.ts";
import { countryOfPlace } from "../../place-country.ts";
import { type Lenders, lenderBefore, sentenceOf } from "./lenders.ts";

/** Words of the longest name of a city that is looked for. */
const LONGEST = 3;
/** Code units between an owner's name and what is theirs: "’s ". */
const JOINT = 3;
/** Code units of "the ministry's ". */
const LEAD = 30;
/** Code units in which the owner's name must begin. */
const REACH = 60;

/** The city of the capitals that end before `to`, or begin at `from`, and its country; null where they are none. */
function cityAt(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  { places, words }: Lenders,
): { readonly name: string; readonly code: string; readonly start: number; readonly end: number } | null {
  for (let length = LONGEST; length > 0; length--) {
    const from = step > 0 ? at : at - length;
    const run = from < 0 ? [] : tokens.slice(from, from + length);
    if (
      run.length < length ||
      !run.every(({ kind, capital, low }) => kind === "word" && capital && (length > 1 || !words.noNames.has(low)))
    )
      continue;
    const name = run.map(({ text }) => text).join(" ");
    const code = countryOfPlace(places, foldName(name));
    if (code !== null) return { name, code, start: run[0]!.start, end: run.at(-1)!.end };
  }
  return null;
}

/** The country of whoever or whatever an office belongs to: "President X's spokesman Name", "Suva's mayor Name", "Suva Mayor Name", "a trade unionist from Suva". */
export function countryOfOwner(id: string, members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  for (const member of members) {
    const office = member.offices.find(({ relation, international }) => !relation && !international);
    if (!office) continue;
    const start = office.spans[0]?.start ?? office.extent.start;
    const { text, words } = lenders;
    const isOverCity = words.kinds.overCities.test(office.noun);
    const of = lenderBefore(
      lenders,
      { ...member, start },
      REACH,
      (actor, { end, phrase }) =>
        actor.id !== id &&
        start - Math.max(end, phrase.end) <= JOINT &&
        /^['’]s? ?$/.test(text.slice(Math.max(end, phrase.end), start)),
    );
    if (of) {
      const basis = `“${text.slice(office.extent.start, office.extent.end)}” of ${of.name.value}`;
      return workedOut(of.country!.value, basis, "country-of-owner", [office.extent]);
    }
    if (office.stateless) continue;
    const { tokens } = sentenceOf(lenders, member);
    const noun = tokens.findIndex((token) => token.start >= start);
    const last = tokens.findIndex((token) => token.start >= office.extent.end);
    const behind = tokens.findIndex((token) => token.start >= member.end);
    const city =
      (tokens[noun - 1]?.possessive || isOverCity ? cityAt(tokens, noun, -1, lenders) : null) ??
      (isOverCity ? cityAt(tokens, noun, 1, lenders) : null) ??
      (tokens[last]?.low === "from" ? cityAt(tokens, last + 1, 1, lenders) : null) ??
      // "Mayor Name of Suva", "Bishop Name of Suva"
      (tokens[behind]?.low === "of" && member.offices.some(({ noun }) => words.kinds.overPlaces.test(noun))
        ? cityAt(tokens, behind + 1, 1, lenders)
        : null) ??
      // "Senator Name (Vermont)"
      (tokens[behind]?.text === "(" && tokens.slice(behind + 1, behind + 5).some(({ text }) => text === ")")
        ? cityAt(tokens, behind + 1, 1, lenders)
        : null);
    if (city)
      return workedOut(city.code, `${city.name} lies in ${city.code}`, "country-of-place", [
        { start: city.start, end: city.end },
      ]);
  }
  return null;
}

/** So far before a body its owner may be named. */
const TO_OWNER = 400;

/** The country of the party or body whose part somebody's own is: "the secretary of the Example Party and Ana Lima, who heads its Trade Section", "… the party's Trade Section". */
export function countryOfWhole(members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  const { text } = lenders;
  for (const member of members)
    for (const { organisation, organisationCountry, international, stateless, relation } of member.offices) {
      if (!organisation || organisationCountry || international || stateless || relation) continue;
      const { start: at, end } = organisation;
      const lead =
        /(?:^|\s)(?:(its)|the (\p{Ll}+)['’]s) $/u.exec(text.slice(Math.max(0, at - LEAD), at)) ??
        /^()(\p{Ll}+)['’]s /u.exec(text.slice(at, Math.min(end, at + LEAD)));
      if (!lead) continue;
      const from = lead[1] ? sentenceOf(lenders, member).start : 0;
      const of = lenderBefore(
        lenders,
        { ...member, start: organisation.start },
        TO_OWNER,
        (actor, { start }) =>
          start >= from &&
          actor.kind !== "person" &&
          actor.kind !== "state" &&
          (Boolean(lead[1]) || actor.kind === lead[2] || foldName(actor.name.value).split(" ").includes(lead[2]!)),
      );
      if (of) return workedOut(of.country!.value, `a part of ${of.name.value}`, "country-of-organisation", [organisation]);
    }
  return null;
}
