import type { OfficeKinds } from "../../../authority/office-kinds.ts";
import type { OtherNames } from "../../../authority/other-names.ts";
import type { HolderFinding } from "../../persons/person-finding.ts";
import type { ArticlePerson, HolderContext } from "./article-person.ts";

/** The one whom the article names first; null where it names nobody. */
const first = (persons: readonly ArticlePerson[]): ArticlePerson | null =>
  persons.reduce<ArticlePerson | null>((least, one) => (least && least.starts[0]! <= one.starts[0]! ? least : one), null);

/** So far behind a name a word still leads back to one of several. */
const NEAR = 600;

/** The one who was named last before an offset, and near it. */
function lastNamed(persons: readonly ArticlePerson[], offset: number): ArticlePerson | null {
  const near = persons.map((person) => ({ person, at: person.starts.findLast((start) => start < offset) ?? -1 }));
  const last = near.reduce((most, one) => (one.at > most.at ? one : most));
  return offset - last.at <= NEAR ? last.person : null;
}

/**
 * Whom a word means that tells no office but on which side somebody stands: "his host" is of another country than he, "the guest" of another than where it is told,
 * "the envoy" one who is sent there, "the Fijian guest" the first whom the article names of that country.
 * @param noun the word, in lower case
 * @param told the country beside it
 * @param owner whose host or guest it is
 */
export function impliedHolder(
  { start, definite, owner: determiner }: HolderFinding,
  noun: string,
  told: string | null,
  owner: ArticlePerson | null,
  { persons, home }: HolderContext,
  { guests, hosts }: OtherNames,
  { abroad }: OfficeKinds,
): ArticlePerson | null {
  const stands = guests.has(noun) || hosts.has(noun);
  const isSent = abroad.test(noun) || noun === "diplomat";
  if (!stands && !isSent) return null;
  const before = persons.filter(({ country, starts }) => country !== null && starts[0]! < start);
  if (told !== null) return first(before.filter(({ country }) => country === told));
  if (stands && determiner !== null && determiner !== "the") {
    const other = owner?.country ? first(before.filter(({ country }) => country !== owner.country)) : null;
    // Who was named after the other is no host of his: "his guest" is then the owner's own, or anybody's.
    return other && guests.has(noun) && other.starts[0]! < owner!.starts[0]! ? null : other;
  }
  if (home?.host !== undefined) return null;
  // "accredited as envoy of her country" leads back to nobody.
  if (!home && !(isSent && definite)) return null;
  if (home && hosts.has(noun)) return first(before.filter(({ country }) => country === home.code));
  const foreign = before.filter(({ country, offices }) => country !== home?.code && offices.length > 0);
  const sent = isSent ? foreign.filter(({ offices }) => offices.some((office) => abroad.test(office.toLowerCase()))) : foreign;
  if (stands) return first(foreign);
  if (sent.length > 1) return lastNamed(sent, start);
  return sent.length === 1 || (home && foreign.length === 1) ? (sent[0] ?? foreign[0]!) : null;
}
