import type { EventClass } from "../../../codebook/events/event-classes.ts";
import { lands } from "../../../model/actor.ts";
import type { Sided } from "./sided.ts";

/** The sides of a journey without the land beside whoever invites or receives there for it ("invited her to visit Fiji"). */
export function hostAlone(sides: readonly Sided[], { aAbroad }: EventClass): readonly Sided[] {
  if (!aAbroad) return sides;
  const isHostOf = (one: Sided, land: Sided): boolean =>
    one.side === "B" && !one.present && !lands.has(one.actor.kind) && one.actor.country?.value === land.actor.country?.value;
  return sides.filter((land) => land.side !== "B" || !lands.has(land.actor.kind) || !sides.some((one) => isHostOf(one, land)));
}
