import type { Segment } from "../../model/source.ts";
import type { BytePlaces } from "../decode/byte-places.ts";
import type { FlowSegment } from "./flow.ts";

/** Leads the stretches of a page's text, which count in decoded characters, on to its raw bytes. */
export const byteSegments = (segments: readonly FlowSegment[], placeOf: BytePlaces): readonly Segment[] =>
  segments.map(({ start, end, from, to, exact }) => ({
    start,
    end,
    byteStart: placeOf(from),
    byteEnd: placeOf(to),
    exact,
  }));
