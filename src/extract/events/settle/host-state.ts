import { lands } from "../../../model/actor.ts";
import { workedOut } from "../../../model/cell.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Report } from "../../../model/report.ts";
import { oncePer } from "../../../text/once-per.ts";
import type { Span } from "../../../text/span.ts";

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
