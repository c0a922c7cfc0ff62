import type { Span } from "../text/span.ts";

/** An article as the search for carried texts sees it. */
export interface CarriedArticle {
  readonly id: string;
  readonly source: string;
  /** The post that reprints it. */
  readonly parent: string | null;
  readonly outlet: string | null;
  /** Outlets that it credits. */
  readonly credits: readonly string[];
  readonly published: string | null;
  readonly headline: string | null;
  /** The source's text, and where in it the article's own running text stands. */
  readonly text: string;
  readonly spans: readonly Span[];
}

/** `whole`: all of the origin's words are there; `cut`: some are left out and nothing is put in or changed; else `edited`. */
export type Extent = "whole" | "cut" | "edited";

/** One article carries another's text. */
export interface Carriage {
  /** The article that carries, and the one whose text it is: the credited one, else the earlier one. */
  readonly carrier: string;
  readonly origin: string;
  readonly extent: Extent;
  /** 0–1: shingles in common, of both texts together, and of the shorter one. */
  readonly likeness: number;
  readonly containment: number;
  /** Does the carrier name the origin's outlet? Otherwise the direction is worked out. */
  readonly credited: boolean;
  /** What the direction rests on. */
  readonly grounds: readonly string[];
}

/** Why a report of an event is no witness of its own beside another report of it. */
export interface Custody {
  readonly report: string;
  /** The report whose words it gives again. */
  readonly of: string;
  readonly how: Extent | "introduces" | "version";
  readonly why: string;
}
