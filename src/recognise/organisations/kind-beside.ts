import type { OrganisationHeads } from "../../authority/organisation-heads.ts";
import type { ActorKind } from "../../model/actor.ts";
import type { Word } from "../words.ts";
import { type HeadContext, headAt, owning } from "./name-run.ts";

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

/** "Union for Renewal Party", "People's Democratic Front of Fiji": does a name without another body's in it end as a party's, before its country? */
function endsAsParty(run: readonly Word[], heads: OrganisationHeads): boolean {
  const of = run.findIndex(({ raw }) => raw === "of");
  const own = of < 0 ? run : run.slice(0, of);
  const at = Math.max(0, own.length - 2);
  return [at, own.length - 1].some((from) => {
    const head = from > 0 ? headAt(own, from, heads.last) : null;
    return head?.kind === "party" && from + head.length === own.length;
  });
}

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
  if (kind === "organisation" && (heads.last.get(printed.replace(/ of .*$/, "")) === "party" || endsAsParty(run, heads)))
    return "party";
  return kind === "organisation" && heads.stateBanks.some((bank) => printed.includes(bank)) ? "body" : kind;
}
