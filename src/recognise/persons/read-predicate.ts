import type { PersonWords } from "../../authority/person-words.ts";
import type { PredicateWords } from "../../authority/predicate-words.ts";
import { isDeterminer, skipHonorifics } from "./lexicon.ts";
import { isOrganisation } from "./owner-before.ts";
import { officesOfHeading } from "./read-headed.ts";
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

/** So far before a name the verb stands by which those of a list are chosen. */
const LISTED = 20;
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
    const elects = token.cover.kind === "organisation" || token.cover.kind === "party";
    // "The Tide Union elected X president"
    if ((its || (elects && /^(?:re-?)?elected$/.test(tokens[verb]!.low))) && isOrganisation(token))
      return offices.map((office) => withOrganisation(office, token));
    const country = isState(token) || token.cover.kind === "body" || token.cover.kind === "party" ? countryAt(token) : null;
    return country ? offices.map((office) => ({ ...office, country })) : offices;
  }
  return offices;
}

/** Where the clause that tells more of a name begins, behind a comma: ", who", ", by which she", ", accrediting her"; `to` where none does. */
function clauseBehind(tokens: readonly Token[], to: number, { beforeAs, objects }: PredicateWords): number {
  if (tokens[to]?.text !== ",") return to;
  // "Ana Lima, a retired judge, was appointed …"
  if (/^an?$/.test(tokens[to + 1]?.low ?? "")) {
    const close = tokens.slice(to + 2, to + 2 + REST).findIndex(({ kind, capital }) => kind === "mark" || capital);
    return close > 0 && tokens[to + 2 + close]!.text === "," ? to + 3 + close : to;
  }
  const [first, second, third] = [to + 1, to + 2, to + 3].map((at) => tokens[at]?.low ?? "");
  if (first === "who") return to + 2;
  if (second === "which" && (third === "he" || third === "she")) return to + 4;
  return beforeAs.has(first!) && objects.has(second!) ? to + 1 : to;
}

/** Words of the longest rest of an apposition. */
const REST = 6;
const rests: ReadonlySet<string> = new Set(["for", "of", "in", "with", "since", "from", "at"]);

/** Index behind the comma that ends what goes on about somebody ("Ana Lima, a diplomat for twenty years, was …"); `to` where it ended before. */
function behindComma(tokens: readonly Token[], to: number): number {
  let at = to;
  if (rests.has(tokens[at]?.low ?? "")) while (at < to + REST && tokens[at]?.kind !== "mark") at++;
  return tokens[at]?.text === "," ? at + 1 : to;
}

/** Index of the verb before "as" at `at`, behind whom it is about and the adverbs behind it ("was confirmed again as", "swore her in as"). */
function verbBefore(tokens: readonly Token[], at: number, { objects, between }: PredicateWords): number {
  let verb = at - 1;
  while (verb > 0 && (objects.has(tokens[verb]!.low) || between.has(tokens[verb]!.low))) verb--;
  return verb;
}

/** The office to which the bearer of the name before `to` comes, as others tell of it: "on her appointment as Speaker", "on becoming Speaker". */
function officeComeTo(tokens: readonly Token[], to: number, words: PersonWords): readonly Office[] {
  const { upon, comings, congratulating, objects } = words.predicate;
  const low = (at: number): string => tokens[at]?.low ?? "";
  // "wrote to Ana Lima to congratulate her on her election as Speaker"
  const verb = low(to) === "to" ? to + 1 : to;
  const at = congratulating.has(low(verb)) && objects.has(low(verb + 1)) ? verb + 2 : to;
  if (!upon.has(low(at))) return [];
  if (low(at + 1) === "becoming") return titleAlone(tokens, at + 2, words);
  const noun = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1;
  return comings.has(low(noun)) && low(noun + 1) === "as" ? titleAlone(tokens, noun + 2, words) : [];
}

/** The office behind a verb of taking one: "assumed the post of Minister", "took over the presidency of the Council". */
function officeTaken(tokens: readonly Token[], verb: number, words: PersonWords): readonly Office[] {
  const { taking, posts, seats } = words.predicate;
  let at = verb + 1;
  while (taking.has(tokens[at]?.low ?? "") || tokens[at]?.low === "the") at++;
  if (posts.has(tokens[at]?.low ?? "") && tokens[at + 1]?.low === "of") return titleAlone(tokens, at + 2, words);
  return titleAlone(tokens, at, words).filter(({ noun }) => seats.has(noun));
}

/**
 * The offices that a predicate gives to the person whose name ends before `to`: "was elected President", ", who is Speaker", "resigned as minister",
 * "named Amina Wanjiru Ambassador". `from` is where the name or its title begins.
 * @param held holds the person an office by other words? Then only what it comes to counts ("Ana Lima, a diplomat, was sworn in as Speaker"), and not what it is
 */
export function readPredicate(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: PersonWords,
  held = false,
): readonly Office[] {
  const { being, becoming, between, choosing, beforeAs, taking } = words.predicate;
  // "They named Amina Wanjiru (as) Ambassador to Uganda."
  if (choosing.has(tokens[from - 1]?.low ?? "")) {
    const at = tokens[to]?.low === "as" || tokens[to]?.low === "to" ? to + 1 : to;
    const chosen = titleAlone(tokens, at, words);
    if (chosen.length > 0) return byWhom(tokens, from - 1, tokens[at]?.low === "its", chosen);
  }
  // "elected Amina Wanjiru president, Ana Lima secretary and Tomas Novak treasurer"
  if (/^(?:,|and)$/.test(tokens[from - 1]?.low ?? "") && tokens[to]?.kind === "word" && !tokens[to]!.capital) {
    const first = Math.max(0, from - LISTED);
    const verb = tokens.slice(first, from).findLastIndex(({ low }) => choosing.has(low));
    const title = verb < 0 ? null : readTitle(tokens, to, words, true);
    if (title && /^(?:[,.;]|and|in|at|on)$/.test(tokens[title.to]?.low ?? ".")) {
      const chosen = titleAlone(tokens, to, words);
      if (chosen.length > 0) return byWhom(tokens, first + verb, false, chosen);
    }
  }
  // "the election of Amina Wanjiru as Speaker", but not "as a minister", which is one of several.
  if (tokens[to]?.low === "as" && !/^an?$/.test(tokens[to + 1]?.low ?? "")) return titleAlone(tokens, to + 1, words);
  const heading = officesOfHeading(tokens, to, words);
  if (heading.length > 0) return heading;
  // "Ana Lima is also a member of the Council"
  if (being.has(tokens[to]?.low ?? "") && tokens[to + 1]?.low === "also") {
    const offices = titleAlone(tokens, to + 2, words);
    if (offices.length > 0) return offices;
  }
  const comesTo = officeComeTo(tokens, to, words);
  if (comesTo.length > 0) return comesTo;
  const start = held ? behindComma(tokens, to) : clauseBehind(tokens, to, words.predicate);
  for (let at = start; at < Math.min(tokens.length, start + REACH); at++) {
    const { low, kind } = tokens[at]!;
    if (kind !== "word" && kind !== "number") return [];
    const after = tokens[at + 1]?.low ?? "";
    const verb = tokens[verbBefore(tokens, at, words.predicate)]?.low ?? "";
    if (low === "as" && beforeAs.has(verb)) return titleAlone(tokens, at + 1, words);
    if (choosing.has(low) && after !== "as" && after !== "by") {
      const offices = titleAlone(tokens, at + 1, words);
      if (offices.length > 0 || !between.has(after)) return offices;
    }
    if (taking.has(low)) {
      const offices = officeTaken(tokens, at, words);
      if (offices.length > 0) return offices;
    }
    const isNew = after === "the" && tokens[at + 2]?.low === "new";
    if (being.has(low) && (!held || becoming.has(low) || isNew) && !between.has(after) && !choosing.has(after)) {
      const offices = titleAlone(tokens, at + 1, words);
      if (offices.length > 0) return offices;
    }
    // "…, envoy of Fiji, met the newly elected Speaker"
    if (held && !words.predicate.leading.has(low)) return [];
    // Another subject's predicate is not this person's.
    if (tokens[at]!.cover?.kind === "person" || low === "that" || low === "said") return [];
  }
  return [];
}
