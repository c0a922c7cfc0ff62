import type { Participant } from "../../../model/report.ts";

/** By what a participant is told from others: its actor, else its name. */
export const identity = ({ actor, name }: Participant): string => actor ?? name.value;

const words = (cell: { readonly value: string } | null): readonly string[] =>
  cell?.value
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean) ?? [];

const senders: ReadonlySet<string> = new Set(["party", "body", "organisation", "igo"]);

/** Is it the body that a person acts for ("the union signed", "its president signed")? */
const isBodyOf = (body: Participant, { organisation }: Participant): boolean => {
  const [own, whole] = [words(body.name), words(organisation)];
  return own.length > 0 && own.every((word) => whole.includes(word));
};

/** Does `one` stand for `other`: the same actor, a state for its person, or an office without a name for who holds it? */
export function standsFor(one: Participant, other: Participant): boolean {
  if (identity(one) === identity(other)) return true;
  const countries = one.country && other.country ? one.country.value === other.country.value : null;
  if (one.kind === "state") return countries === true && other.kind !== "state";
  if (senders.has(one.kind) && other.kind === "person") return isBodyOf(one, other);
  const unnamed = one.kind === "person" && one.office !== null && one.name.value === one.office.value;
  if (!unnamed || other.kind !== "person" || countries === false) return false;
  const [head] = words(one.office).slice(-1);
  return countries === true
    ? head !== undefined && words(other.office).includes(head)
    : words(one.office).every((word) => words(other.office).includes(word));
}

/** In a headline whoever acts may be called by a country or body alone ("African Union, Finland discuss grids"; "Latvia bars officials"). */
export function headlines(one: Participant, other: Participant): boolean {
  if (standsFor(one, other)) return true;
  // "… meets Saudi counterpart"
  const described = one.kind === "person" && !/\p{Lu}/u.test(one.name.value);
  if (described) return other.kind === "person" && one.country !== null && one.country.value === other.country?.value;
  if (one.kind === "person" || (one.kind === "group") !== (other.kind === "group")) return false;
  if (one.country && one.country.value === other.country?.value) return true;
  const own = words(one.name);
  return other.kind === "person" && own.length > 0 && own.every((word) => words(other.organisation).includes(word));
}

/** In one sentence the body that sends a delegation may stand for who leads it ("A delegation from the union led by Ann Other"). */
export function sends(one: Participant, other: Participant): boolean {
  if (standsFor(one, other)) return true;
  if (!(senders.has(one.kind) || one.kind === "state") || other.kind !== "person" || one.side !== other.side) return false;
  return one.country === null || other.country === null || one.country.value === other.country.value;
}
