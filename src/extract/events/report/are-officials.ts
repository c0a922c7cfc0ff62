import type { EventWords } from "../../../codebook/events/event-words.ts";
import { isCalling, isPrivate, isRanked } from "./acts-for-nobody.ts";
import type { Sided } from "./sided.ts";

/** Are those who act of two countries that the text tells, one of which may be that of the place, and does one of them hold an office and each of them an office or a country? */
export function areOfficials(sides: readonly Sided[], placeIn: string | null, text: string, words: EventWords): boolean {
  const countries = new Set(placeIn === null ? [] : [placeIn]);
  let holders = 0;
  for (const { actor } of sides) {
    const { kind, country, roles } = actor;
    const told = country !== null && (kind !== "person" || country.spans.length > 0);
    const holds =
      kind !== "person" || roles.some(({ office }) => !isCalling(office.value, words)) || isRanked(actor, text, words);
    if (kind === "person" && holds) holders++;
    if ((!told && !holds) || isPrivate(actor, words)) return false;
    if (country && (told || holds)) countries.add(country.value);
  }
  return holders > 0 && countries.size >= 2;
}
