import type { EventWords } from "../../../codebook/events/event-words.ts";
import { lands } from "../../../model/actor.ts";
import { workedOut } from "../../../model/cell.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Report } from "../../../model/report.ts";

/**
 * Places a journey to a country that is only called again ("his visit to the island", "to that country") in the country that the article named last before it, but for
 * the traveller's own.
 */
export function placeCalledAgain(
  report: Report,
  text: string,
  { mentions, actors, countries }: Pick<Recognition, "mentions" | "actors" | "countries">,
  { calledAgain }: EventWords,
): Report {
  if (report.place !== null) return report;
  const own = new Set(report.participants.flatMap(({ side, country }) => (side === "A" && country ? [country.value] : [])));
  for (const { start, end } of report.evidence) {
    const called = calledAgain.exec(text.slice(start, end));
    if (!called) continue;
    const at = { start: start + called.index, end: start + called.index + called[0].length };
    const known = new Map(actors.map((actor) => [actor.id, actor]));
    const before = mentions.findLast((mention) => {
      if (mention.article !== report.article || mention.end > at.start) return false;
      const actor = known.get(mention.actors[0] ?? "");
      return (
        mention.actors.length === 1 &&
        actor !== undefined &&
        lands.has(actor.kind) &&
        !!actor.country &&
        !own.has(actor.country.value)
      );
    });
    const code = before && known.get(before.actors[0]!)!.country!.value;
    const name = code && countries[code]?.name;
    if (!before || !code || !name) continue;
    const from = `“${called[0]}”, which leads back to a country named before`;
    const cell = (value: string) => workedOut(value, from, "place-called-again", [at, { start: before.start, end: before.end }]);
    return { ...report, place: { name: cell(name), kind: "country", country: cell(code) } };
  }
  return report;
}
