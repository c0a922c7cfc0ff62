import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { Report } from "../../../model/report.ts";

/**
 * Makes side A the host's where the place shows who hosts: all of `sides` change over where somebody of another side, and nobody of A, is of the place's country.
 * @param country the place's, as a code; null where none is told
 */
export function hostFirst<T extends { readonly side: string }>(
  sides: readonly T[],
  countryOf: (entry: T) => string | null,
  country: string | null,
): readonly T[] {
  if (country === null) return sides;
  const home = new Set(sides.flatMap((entry) => (countryOf(entry) === country ? [entry.side] : [])));
  const host = [...home].sort()[0];
  if (host === undefined || home.has("A")) return sides;
  return sides.map((entry) => ({ ...entry, side: entry.side === "A" ? host : entry.side === host ? "A" : entry.side }));
}

const swap = <T extends { readonly side: string }>(one: T): T => ({
  ...one,
  side: one.side === "A" ? "B" : one.side === "B" ? "A" : one.side,
});

const principalsOf = (participants: Report["participants"], side: string): Report["participants"] =>
  participants.filter((one) => one.side === side && one.role === "principal");

/** Is somebody on side B at home where nobody tells whose he is, and all of side A are from abroad? Whoever acts for an organisation may be anywhere. */
function isAlone(participants: Report["participants"], country: string): boolean {
  const [guests, hosts] = [principalsOf(participants, "A"), principalsOf(participants, "B")];
  return (
    guests.length > 0 &&
    guests.every((one) => one.country !== null && one.country.value !== country) &&
    // "met villagers and Mayor Ana Lima": a group beside one that holds an office is there with it.
    hosts.some(({ kind }) => kind !== "group") &&
    hosts.every(
      (one) =>
        one.kind === "group" ||
        (one.kind === "person" && one.country === null && one.office !== null && one.organisation === null),
    )
  );
}

/**
 * The same for a report whose place was worked out last. Where all of side A are from abroad, an office holder of no told country is at home; and whoever is called on is
 * the host, but of those who come from abroad, where no country tells otherwise ("presented his credentials to the President").
 */
export function hostOfPlace(report: Report, { hostWords }: EventClass, text: string): Report {
  const { participants, place, evidence } = report;
  const country = place?.country?.value ?? null;
  // Who is merely there stands on the side of whoever acts, and makes no host of it.
  const sides = hostFirst(
    participants,
    ({ country: own, role }) => (role === "principal" ? (own?.value ?? null) : null),
    country,
  );
  if (sides !== participants) return { ...report, participants: sides };
  if (principalsOf(participants, "A").some((one) => one.country !== null && one.country.value === country)) return report;
  const words = evidence.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (hostWords.A?.test(words) === true) return report;
  const away = principalsOf(participants, "B").some(
    (one) => one.country !== null && country !== null && one.country.value !== country,
  );
  const isHost = hostWords.B?.test(words) === true ? !away : country !== null && isAlone(participants, country);
  return isHost ? { ...report, participants: participants.map(swap) } : report;
}
