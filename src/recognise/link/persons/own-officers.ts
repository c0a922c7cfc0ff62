import type { Authority } from "../../../authority/authority.ts";
import type { OfficeKinds } from "../../../authority/office-kinds.ts";
import type { Role } from "../../../model/actor.ts";
import type { ArticleKind } from "../../../model/article.ts";
import { type Cell, workedOut } from "../../../model/cell.ts";
import type { Reading } from "../../../model/reading.ts";
import { foldName } from "../../../text/fold-name.ts";
import { cover } from "../../cover.ts";
import { mastheadOwner } from "../../organisations/masthead-owner.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { Office } from "../../persons/read-office.ts";
import type { Home } from "../countries/home-country.ts";
import { wordsAt } from "./role-cells.ts";

/** What a publisher's name tells it to be, whose officers it names without saying whose they are: a mission, a ministry, or an organisation with members; null where none of them. */
export type House = "mission" | "ministry" | "members" | null;

/** Whose own words an article is, for "our secretary": its publisher, and the publisher's country where that is told. */
export interface Publisher {
  readonly name: string;
  readonly country: string | null;
  readonly house: House;
  /** Is it a paper by its name, whose "our chair" is of whoever brings it out? */
  readonly isOutlet: boolean;
  /** Does an offset stand within quotation marks, where it is somebody else who says "our"? */
  readonly isQuoted: (offset: number) => boolean;
}

/** Kinds of articles in which "our" may be somebody else's. */
const others: ReadonlySet<ArticleKind> = new Set(["speech", "message", "interview", "transcript"]);
const REACH = 80;
const beginsSmall = (words: string): boolean => /^\p{Ll}/u.test(words);
const ours = /(?:^|[^\p{L}])[Oo]ur (?:own )?$/u;
/** Of somebody who was told before. */
const foreign = /(?:^|[^\p{L}])(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:\p{Ll}+ )?$/u;
/** Code units of the longest of them. */
const LONGEST = 10;

/** The publishers of the articles that are the publisher's own: a reprint's "our" is another's, and so are a printed speech's and a letter's. */
export function publishersOf(reading: Reading, authority: Authority): ReadonlyMap<string, Publisher> {
  const { articles, sighting, annotation } = reading;
  const { kinds } = authority.personWords;
  const { mission, outletNames } = authority.organisationWords;
  const { country } = sighting;
  // A paper's "our chair" is of whoever brings it out.
  const owner = mastheadOwner(reading, authority);
  const publisher = owner?.name ?? sighting.publisher;
  if (publisher === null) return new Map();
  const words = foldName(publisher).split(" ");
  const isOutlet = words.some((word) => outletNames.has(word));
  const hasMembers = kinds.withMembers.test(publisher) && !isOutlet;
  const isMission = mission.test(foldName(publisher));
  const house: House = isMission ? "mission" : words[0] === "ministry" ? "ministry" : hasMembers ? "members" : null;
  const isQuoted = cover(annotation.quotations);
  return new Map(
    articles.flatMap(({ id, relation, kind }) =>
      relation === "republication" || others.has(kind)
        ? []
        : [[id, { name: publisher, country, house, isOutlet, isQuoted }] as const],
    ),
  );
}

/** Gives offices without an organisation that the publisher calls "our" ("our co-editor") the publisher as theirs, and its country to whoever is told none. */
export function ownOfficers(
  text: string,
  roles: readonly Role[],
  country: Cell<string> | null,
  members: readonly NameFinding[],
  publishers: ReadonlyMap<string, Publisher>,
  ofOurs: RegExp,
  kinds: OfficeKinds,
  homes: ReadonlyMap<string, Home | null>,
): { readonly roles: readonly Role[]; readonly country: Cell<string> | null } {
  for (const { article, offices } of members) {
    const publisher = publishers.get(article);
    const isOurs = (start: number): boolean =>
      ours.test(text.slice(Math.max(0, start - LONGEST), start)) && !publisher!.isQuoted(start);
    // "co-editor of our website"
    const isOfOurs = ({ organisation, extent, spans }: Office): boolean =>
      (organisation === null || beginsSmall(text.slice(organisation.start))) &&
      ofOurs.test(text.slice(spans.at(-1)?.end ?? extent.end, (spans.at(-1)?.end ?? extent.end) + REACH)) &&
      !publisher!.isQuoted(extent.start);
    const office =
      publisher && offices.find((one) => !one.relation && ((isOurs(one.extent.start) && !one.organisation) || isOfOurs(one)));
    if (!office || office.country) continue;
    // "our Foreign Minister": the country's.
    const isOfPaper = !(publisher.isOutlet && kinds.ofMembers.test(office.noun)) && !kinds.ofCountries.test(office.noun);
    const basis = `“our” is said by ${publisher.name}, which publishes it`;
    const [span] = office.spans;
    const isIt = (role: Role): boolean => role.office.spans.some(({ start, end }) => span?.start === start && span.end === end);
    return {
      roles: roles.map((role) =>
        isOfPaper && isIt(role) && (role.organisation === null || isOfOurs(office))
          ? { ...role, organisation: workedOut(publisher.name, basis, "organisation-of-publisher", [office.extent]) }
          : role,
      ),
      country:
        country ??
        (publisher.country === null ? null : workedOut(publisher.country, basis, "country-of-publisher", [office.extent])),
    };
  }
  return { roles: unsaidOfficers(text, roles, country, members, publishers, kinds, homes), country };
}

/** Does an office belong to the publisher, though nobody says so: an envoy's on a mission's page, a permanent secretary's on a ministry's, a treasurer's on a union's? */
function isUnsaid(
  title: string,
  { noun, relation, organisation, country, mark }: Office,
  { house }: Publisher,
  kinds: OfficeKinds,
): boolean {
  if (relation || organisation || country || mark === "former" || house === null) return false;
  if (house === "mission") return kinds.abroad.test(noun) && !/ to (?:the )?\p{Lu}/u.test(title);
  if (house === "members") return kinds.ofMembers.test(noun) && foldName(title) === noun;
  return kinds.ofMinistries.test(foldName(title));
}

/** Gives the publisher as organisation to those of its own country, or of none told, whose office is one that it names of its own alone. */
function unsaidOfficers(
  text: string,
  roles: readonly Role[],
  country: Cell<string> | null,
  members: readonly NameFinding[],
  publishers: ReadonlyMap<string, Publisher>,
  kinds: OfficeKinds,
  homes: ReadonlyMap<string, Home | null>,
): readonly Role[] {
  // "the Ambassador of Fiji" acts for Fiji, as the text gives it; "its director general" is of what is told before.
  const isTold = members.some(({ offices }) =>
    offices.some(
      (office) =>
        office.country !== null || foreign.test(text.slice(Math.max(0, office.extent.start - LONGEST), office.extent.start)),
    ),
  );
  if (isTold) return roles;
  for (const { article, offices } of members) {
    const publisher = publishers.get(article);
    const home = publisher ? homes.get(article) : undefined;
    if (!publisher || (country && home && country.value !== home.code) || (country && !home)) continue;
    for (const office of offices) {
      const [span] = office.spans;
      if (!span || publisher.isQuoted(span.start)) continue;
      if (!isUnsaid(wordsAt(text, office.spans), office, publisher, kinds)) continue;
      const basis = `${publisher.name} publishes it, and names its own officers so`;
      const isIt = (role: Role): boolean =>
        role.organisation === null && role.office.spans.some(({ start, end }) => span.start === start && span.end === end);
      if (!roles.some(isIt)) continue;
      return roles.map((role) =>
        isIt(role)
          ? { ...role, organisation: workedOut(publisher.name, basis, "organisation-of-publisher", [office.extent]) }
          : role,
      );
    }
  }
  return roles;
}
