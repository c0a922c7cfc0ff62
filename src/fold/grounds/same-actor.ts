import type { Participant } from "../../model/report.ts";
import { foldName } from "../../text/fold-name.ts";

const tokens = (name: string): readonly string[] => foldName(name).split(" ").filter(Boolean);
const contained = (a: readonly string[], b: readonly string[]): boolean => {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return small.length > 0 && small.every((token) => large.includes(token));
};
/** The first letters of a name's words, as its acronym has them: "Lao People's Revolutionary Party", LPRP. Null for fewer than three. */
export function initialsOf(name: string): string | null {
  const initials = tokens(name)
    .filter((token) => token.length > 1 && !/^(?:of|the|and|for|de|del|da|do|du|des|la|le|les|el)$/.test(token))
    .map((token) => token[0])
    .join("");
  return initials.length >= 3 ? initials : null;
}
const isAcronym = (a: string, b: string): boolean => !foldName(a).includes(" ") && foldName(a) === initialsOf(b);

/** Is it somebody who goes by an office alone ("the prime minister")? */
const isNameless = ({ kind, name, office }: Participant): boolean =>
  kind === "person" && office !== null && foldName(name.value) === foldName(office.value);

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && foldName(a) !== foldName(b) && !isAcronym(a, b) && !isAcronym(b, a);

/** Are they two who go by an office of one name alone: the prime ministers of two countries, the general secretaries of two parties? */
export const holdOfficesOfOneName = (a: Participant, b: Participant): boolean =>
  isNameless(a) &&
  isNameless(b) &&
  (differ(a.country?.value, b.country?.value) || differ(a.organisation?.value, b.organisation?.value));

/** One full name weighs more than two countries: a country is often worked out, and two people of one name seldom deal with the same people on one day. */
const isOneName = (a: Participant, b: Participant): boolean =>
  a.kind === "person" &&
  b.kind === "person" &&
  !isNameless(a) &&
  foldName(a.name.value).includes(" ") &&
  foldName(a.name.value) === foldName(b.name.value);

const bodies: ReadonlySet<string> = new Set(["party", "body", "organisation", "igo"]);

/** Is it a person of the body that another report names in the person's place ("wrote to the union", "wrote to the union's president")? */
const represents = (person: Participant, body: Participant): boolean =>
  person.kind === "person" &&
  bodies.has(body.kind) &&
  (person.organisation?.value ?? "")
    .split("; ")
    .some((own) => own !== "" && (foldName(own) === foldName(body.name.value) || isAcronym(own, body.name.value)));

const country = (actor: Participant): string | null => actor.country?.value ?? null;
const isState = (actor: Participant): boolean => actor.kind === "state" || actor.kind === "territory";

/**
 * How surely two participants of different reports are one actor, 0–1: 1 the same identity, 0.7 a shorter form of the name or the office alone,
 * 0.4 one stands for the other's country. Spelling likeness is not used: Wang Yi and Wang Yong are 0.9 alike.
 */
export function sameActor(a: Participant, b: Participant): number {
  if (a.key !== null && a.key === b.key) return 1;
  const [ca, cb] = [country(a), country(b)];
  if (ca !== null && cb !== null && ca !== cb) return isOneName(a, b) ? 0.7 : 0;
  if (isState(a) && isState(b)) return ca !== null && ca === cb ? 1 : foldName(a.name.value) === foldName(b.name.value) ? 1 : 0;
  const [ta, tb] = [tokens(a.name.value), tokens(b.name.value)];
  if (ta.join(" ") === tb.join(" ")) return holdOfficesOfOneName(a, b) ? 0 : 1;
  const sameCountry = ca !== null && ca === cb;
  if (a.kind === "person" && b.kind === "person") {
    if (contained(ta, tb)) return Math.min(ta.length, tb.length) >= 2 ? 1 : sameCountry ? 0.7 : 0.4;
    const byOffice = (unnamed: Participant, named: Participant): boolean =>
      isNameless(unnamed) && named.office !== null && contained(tokens(unnamed.office!.value), tokens(named.office.value));
    return sameCountry && (byOffice(a, b) || byOffice(b, a)) ? 0.7 : 0;
  }
  if (represents(a, b) || represents(b, a)) return 0.7;
  if (isAcronym(a.name.value, b.name.value) || isAcronym(b.name.value, a.name.value)) return 0.7;
  if (a.kind === b.kind) return contained(ta, tb) && (sameCountry || Math.min(ta.length, tb.length) >= 3) ? 0.7 : 0;
  return sameCountry && (isState(a) || isState(b) || a.kind === "person" || b.kind === "person") ? 0.4 : 0;
}
