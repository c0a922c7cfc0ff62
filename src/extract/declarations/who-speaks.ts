import type { Actor } from "../../model/actor.ts";
import type { Report } from "../../model/report.ts";
import { homeOf } from "./abroad.ts";
import type { Occasion } from "./occasions.ts";

/** Ids of those who speak. */
export const speakersOf = ({ participants }: Report): readonly string[] =>
  participants.flatMap(({ actor, side }) => (side === "A" && actor !== null ? [actor] : []));

/** Is one of these its speaker? */
export const speaks = ({ participants }: Report, speakers: readonly string[]): boolean =>
  participants.some(({ actor, side }) => side === "A" && actor !== null && speakers.includes(actor));

/** Is it what those who speak say that their own country or body does ("Fiji condemns the strike, the minister said")? */
export function speaksFor(
  { participants, evidence, standing, salience }: Report,
  occasion: Occasion,
  actors: ReadonlyMap<string, Actor>,
): boolean {
  const said = new Set(occasion.spoken.map(({ view }) => view.sentence.start));
  const home = homeOf(occasion.speakers.flatMap((id) => actors.get(id) ?? [])).countries;
  const acting = participants.filter(({ side }) => side === "A");
  return (
    standing.value === "held" &&
    salience.value === "main" &&
    evidence.every(({ start }) => said.has(start)) &&
    acting.length > 0 &&
    acting.every(
      ({ actor, country }) =>
        country !== null &&
        (home.size === 0 || home.has(country.value)) &&
        ["state", "body", "party"].includes(actors.get(actor ?? "")?.kind ?? ""),
    )
  );
}
