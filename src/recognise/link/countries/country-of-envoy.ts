import { type Cell, workedOut } from "../../../model/cell.ts";
import type { Span } from "../../../text/span.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { countryAt, isState } from "../../persons/title-country.ts";
import { isGuestEnvoy } from "./guest-envoy.ts";
import { type Lenders, lenderBefore, sentenceOf } from "./lenders.ts";

/** Sentences back in which the other country may be told. */
const BACK = 2;

/** The countries that a sentence names beside some, or within a part of it. */
function told({ tokens }: ReadSentence, but: ReadonlySet<string>, within: readonly Span[] | null = null) {
  return tokens.flatMap((token) => {
    const country = isState(token) ? countryAt(token) : null;
    const fits = within === null || within.some(({ start, end }) => start <= token.start && token.end <= end);
    return country && fits && !but.has(country.code) ? [country] : [];
  });
}

/**
 * The country of an envoy with whom those of an article deal and of whom the text tells none: the only one beside the outlet's own that the sentence names, else one of the two
 * before it ("Two radars given by Fiji were handed over by Ambassador Ana Lima").
 */
export function countryOfEnvoy(members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  if (!isGuestEnvoy(lenders.text, members, lenders.words.kinds.abroad)) return null;
  for (const member of members) {
    const list = lenders.sentences.get(member.article)!;
    const home = lenders.homes.get(member.article)?.code;
    // Of an outlet of no known country either country may be its own.
    if (home === undefined) continue;
    // "Ambassador to Fiji": where she is sent is not whence.
    const spans = member.offices.flatMap((office) => office.spans);
    const sent = told(sentenceOf(lenders, member), new Set(), spans).map(({ code }) => code);
    const but = new Set([home, ...sent]);
    for (let at = member.sentence; at >= Math.max(0, member.sentence - BACK); at--) {
      const named = told(list[at]!, but);
      const [first] = named;
      if (!first) continue;
      if (new Set(named.map(({ code }) => code)).size > 1) return null;
      return workedOut(first.code, "an envoy, told of with no other country", "country-of-envoy", first.spans);
    }
  }
  return null;
}

const THAT = /(?<!\p{L})(?:of|from) (?:that|this|the said) (\p{Ll}+)(?!\p{L})/gu;
/** Code units of the words before a name among which it is told that it is "of that country", and back to that country. */
const BEFORE = 80;
const REACH = 600;

/** The country of whoever is called "the Foreign Minister of that country": the one named last before. */
export function countryOfThat(members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  for (const member of members) {
    const from = Math.max(sentenceOf(lenders, member).start, Math.min(member.phrase.start, member.start) - BEFORE);
    const words = lenders.text.slice(from, member.start);
    const found = [...words.matchAll(THAT)].find(([, noun]) => lenders.words.kinds.calledBack.has(noun!));
    if (!found || member.offices.length === 0) continue;
    const start = from + found.index;
    const of = lenderBefore(lenders, { ...member, start }, REACH, ({ kind }) => kind === "state" || kind === "territory");
    if (of)
      return workedOut(of.country!.value, `“${found[0]}” is ${of.name.value}`, "country-called-back", [
        { start, end: start + found[0].length },
      ]);
  }
  return null;
}
