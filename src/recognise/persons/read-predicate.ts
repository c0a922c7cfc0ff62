import type { PersonWords } from "../../authority/person-words.ts";
import type { PredicateWords } from "../../authority/predicate-words.ts";
import { skipHonorifics } from "./lexicon.ts";
import { isOrganisation } from "./owner-before.ts";
import { readName } from "./read-name.ts";
import { type Office, readTitle, withOrganisation } from "./read-office.ts";
import { countryAt, isState } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** So far behind a name its predicate is looked for. */
const REACH = 9;

/** The title at `at`, where no name follows it whose title it would be. */
function titleAlone(tokens: readonly Token[], at: number, words: PersonWords): readonly Office[] {
  const title = readTitle(tokens, at, words, true);
  if (!title || tokens[title.to - 1]!.possessive || title.offices.some(({ relation, plural }) => relation || plural)) return [];
  const named = skipHonorifics(tokens, title.to, words);
  return readName(tokens, named, words, true) > named ? [] : title.offices;
}

/** So far before the verb whoever chooses somebody is looked for. */
const SUBJECT = 12;

/**
 * The offices with the country of whoever gives them ("Denmark named X as ambassador to Lithuania"), and with their organisation where they are "its" ("the Example
 * Party appointed X as its secretary"). `verb` is where the verb stands.
 */
function byWhom(tokens: readonly Token[], verb: number, its: boolean, offices: readonly Office[]): readonly Office[] {
  if (offices.some(({ organisation, country }) => organisation !== null || country !== null)) return offices;
  for (let back = verb - 1; back >= Math.max(0, verb - SUBJECT); back--) {
    const token = tokens[back]!;
    if (token.cover?.kind === "person" || (token.kind === "mark" && ";:".includes(token.text))) return offices;
    if (!token.cover) continue;
    if (its && isOrganisation(token)) return offices.map((office) => withOrganisation(office, token));
    const country = isState(token) || token.cover.kind === "body" || token.cover.kind === "party" ? countryAt(token) : null;
    return country ? offices.map((office) => ({ ...office, country })) : offices;
  }
  return offices;
}

/** Where the clause that tells more of a name begins, behind a comma: ", who", ", by which she", ", accrediting her"; `to` where none does. */
function clauseBehind(tokens: readonly Token[], to: number, { beforeAs, objects }: PredicateWords): number {
  if (tokens[to]?.text !== ",") return to;
  const [first, second, third] = [to + 1, to + 2, to + 3].map((at) => tokens[at]?.low ?? "");
  if (first === "who") return to + 2;
  if (second === "which" && (third === "he" || third === "she")) return to + 4;
  return beforeAs.has(first!) && objects.has(second!) ? to + 1 : to;
}

/**
 * The offices that a predicate gives to the person whose name ends before `to`: "was elected President", ", who is Speaker", "resigned as minister",
 * "named Amina Wanjiru Ambassador". `from` is where the name or its title begins.
 */
export function readPredicate(tokens: readonly Token[], from: number, to: number, words: PersonWords): readonly Office[] {
  const { being, between, choosing, beforeAs, objects } = words.predicate;
  // "They named Amina Wanjiru (as) Ambassador to Uganda."
  if (choosing.has(tokens[from - 1]?.low ?? "")) {
    const at = tokens[to]?.low === "as" || tokens[to]?.low === "to" ? to + 1 : to;
    const chosen = titleAlone(tokens, at, words);
    if (chosen.length > 0) return byWhom(tokens, from - 1, tokens[at]?.low === "its", chosen);
  }
  for (let at = clauseBehind(tokens, to, words.predicate); at < Math.min(tokens.length, to + REACH); at++) {
    const { low, kind } = tokens[at]!;
    if (kind !== "word" && kind !== "number") return [];
    const after = tokens[at + 1]?.low ?? "";
    const verb = objects.has(tokens[at - 1]?.low ?? "") ? at - 2 : at - 1;
    if (low === "as" && beforeAs.has(tokens[verb]?.low ?? "")) return titleAlone(tokens, at + 1, words);
    if (choosing.has(low) && after !== "as" && after !== "by") return titleAlone(tokens, at + 1, words);
    if (being.has(low) && !between.has(after) && !choosing.has(after)) {
      const offices = titleAlone(tokens, at + 1, words);
      if (offices.length > 0) return offices;
    }
    // Another subject's predicate is not this person's.
    if (tokens[at]!.cover?.kind === "person" || low === "that" || low === "said") return [];
  }
  return [];
}
