import type { Found } from "./find-matches.ts";

/** So many code units before and behind what happened are looked at for words that make it none. */
const BEFORE = 90;
const AFTER = 160;

/** Do the words around a wording make it none of its class: those of its whole sentence (sport, crime, trade), or those right before it and from it on ("ready for talks", "put pressure on")? */
export function isExcluded({ class: one, scene, match }: Found, text: string): boolean {
  const sentence = text.slice(scene.start, scene.end);
  if (one.unless?.test(sentence) || (match.pattern.loose && one.looseUnless?.test(sentence))) return true;
  const { start } = scene.tokens[match.trigger]!;
  return (
    one.notBehind?.test(text.slice(Math.max(scene.start, start - BEFORE), start)) === true ||
    one.notWith?.test(text.slice(start, Math.min(scene.end, start + AFTER))) === true
  );
}
