import type { Authority } from "../../authority/authority.ts";
import type { Reading } from "../../model/reading.ts";
import { ofPage } from "../country-of-page.ts";
import type { Finding } from "../finding.ts";
import { wordsIn } from "../words.ts";
import { headedAt } from "./by-head.ts";

/** Code units of a page's head that are looked at. */
const HEAD = 1200;

/** Whose paper a page is by its masthead ("Weekly of the Reef Party, Fiji", "Organ of the Tide Workers' Union"): the owner where that is printed above the articles; null where it is not. */
export function mastheadOwner({ source: { text }, articles, sighting }: Reading, authority: Authority): Finding | null {
  const [first] = articles;
  if (!first || sighting.publisher === null) return null;
  const { outletNames } = authority.organisationWords;
  const { outlets } = authority.personWords;
  const isPaper = (folded: string): boolean => outlets.has(folded) || outletNames.has(folded);
  const end = Math.min(first.start, HEAD);
  for (let from = 0; from < end; ) {
    const stop = text.indexOf("\n", from);
    const line = { start: from, end: stop < 0 || stop > end ? end : stop };
    from = line.end + 1;
    const words = wordsIn(text, line);
    const of = words.findIndex(({ raw, gap }, at) => raw === "of" && gap === " " && isPaper(words[at - 1]?.folded ?? ""));
    if (of < 0) continue;
    const at = words[of + 1]?.raw === "the" ? of + 2 : of + 1;
    const owner = words[at] ? headedAt(words, at, first.id, authority)?.finding : undefined;
    if (!owner || !["party", "organisation", "body"].includes(owner.kind)) continue;
    return {
      ...owner,
      name: text.slice(owner.start, owner.end).replace(/\s+/g, " "),
      country:
        owner.country ??
        (sighting.country === null ? null : { code: sighting.country, spans: [], from: `its paper is of ${ofPage(sighting)}` }),
      attributive: false,
      rule: "owner by masthead",
    };
  }
  return null;
}
