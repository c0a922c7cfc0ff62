import type { OrganisationHeads } from "../../authority/organisation-heads.ts";
import type { ActorKind } from "../../model/actor.ts";
import type { Word } from "../words.ts";
import { type HeadContext, owning } from "./name-run.ts";

/** "Malta Peace Council", "Boatmen's Congress", "Council of Churches of Fiji": what citizens have formed is no body of a state. */
const isCivic = (
  run: readonly Word[],
  { civic, civicHeads, neverCivic }: OrganisationHeads,
  isCountry: HeadContext["isCountry"],
): boolean =>
  run.some(
    ({ raw, folded, possessive }, at) =>
      civic.has(raw) ||
      (possessive &&
        run.slice(at + 1).some((word) => civicHeads.has(word.raw)) &&
        /^\p{Lu}\p{Ll}+(?:s|men)$/u.test(raw) &&
        !isCountry(folded)),
  ) &&
  run.filter(({ raw }) => civicHeads.has(raw)).length === 1 &&
  !run.some(({ raw }) => neverCivic.has(raw));

/** The kind of an organisation whose head tells one and the other words of its name another: "Young Communist League" is no party, "Central Bank of Fiji" a body. */
export function kindBeside(
  kind: ActorKind,
  run: readonly Word[],
  heads: OrganisationHeads,
  isCountry: HeadContext["isCountry"],
): ActorKind {
  const isYouth = kind === "party" && run.at(-1)!.raw !== "Party" && run.some(({ raw }) => heads.young.has(raw));
  if (isYouth || (kind === "body" && isCivic(run, heads, isCountry))) return "organisation";
  const printed = run.map(({ raw, possessive }, at) => (possessive && at < run.length - 1 ? owning(raw) : raw)).join(" ");
  if (kind === "organisation" && heads.last.get(printed) === "party") return "party";
  return kind === "organisation" && heads.stateBanks.some((bank) => printed.includes(bank)) ? "body" : kind;
}
