import type { Authority } from "../authority/authority.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";
import { findDays } from "./days/find-days.ts";

/** Finds who, where and when in a source. */
export function recognise(reading: Reading, authority: Authority): Recognition {
  return { actors: [], mentions: [], days: findDays(reading, authority), places: [], tenures: [], refused: [] };
}
