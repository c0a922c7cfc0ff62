import { type Cell, workedOut } from "../../../model/cell.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { isState } from "../../persons/title-country.ts";
import { isTitledEnvoy } from "./guest-envoy.ts";
import { type Lenders, sentenceOf } from "./lenders.ts";

/**
 * The country for which an envoy speaks of whom no more is told: the one that opens the sentence, where the envoy tells behind it what that country does or is to do
 * for others ("Fiji is to give two radars, Ambassador Ana Lima told the school"). What it is, an envoy to it may tell as well.
 */
export function countrySpokenFor(members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  const { text, words, homes } = lenders;
  for (const member of members) {
    if (!isTitledEnvoy(member, words.kinds.abroad)) continue;
    const { tokens } = sentenceOf(lenders, member);
    const first = tokens.findIndex(({ cover }) => cover !== null);
    const cover = tokens[first]?.cover;
    // "The Gambia": an article alone may stand before it.
    if (!cover?.country || first > 1 || !isState(tokens[first]!) || cover.form === "demonym") continue;
    const last = tokens.findLast((token) => token.cover === cover)!;
    const between = text.slice(last.tail, member.phrase.start);
    const next = tokens.find(({ start }) => start >= member.end);
    if (last.possessive || !words.dealings.promised.test(between) || !words.framing.has(next?.low ?? "")) continue;
    const others = tokens.some((token) => isState(token) && token.cover!.country?.code !== cover.country!.code);
    // At home an envoy tells as well what the hosts will do.
    if (cover.country.code === homes.get(member.article)?.code) continue;
    if (others || !/^\s*$/.test(text.slice(member.end, next!.start))) continue;
    return workedOut(cover.country.code, "an envoy, who tells what the country does", "country-spoken-for", [
      { start: cover.start, end: cover.end },
    ]);
  }
  return null;
}
