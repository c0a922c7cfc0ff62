import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { Actor } from "../../../model/actor.ts";
import { oncePer } from "../../../text/once-per.ts";
import type { Sided } from "./sided.ts";

/** Kinds of those whose gifts their officers hand over. */
const giving: ReadonlySet<string> = new Set(["party", "organisation"]);

/** Parties and other organisations by their names. */
const byName = oncePer(
  (actors: ReadonlyMap<string, Actor>): ReadonlyMap<string, Actor> =>
    new Map([...actors.values()].filter(({ kind }) => giving.has(kind)).map((actor) => [actor.name.value, actor])),
);

/** Of what is handed over by officers alone the party or organisation that they are told to be of is the donor beside them ("the Union's president gave the clinic two beds"). */
export function withWhoseOfficer(
  sides: readonly Sided[],
  { inArticle }: EventClass,
  actors: ReadonlyMap<string, Actor>,
): readonly Sided[] {
  const donors = sides.filter(({ side, present }) => side === "A" && !present);
  if (!inArticle.handedOver || donors.length === 0 || donors.some(({ actor }) => actor.kind !== "person")) return sides;
  const known = new Set(sides.map(({ actor }) => actor.id));
  const whose = donors.flatMap(({ actor: { roles, affiliation }, span }): readonly Sided[] => {
    const held = roles.flatMap(({ organisation, mark }) => (organisation && mark !== "former" ? [organisation] : []));
    const [own] = [...held, ...(affiliation ? [affiliation] : [])].flatMap(({ value }) => byName(actors).get(value) ?? []);
    if (!own || known.has(own.id)) return [];
    known.add(own.id);
    return [{ actor: own, side: "A", span: own.name.spans[0] ?? span }];
  });
  return [...sides, ...whose];
}
