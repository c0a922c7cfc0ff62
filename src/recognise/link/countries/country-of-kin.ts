import { type Cell, workedOut } from "../../../model/cell.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { type Lenders, lenderBefore } from "./lenders.ts";

/** So far before a name whoever it is kin to may stand. */
const REACH = 160;

/** The country of husband or wife, father or mother ("Mutale Banda and his wife, …"); null where a name is told to be nobody's kin. @param id the person's own */
export function countryOfKin(id: string, members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  for (const member of members) {
    const kin = member.offices.find(({ relation, noun }) => relation && lenders.words.kin.has(noun));
    const of = kin && lenderBefore(lenders, member, REACH, (actor) => actor.kind === "person" && actor.id !== id);
    if (of) return workedOut(of.country!.value, `${kin.noun} of ${of.name.value}`, "country-of-kin", [kin.extent]);
  }
  return null;
}
