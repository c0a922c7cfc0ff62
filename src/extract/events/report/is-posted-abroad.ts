import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { PlaceMention } from "../../../model/mention.ts";
import type { Sided } from "./sided.ts";

/** Is somebody who acts posted elsewhere by the country that the dateline lies in ("SUVA – Fiji's Ambassador to Chile presented her credentials")? Then it did not happen there. */
export const isPostedAbroad = (sides: readonly Sided[], dateline: PlaceMention, { postedOffices }: EventClass): boolean =>
  postedOffices !== null &&
  sides.some(
    ({ actor, present }) =>
      !present &&
      actor.country?.value === dateline.country &&
      actor.roles.some(({ office }) => postedOffices.test(office.value) && / to (?:the )?\p{Lu}/u.test(office.value)),
  );
