import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { Report } from "../../../model/report.ts";

/**
 * Makes side A the host's where the place shows who hosts: all of `sides` change over where somebody of B, and nobody of A, is of the place's country.
 * @param country the place's, as a code; null where none is told
 */
export function hostFirst<T extends { readonly side: string }>(
  sides: readonly T[],
  countryOf: (entry: T) => string | null,
  country: string | null,
): readonly T[] {
  if (country === null) return sides;
  const isHome = (side: string): boolean => sides.some((entry) => entry.side === side && countryOf(entry) === country);
  if (!isHome("B") || isHome("A")) return sides;
  return sides.map((entry) => ({ ...entry, side: entry.side === "A" ? "B" : entry.side === "B" ? "A" : entry.side }));
}

/** Houses of no name that are those of whoever is called on in them. */
const isHouse = ({ place }: Report): boolean => place?.kind === "venue" && place.country === null;

/**
 * The same for a report whose place was worked out last. In a hall that nothing places whoever is called on is the host, where no country tells otherwise
 * ("presented his credentials to the President at State House").
 */
export function hostOfPlace(report: Report, { hostWords }: EventClass, text: string): Report {
  const { participants, place, evidence } = report;
  // Who is merely there stands on the side of whoever acts, and makes no host of it.
  const sides = hostFirst(
    participants,
    ({ country, role }) => (role === "principal" ? (country?.value ?? null) : null),
    place?.country?.value ?? null,
  );
  if (sides !== participants || !isHouse(report)) return { ...report, participants: sides };
  const words = evidence.map(({ start, end }) => text.slice(start, end)).join(" ");
  const called = hostWords.B?.test(words) === true && hostWords.A?.test(words) !== true;
  const swap = (side: string): string => (side === "A" ? "B" : side === "B" ? "A" : side);
  return called ? { ...report, participants: participants.map((one) => ({ ...one, side: swap(one.side) })) } : report;
}
