import type { Codebook } from "../../../codebook/codebook.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Report } from "../../../model/report.ts";
import type { Scene } from "../scene/scene.ts";
import { type NamedActors, namedActors, placeOfOffice } from "./place-of-office.ts";
import { placeOfSide } from "./place-of-side.ts";
import { placeOfTown } from "./place-of-town.ts";

/** What a source's places are looked up by: once a source, however many events it has. */
interface Looked {
  readonly places: Recognition["places"];
  /** Where capitals stand for their governments. */
  readonly seats: ReadonlySet<number>;
  readonly office: NamedActors;
}

const known = new WeakMap<Recognition, Looked>();

function lookedUp(recognition: Recognition): Looked {
  const found = known.get(recognition);
  if (found) return found;
  const { mentions, places } = recognition;
  const looked = {
    places: places.filter((place) => !place.dateline),
    seats: new Set(mentions.filter(({ attributive }) => !attributive).map(({ start }) => start)),
    office: namedActors(recognition),
  };
  known.set(recognition, looked);
  return looked;
}

/** Sentences of the longest article in which a town told beside an event is the event's. */
const SHORT = 3;

/**
 * Places what nothing in the article places by the town that its sentence names, or by the country of a side.
 * @param beside the sentences of its article
 */
export function placeLast(
  report: Report,
  beside: readonly Scene[],
  { source }: Reading,
  recognition: Recognition,
  codebook: Codebook,
): Report {
  if (report.place?.country) return report;
  const { towns, countries } = recognition;
  const { places, seats, office } = lookedUp(recognition);
  const one = codebook.events.byName.get(report.class)!;
  const near = one.townBeside && beside.length <= SHORT ? beside : [];
  const placed = placeOfTown(report, one, source.text, { named: towns, places, seats }, near);
  return placeOfOffice(placeOfSide(placed, codebook, source.text, countries), one, source.text, office, countries);
}
