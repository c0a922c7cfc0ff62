import { lands } from "../../../model/actor.ts";
import { workedOut } from "../../../model/cell.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Report } from "../../../model/report.ts";
import { oncePer } from "../../../text/once-per.ts";
import type { Span } from "../../../text/span.ts";

/** The rule of a place that is told as a country's capital, and code units of "'s" behind that country. */
const CALLED = "capital called so";
const BEFORE = 3;

interface NamedState extends Span {
  readonly id: string;
}

/** By article and country: where the article first names a state by its name. */
const statesIn = oncePer((recognition: Recognition): ReadonlyMap<string, ReadonlyMap<string, NamedState>> => {
  const actors = new Map(recognition.actors.map((actor) => [actor.id, actor]));
  const states = new Map<string, Map<string, NamedState>>();
  for (const { article, form, actors: ids, start, end } of recognition.mentions) {
    const actor = form === "name" && ids.length === 1 ? actors.get(ids[0]!) : undefined;
    const code = actor && lands.has(actor.kind) ? actor.country?.value : undefined;
    if (!code) continue;
    const own = states.get(article) ?? new Map();
    if (!own.has(code)) own.set(code, { id: ids[0]!, start, end });
    states.set(article, own);
  }
  return states;
});

/** The state that its capital is called by ("the Fijian capital", "Fiji's capital"); undefined where a town is named. */
function calledBy({ name }: NonNullable<Report["place"]>, { mentions, actors }: Recognition): NamedState | undefined {
  const [span] = name.rule === CALLED ? name.spans : [];
  if (!span) return undefined;
  return mentions.flatMap(({ actors: ids, start, end }) => {
    const isOf = start < span.end && end > span.start - BEFORE && ids.length === 1;
    const actor = isOf ? actors.find(({ id }) => id === ids[0]) : undefined;
    return actor && lands.has(actor.kind) ? [{ id: actor.id, start, end }] : [];
  })[0];
}

/** Gives a journey of which only a town tells where it led the state as its host, where the article names that state ("arrived in Suva. … Fiji and Malta agreed", "arrived in the Fijian capital"). */
export function hostState(report: Report, recognition: Recognition): Report {
  const { participants, place, article, standing } = report;
  const code = place?.country?.value;
  // Of a country the sentence itself tells whether it is the host.
  if (
    !code ||
    place.kind === "country" ||
    standing.value === "denied" ||
    participants.some(({ side, country }) => side !== "A" || country?.value === code)
  )
    return report;
  const state = statesIn(recognition).get(article)?.get(code) ?? calledBy(place, recognition);
  const actor = state && recognition.actors.find(({ id }) => id === state.id);
  if (!state || !actor) return report;
  const from = `${place.name.value} lies in it, and the article names it`;
  return {
    ...report,
    participants: [
      ...participants,
      {
        actor: actor.id,
        kind: actor.kind,
        name: workedOut(actor.name.value, from, "host-state", [{ start: state.start, end: state.end }]),
        office: null,
        organisation: null,
        country: actor.country,
        key: actor.key,
        side: "B",
        role: "principal",
      },
    ],
  };
}
