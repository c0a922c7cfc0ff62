import type { OfficeKinds } from "../../../authority/office-kinds.ts";
import type { Role } from "../../../model/actor.ts";
import { type Cell, printed, workedOut } from "../../../model/cell.ts";
import { foldName } from "../../../text/fold-name.ts";
import { quote } from "../../../text/quote.ts";
import type { Span } from "../../../text/span.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { Office } from "../../persons/read-office.ts";
import type { TitleCountry } from "../../persons/title-country.ts";

export const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => quote(text, span).words.replace(/\s+/g, " ")).join(" ");

/** A country of a title as a cell. */
export const countryCell = ({ code, spans, from }: TitleCountry, rule: string): Cell<string> =>
  from === null ? printed(code, spans, rule) : workedOut(code, from, rule, spans);

function organisationCell(text: string, office: Office, rule: string): Cell<string> | null {
  return office.organisation ? printed(wordsAt(text, [office.organisation]), [office.organisation], rule) : null;
}

/** An office of a title as a role; null where the title gives no office. */
export function roleOf(text: string, article: string, office: Office, rule: string): Role | null {
  if (office.spans.length === 0) return null;
  const country = office.country ?? office.organisationCountry;
  return {
    article,
    office: office.held
      ? workedOut(office.held, office.heldFrom ?? `“who ${wordsAt(text, office.spans)}” it`, "office-of-verb", office.spans)
      : printed(wordsAt(text, office.spans), office.spans, rule),
    organisation: organisationCell(text, office, rule),
    country: country ? countryCell(country, rule) : null,
    mark: office.mark,
  };
}

const within = (part: string, whole: string): boolean => {
  const own = new Set(whole.split(" "));
  return part.split(" ").every((word) => own.has(word));
};

/** Is an office the initials of another or of its last words ("PM" of "Prime Minister", "CS" of "Prime Cabinet Secretary")? */
const isShort = (own: string, theirs: string): boolean => {
  // "CS" of "Cabinet Secretary for Trade"
  const words = theirs.replace(/ (?:of|for) .*$/, "").split(" ");
  return (
    own.length > 1 &&
    !own.includes(" ") &&
    words.length >= own.length &&
    words
      .map((word) => word[0])
      .join("")
      .endsWith(own)
  );
};

/** The words that make another office of one: a deputy chair is no chair. */
const rankOf = (office: string, { ranksApart }: OfficeKinds): string =>
  office
    .split(" ")
    .filter((word) => ranksApart.has(word))
    .sort()
    .join(" ");

/** Are two organisations told that share no form? */
const apart = (a: Cell<string> | null, b: Cell<string> | null): boolean =>
  a !== null && b !== null && !within(foldName(a.value), foldName(b.value)) && !within(foldName(b.value), foldName(a.value));

/** The roles that an article's mentions of a person tell, each once; a shorter wording of an office gives way to a fuller one. */
export function rolesOf(text: string, members: readonly NameFinding[], kinds: OfficeKinds): Role[] {
  const roles: Role[] = [];
  for (const member of members)
    for (const office of member.offices) {
      const role = roleOf(text, member.article, office, member.rule);
      if (!role) continue;
      const own = foldName(role.office.value);
      const known = roles.findIndex((other) => {
        const theirs = foldName(other.office.value);
        return (
          other.mark === role.mark &&
          ((rankOf(own, kinds) === rankOf(theirs, kinds) && (within(own, theirs) || within(theirs, own))) ||
            isShort(own, theirs) ||
            isShort(theirs, own)) &&
          !apart(other.organisation, role.organisation)
        );
      });
      if (known < 0) roles.push(role);
      else {
        const other = roles[known]!;
        const fuller = own.length > foldName(other.office.value).length ? role : other;
        roles[known] = {
          ...fuller,
          organisation: other.organisation ?? role.organisation,
          country: other.country ?? role.country,
        };
      }
    }
  return roles;
}
