import type { Found } from "../match/find-matches.ts";

/** So many code units before and behind what happened are looked at for words that make it none. */
const BEFORE = 140;
const AFTER = 160;

/** "called on Fiji to release the boats and lift the ban": one person acts by no base form, which another one's infinitive is. */
function isAnothers({ scene, match: { form, pattern, auxiliaries, slots, trigger } }: Found): boolean {
  if (form !== "finite" || pattern.voice !== "active" || auxiliaries.length > 0) return false;
  const [at, other] = slots.get("A")?.actors ?? [];
  const reading = pattern.verb?.get(scene.tokens[trigger]!.low)?.[0];
  const token = at === undefined || at > trigger ? undefined : scene.tokens[at];
  return (
    other === undefined &&
    reading !== undefined &&
    reading.forms.has("base") &&
    !reading.forms.has("past") &&
    scene.tokens[trigger - 1]?.low === "and" &&
    token?.actor?.actors.length === 1 &&
    token.kinds.every((kind) => kind === "person")
  );
}

/** Do the words around a wording make it none of its class: those of its whole sentence (sport, crime, trade), or those right before it and from it on ("ready for talks", "put pressure on")? */
export function isExcluded(found: Found, text: string): boolean {
  const { class: one, scene, match } = found;
  const sentence = text.slice(scene.start, scene.end);
  if (one.unless?.test(sentence) || (match.pattern.loose && one.looseUnless?.test(sentence))) return true;
  if (isAnothers(found)) return true;
  const { start } = scene.tokens[match.trigger]!;
  return (
    one.notBehind?.test(text.slice(Math.max(scene.start, start - BEFORE), start)) === true ||
    one.notWith?.exec(text.slice(start, Math.min(scene.end, start + AFTER)))?.index === 0
  );
}
