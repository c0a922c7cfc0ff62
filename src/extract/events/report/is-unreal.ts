import type { StandingWords } from "../../../codebook/events/standing-words.ts";
import type { Found } from "../match/find-matches.ts";
import { isPlainPresent } from "./is-in-present.ts";

/** So many code units before what happened are looked at. */
const BEFORE = 140;
/** So many behind it, where it is told in the present. */
const BEHIND = 140;

/** Words right behind what happened. */
const NEXT = 24;

/** Is it told as what a rule lays down: in the present and on no day? In a headline the present tells news. */
const isByRule = (found: Found, before: string, { rules, bound }: StandingWords["unreal"]): boolean =>
  !found.scene.headline &&
  found.match.form === "finite" &&
  (found.match.auxiliaries.length > 0 ? found.match.auxiliaries.some((word) => bound.has(word)) : isPlainPresent(found)) &&
  found.scene.tokens.every(({ kind }) => kind !== "day") &&
  rules.test(before);

/** Is it told as what was neither done nor planned ("without signing", "if Fiji signs", "tried to expel", "could have met")? */
export function isUnreal(text: string, found: Found, { unreal }: StandingWords): boolean {
  const { scene, match } = found;
  const trigger = scene.tokens[match.trigger]!;
  const from = Math.max(scene.start, trigger.start - BEFORE);
  // A pattern's "^" is the head of the sentence.
  const before = `${from > scene.start ? "…" : ""}${text.slice(from, trigger.start)}`;
  if (unreal.any.test(before) || isByRule(found, before, unreal)) return true;
  if (match.form === "ing" || trigger.low.endsWith("ing")) return unreal.ing.test(before);
  const behind = text.slice(trigger.end, Math.min(scene.end, trigger.end + BEHIND));
  // "gives 20 scholarships each year", "each year they give 20 scholarships"
  if (isPlainPresent(found) && (unreal.yearly.test(behind) || unreal.yearly.test(before))) return true;
  // "has sent doctors to many countries since 1963"
  if (match.form === "finite" && match.auxiliaries.some((word) => unreal.perfect.has(word)) && unreal.lasting.test(behind))
    return true;
  // "the scholarships extended annually"
  if (unreal.yearly.exec(text.slice(trigger.end, Math.min(scene.end, trigger.end + NEXT)))?.index === 1) return true;
  // "tried to pay a visit": the noun is told with an infinitive.
  return (match.form === "infinitive" || match.form === "noun") && unreal.infinitive.test(before);
}
