import type { Authority } from "../authority/authority.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";

/** Finds who, where and when in a source. */
export function recognise(_reading: Reading, _authority: Authority): Recognition {
  return { actors: [], mentions: [], days: [], places: [], tenures: [], refused: [] };
}
