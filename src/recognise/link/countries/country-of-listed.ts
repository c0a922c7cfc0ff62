import { type Cell, workedOut } from "../../../model/cell.ts";
import { firstWhere } from "../../../text/first-where.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { namesIn } from "./country-of-side.ts";
import { type Lenders, sentenceOf } from "./lenders.ts";

/** Code units before and behind a name in which a sentence tells that both sides sat there. */
const BEFORE = 600;
const BEHIND = 300;

/** The country of whoever stands right before an official in a list ("met Fijian President Lima and Minister Novak"), where the list is not one of both sides. */
export function countryOfListed(id: string, members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  const { text, words, homes, drafts } = lenders;
  const { dealings, kinds } = words;
  for (const member of members) {
    const [office] = member.offices;
    const home = homes.get(member.article);
    if (
      !home ||
      !office ||
      member.offices.some(({ relation, international, stateless }) => relation || international || stateless)
    )
      continue;
    const sentence = sentenceOf(lenders, member);
    const names = namesIn(sentence, lenders);
    const at = firstWhere(names, ([, one]) => one.start >= member.start);
    const before = names[at - 1];
    const isJoint = (a: NameFinding, b: NameFinding): boolean => dealings.joint.test(text.slice(a.phrase.end, b.phrase.start));
    if (!before || before[0] === id || !isJoint(before[1], member)) continue;
    const of = drafts.get(before[0]);
    if (!of?.country || of.country.value === home.code || kinds.abroad.test(office.noun)) continue;
    // "met Fijian President Lima, Samoan Minister Novak and Secretary Vula": any of the three.
    const first = names[at - 2];
    const mixed = first && isJoint(first[1], before[1]) && drafts.get(first[0])?.country?.value !== of.country.value;
    if (mixed) continue;
    const isEnvoyOrSame = of.roles.some(
      ({ office: { value } }) => kinds.abroad.test(value.toLowerCase()) || value.toLowerCase() === office.noun,
    );
    if (
      of.roles.length === 0 ||
      isEnvoyOrSame ||
      dealings.atTable.test(
        text.slice(Math.max(sentence.start, member.start - BEFORE), Math.min(sentence.end, member.end + BEHIND)),
      )
    )
      continue;
    return workedOut(of.country.value, `told together with ${of.name.value}`, "country-of-neighbour", [office.extent]);
  }
  return null;
}
