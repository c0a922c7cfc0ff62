import type { Role } from "../../model/actor.ts";
import type { ArticleKind } from "../../model/article.ts";
import { type Cell, workedOut } from "../../model/cell.ts";
import type { Reading } from "../../model/reading.ts";
import type { NameFinding } from "../persons/person-finding.ts";

/** Whose own words an article is, for "our secretary": its publisher, and the publisher's country where that is told. */
export interface Publisher {
  readonly name: string;
  readonly country: string | null;
}

/** Kinds of articles in which "our" may be somebody else's. */
const others: ReadonlySet<ArticleKind> = new Set(["speech", "message", "interview", "transcript"]);
const ours = /(?:^|[^\p{L}])[Oo]ur (?:own )?$/u;
/** So far before an office an open quotation mark makes its words somebody else's. */
const REACH = 600;

/** The publishers of the articles that are the publisher's own: a reprint's "our" is another's, and so are a printed speech's and a letter's. */
export function publishersOf({ articles, sighting }: Reading): ReadonlyMap<string, Publisher> {
  const { publisher, country } = sighting;
  if (publisher === null) return new Map();
  return new Map(
    articles.flatMap(({ id, relation, kind }) =>
      relation === "republication" || others.has(kind) ? [] : [[id, { name: publisher, country }] as const],
    ),
  );
}

/** Does the publisher say "our" of an office that begins at an offset? Within quotation marks it is somebody else who does. */
function isOurs(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return ours.test(before) && before.lastIndexOf("“") <= before.lastIndexOf("”");
}

/** Gives offices without an organisation that the publisher calls "our" ("our co-editor") the publisher as theirs, and its country to whoever is told none. */
export function ownOfficers(
  text: string,
  roles: readonly Role[],
  country: Cell<string> | null,
  members: readonly NameFinding[],
  publishers: ReadonlyMap<string, Publisher>,
): { readonly roles: readonly Role[]; readonly country: Cell<string> | null } {
  for (const { article, offices } of members) {
    const publisher = publishers.get(article);
    const office = publisher && offices.find(({ relation, extent }) => !relation && isOurs(text, extent.start));
    if (!office || office.organisation || office.country) continue;
    const basis = `“our” is said by ${publisher.name}, which publishes it`;
    const [span] = office.spans;
    const isIt = (role: Role): boolean => role.office.spans.some(({ start, end }) => span?.start === start && span.end === end);
    return {
      roles: roles.map((role) =>
        isIt(role) && role.organisation === null
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
