import type { PersonWords } from "../../authority/person-words.ts";
import { afterCover } from "./after-cover.ts";
import { isDeterminer } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** How far behind the name an office may stand. */
const NEAR = 7;

/** Does an office stand within a few words from `at` on, inside the clause? */
function officeFollows(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  for (let next = at; next < Math.min(tokens.length, at + NEAR); next++) {
    const { low, kind, text } = tokens[next]!;
    if (kind === "mark" && /[.;:!?]/.test(text)) return false;
    if (words.seats.has(low) || words.officeHeads.has(low.replaceAll("-", " "))) return true;
  }
  return false;
}

/** How far before the name the verb of choosing may stand ("picked as its secretary general the Fijian …"). */
const FAR = 12;

/** Index of the word before the owner of a name ("Kenya's", "the Fijian"); `from - 1` where none stands there. */
function beforeOwner(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  const owner = tokens[at]?.cover;
  if (!owner || !(tokens[at]!.possessive || owner.form === "demonym")) return at;
  while (tokens[at]?.cover === owner) at--;
  return isDeterminer(tokens[at]) ? at - 1 : at;
}

/** Does an office stand before `at`, behind a verb of choosing ("chose as its chair the Fijian …")? */
function officeBefore(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  let office = false;
  for (let next = at; next > Math.max(-1, at - FAR); next--) {
    const { low, kind, text } = tokens[next]!;
    if (kind === "mark" && /[.;:!?]/.test(text)) return false;
    if (words.seats.has(low) || words.officeHeads.has(low.replaceAll("-", " "))) office = true;
    if (office && words.choosing.has(low) && tokens[next + 1]?.low !== "the") return true;
  }
  return false;
}

/** Does somebody take, hold or leave an office here, so that the bare run of capitals is a person ("settled on Feleti Paenga as prime minister")? */
export function takesOffice(tokens: readonly Token[], from: number, to: number, words: PersonWords): boolean {
  const run = tokens.slice(from, to);
  if (run.filter(({ kind, capital, capitals }) => kind === "word" && capital && !capitals).length < 2) return false;
  if (run.some(({ low }) => words.bodies.has(low) || words.noNames.has(low))) return false;
  const after = tokens[to];
  const before = beforeOwner(tokens, from);
  const owned = before < from - 1;
  if (owned && officeBefore(tokens, before, words)) return true;
  // "Leadership of the council devolved on the Fijian …".
  if (owned && words.falling.has(tokens[before]?.low ?? "") && officeFollows(tokens, Math.max(0, before - FAR), words))
    return true;
  if (after === undefined) return false;
  // "of Cameroon" behind a name.
  const behind = after.low === "of" && tokens[to + 1]?.capital ? afterCover(tokens, to + 1) : to;
  const leads = /^(?:as|to|for)$/.test(tokens[behind]?.low ?? "");
  const chosen = words.choosing.has(tokens[before]?.low ?? "");
  if (chosen && leads && officeFollows(tokens, behind + 1, words)) return true;
  // "gave Name the top job", "made Name its president".
  if (words.giving.has(tokens[before]?.low ?? "") && isDeterminer(tokens[behind]) && officeFollows(tokens, behind, words))
    return true;
  return words.holding.has(tokens[behind]?.low ?? "") && officeFollows(tokens, behind + 1, words);
}
