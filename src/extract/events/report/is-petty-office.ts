import type { Found } from "../match/find-matches.ts";
import type { Sided } from "./sided.ts";

/** Is it an office at home that its sentence tells, and none beside it that means something to other countries ("the bank named her head of its branch")? */
export function isPettyOffice({ class: one, scene }: Found, sides: readonly Sided[], text: string): boolean {
  if (!one.pettyOffices || sides.some(({ actor }) => actor.kind === "igo" || actor.kind === "state")) return false;
  const sentence = text.slice(scene.start, scene.end);
  let petty = false;
  let from = 0;
  const rest: string[] = [];
  for (const { 0: words, index } of one.pettyOffices.matchAll(sentence)) {
    petty = true;
    rest.push(sentence.slice(from, index));
    from = index + words.length;
  }
  return petty && ![...rest, sentence.slice(from)].some((words) => one.weightyOffices?.test(words));
}
