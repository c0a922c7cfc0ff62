import type { Role } from "../../model/actor.ts";
import { workedOut } from "../../model/cell.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Span } from "../../text/span.ts";
import type { Finding } from "../finding.ts";
import { type ActorDraft, identityOf } from "./other-actors.ts";

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

export function indexOrganisations(findings: readonly Finding[]): OrganisationIndex {
  const bySpan = new Map(findings.map((finding) => [`${finding.start} ${finding.end}`, finding]));
  const byArticle = Map.groupBy(
    findings.filter(({ kind }) => kind !== "state" && kind !== "territory"),
    ({ article }) => article,
  );
  return {
    at: ({ start, end }) => bySpan.get(`${start} ${end}`) ?? null,
    before(article, noun, offset) {
      let last: Finding | null = null;
      for (const finding of byArticle.get(article) ?? []) {
        if (finding.start >= offset) break;
        if (
          (noun === "party" && finding.kind === "party") ||
          foldName(finding.full ?? finding.name)
            .split(" ")
            .includes(noun)
        )
          last = finding;
      }
      return last;
    },
  };
}

function meantBy(text: string, role: Role, index: OrganisationIndex): Meant | null | "generic" {
  const span = role.organisation?.spans[0];
  if (!span) return null;
  const printed = text.slice(span.start, span.end).replace(/\s+/g, " ");
  const exact = index.at(span);
  if (exact) return { finding: exact, printed };
  if (/\p{Lu}/u.test(printed)) return null;
  const noun = foldName(printed).split(" ").at(-1) ?? "";
  const finding = index.before(role.article, noun, span.start);
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
    const roles = actor.roles.map((role): Role => {
      const meant = meantBy(text, role, index);
      if (meant === null) return role;
      if (meant === "generic") return { ...role, organisation: null };
      const { finding, printed } = meant;
      const organisation = named.get(identityOf(finding));
      if (!organisation) return role;
      if ((country === null || country.rule === "country-of-outlet") && organisation.country)
        country = workedOut(
          organisation.country.value,
          organisation.country.from ?? `country of ${organisation.name.value}`,
          "country-of-organisation",
          organisation.country.spans,
        );
      const { value } = organisation.name;
      if (foldName(value) === foldName(role.organisation!.value)) return role;
      const full = workedOut(value, `“${printed}” stands for ${value}`, "organisation-in-full", role.organisation!.spans);
      return { ...role, organisation: full };
    });
    return { ...actor, roles, country };
  });
}
