import type { PersonWords } from "../../authority/person-words.ts";
import { foldName } from "../../text/fold-name.ts";
import { isLedBy } from "../../text/leading.ts";
import { afterCover } from "./after-cover.ts";
import { honorific, isDeterminer } from "./lexicon.ts";
import { isOfAge } from "./of-age.ts";
import { takesOffice } from "./office-beside.ts";
import { isOrganisation } from "./owner-before.ts";
import { isTrade } from "./owner-of-name.ts";
import type { NameFinding } from "./person-finding.ts";
import { isNameWord, pinyin } from "./read-name.ts";
import { isState } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** Is the run made of names: a given name and another, or a family name before a given one as in China, Korea and Viet Nam? */
export function knownName(run: readonly Token[], { given, family }: PersonWords): boolean {
  const words = run.filter(({ kind, initial }) => kind === "word" && !initial).map(({ text }) => foldName(text));
  if (words.length < 2) return words.length === 1 && family.has(words[0]!) && run.length > 1;
  const [first, last] = [words[0]!, words.at(-1)!];
  const isGiven = given.has(first) || first.split(" ").every((part) => given.has(part));
  if (isGiven) return true;
  if (!family.has(first) || words.length > 4) return false;
  return words.length === 2
    ? pinyin.test(last) || family.has(last) || given.has(last)
    : words.slice(1).every((word) => word.length < 7);
}

/** How far before "by" the piece that somebody made may stand ("an article on the lake by …"). */
const PIECE = 9;

/** Does "by" or "with" before a name lead back to an article, speech or interview? */
function isAuthor(tokens: readonly Token[], from: number, { pieces }: PersonWords): boolean {
  if (!["by", "with"].includes(tokens[from - 1]?.low ?? "")) return false;
  for (let at = from - 2; at >= Math.max(0, from - PIECE); at--) {
    const token = tokens[at]!;
    if (pieces.has(token.low)) return true;
    if (token.kind === "mark" && ".;:".includes(token.text)) return false;
  }
  return false;
}

/** Index behind what another finder found at `at`, an article before it or not; `at` where it is none of `fits`. */
function behindFound(tokens: readonly Token[], at: number, fits: (token: Token | undefined) => boolean): number {
  const found = isDeterminer(tokens[at]) ? at + 1 : at;
  return fits(tokens[found]) ? afterCover(tokens, found) : at;
}

/** "Ana Ruiz (Harbour Union, Fiji)", "Ana Ruiz from the Harbour Union", "by Ana Ruiz for the Harbour Union": is a run of capitals told to be of an organisation as people are? Prizes and works are "of" one as well, and need a verb of persons behind it. */
function isFromBody(tokens: readonly Token[], from: number, to: number, words: PersonWords): boolean {
  const run = tokens.slice(from, to);
  if (run.filter(({ kind, capital, capitals }) => kind === "word" && capital && !capitals).length < 2) return false;
  if (run.some(({ low }) => words.bodies.has(low) || words.noNames.has(low) || words.portfolios.has(low))) return false;
  const link = tokens[to];
  if (link?.text === "(") {
    const behind = behindFound(tokens, to + 1, isOrganisation);
    return behind > to + 1 && (tokens[behind]?.text === ")" || tokens[behind]?.text === ",");
  }
  const comma = link?.text === "," ? to + 1 : to;
  const preposition = tokens[comma]?.low ?? "";
  const signs = preposition === "for" && comma === to && tokens[from - 1]?.low === "by";
  if (preposition !== "of" && preposition !== "from" && !signs) return false;
  const behind = behindFound(tokens, comma + 1, isOrganisation);
  if (behind === comma + 1 || tokens[behind - 1]!.possessive) return false;
  // "together with Ana Ruiz of the Harbour Union"
  const beside = tokens[from - 1]?.low === "with" && /^(?:together|along|jointly)$/.test(tokens[from - 2]?.low ?? "");
  return comma > to || signs || beside
    ? [",", ".", ";"].includes(tokens[behind]?.text ?? ".")
    : preposition === "from" || words.personVerbs.has(tokens[behind]?.low ?? "");
}

/** Shorter words end in such letters by chance. */
const longEnough = 6;

const endsLikeName = (folded: string, endings: ReadonlySet<string>): boolean =>
  folded.length >= longEnough &&
  [3, 4, 5, 6, 7, 8].some((length) => length <= folded.length && endings.has(folded.slice(-length)));

/** "met Fiji's Bo Lindqvist", "talks with Fiji's Bo Lindqvist": is somebody dealt with whose country stands before the name? */
function isDealtWith(tokens: readonly Token[], from: number, { talking }: PersonWords): boolean {
  const owner = tokens[from - 1];
  if (!isState(owner) || !owner!.possessive) return false;
  const link = /^(?:with|by)$/.test(tokens[from - 2]?.low ?? "") ? from - 3 : from - 2;
  return talking.has(tokens[link]?.low ?? "");
}

/** Words of the longest apposition behind which a verb is looked for. */
const APPOSED = 9;

/** Does the comma that ends an apposition of somebody's trade stand before a verb that persons do ("a docker in Suva, told")? A watchdog or a carrier says things as well. */
function saysBehind(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  const apposed = tokens.slice(at, at + APPOSED);
  const close = apposed.findIndex(({ text }) => text === ",");
  const verb = close > 0 ? tokens[at + close + 1]?.low : undefined;
  if (verb === undefined || !words.personVerbs.has(verb) || words.weak.has(verb)) return false;
  const end = apposed.findIndex(({ low, text }) => text === "," || /^(?:in|of|from|at|with|who|by)$/.test(low));
  const trade = end > 0 ? apposed[end - 1]! : undefined;
  if (!trade || !isTrade(trade, words)) return false;
  return ![words.firms, words.outlets, words.bodies, words.things, words.companies].some((nouns) => nouns.has(trade.low));
}

/** Code units of a country between the names of a list ("and Papua New Guinea's"). */
const OWNER = 40;

/** Does anything around a bare run of capitals speak for a person? `lower` are the article's lower-case words: what stands there is no name. */
export function isSureName(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: PersonWords,
  lower: ReadonlySet<string>,
): boolean {
  const run = tokens.slice(from, to);
  const known = knownName(run, words);
  if (run.some(({ low, capital }) => capital && low.length > 3 && lower.has(low)) && !known) return false;
  if (known) return true;
  if (isAuthor(tokens, from, words) || takesOffice(tokens, from, to, words)) return true;
  // "a delegation headed by …"
  if (isLedBy(tokens, from - 1, { led: words.byPersons })) return true;
  const after = tokens[to];
  // "Ana Ruiz, who heads …"
  if (after?.text === "," && /^(?:who|whose|whom)$/.test(tokens[to + 1]?.low ?? "")) return true;
  if (run.length > 1 && isOfAge(tokens, to)) return true;
  // "Ana Ruiz, a docker in Suva, told us"
  if (run.length > 1 && after?.text === "," && /^an?$/.test(tokens[to + 1]?.low ?? "") && saysBehind(tokens, to + 2, words))
    return true;
  // "Ana Ruiz, of Fiji, recalled …"
  const of =
    after?.text === "," && tokens[to + 1]?.low === "of" ? tokens[to + (isDeterminer(tokens[to + 2]) ? 3 : 2)] : undefined;
  if (isState(of) && of!.cover!.form !== "demonym") return true;
  if (endsLikeName(foldName(run.at(-1)!.text), words.nameEndings)) return true;
  if (isFromBody(tokens, from, to, words)) return true;
  if (isDealtWith(tokens, from, words)) return true;
  const anyName = run.some(({ text }) => words.given.has(foldName(text)) || words.family.has(foldName(text)));
  // "Nomsa Khumalo led the delegation": things lead, but no delegations.
  const leads = words.leading.leads.has(after?.low ?? "");
  if (leads && tokens.slice(to + 1, to + 6).some(({ low }) => low === "delegation" || low === "mission")) return true;
  if (after && words.personVerbs.has(after.low) && (anyName || !words.weak.has(after.low))) return true;
  const before = tokens[from - 1];
  if (before && words.personVerbs.has(before.low) && (anyName || !words.weak.has(before.low))) return true;
  return (
    run.some(
      (token, at) =>
        token.initial ||
        (at > 0 &&
          !token.capital &&
          words.particles.has(token.low) &&
          (words.given.has(foldName(run[0]!.text)) || !words.romance.has(token.low))),
    ) &&
    isNameWord(tokens[from], words) &&
    honorific(tokens, from, words) === 0
  );
}

/** Makes all of a list sure where one of it is: "Ana Ruiz, Bo Lindqvist and Chidi Eze attended". */
export function spreadSureness(text: string, names: readonly NameFinding[]): readonly NameFinding[] {
  const linked = (a: NameFinding, b: NameFinding): boolean => {
    const between = text.slice(a.phrase.end, Math.min(b.phrase.start, a.phrase.end + OWNER));
    // "Fiji's Minister Ana Ruiz and Samoa's Bo Lindqvist"
    const owned = b.rule === "bare" && b.country !== null && /^,? (?:and|&|with) [\p{L} -]+['’]s? $/u.test(between);
    return (owned && b.phrase.start - a.phrase.end < OWNER) || /^[,;]?\s*(?:and|&|with)?\s*$/.test(between);
  };
  // "Samoa's Ana Ruiz and Fiji's Bo Lindqvist": two whose countries stand before their names.
  const owned = names.filter(({ rule, country }) => rule === "bare" && country !== null).length > 1;
  const sure = names.map((name) => name.sure || (owned && name.rule === "bare" && name.country !== null));
  for (let at = 1; at < names.length; at++) if (sure[at - 1] && linked(names[at - 1]!, names[at]!)) sure[at] = true;
  for (let at = names.length - 2; at >= 0; at--) if (sure[at + 1] && linked(names[at]!, names[at + 1]!)) sure[at] = true;
  return names.map((name, at) => (sure[at] === name.sure ? name : { ...name, sure: sure[at]!, rule: "listed" }));
}
