import { type Cell, workedOut } from "../../../model/cell.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { isState } from "../../persons/title-country.ts";
import type { Token } from "../../persons/tokens.ts";
import { namesIn } from "./country-of-side.ts";
import { isInserted } from "./inserted-side.ts";
import { type Lenders, sentenceOf } from "./lenders.ts";

/** Between a name and the country for which its bearer is somewhere. */
const STANDS_FOR = /^(?:,[^;]{0,150},)?(?: (?:is|was|will be))? (?:representing|represented|represents) (?:the )?$/;

/** Between a country that stands for its side and who acts for it. */
const REPRESENTED = /^ (?:(?:was|were|is|are|being) )?represented by(?: the| its)? $/;
const BY = /^ by(?: the| its)? $/;

interface SideOf {
  readonly state: Token;
  readonly start: number;
  readonly end: number;
}

/** The sides of countries that a sentence's tokens name: "the Fijian delegation", "Fiji's side", "the delegation of Fiji", "the Fijian one". */
function sidesAmong(tokens: readonly Token[], nouns: ReadonlySet<string>): readonly SideOf[] {
  return tokens.flatMap((state, at): readonly SideOf[] => {
    if (!isState(state) || !state.cover?.country) return [];
    const [noun, before] = [tokens[at + 1], tokens[at - 1]];
    const article = ["the", "a", "an"].includes(before?.low ?? "") ? before : tokens[at - 2];
    const isOwned = state.possessive || ["the", "a", "an"].includes(article?.low ?? "");
    if (noun && isOwned && (nouns.has(noun.low) || noun.low === "one")) return [{ state, start: state.start, end: noun.end }];
    const of = before?.low === "the" ? at - 2 : at - 1;
    const owned = tokens[of - 1];
    if (tokens[of]?.low === "of" && owned && nouns.has(owned.low)) return [{ state, start: owned.start, end: state.end }];
    return [];
  });
}

/** The country that a sentence says is represented by somebody ("Fiji was represented by …, and Tonga by …"). */
function representedBy(tokens: readonly Token[], { phrase }: NameFinding, text: string): SideOf | null {
  const state = tokens.findLast((token) => isState(token) && token.end <= phrase.start);
  if (!state?.cover?.country) return null;
  const between = text.slice(state.end, phrase.start);
  const told =
    REPRESENTED.test(between) || (BY.test(between) && text.slice(tokens[0]!.start, state.start).includes("represented by"));
  return told ? { state, start: state.start, end: state.end } : null;
}

/** The country that somebody is told to represent ("is representing Fiji at the forum"). */
function representing(tokens: readonly Token[], { end }: NameFinding, text: string): SideOf | null {
  const state = tokens.find((token) => isState(token) && token.start >= end);
  if (!state?.cover?.country || state.cover.attributive || !STANDS_FOR.test(text.slice(end, state.start))) return null;
  return { state, start: state.start, end: state.end };
}

/** The country of the side that somebody is told to head or to be on, which its sentence names right before or behind the name. */
export function countryOfHeadedSide(members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  const { text, words } = lenders;
  const nouns = new Set([...words.sides, ...words.delegations, "team"]);
  for (const member of members) {
    if (member.offices.some(({ international }) => international)) continue;
    const sentence = sentenceOf(lenders, member);
    const sides = sidesAmong(sentence.tokens, nouns);
    const before = sides.findLast(({ end }) => end <= member.phrase.start);
    const behind = sides.find(({ start }) => start >= member.phrase.end);
    const next = namesIn(sentence, lenders).find(([, one]) => one.start > member.start)?.[1];
    const found =
      before && words.dealings.sideHeaded.test(text.slice(before.end, member.phrase.start))
        ? before
        : behind &&
            (!next || next.start > behind.start) &&
            !isInserted(text, behind.state) &&
            words.dealings.headsSide.test(text.slice(member.end, behind.start))
          ? behind
          : (representedBy(sentence.tokens, member, text) ?? representing(sentence.tokens, member, text));
    if (!found) continue;
    const { state } = found;
    const span = { start: state.start, end: state.end };
    return workedOut(state.cover!.country!.code, `on the ${state.text} side`, "country-of-side", [span]);
  }
  return null;
}

/** Is somebody told to head one of two sides together with who is named right before ("A and B led their respective delegations")? They are not of one country. */
export function isOtherHead(id: string, members: readonly NameFinding[], lenders: Lenders): boolean {
  const { text, words } = lenders;
  return members.some((member) => {
    const sentence = sentenceOf(lenders, member);
    if (!words.headsOfTwo.test(text.slice(sentence.start, sentence.end))) return false;
    const names = namesIn(sentence, lenders);
    const before = names[names.findIndex(([, one]) => one === member) - 1];
    return (
      before !== undefined &&
      before[0] !== id &&
      /^,?(?: and)? (?:the |his |her )?$/.test(text.slice(before[1].end, member.phrase.start).replace(/^,[^,]*,/, ","))
    );
  });
}
