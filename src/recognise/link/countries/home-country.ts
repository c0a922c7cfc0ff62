import type { Authority } from "../../../authority/authority.ts";
import type { Article } from "../../../model/article.ts";
import type { Reading } from "../../../model/reading.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { Finding } from "../../finding.ts";
import { mastheadOwner } from "../../organisations/masthead-owner.ts";
import { jointPlaceIn, placeIn } from "../../place-country.ts";
import { isOfStates } from "../../publisher-country.ts";

/** The country whose officials an outlet names without saying so, and how it is known. */
export interface Home {
  readonly code: string;
  readonly from: string;
  /** The line of the page that tells it; absent where none does. */
  readonly line?: string;
  /** Is the publisher a party, which names its own officers so but not those of the state? */
  readonly party: boolean;
  /** The country in which it is a mission, whose officials it names without saying so; absent where it is none, null where that is not told. */
  readonly host?: string | null;
  /** Whose envoys there are named, where it is told by them. */
  readonly sender?: string;
  /** Is it not the publisher that tells it? Then it is not whoever writes that is of it. */
  readonly guessed?: true;
  /** Where only the dateline tells it: the country of the news outlet that writes from there, if that is another one. */
  readonly page?: string;
}

/** What a country is known by, as a cell states it. */
export const basisOfHome = ({ from, line }: Home): string => (line === undefined ? from : `${from} (“${line}”)`);

/** The country that an outlet's or office's name tells: of a known outlet, or the only country in it ("Ministry of Foreign Affairs of Kenya"). */
function countryOfOutlet(name: string, authority: Authority, knownOnly: boolean): Omit<Home, "from"> | null {
  const folded = foldName(name);
  const bearers = authority.organisations.get(folded) ?? [];
  const known = new Set(bearers.map(({ country }) => country));
  const [country] = known;
  const party = bearers.some(({ kind }) => kind === "party") || /\bparty\b/.test(folded); // A party that is credited with a reprint writes of other parties' officers as often as of its own.
  if (bearers.some(({ abroad }) => abroad) || (knownOnly && party)) return null;
  if (known.size === 1) return country ? { code: country, party } : null;
  // "Port of Spain Courier": the town is no port's, and no Spain's.
  const town = jointPlaceIn(name, authority.places);
  const plain = town ? foldName(name.replace(town.name, " ")) : folded;
  if (knownOnly || !authority.organisationWords.official.test(plain)) return null;
  const { mission, missionToBody } = authority.organisationWords;
  const isMission = mission.test(folded) && !missionToBody.test(folded);
  const words = plain.split(" ");
  const codes = new Set<string>();
  for (let at = 0; at < words.length; )
    for (let length = Math.min(6, words.length - at); length >= 0; length--) {
      const matches = authority.countries.byForm.get(words.slice(at, at + length).join(" ")) ?? [];
      const told = new Set(
        matches.filter(({ form }) => form === "name" || form === "adjective").map(({ country }) => country.code),
      );
      if (length > 0 && told.size !== 1) continue;
      for (const code of told) codes.add(code);
      at += Math.max(1, length);
      break;
    }
  const [code, host] = codes;
  if (isMission && code !== undefined && codes.size < 3)
    return { code, party, host: host ?? placeIn(name, authority.places, authority.personWords.noNames)?.country ?? null };
  return codes.size === 1 ? { code: code!, party } : null;
}

/** The country where a mission sits, of what it carries of an outlet of which nothing is known: most are papers of that country which write of it. */
function homeAtMission(article: Article, { sighting: { publisher } }: Reading, authority: Authority): Home | null {
  const told = publisher === null || article.relation !== "republication" ? null : countryOfOutlet(publisher, authority, false);
  if (!told?.host || told.host === told.code) return null;
  return { code: told.host, party: false, from: `carried by ${publisher}`, sender: told.code };
}

/** The country of the publisher, where it is a news outlet by its name that signs a dateline itself, or with nobody else's name. */
function pageOf(
  { dateline, relation }: Article,
  { sighting: { publisher, country } }: Reading,
  { organisationWords }: Authority,
): string | null {
  if (publisher === null || country === null || relation !== "original") return null;
  const agency = dateline?.agency?.value;
  const words = foldName(publisher).split(" ");
  const signs = agency ? foldName(agency) === words.join(" ") : words.some((word) => organisationWords.outletNames.has(word));
  return signs ? country : null;
}

/** Is the publisher a body of the state by its name, and no paper? */
function isOfficialPage(
  { sighting: { publisher } }: Reading,
  { organisationWords: { official, outletNames } }: Authority,
): boolean {
  const folded = foldName(publisher ?? "");
  return publisher !== null && official.test(folded) && !folded.split(" ").some((word) => outletNames.has(word));
}

/** @param owner whose paper it is */
function homeOf(
  article: Article,
  parent: Article | undefined,
  reading: Reading,
  owner: Finding | null,
  authority: Authority,
): Home | null {
  for (const { value } of article.relation === "republication" ? article.credits : []) {
    const told = countryOfOutlet(value, authority, true);
    if (told) return { ...told, from: `published by ${value}` };
  }
  const agency = article.dateline?.agency?.value;
  const byAgency = agency ? countryOfOutlet(agency, authority, true) : null;
  if (byAgency) return { ...byAgency, from: `published by ${agency}` };
  // Who wrote a reprint without a credit is not known; an official page prints its own briefings so.
  if (article.relation === "republication")
    return article.kind === "transcript" && parent && isOfficialPage(reading, authority)
      ? homeOf(parent, undefined, reading, owner, authority)
      : null;
  if (parent) return homeOf(parent, undefined, reading, owner, authority);
  const { country, publisher, countryLine } = reading.sighting;
  const shown = countryLine !== undefined && { line: countryLine };
  if (country !== null && owner?.kind === "party")
    return { code: country, party: true, from: `published by ${owner.name}`, ...shown };
  const told = publisher === null ? null : countryOfOutlet(publisher, authority, false);
  if (told) return { ...told, code: country ?? told.code, from: `published by ${publisher}`, ...shown };
  // Where a publisher sits says nothing of whom it leaves unnamed, unless it is an official one or a paper by its name.
  const { official, outletNames } = authority.organisationWords;
  const words = foldName(publisher ?? "").split(" ");
  const isPaper = words.some((word) => outletNames.has(word));
  // A paper's own dispatch from abroad leaves out the country that it is dated from.
  const dated = isPaper && country !== null ? homeOfDateline(article, authority) : null;
  if (dated && dated.code !== country) return null;
  const isOfficial = publisher === null || official.test(words.join(" ")) || isPaper;
  // "FIJI: doctors wanted" in a paper of another country
  const label = official.test(words.join(" ")) && !isPaper ? null : homeOfLabel(article.headline, authority);
  if (label && label.code !== country) return label;
  return country !== null && isOfficial ? { code: country, party: false, from: `published in ${country}`, ...shown } : null;
}

/** The country of the place that an article is dated from, where no outlet tells a home: "NAIROBI, May 3 —" leaves out whose ministers it means. */
export function homeOfDateline({ dateline }: Article, { places, personWords, organisationWords }: Authority): Home | null {
  const place = dateline?.place?.value;
  // Geneva's news is of whoever comes there.
  if (place && organisationWords.worldSeats.has(foldName(place))) return null;
  // "COLOMBO —" is dated from the capital, whatever else is called so.
  const [capital, ...rivals] = place ? (places.cities.get(foldName(place)) ?? []).filter((city) => city.capital) : [];
  const found = capital && rivals.length === 0 ? capital : place ? placeIn(place, places, personWords.noNames) : null;
  return found && { code: found.country, party: false, from: `dated from ${place}`, guessed: true };
}

/** "South Sudan: …": the country that opens a headline as its label, whose officials a dispatch of an agency names without saying so, wherever it is dated from. */
function homeOfLabel(headline: Article["headline"], { countries }: Authority): Home | null {
  const label = /^(?:\d{1,2}[.)] )?(\p{Lu}[\p{L}’' -]{2,40}): /u.exec(headline?.words ?? "")?.[1];
  const codes = new Set(
    (label ? (countries.byForm.get(foldName(label)) ?? []) : []).flatMap(({ form, country }) =>
      form === "name" ? [country.code] : [],
    ),
  );
  const [code] = codes;
  return code !== undefined && codes.size === 1 ? { code, party: false, from: `told under “${label}”`, guessed: true } : null;
}

/** Where no outlet tells a home, the country that labels a dispatch, else the one that it is dated from; null where it has no dateline, for anybody may write of a country. */
function homeOfDispatch(article: Article, post: Article | undefined, authority: Authority): Home | null {
  const dated = homeOfDateline(article, authority);
  // What a post prints under no headline of its own stands under the post's.
  const headline = article.headline ?? post?.headline ?? null;
  // "FIJI: doctors for Valletta", dated from Valletta
  const isGoal = dated && foldName(headline?.words ?? "").includes(foldName(article.dateline?.place?.value ?? ""));
  return dated && (isGoal ? dated : (homeOfLabel(headline, authority) ?? dated));
}

/** Is the publisher an organisation of several states, which leaves out its own name and no country? */
const ofStates = ({ sighting: { publisher } }: Reading, authority: Authority): boolean =>
  publisher !== null && isOfStates(publisher, authority);

/** The home country of each article by its id: a reprint's credited outlet's, else the sighting's, else the publisher's. */
export function homeCountries(reading: Reading, authority: Authority): ReadonlyMap<string, Home | null> {
  const byId = new Map(reading.articles.map((article) => [article.id, article]));
  const owner = mastheadOwner(reading, authority);
  return new Map(
    reading.articles.map((article) => {
      const post = article.parent === null ? undefined : byId.get(article.parent);
      const home = homeOf(article, post, reading, owner, authority);
      if (home || ofStates(reading, authority)) return [article.id, home];
      const dispatch = homeOfDispatch(article, post, authority);
      const page = dispatch && pageOf(article, reading, authority);
      return [
        article.id,
        dispatch
          ? { ...dispatch, ...(page && page !== dispatch.code ? { page } : {}) }
          : homeAtMission(article, reading, authority),
      ];
    }),
  );
}
