import type { Annotation } from "./annotation.ts";
import type { Article } from "./article.ts";
import type { Sighting, Source } from "./source.ts";

/** A source split and annotated: what `recognise` and `extract` read. */
export interface Reading {
  readonly source: Source;
  readonly sighting: Sighting;
  readonly articles: readonly Article[];
  readonly annotation: Annotation;
}
