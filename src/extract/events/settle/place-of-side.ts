import type { Codebook } from "../../../codebook/codebook.ts";
import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import { lands } from "../../../model/actor.ts";
import { type Cell, workedOut } from "../../../model/cell.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Participant, Place, Report } from "../../../model/report.ts";

/** Kinds of which the name is the country's own. */
/** "the Fijian government", whose name is not that of a place. */
const government = / \p{Ll}+$/u;

/** Whom something comes from stands behind this. */
const comesFrom = /\bfrom (?:the )?$/u;
const FROM = 10;

interface Known {
  readonly code: Cell<string>;
  readonly by: Participant;
}

type Countries = Recognition["countries"];

const principals = ({ participants }: Report, side: string): readonly Participant[] =>
  participants.filter((one) => one.side === side && one.role === "principal");

/** Does it stand for its government by the name of its capital? */
const isSeat = ({ kind, name, country }: Participant, countries: Countries): boolean =>
  kind === "state" && country !== null && (countries[country.value]?.capitals ?? []).includes(name.value);

/** The one country of a side; null where there is none, or several. */
function countryOfSide(
  report: Report,
  side: string,
  kinds: ReadonlySet<string> | null,
  countries: Countries,
  { mission }: EventWords,
): Known | null {
  const there = principals(report, side).filter(({ kind }) => kind !== "outlet");
  // Who has a country and yet acts elsewhere.
  if (there.some(({ name }) => mission.test(name.value))) return null;
  // "Afghan civil society" may gather anywhere, and an adjective is no host.
  const known = there.flatMap((by): readonly Known[] => (by.country ? [{ code: by.country, by }] : []));
  const fits = ({ by }: Known): boolean => kinds === null || kinds.has(by.kind) || (kinds.has("seat") && isSeat(by, countries));
  if (new Set(known.map(({ code }) => code.value)).size !== 1 || !known.some(fits)) return null;
  return known.find(({ by }) => lands.has(by.kind)) ?? known[0]!;
}

/** Who of a side is posted in the country of the other ("the Ambassador of Fiji"). */
const isPosted = (report: Report, side: string, { postedOffices }: EventClass): boolean =>
  postedOffices !== null && principals(report, side).some(({ office }) => office && postedOffices.test(office.value));

/** The country to which somebody of the event is posted, as the office says ("Ambassador to Fiji"). */
function postedTo(report: Report, { postedOffices }: EventClass, countries: Countries): Known | null {
  for (const by of report.participants) {
    const office = by.role === "principal" && by.office && postedOffices?.test(by.office.value) ? by.office : null;
    const name = / to (?:the )?([^;,]+)/.exec(office?.value ?? "")?.[1]?.trim();
    const code = name && Object.keys(countries).find((one) => countries[one]!.name === name);
    if (code) return { code: workedOut(code, "the country to which the office is", "place-of-post", office!.spans), by };
  }
  return null;
}

/** The side in whose country it happened, by the words of the event or by who is posted there; null where nothing tells. */
function hostSide(report: Report, one: EventClass, words: string): "A" | "B" | null {
  if (one.hitModes.has(report.mode?.value ?? "")) return "B";
  // An envoy holds a feast abroad.
  if (one.placeOf === "A" && isPosted(report, "A", one)) return null;
  if (one.placeOf) return one.placeOfModes && !one.placeOfModes.has(report.mode?.value ?? "") ? null : one.placeOf;
  for (const side of ["A", "B"] as const) {
    const other = side === "A" ? "B" : "A";
    if (isPosted(report, other, one) && !isPosted(report, side, one)) return side;
  }
  for (const side of ["A", "B"] as const) if (one.hostWords[side]?.test(words)) return side;
  return null;
}

/**
 * Places an event of which the text tells no place in the country of the side that the class says it happens at: a visit in the country that is visited,
 * a gathering where its organiser is at home, an audience where the host is. A place that is known only by its country takes the country's name; a hall that nothing
 * places lies in it.
 */
export function placeOfSide(
  report: Report,
  { events: { byName: classes }, eventWords }: Pick<Codebook, "events" | "eventWords">,
  text: string,
  countries: Countries,
): Report {
  const one = classes.get(report.class)!;
  const { place, mode } = report;
  if (
    (place && (place.country || place.kind === "water" || place.kind === "region")) ||
    one.placelessModes.has(mode?.value ?? "")
  )
    return report;
  const asked = one.placeOf === "B" && !one.aAbroad && report.standing.value === "called-for";
  const words = report.evidence.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (one.placelessWords?.test(words)) return report;
  // What somebody is asked to give is for where those are who ask.
  const side = asked ? "B" : hostSide(report, one, words);
  const posted = postedTo(report, one, countries);
  // A government that turns somebody out does so at home, whatever it is called by; a house that is told stands where its side is.
  const isHit = one.hitModes.has(mode?.value ?? "");
  const kinds = isHit ? lands : place || (side && one.hostWords[side]?.test(words)) ? null : one.placeOfKinds;
  const own = side && countryOfSide(report, side, kinds, countries, eventWords);
  // Who is posted to one country and calls on somebody of another is elsewhere.
  if (own && posted && own.code.value !== posted.code.value) return report;
  const host = own ?? posted;
  if (!host) return report;
  // "blew up a boat from Uganda": where that was is not told.
  if (isHit && host.by.name.spans.some(({ start }) => comesFrom.test(text.slice(Math.max(0, start - FROM), start))))
    return report;
  // Who visits is abroad.
  if (one.aAbroad && principals(report, "A").some(({ country }) => country?.value === host.code.value)) return report;
  const from = `the country of side ${side}, where an event of this class happens`;
  const country = workedOut(host.code.value, from, "place-of-side", host.code.spans);
  if (place) return { ...report, place: { ...place, country } };
  const name =
    host !== posted && lands.has(host.by.kind) && !isSeat(host.by, countries) && !government.test(host.by.name.value)
      ? host.by.name.value
      : countries[host.code.value]?.name;
  if (name === undefined) return report;
  const there: Place = { name: workedOut(name, from, "place-of-side", host.code.spans), kind: "country", country };
  return { ...report, place: there };
}
