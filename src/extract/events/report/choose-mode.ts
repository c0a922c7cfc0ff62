import { type Cell, printed, workedOut } from "../../../model/cell.ts";
import type { Place } from "../../../model/report.ts";
import type { Span } from "../../../text/span.ts";
import type { Found } from "../match/find-matches.ts";

/** The nouns of a wording, each with the word behind it where that is a noun as well ("book fair"). */
const nounsOf = ({ trigger, anchors, form }: Found["match"], { tokens }: Found["scene"]): readonly Span[] =>
  anchors
    .filter((at) => at !== trigger || form === "noun")
    .map((at) => ({ start: tokens[at]!.start, end: tokens[Math.min(at + 1, tokens.length - 1)]!.end }));

/** The words of a sentence, the names of unions of states left blank: what the Pacific Islands Forum holds is no forum by that. */
function withoutUnions(text: string, { tokens, start, end }: Found["scene"]): string {
  let words = text.slice(start, end);
  for (const { kind, kinds, start: from, end: to } of tokens)
    if (kind === "actor" && kinds.includes("igo"))
      words = words.slice(0, from - start) + " ".repeat(to - from) + words.slice(to - start);
  return words;
}

/** Do the words from `start` to `end` stand in what another wording of the class tells ("received A and then had a phone call with B"), and not in what this one does? */
function isOfAnother(
  { scene: { tokens }, match, class: one }: Found,
  beside: readonly Found[],
  start: number,
  end: number,
): boolean {
  const holds = ({ match: { trigger, from, to } }: Found, first: number): boolean =>
    start >= tokens[Math.max(first, from)]!.start && end <= tokens[to - 1]!.end && trigger < to;
  return beside.some(
    (other) =>
      other.class === one &&
      other.match.trigger > match.trigger &&
      other.match.trigger >= match.to &&
      holds(other, other.match.trigger),
  );
}

/** The mode that the words of the sentence show; else the wording's own, else that of the wording before it that `lent` a side, else the class's. */
export function chooseMode(
  text: string,
  found: Found,
  place: Place | null,
  lent: Found | null = null,
  beside: readonly Found[] = [],
): Cell<string> | null {
  const { scene, class: one, pattern, match } = found;
  const words = one.inArticle.setting ? withoutUnions(text, scene) : text.slice(scene.start, scene.end);
  const trigger = scene.tokens[match.trigger]!;
  const span = { start: trigger.start, end: trigger.end };
  // A forum that marks an anniversary is a forum: the noun of the wording tells rather than the words around it.
  const own = one.inArticle.setting ? nounsOf(match, scene) : [];
  for (const { start, end } of own)
    for (const { mode, words: cue } of one.modes)
      if (cue.test(text.slice(start, end))) return printed(mode, [{ start, end }], `mode-${mode}`);
  for (const { mode, words: cue } of one.modes) {
    const shown = cue.exec(words);
    const start = scene.start + (shown?.index ?? 0);
    if (shown && !(pattern.mode && isOfAnother(found, beside, start, start + shown[0].length))) {
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
