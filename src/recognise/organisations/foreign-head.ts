import type { ActorKind } from "../../model/actor.ts";
import type { Word } from "../words.ts";
import { capitalsFrom, goesOn, type HeadContext, headAt } from "./name-run.ts";

/** A name in another language that opens with its head: "Partido Socialista Unido de Venezuela". */
export function foreignHead(
  words: readonly Word[],
  at: number,
  { heads, isOffice, isName }: HeadContext,
): { readonly end: number; readonly kind: ActorKind } | null {
  const head = headAt(words, at, heads.foreign);
  // "Amina Diwan Otieno" is somebody.
  const before = words[at - 1];
  if (before?.capital && before.raw !== "The" && before.gap === " " && !before.possessive && isName(before.folded)) return null;
  if (!head || !goesOn(words[at + head.length - 1]!)) return null;
  let end = capitalsFrom(words, at, heads);
  // "Dewan Rakyat Speaker"
  while (end > at + 1 && isOffice(words[end - 1]!.folded)) end--;
  return end > at + head.length ? { end, kind: head.kind } : null;
}
