import type { Role } from "../../../model/actor.ts";
import type { ArticleKind } from "../../../model/article.ts";
import { type Cell, workedOut } from "../../../model/cell.ts";
import type { Reading } from "../../../model/reading.ts";
import { cover } from "../../cover.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { Office } from "../../persons/read-office.ts";

/** Whose own words an article is, for "our secretary": its publisher, and the publisher's country where that is told. */
export interface Publisher {
  readonly name: string;
  readonly country: string | null;
  /** Does an offset stand within quotation marks, where it is somebody else who says "our"? */
  readonly isQuoted: (offset: number) => boolean;
}

/** Kinds of articles in which "our" may be somebody else's. */
const others: ReadonlySet<ArticleKind> = new Set(["speech", "message", "interview", "transcript"]);
const REACH = 80;
const beginsSmall = (words: string): boolean => /^\p{Ll}/u.test(words);
const ours = /(?:^|[^\p{L}])[Oo]ur (?:own )?$/u;
/** Code units of the longest of them. */
const LONGEST = 10;

/** The publishers of the articles that are the publisher's own: a reprint's "our" is another's, and so are a printed speech's and a letter's. */
export function publishersOf({ articles, sighting, annotation }: Reading): ReadonlyMap<string, Publisher> {
  const { publisher, country } = sighting;
  if (publisher === null) return new Map();
  const isQuoted = cover(annotation.quotations);
  return new Map(
    articles.flatMap(({ id, relation, kind }) =>
      relation === "republication" || others.has(kind) ? [] : [[id, { name: publisher, country, isQuoted }] as const],
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
    const basis = `“our” is said by ${publisher.name}, which publishes it`;
    const [span] = office.spans;
    const isIt = (role: Role): boolean => role.office.spans.some(({ start, end }) => span?.start === start && span.end === end);
    return {
      roles: roles.map((role) =>
        isIt(role) && (role.organisation === null || isOfOurs(office))
          ? { ...role, organisation: workedOut(publisher.name, basis, "organisation-of-publisher", [office.extent]) }
          : role,
      ),
      country:
        country ??
        (publisher.country === null ? null : workedOut(publisher.country, basis, "country-of-publisher", [office.extent])),
    };
  }
  return { roles, country };
}
