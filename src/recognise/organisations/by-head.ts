import type { Authority } from "../../authority/authority.ts";
import type { CountryMatch } from "../../authority/countries.ts";
import type { OrganisationHeads } from "../../authority/organisation-heads.ts";
import type { OrganisationWords } from "../../authority/organisation-words.ts";
import type { PersonWords } from "../../authority/person-words.ts";
import type { ActorKind } from "../../model/actor.ts";
import type { Finding } from "../finding.ts";
import { placeIn } from "../place-country.ts";
import type { Word } from "../words.ts";
import { headFirst } from "./head-first.ts";
import { headLast } from "./head-last.ts";
import { kindBeside } from "./kind-beside.ts";
import { capitalsFrom, goesOn, type HeadContext, headAt, MOST } from "./name-run.ts";
import { upToAcronym } from "./up-to-acronym.ts";

/** Words of the longest name of a country ("United Kingdom of Great Britain and Northern Ireland"). */
const LONGEST = 8;

/** The one country that all the matches mean; null where they mean several or none. */
const oneOf = (matches: readonly CountryMatch[]): string | null => {
  const codes = new Set(matches.map(({ country }) => country.code));
  return codes.size === 1 ? [...codes][0]! : null;
};

/** The country that a name itself tells, the one state among territories that share its adjective ("French", "Dutch"): the last one, by its longest form ("… of the Democratic People's Republic of Korea" is not the Republic of Korea). */
export function countryIn(run: readonly Word[], authority: Authority): Finding["country"] {
  for (let end = run.length; end > 0; end--)
    for (let at = Math.max(0, end - LONGEST); at < end; at++) {
      const words = run.slice(at, end);
      // "All-India Weavers' Federation"
      const form = words
        .map((word) => word.folded)
        .join(" ")
        .replace(/^all (?=\p{L})/u, words[0]!.raw.startsWith("All-") ? "" : "$&");
      const matches = (authority.countries.byForm.get(form) ?? []).filter(
        (match) => match.form !== "seat" && match.form !== "capital",
      );
      const code = oneOf(matches) ?? oneOf(matches.filter((match) => match.country.kind === "state"));
      if (code && words[0]!.capital) return { code, spans: [{ start: words[0]!.start, end: words.at(-1)!.end }], from: null };
    }
  return null;
}

/** A name in another language that opens with its head: "Partido Socialista Unido de Venezuela". */
function foreignHead(
  words: readonly Word[],
  at: number,
  heads: OrganisationHeads,
  offices: ReadonlySet<string>,
): { readonly end: number; readonly kind: ActorKind } | null {
  const head = headAt(words, at, heads.foreign);
  if (!head || !goesOn(words[at + head.length - 1]!)) return null;
  let end = capitalsFrom(words, at, heads);
  // "Dewan Rakyat Speaker"
  while (end > at + 1 && offices.has(words[end - 1]!.folded)) end--;
  return end > at + head.length ? { end, kind: head.kind } : null;
}

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

/** The country of what a name begins with: a body that is known ("State Duma Committee"), else a city or province ("Tashkent State University"). */
function placeCountry(run: readonly Word[], { places, personWords, organisations }: Authority): Finding["country"] {
  for (let size = Math.min(run.length - 1, LONGEST); size > 1; size--) {
    const form = run.slice(0, size).map(({ folded }) => folded);
    const known = organisations.get(form.join(" ")) ?? [];
    const [first] = known;
    if (first?.country && known.every(({ kind, country }) => kind === "body" && country === first.country))
      return { code: first.country, spans: [], from: `${first.name} is of ${first.country}` };
  }
  const place = placeIn(run.map(({ raw }) => raw).join(" "), places, personWords.noNames);
  return place && { code: place.country, spans: [], from: `${place.name} lies in ${place.country}` };
}

/** The country that a list of folded words names at `at`, by its longest form, and the index behind it. */
function stateAt(
  words: readonly string[],
  at: number,
  { countries }: Authority,
): { readonly code: string; readonly to: number } | null {
  for (let to = Math.min(words.length, at + LONGEST); to > at; to--) {
    const matches = countries.byForm.get(words.slice(at, to).join(" ")) ?? [];
    const codes = new Set(matches.filter(({ form }) => form === "name").map(({ country }) => country.code));
    if (codes.size === 1) return { code: [...codes][0]!, to };
  }
  return null;
}

/** "Nepal-China Friendship Society": a society of two countries names its own first. */
function ownOfTwo(run: readonly Word[], authority: Authority): Finding["country"] {
  // A hyphen joins two words of one.
  const parts = run.flatMap(({ folded, start, raw }) => {
    const words = folded.split(" ");
    const joint = raw.search(/[-–]/);
    return words.map((word, at) => ({
      word,
      end: words.length > 1 && at === 0 && joint > 0 ? start + joint : start + raw.length,
    }));
  });
  const words = parts.map(({ word }) => word);
  const own = stateAt(words, 0, authority);
  const other = own && stateAt(words, own.to, authority);
  if (!other || other.code === own.code) return null;
  return { code: own.code, spans: [{ start: run[0]!.start, end: parts[own.to - 1]!.end }], from: null };
}

/** The country that an organisation's name tells; in "Cuba Solidarity Campaign" and "Centre for China" it is what the organisation is about. */
function whereItSits(
  kind: ActorKind,
  run: readonly Word[],
  country: Finding["country"],
  authority: Authority,
): Finding["country"] {
  const {
    countries,
    organisationWords: { desks, aboutCountries, forCountries },
  } = authority;
  const own = kind === "organisation" || kind === "body" ? ownOfTwo(run, authority) : null;
  // A joint commission is of both; a "Kenya Section" is what another body has for Kenya.
  const isDesk =
    country?.spans[0]?.start === run[0]!.start && country.spans[0].end === run.at(-2)?.end && desks.has(run.at(-1)!.folded);
  if (kind === "body" && (own || isDesk)) return null;
  if (kind !== "organisation" && kind !== "body") return country;
  if (own || !country) return own;
  // "Chinese People's Association for Friendship …"
  const forms = [run[0]!.folded, `${run[0]!.folded} ${run[1]?.folded ?? ""}`];
  if (forms.some((form) => countries.byForm.get(form)?.some((match) => match.form === "adjective"))) return country;
  const start = country.spans[0]?.start ?? run[0]!.start;
  const end = country.spans[0]?.end ?? start;
  // Right before such a word, or behind it or "for", the country is the matter.
  const matter = run.some(
    (word, at) =>
      (aboutCountries.has(word.folded) && ((kind === "organisation" && word.start < start) || run[at - 1]?.end === end)) ||
      (kind === "organisation" && /^(?:for|on)$/.test(word.raw) && word.start < start) ||
      // "Committee for Cooperation with Fiji"
      (word.raw === "with" && run[at + 1]?.start === start),
  );
  // "Cuba Friendship Society of Finland": behind another country and "of", at the end, stands where it is.
  if (matter && end === run.at(-1)!.end) {
    const of = run.findLastIndex(({ raw, start: from }) => raw === "of" && from < start);
    if (
      of > 0 &&
      run.slice(of + 1).every((word) => word.raw === "the" || word.start >= start) &&
      countryIn(run.slice(0, of), authority)
    )
      return country;
  }
  if (!matter) {
    // "Lagos Fiji Committee", "National Fiji Network": what a country's bare name stands before is for it, and sits where the words before it tell.
    const at = run.findIndex((word) => word.start === start && word.start !== run[0]!.start);
    const bare = at > 0 && run.at(-2)?.end === end && forCountries.has(run.at(-1)!.folded) && country.from === null;
    const named =
      bare &&
      !run.slice(0, at).some(({ raw }) => raw === "of") &&
      countries.byForm
        .get(
          run
            .slice(at, -1)
            .map(({ folded }) => folded)
            .join(" "),
        )
        ?.some(({ form }) => form === "name");
    if (named) return placeCountry(run.slice(0, at), authority);
  }
  if (!matter) return country;
  // "Overseas Fijian Affairs Office of Suva"
  return kind === "body" ? placeCountry(run, authority) : null;
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
  const read =
    headFirst(words, at, context) ??
    foreignHead(words, at, heads, authority.personWords.officeHeads) ??
    headLast(words, at, context);
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
