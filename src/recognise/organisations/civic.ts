import type { OrganisationHeads } from "../../authority/organisation-heads.ts";
import type { Word } from "../words.ts";
import type { HeadContext } from "./name-run.ts";

/** "Malta Peace Council", "Boatmen's Congress", "Council of Churches of Fiji": what citizens have formed is no body of a state. */
export const isCivic = (
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
