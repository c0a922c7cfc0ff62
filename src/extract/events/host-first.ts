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
