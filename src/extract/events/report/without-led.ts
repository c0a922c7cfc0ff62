import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Sided } from "./sided.ts";

/** The sides without a delegation beside whoever leads it: at talks and on journeys those are meant who are named ("Ana Lima and the Fijian delegation"). */
export function withoutLed(
  sides: readonly Sided[],
  { aAbroad, inArticle }: EventClass,
  { unledNouns }: EventWords,
): readonly Sided[] {
  if (!aAbroad && !inArticle.talks) return sides;
  const isDelegation = ({ actor }: Sided): boolean =>
    actor.kind === "group" && unledNouns.has(actor.name.value.toLowerCase().split(" ").at(-1)!);
  const leads = (one: Sided, other: Sided): boolean =>
    other.actor.kind === "person" &&
    other.actor.named &&
    other.side === one.side &&
    other.actor.country !== null &&
    other.actor.country.value === one.actor.country?.value;
  return sides.filter((one) => !isDelegation(one) || !sides.some((other) => leads(one, other)));
}
