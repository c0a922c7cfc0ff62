import { workedOut } from "../../../model/cell.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Participant, Place, Report } from "../../../model/report.ts";
import { datelinePlace } from "../report/choose-place.ts";
import { isHouse } from "../report/is-house.ts";
import type { Datelines } from "../scene/datelines.ts";

const isTraveller = ({ side, role, kind }: Participant): boolean => side === "A" && role === "principal" && kind !== "outlet";

/** The countries of those who travel; null where one of them has none, so that any country may be home to them. */
function homesOf({ participants }: Report): ReadonlySet<string> | null {
  const travellers = participants.filter(isTraveller);
  const homes = travellers.flatMap(({ country }) => (country ? [country.value] : []));
  return homes.length > 0 && homes.length === travellers.length ? new Set(homes) : null;
}

/**
 * Places a journey of which nothing tells where it leads where it is told from, if that is abroad for whoever travels: in the dateline's town, else in the publisher's country
 * ("The visit of the Fijian Premier has been put off", as a ministry in Suva never puts it). Who travels is no host.
 */
export function whereToldFrom(report: Report, datelines: Datelines, { publisherCountry, countries }: Recognition): Report {
  const homes = homesOf(report);
  const { place: told } = report;
  const isOpen = told === null || (told.country === null && isHouse(told));
  if (!isOpen || homes === null) return report;
  const isAbroad = (country: string | null | undefined): country is string => country != null && !homes.has(country);
  const dateline = datelines(report.article, report.evidence[0]!.start);
  const participants = report.participants.filter(({ side, country }) => side === "A" || !country || isAbroad(country.value));
  const hosts = new Set(participants.flatMap(({ side, country }) => (side !== "A" && country ? [country.value] : [])));
  const fits = (country: string | null | undefined): country is string =>
    isAbroad(country) && (hosts.size === 0 || hosts.has(country));
  // "touched down at the Example Airport": the house is told, and its country follows.
  const there = (place: Place): Report => ({
    ...report,
    participants,
    place: told ? { ...told, country: place.country } : place,
  });
  if (dateline && fits(dateline.country)) return there(datelinePlace(dateline));
  if (dateline || !fits(publisherCountry)) return report;
  const name = countries[publisherCountry]?.name;
  if (name === undefined) return report;
  const cell = (value: string) =>
    workedOut(value, `publisher in ${publisherCountry}, abroad for whoever travels`, "place-of-publisher", report.standing.spans);
  return there({ name: cell(name), kind: "country", country: cell(publisherCountry) });
}
