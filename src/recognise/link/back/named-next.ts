import type { HolderFinding } from "../../persons/person-finding.ts";
import type { ArticlePerson } from "./article-person.ts";

/** So far behind an office that speaks without a name its holder may be named. */
const NEAR = 900;
/** A name in full, and the word behind it. */
const fullName =
  /^(?:\p{Lu}[\p{L}.’'-]*|al|bin|van|von|de|da|del)(?: (?:\p{Lu}[\p{L}.’'-]*|al|bin|van|von|de|da|del)){1,5} (?:also |then |later )?(\p{Ll}+)/u;
const inverted = /(?:^|[”"’', ])(\p{Ll}+) $/u;

/**
 * Who is called by an office of a country first and named soon after ("Fiji's foreign minister called for talks. “We must talk,” Ana Lima told reporters"):
 * the first person whom the article names, who speaks and of whom it tells no office.
 */
export function namedNext(
  text: string,
  { start, end }: HolderFinding,
  persons: readonly ArticlePerson[],
  verbs: ReadonlySet<string>,
): ArticlePerson | null {
  if (persons.some(({ offices, starts }) => offices.length > 0 && starts[0]! < start)) return null;
  const [next] = persons
    .map((person) => ({ person, at: person.starts.find((one) => one > end) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.at - b.at);
  if (!next || next.at - end > NEAR || next.person.offices.length > 0 || next.person.country !== null) return null;
  const behind = fullName.exec(text.slice(next.at, next.at + 120))?.[1];
  const before = inverted.exec(text.slice(Math.max(0, next.at - 24), next.at))?.[1];
  return (behind !== undefined && verbs.has(behind)) || (before !== undefined && verbs.has(before)) ? next.person : null;
}
