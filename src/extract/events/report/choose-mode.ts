import { type Cell, printed, workedOut } from "../../../model/cell.ts";
import type { Place } from "../../../model/report.ts";
import type { Found } from "../match/find-matches.ts";

/** The mode that the words of the sentence show; else the wording's own, else that of the wording before it that `lent` a side, else the class's. */
export function chooseMode(
  text: string,
  { scene, class: one, pattern, match }: Found,
  place: Place | null,
  lent: Found | null = null,
): Cell<string> | null {
  const words = text.slice(scene.start, scene.end);
  const trigger = scene.tokens[match.trigger]!;
  const span = { start: trigger.start, end: trigger.end };
  for (const { mode, words: cue } of one.modes) {
    const shown = cue.exec(words);
    if (shown) {
      const start = scene.start + shown.index;
      return printed(mode, [{ start, end: start + Math.max(1, shown[0].length) }], `mode-${mode}`);
    }
  }
  if (pattern.mode) return printed(pattern.mode, [span], "mode-of-wording");
  const withPlace = pattern.modeWithPlace ?? one.modeWithPlace;
  if (withPlace && place) return printed(withPlace, [span, ...place.name.spans], "mode-with-place");
  const before = lent && chooseMode(text, lent, null);
  if (before && before.value !== one.defaultMode) return before;
  for (const { mode, words: cue } of one.elseModes) {
    const shown = cue.exec(words);
    const start = shown && scene.start + shown.index;
    if (start !== null) return printed(mode, [{ start, end: start + Math.max(1, shown![0].length) }], `mode-${mode}`);
  }
  return one.defaultMode
    ? workedOut(one.defaultMode, "the class’s mode where nothing shows another", "default-mode", [span])
    : null;
}
