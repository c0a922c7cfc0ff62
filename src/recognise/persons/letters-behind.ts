import type { PersonWords } from "../../authority/person-words.ts";
import { officeHead } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** Index behind the letters of an office behind a name ("Ana Lima TD"); `at` where none stand there. */
export const behindLetters = (tokens: readonly Token[], at: number, words: PersonWords): number =>
  tokens[at]?.capitals && !tokens[at]!.cover && officeHead(tokens, at, words) === 1 ? at + 1 : at;

/** Index behind the letters of honours and degrees behind a name ("Ana Lima PhD", "Tom Otieno, GCMG, OBE"); `at` where none stand there. */
export function behindHonours(tokens: readonly Token[], at: number, words: PersonWords): number {
  let next = at;
  for (let own = next; ; own = next) {
    if (tokens[own]?.text === ",") own++;
    // "Kofi Boateng, NDC chairman": letters before an office are of whoever has it.
    if (!isHonour(tokens[own], words) || officeHead(tokens, own + 1, words) > 0) return next;
    next = own + 1;
  }
}

/** Are these the letters of an honour or degree ("OBE", "PhD")? */
export const isHonour = (token: Token | undefined, words: PersonWords): boolean =>
  token?.capital === true && !token.cover && words["letters-behind"].has(token.low) && /\p{Lu}.*\p{Lu}/u.test(token.text);

/** Index behind the letters that a title is shortened to, in brackets before a comma or a name ("External Affairs Minister (EAM), Dr. …"); `at` where none stand there. */
export function behindItsLetters(tokens: readonly Token[], at: number): number {
  const letters = tokens[at + 1];
  const isShort = tokens[at]?.text === "(" && letters?.capitals && !letters.cover && tokens[at + 2]?.text === ")";
  return isShort && (tokens[at + 3]?.text === "," || tokens[at + 3]?.capital) ? at + 3 : at;
}
