import { type Cell, workedOut } from "../../../model/cell.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { Lenders } from "./lenders.ts";

const mission = /\b(?:embassy|high commission|consulate)\b/i;

/** The country of the one embassy, or envoy without a name (with one as well where `ofNamed`), that an article tells of; null where it names none, or those of several countries. */
function missionIn(
  article: string,
  ofNamed: boolean,
  { mentionsIn, drafts, words, missions: known }: Lenders,
): Cell<string> | null {
  const key = `${ofNamed} ${article}`;
  if (!known.has(key)) {
    const missions = (mentionsIn.get(article) ?? []).flatMap(({ actors }) => {
      const actor = actors.length === 1 ? drafts.get(actors[0]!) : undefined;
      if (!actor?.country) return [];
      const isMission = actor.kind === "body" && mission.test(actor.name.value);
      // "received the Fijian Ambassador. … Ambassador Ana Lima said"
      const isEnvoy =
        actor.kind === "person" &&
        (actor.named
          ? ofNamed &&
            actor.country.rule !== "country-of-outlet" &&
            actor.roles.some(({ office, mark }) => mark === null && words.kinds.abroad.test(office.value.toLowerCase()))
          : words.kinds.abroad.test(actor.name.value.toLowerCase()));
      return isMission || isEnvoy ? [actor.country] : [];
    });
    known.set(key, new Set(missions.map(({ value }) => value)).size === 1 ? missions[0]! : null);
  }
  return known.get(key)!;
}

/** The country of an envoy of whom the text tells none, where the article names one embassy: "The Embassy of Fiji held a reception. … Ambassador Ana Lima said". */
export function countryOfMission(members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  const { abroad } = lenders.words.kinds;
  for (const { article, offices } of members) {
    const [office] = offices;
    if (!office || office.relation || office.international || office.stateless || !abroad.test(office.noun)) continue;
    // "the embassy's attaché, A": of the one whose ambassador is told of.
    const isOfEmbassy =
      office.organisation !== null && mission.test(lenders.text.slice(office.organisation.start, office.organisation.end));
    const country = missionIn(article, isOfEmbassy, lenders);
    if (country)
      return workedOut(country.value, "of the embassy or envoy that the article tells of", "country-of-mission", [office.extent]);
  }
  return null;
}
