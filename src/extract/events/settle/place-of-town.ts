import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { PlaceMention } from "../../../model/mention.ts";
import type { Report } from "../../../model/report.ts";
import { holds, type Span } from "../../../text/span.ts";
import { workedOutPlace } from "../report/choose-place.ts";

/** Behind these a town is somebody's origin or seat ("the Geneva-based fund"). */
const seated = /^-(?:based|born|bound|backed|led)\b/;
const owned = /^['’]/;
/** Behind these it is where something leads to or comes from, or what is talked about ("envoys to Suva", "get out of Suva", "talks on Suva"). */
const onWay = /(?:^|\s)(?:to|from|out of|on|over|about|against)\s$/;
/** A town before a noun describes it ("the Suva quarrel"), but for what sits or stands there ("the Suva office"). */
const describes =
  /^[ -](?!(?:office|headquarters|branch|airport|port|harbour|harbor|station|and|or|is|was|are|were|has|have|had|will|to|for|on|in|at|by|of|with|from|after|before|where|as|this|last|next|that|which|saw|said)\b)\p{Ll}/u;

/** Kinds of what is called after its town. */
const waters: ReadonlySet<string> = new Set(["venue", "water"]);

/** What an article is searched for, by its spans. */
export interface Towns {
  /** Towns that nothing ties to what happens, and places that something does. */
  readonly named: readonly PlaceMention[];
  readonly places: readonly PlaceMention[];
  /** Where capitals stand for their governments. */
  readonly seats: ReadonlySet<number>;
}

/** The one place that they mean; null where they lie in several countries. */
function theOne(found: readonly PlaceMention[]): PlaceMention | null {
  const countries = new Set(found.map(({ country }) => country));
  return countries.size === 1 && found[0]!.country !== null ? found[0]! : null;
}

/**
 * Places an event of which nothing tells the place in the one town that its sentence names, whatever that town is there for ("the Kigali office"); of some classes in
 * the one that a neighbouring sentence of a short article names.
 */
export function placeOfTown(
  report: Report,
  one: EventClass,
  text: string,
  { named, places, seats }: Towns,
  neighbours: readonly Span[],
): Report {
  if (report.place !== null || one.townPlace === null || one.placelessModes.has(report.mode?.value ?? "")) return report;
  if (one.townModes && !one.townModes.has(report.mode?.value ?? "")) return report;
  const own = report.traces[0]?.sentence ?? report.evidence[0]!;
  if (one.placelessWords?.test(text.slice(own.start, own.end))) return report;
  const free = (town: PlaceMention): boolean => {
    const after = text.slice(town.end, town.end + 8);
    if (seats.has(town.start) || seated.test(after)) return false;
    return (
      one.townPlace !== "alone" ||
      !(owned.test(after) || describes.test(after) || onWay.test(text.slice(Math.max(0, town.start - 9), town.start)))
    );
  };
  // "the ferry that had barred Suva harbour": a harbour is where its town is, with no word that leads there.
  const here = theOne([
    ...named.filter((town) => holds(own, town) && free(town)),
    ...places.filter((place) => place.role === "attribute" && waters.has(place.kind) && holds(own, place)),
  ]);
  const beside =
    here ??
    theOne(
      [...named.filter(free), ...places].filter(
        (town) => (town.kind === "city" || town.kind === "venue") && neighbours.some((near) => holds(near, town)),
      ),
    );
  if (!beside) return report;
  const from = here ? "the one town that the sentence names" : "the one town that the sentence beside it names";
  return { ...report, place: workedOutPlace(beside, from, "place-of-town") };
}
