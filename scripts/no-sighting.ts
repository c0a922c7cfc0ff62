import type { Sighting } from "../src/model/source.ts";

/** A document of which nothing is known but its text. */
export const noSighting: Sighting = {
  address: null,
  publisher: null,
  country: null,
  captured: null,
  published: null,
  headline: null,
};
