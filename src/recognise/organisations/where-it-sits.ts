import type { Authority } from "../../authority/authority.ts";
import type { CountryMatch } from "../../authority/countries.ts";
import type { ActorKind } from "../../model/actor.ts";
import type { Finding } from "../finding.ts";
import { placeIn } from "../place-country.ts";
import type { Word } from "../words.ts";

/** Words of the longest name of a country ("United Kingdom of Great Britain and Northern Ireland"). */
const LONGEST = 8;

/** The one country that all the matches mean; null where they mean several or none. */
const oneOf = (matches: readonly CountryMatch[]): string | null => {
  const codes = new Set(matches.map(({ country }) => country.code));
  return codes.size === 1 ? [...codes][0]! : null;
};

/** Seas that are called after countries ("Indian Ocean", "South China Sea", "Gulf of Guinea"); a canal belongs to its country. */
const seas: ReadonlySet<string> = new Set(["sea", "ocean", "gulf", "strait", "straits"]);
/** Those that "of" leads from to such a country; "the Sea of Fiji" is Fiji's own. */
const straits: ReadonlySet<string> = new Set(["gulf", "strait", "straits"]);

/** Do the words from `at` to `end` of a name stand in that of a sea? */
const isOfSea = (run: readonly Word[], at: number, end: number): boolean =>
  seas.has(run[end]?.folded ?? "") || (run[at - 1]?.folded === "of" && straits.has(run[at - 2]?.folded ?? ""));

/** Do the words from `at` to `end` of a name begin or end that of another country's province ("University of British Columbia")? */
function isOfRegion(run: readonly Word[], at: number, end: number, { places: { regions } }: Authority): boolean {
  const form = (from: number, to: number): string =>
    run
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(" ");
  const around = [
    ...(run[end]?.capital ? [form(at, end + 1)] : []),
    ...(at > 0 && run[at - 1]!.capital ? [form(at - 1, end)] : []),
  ];
  return around.some((name) => regions.has(name));
}

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
      if (code && words[0]!.capital && !isOfSea(run, at, end) && !isOfRegion(run, at, end, authority))
        return { code, spans: [{ start: words[0]!.start, end: words.at(-1)!.end }], from: null };
    }
  return null;
}

/** The country of what a name begins with: a body that is known ("State Duma Committee"), else a city or province ("Tashkent State University"). */
export function placeCountry(run: readonly Word[], { places, personWords, organisations }: Authority): Finding["country"] {
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
    const codes = new Set(
      matches.filter(({ form }) => form === "name" || form === "adjective").map(({ country }) => country.code),
    );
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
export function whereItSits(
  kind: ActorKind,
  run: readonly Word[],
  country: Finding["country"],
  authority: Authority,
): Finding["country"] {
  const {
    countries,
    organisationWords: { desks, aboutCountries, forCountries, friends },
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
      // "Executive Committee of the Friends of Fiji"
      (friends.has(word.folded) && run[at + 1]?.raw === "of" && run[at + 2]?.start === start) ||
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
