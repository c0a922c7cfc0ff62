import type { Role } from "../../model/actor.ts";
import { type Cell, workedOut } from "../../model/cell.ts";
import { firstWhere } from "../../text/first-where.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Span } from "../../text/span.ts";
import { type Finding, identityOf } from "../finding.ts";
import { firstOfSentence } from "./first-of-sentence.ts";
import type { ActorDraft } from "./other-actors.ts";

/** The organisation that a role's words name, or point back at ("chair of the party"). */
interface Meant {
  readonly finding: Finding;
  readonly printed: string;
}

/** Looks up the findings of organisations by their span, and the last one before an offset that a bare noun may mean. */
export interface OrganisationIndex {
  readonly at: (span: Span) => Finding | null;
  readonly before: (article: string, noun: string, offset: number) => Finding | null;
}

export function indexOrganisations(text: string, findings: readonly Finding[]): OrganisationIndex {
  const bySpan = new Map(findings.map((finding) => [`${finding.start} ${finding.end}`, finding]));
  const byArticle = Map.groupBy(
    findings.filter(({ kind }) => kind !== "state" && kind !== "territory").sort((a, b) => a.start - b.start),
    ({ article }) => article,
  );
  return {
    at: ({ start, end }) => bySpan.get(`${start} ${end}`) ?? null,
    before(article, noun, offset) {
      const list = byArticle.get(article) ?? [];
      const fits = (finding: Finding): boolean =>
        (noun === "party" && finding.kind === "party") ||
        foldName(finding.full ?? finding.name)
          .split(" ")
          .includes(noun) ||
        // "the dockers' union EXWU … the union's secretary"
        text.slice(Math.max(0, finding.start - noun.length - 2), finding.start) === ` ${noun} `;
      for (let at = firstWhere(list, ({ start }) => start >= offset) - 1; at >= 0; at--)
        if (fits(list[at]!)) return firstOfSentence(text, list, at, offset, fits);
      return null;
    },
  };
}

function meantBy(text: string, span: Span, article: string | null, index: OrganisationIndex): Meant | null | "generic" {
  const printed = text.slice(span.start, span.end).replace(/\s+/g, " ");
  const exact = index.at(span);
  if (exact) return { finding: exact, printed };
  // "the Union's president": a lone capital noun may point back as well.
  if (article !== null && /^\p{Lu}\p{Ll}+$/u.test(printed)) {
    const named = index.before(article, foldName(printed), span.start);
    return named ? { finding: named, printed } : null;
  }
  if (/\p{Lu}/u.test(printed) || article === null) return null;
  const noun = foldName(printed).split(" ").at(-1) ?? "";
  const finding = index.before(article, noun, span.start);
  return finding ? { finding, printed } : "generic";
}

/**
 * Gives the organisations of roles their fullest name in the source, and nouns without a name ("the party") the organisation they point back at;
 * a noun that points at none stays with the office alone. A person whose country only the outlet told takes that of the organisation found.
 */
export function fullOrganisations(
  text: string,
  actors: readonly ActorDraft[],
  index: OrganisationIndex,
  named: ReadonlyMap<string, ActorDraft>,
): readonly ActorDraft[] {
  return actors.map((actor) => {
    let country = actor.country;
    /** The cell of an organisation in full; null where the words name none. */
    const inFull = (cell: Cell<string>, article: string | null): Cell<string> | null => {
      // What was worked out already names an organisation in full.
      if (cell.from !== null) return cell;
      const span = cell.spans[0];
      const meant = span ? meantBy(text, span, article, index) : null;
      if (meant === null) return cell;
      if (meant === "generic") return null;
      const { finding, printed } = meant;
      const organisation = named.get(identityOf(finding));
      if (!organisation) return cell;
      if ((country === null || country.rule === "country-of-outlet") && organisation.country)
        country = workedOut(
          organisation.country.value,
          organisation.country.from ?? `country of ${organisation.name.value}`,
          "country-of-organisation",
          organisation.country.spans,
        );
      const { value } = organisation.name;
      if (foldName(value) === foldName(cell.value)) return cell;
      const { nameFrom, end } = finding;
      if (nameFrom !== undefined && foldName(finding.name) === foldName(value))
        return { ...cell, value, spans: [{ start: nameFrom, end }] };
      return workedOut(value, `“${printed}” stands for ${value}`, "organisation-in-full", cell.spans);
    };
    const roles = actor.roles.map(
      (role): Role => (role.organisation ? { ...role, organisation: inFull(role.organisation, role.article) } : role),
    );
    const affiliation = actor.affiliation && inFull(actor.affiliation, null);
    return { ...actor, roles, ...(affiliation ? { affiliation } : {}), country };
  });
}
