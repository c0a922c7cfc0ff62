import type { Authority } from "../../authority/authority.ts";
import { foldName } from "../../text/fold-name.ts";
import { listUnder } from "../../text/list-under.ts";
import { type Finding, identityOf } from "../finding.ts";
import { wordsIn } from "../words.ts";

/** Words of the longest name of a town. */
const LONGEST = 3;
/** Code units behind a mission's name among which its town stands. */
const REACH = 60;

/** Where the town's name ends behind a mission ("the Fijian Embassy in Valletta"); null where none follows. */
function townBehind(text: string, { end, attributive }: Finding, { places }: Authority): number | null {
  // What stands in the next block is no part of the name; the line of a text may be broken anywhere.
  const [behind] = text.slice(end, end + REACH).split(/\n\s*\n/, 1);
  if (attributive || !/^\s+in\s/.test(behind!)) return null;
  const words = wordsIn(text, { start: end, end: end + behind!.length });
  if (words[0]?.raw !== "in" || words[0].gap !== " ") return null;
  for (let length = LONGEST; length > 0; length--) {
    const run = words.slice(1, 1 + length);
    const last = run.at(-1);
    if (run.length < length || !last || !run.every(({ capital, gap }, at) => capital && (at === length - 1 || gap === " ")))
      continue;
    if (last.possessive || (last.gap === " " && words[1 + length]?.capital)) continue;
    if (places.cities.has(run.map(({ folded }) => folded).join(" "))) return last.end;
  }
  return null;
}

/**
 * Names missions with the town where they sit ("the Fijian Embassy in Valletta", "the High Commission in Suva"), for a state has many: one that the source tells of in one town alone goes
 * by it wherever it is named. The mention ends before the town, which stays a place.
 */
export function missionsInTowns(text: string, findings: readonly Finding[], authority: Authority): readonly Finding[] {
  const isMission = ({ kind, form, key, name, full }: Finding): boolean =>
    kind === "body" && form === "name" && key === null && authority.organisationWords.mission.test(foldName(full ?? name));
  const towns = new Map<Finding, number>();
  const byIdentity = new Map<string, string[]>();
  const longName = ({ start, nameFrom }: Finding, to: number): string => text.slice(nameFrom ?? start, to).replace(/\s+/g, " ");
  for (const finding of findings) {
    const to = isMission(finding) ? townBehind(text, finding, authority) : null;
    if (to === null) continue;
    towns.set(finding, to);
    listUnder(byIdentity, identityOf(finding), longName(finding, to));
  }
  if (towns.size === 0) return findings;
  return findings.map((finding) => {
    const to = towns.get(finding);
    const told = finding.key === null ? byIdentity.get(identityOf(finding)) : undefined;
    if (!told) return finding;
    const one = new Set(told.map((name) => name.slice(name.lastIndexOf(" in ")))).size === 1;
    const [first] = told;
    if (to === undefined) return one ? { ...finding, full: first! } : finding;
    const name = longName(finding, to);
    return { ...finding, name, full: one ? first! : name, nameTo: to };
  });
}
