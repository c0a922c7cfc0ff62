import type { Codebook } from "../../../codebook/codebook.ts";
import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { PlaceMention } from "../../../model/mention.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Report } from "../../../model/report.ts";
import { oncePer } from "../../../text/once-per.ts";
import { datelinePlace } from "../report/choose-place.ts";
import { inTown, isInTown } from "../report/in-town.ts";
import { isCountryGuessed } from "../report/is-house.ts";
import type { Datelines } from "../scene/datelines.ts";
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

/** What places are sought in. */
export interface Where {
  readonly reading: Reading;
  readonly recognition: Recognition;
  readonly codebook: Codebook;
  readonly datelines: Datelines;
}

/** The rule of a house that is known to stand in a country, of whose towns nothing is known. */
const HOUSE_OF_COUNTRY = "house of one country";

const lookedUp = oncePer((recognition: Recognition): Looked => {
  const { mentions, places } = recognition;
  return {
    places: places.filter((place) => !place.dateline),
    seats: new Set(mentions.filter(({ attributive }) => !attributive).map(({ start }) => start)),
    office: namedActors(recognition),
  };
});

/** The town from which what is reported was written; null where no dateline tells one. */
function townOfDateline({ article, evidence }: Report, datelines: Datelines): PlaceMention | null {
  const dateline = datelines(article, evidence[0]!.start);
  return dateline?.kind === "city" ? dateline : null;
}

/** What was held in a country and is told from a town there was in that town, but for a journey, which leads to the whole of it. */
function atDateline(report: Report, { aAbroad }: EventClass, datelines: Datelines): Report {
  const { place, standing, salience } = report;
  const isNews = standing.value === "held" && salience.value === "main" && !aAbroad;
  const dateline = place?.kind === "country" && isNews ? townOfDateline(report, datelines) : null;
  return dateline && dateline.country === place?.country?.value ? { ...report, place: datelinePlace(dateline) } : report;
}

/** What is handed over to nobody told was handed over where the report was written, but for whoever gives at home. */
function whereGiven(report: Report, { placeOfModes }: EventClass, datelines: Datelines): Report {
  const { standing, mode, participants } = report;
  const dateline = townOfDateline(report, datelines);
  const isDone = standing.value === "held" && placeOfModes?.has(mode?.value ?? "");
  const isHome = participants.some(({ side, country }) => side === "A" && country?.value === dateline?.country);
  const others = participants.some(({ side, country }) => side === "B" && country !== null);
  return dateline?.country && isDone && !isHome && !others ? { ...report, place: datelinePlace(dateline) } : report;
}

/** Rules by which a house was taken to stand where the report was made. */
const atHome: ReadonlySet<string> = new Set(["venue in the publisher's country", "venue in the dateline's country"]);

/** A house that was taken to stand where the report was made stands nowhere yet where nobody of that country acts in the event, and others do. */
function withoutForeignHouse(report: Report): Report {
  const { place, participants } = report;
  if (!place?.country || !atHome.has(place.country.rule)) return report;
  const countries = participants.flatMap(({ role, country }) => (role === "principal" && country ? [country.value] : []));
  const isForeign = countries.length > 0 && !countries.includes(place.country.value);
  return isForeign ? { ...report, place: { ...place, country: null } } : report;
}

/** An office of which no country is told, or the dateline's, changed hands where that was told: a body of several countries fills its offices where it sits. */
function whereBodySits(report: Report, { bodyOfOffice, datelineKinds }: EventClass, datelines: Datelines): Report {
  const dateline = townOfDateline(report, datelines);
  const isNews = report.standing.value === "held" && report.salience.value === "main";
  if (!bodyOfOffice || !dateline?.country || report.place || !isNews) return report;
  const sits = report.participants.every(
    ({ side, kind, country }) =>
      side !== "B" || (datelineKinds?.has(kind) === true && (country?.value ?? dateline.country) === dateline.country),
  );
  return sits ? { ...report, place: datelinePlace(dateline) } : report;
}

/** A house of which nothing but the dateline tells the town, and nothing that it is in another country, stands in the dateline's. */
export function houseAtDateline(report: Report, datelines: Datelines): Report {
  const { place } = report;
  if (place?.kind !== "venue" || isInTown(place)) return report;
  const known = place.country?.rule === HOUSE_OF_COUNTRY;
  const dateline = known || isCountryGuessed(place.country?.rule) ? townOfDateline(report, datelines) : null;
  const stands = dateline !== null && (place.country === null || place.country.value === dateline.country);
  return stands
    ? { ...report, place: inTown(place, datelinePlace(dateline), "the dateline, in whose town the house stands") }
    : report;
}

/** What is recalled of another day was not where the report of today was written. */
function whereRecalled(report: Report, { articles }: Reading): Report {
  const { place, when, salience, article } = report;
  const date = when?.value.date ?? null;
  if (place?.name.rule !== "place-of-dateline" || salience.value !== "background" || date === null) return report;
  const written = articles.find(({ id }) => id === article)?.dateline?.date?.value;
  return written === undefined || date.endsWith(written) ? report : { ...report, place: null };
}

/** Sentences of the longest article in which a town told beside an event is the event's. */
const SHORT = 3;

/** Places what nothing in the article places by the town that its sentence names, or by the country of a side. */
function placedLast(told: Report, beside: readonly Scene[], { reading, recognition, codebook, datelines }: Where): Report {
  const { source } = reading;
  const one = codebook.events.byName.get(told.class)!;
  const report = withoutForeignHouse(houseAtDateline(whereRecalled(told, reading), datelines));
  if (report.place?.country) return report;
  const { towns, countries } = recognition;
  const { places, seats, office } = lookedUp(recognition);
  const near = one.townBeside && beside.length <= SHORT ? beside : [];
  const placed = placeOfTown(report, one, source.text, { named: towns, places, seats }, near);
  const sided = placeOfSide(placed, codebook, source.text, countries);
  if (one.inArticle.setting) return sided;
  if (sided.place === null && one.placeOf === "B" && !one.aAbroad) return whereGiven(sided, one, datelines);
  return whereBodySits(placeOfOffice(sided, one, source.text, office, countries), one, datelines);
}

/**
 * Gives an event the last place that can be had: of what nothing in the article places that of the town that its sentence names, or of a side; in the country of the dateline its town.
 * @param beside the sentences of its article
 */
export const placeLast = (told: Report, beside: readonly Scene[], where: Where): Report =>
  atDateline(placedLast(told, beside, where), where.codebook.events.byName.get(told.class)!, where.datelines);
