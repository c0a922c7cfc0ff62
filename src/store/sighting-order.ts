import type { Sighting } from "../model/source.ts";

/** A sighting with its fields in one order, as text: two are the same where these are. */
export const sightingText = ({ address, publisher, country, captured, published, headline }: Sighting): string =>
  JSON.stringify([captured, address, publisher, country, published, headline]);

/** The earliest capture first, unknown last, then by the other fields: whichever was added first makes no difference. */
export function bySighting(a: Sighting, b: Sighting): number {
  if ((a.captured === null) !== (b.captured === null)) return a.captured === null ? 1 : -1;
  const [x, y] = [sightingText(a), sightingText(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
