import type { Authority } from "../../authority/authority.ts";
import type { OrganisationHeads } from "../../authority/organisation-heads.ts";
import type { OrganisationWords } from "../../authority/organisation-words.ts";
import type { PersonWords } from "../../authority/person-words.ts";
import type { ActorKind } from "../../model/actor.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";
import { foreignHead } from "./foreign-head.ts";
import { headFirst } from "./head-first.ts";
import { headLast } from "./head-last.ts";
import { kindBeside } from "./kind-beside.ts";
import { type HeadContext, MOST } from "./name-run.ts";
import { upToAcronym } from "./up-to-acronym.ts";
import { countryIn, placeCountry, whereItSits } from "./where-it-sits.ts";

/** Words between a verb and the meeting that is its object ("host in April 2023 the General Council"). */
const TO_ASSEMBLY = 5;

/** "At the General Assembly of …", "hosts the General Council of …": is a meeting meant, by the words before it? */
function isMetAt(words: readonly Word[], at: number, { atAssemblies, holdingAssemblies }: OrganisationWords): boolean {
  if (words[at - 1]?.raw !== "the") return false;
  return (
    atAssemblies.has(words[at - 2]?.raw ?? "") ||
    words.slice(Math.max(0, at - 1 - TO_ASSEMBLY), at - 1).some(({ raw }) => holdingAssemblies.has(raw))
  );
}

/** "20th National Congress", "Congress of the … Party", "its General Assembly": a meeting, where "Congress of Brazil" is a parliament. */
function isOneMeeting(words: readonly Word[], at: number, run: readonly Word[], organisationWords: OrganisationWords): boolean {
  const { congresses, ofCongresses, whichCongress, ordinal, assemblies, ownAssemblies } = organisationWords;
  const before = words[at - 1];
  // "3rd Asian Assembly": the name may be read from its second word.
  const ahead = before?.capital && before.gap === " " ? words[at - 2] : before;
  const counted = [before, ahead, run[0]].some((word) => ordinal.test(word?.folded ?? ""));
  if (counted && run.some(({ raw }) => assemblies.has(raw))) return true;
  if (whichCongress.has(before?.raw ?? "") && ownAssemblies.has(run.map(({ raw }) => raw).join(" "))) return true;
  // The name may be read from its first word or, where that was found to name nothing, from its second.
  const from = run[1]?.raw === "of" && before?.capital ? at - 1 : at;
  const opening = words.slice(from, from + 2).map(({ raw }) => raw);
  if (words[from + 2]?.raw === "of" && ownAssemblies.has(opening.join(" ")) && isMetAt(words, from, organisationWords))
    return true;
  const congress = run.findIndex(({ raw }) => congresses.has(raw));
  if (congress < 0) return false;
  // "since the previous National Congress"
  const sequel = whichCongress.has(before?.raw ?? "");
  const party = run.slice(congress).some(({ raw }) => ofCongresses.has(raw));
  return (sequel && congress === run.length - 1) || counted || (party && congress < 2);
}

/** Does an office's title begin here ("General Secretary of the …")? Then the name of its organisation begins further on. */
function beginsTitle(words: readonly Word[], at: number, { officeHeads: offices, kinds }: PersonWords): boolean {
  if (kinds.openingRanks.has(words[at]!.folded)) return true;
  let end = at;
  // "Fiji Tide Union's Director of Trade": behind a possessive the title is another's.
  while (words[end]?.capital && end - at < 5 && words[end]!.gap === " " && !words[end]!.possessive) end++;
  if (!/^(?:of|for|to|in|at)$/.test(words[end]?.raw ?? "")) return false;
  for (let from = Math.max(at, end - 4); from < end; from++) {
    const noun = words
      .slice(from, end)
      .map(({ folded }) => folded)
      .join(" ");
    if (offices.has(noun)) return true;
  }
  return false;
}

/** "US Treasury Secretary", "Chinese Army Chief": the noun before `end` and the one behind it are one office; "Pentagon Press Secretary" and "Fijian Chief Cabinet Secretary" whatever else stands before. */
function isTitle(
  words: readonly Word[],
  at: number,
  end: number,
  kind: ActorKind,
  context: HeadContext,
  { officeHeads: offices, kinds: { openingRanks: ranks } }: PersonWords,
): boolean {
  const next = words[end];
  const last = words[end - 1]!;
  if (next === undefined || last.gap !== " ") return false;
  // "the EPF's Organization Secretary": what the office is for.
  const alone = end - at === 1 || words[end - 2]!.possessive;
  if (kind === "organisation" && alone && next.capital && context.subjects.has(last.folded) && offices.has(next.folded))
    return true;
  if (!offices.has(`${last.folded} ${next.folded}`)) return false;
  if (kind === "outlet") return last.raw === "Press";
  const plain = words.slice(at, end).filter(({ folded }) => !context.isCountry(folded) && !ranks.has(folded));
  return kind === "body" && (plain.length <= 1 || (end - at > 1 && ranks.has(words[end - 2]!.folded)));
}

/** Is it, or does it begin with, a phrase that is no organisation? "Silk Road Fund" has a head of its own behind one. */
const isNone = (printed: string, never: string, heads: OrganisationHeads): boolean =>
  printed.startsWith(never) && !heads.last.has(printed.slice(never.length).trim());

/** "Four-day Cabinet retreat", "16-member Committee": how long or how many is no part of a name. */
const isCounted = ({ raw }: Word, { counted }: OrganisationHeads): boolean =>
  raw.includes("-") && counted.has(raw.slice(raw.lastIndexOf("-") + 1));

/** An organisation whose name has a head noun and begins at `at`. */
export function headedAt(
  words: readonly Word[],
  at: number,
  article: string,
  authority: Authority,
): { readonly finding: Finding; readonly length: number } | null {
  const heads = authority.organisationHeads;
  const context: HeadContext = {
    heads,
    sent: authority.organisationWords.sent,
    subjects: authority.personWords.portfolios,
    isName: (folded) => authority.personWords.given.has(folded) || authority.personWords.family.has(folded),
    isParticle: (raw) => authority.personWords.forefathers.has(raw) || /^\p{Ll}{2}-\p{Lu}/u.test(raw),
    isCountry: (folded) => authority.countries.byForm.has(folded),
    isCity: (folded) => authority.places.cities.has(folded),
    isHonorific: (folded) => authority.personWords.honorifics.has(folded) && !authority.personWords.bodies.has(folded),
    isRegional: (folded) => authority.personWords.noNames.has(folded),
    isOfficer: (folded) => authority.personWords.kinds.endingNames.has(folded),
    isVerb: (folded) => folded.endsWith("s") && folded !== "states" && authority.personWords.personVerbs.has(folded),
    isOffice: (folded) => authority.personWords.officeHeads.has(folded),
    isBody: (folded) => authority.personWords.bodies.has(folded),
    isKnown: (folded) => authority.organisations.has(folded),
    isAdjective: (folded) => authority.countries.byForm.get(folded)?.some(({ form }) => form === "adjective") ?? false,
  };
  if (
    !words[at]!.capital ||
    heads.openers.has(words[at]!.raw) ||
    isCounted(words[at]!, heads) ||
    beginsTitle(words, at, authority.personWords)
  )
    return null;
  const read = headFirst(words, at, context) ?? foreignHead(words, at, context) ?? headLast(words, at, context);
  const name = read && { ...read, end: upToAcronym(words, at, read.end) };
  if (!name || name.end - at > MOST) return null;
  const run = words.slice(at, name.end);
  if (isTitle(words, at, name.end, name.kind, context, authority.personWords)) return null;
  // "Example Air Force Base", "Parliament Square": a place.
  if (name.kind === "body" && words[name.end - 1]!.gap === " " && heads.sites.has(words[name.end]?.raw ?? "")) return null;
  const printed = run.map((word) => word.raw).join(" ");
  if (
    [...heads.never].some((never) => isNone(printed, never, heads)) ||
    isOneMeeting(words, at, run, authority.organisationWords)
  )
    return null;
  // A lone adjective of a country before a head is the country's own: "Chinese Embassy" yes, "Chinese Congress" of 1949 as well.
  const last = run.at(-1)!;
  // "Fijian Mission to Latvia" is of whoever sent it.
  const to = name.kind === "body" ? run.findIndex(({ raw }) => raw === "to") : -1;
  // "American Institute in Fiji": of whom its name opens with.
  const opening = read.end < name.end ? countryIn(run.slice(0, read.end - at), authority) : null;
  const kind = kindBeside(name.kind, run, heads, context.isCountry);
  // "the Italian Guardia Example"
  const before = words[at - 1];
  const ahead = before?.gap === " " && !before.possessive ? countryIn([before], authority) : null;
  const country = opening ?? (to > 0 ? countryIn(run.slice(0, to), authority) : null) ?? countryIn(run, authority) ?? ahead;
  return {
    length: run.length,
    finding: {
      start: run[0]!.start,
      end: last.end,
      article,
      kind,
      form: "name",
      name: "",
      full: null,
      key: null,
      country: whereItSits(kind, run, country ?? placeCountry(run, authority), authority),
      attributive: last.possessive,
      rule: "organisation by its head noun",
    },
  };
}
