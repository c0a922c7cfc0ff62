import { lands } from "../../../model/actor.ts";
import { workedOut } from "../../../model/cell.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Report } from "../../../model/report.ts";

/** By source and article: where it names states by their names, with the country of each. */
const known = new WeakMap<Recognition, ReadonlyMap<string, ReadonlyMap<string, { id: string; start: number; end: number }>>>();

function statesIn(recognition: Recognition): NonNullable<ReturnType<typeof known.get>> {
  const found = known.get(recognition);
  if (found) return found;
  const actors = new Map(recognition.actors.map((actor) => [actor.id, actor]));
  const states = new Map<string, Map<string, { id: string; start: number; end: number }>>();
  for (const { article, form, actors: ids, start, end } of recognition.mentions) {
    const actor = form === "name" && ids.length === 1 ? actors.get(ids[0]!) : undefined;
    const code = actor && lands.has(actor.kind) ? actor.country?.value : undefined;
    if (!code) continue;
    const own = states.get(article) ?? new Map();
    if (!own.has(code)) own.set(code, { id: ids[0]!, start, end });
    states.set(article, own);
  }
  known.set(recognition, states);
  return states;
}

/** Gives a journey of which only a town tells where it led the state as its host, where the article names that state ("arrived in Suva. … Fiji and Malta agreed"). */
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
  const state = statesIn(recognition).get(article)?.get(code);
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
