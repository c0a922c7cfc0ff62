import type { Actor } from "../../../model/actor.ts";
import type { Other } from "../match/other.ts";
import type { Sided } from "./sided.ts";

/** Puts whoever a message is from in the place of those who send it in that name, who are then but there ("on behalf of Name, Name conveyed greetings"). */
function nameSender(sided: Sided[], sender: Sided): void {
  const isPerson = ({ actor, side, present }: Sided): boolean => side === "A" && !present && actor.kind === "person";
  if (sided.some(({ actor }) => actor.id === sender.actor.id) || !sided.some(isPerson)) return;
  sided.forEach((one, at) => {
    if (isPerson(one)) sided[at] = { ...one, present: true };
  });
  sided.unshift(sender);
}

/** Adds to side A whoever bears it for another: the first who may be meant and does not act, unless who sends it comes before. */
export function addBearer(sided: Sided[], { scene, bearers }: Other, actors: ReadonlyMap<string, Actor>): void {
  if (!bearers) return;
  for (const at of bearers.at) {
    const mention = scene.tokens[at]!.actor!;
    const actor = actors.get(mention.actors[0] ?? "");
    if (!actor?.named || mention.actors.length !== 1) return;
    const entry: Sided = { actor, side: "A", span: { start: mention.start, end: mention.end } };
    if (bearers.where === "in-name-of") {
      nameSender(sided, entry);
      return;
    }
    const acting = sided.find((one) => one.actor.id === actor.id);
    if (!acting) {
      sided.push({ ...entry, present: true });
      return;
    }
    if (acting.side === "A" && bearers.where !== "fronted") return;
  }
}
