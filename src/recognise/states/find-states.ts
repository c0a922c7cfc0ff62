import type { Authority } from "../../authority/authority.ts";
import type { CountryMatch } from "../../authority/countries.ts";
import type { SeatWords } from "../../authority/group-words.ts";
import type { Places } from "../../authority/places.ts";
import type { StateWords } from "../../authority/state-words.ts";
import type { Reading } from "../../model/reading.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import type { Finding } from "../finding.ts";
import { longestForm, type Word, wordsIn } from "../words.ts";
import { hyphenedStates } from "./hyphened.ts";
import { isInName } from "./in-name.ts";
import { actsAsState } from "./seat.ts";
import { countriesNamed, LONGEST_FORM, sharedBy, type Told } from "./shared-forms.ts";

/** The rule of a country's name that is its adjective too ("Netherlands", "Kiribati"): no name of its people. */
export const NAME_AS_ADJECTIVE = "country name as adjective";

const marked = /[^\x20-\x7e]/;

function fits(match: CountryMatch, printed: string, { asPrinted }: StateWords): boolean {
  // "Germán" is a first name.
  if (match.form === "adjective" && marked.test(printed) && !marked.test(match.printed)) return false;
  if (!beginsWithCapital(printed) && !/^I-/.test(printed)) return false;
  return !asPrinted.has(match.printed.toLowerCase().replaceAll(".", "")) || match.printed === printed;
}

/**
 * Which of several countries a form means: the one that the article names elsewhere by an unmistakable form, else the one state among territories
 * that share its adjective ("French", "Dutch"), else none.
 */
function settle(matches: readonly CountryMatch[], named: ReadonlySet<string>): CountryMatch | null {
  const codes = new Set(matches.map((match) => match.country.code));
  if (codes.size === 1) return matches[0]!;
  const only = (list: readonly CountryMatch[]): CountryMatch | null =>
    new Set(list.map((match) => match.country.code)).size === 1 ? list[0]! : null;
  return (
    only(matches.filter((match) => named.has(match.country.code))) ??
    only(matches.filter((match) => match.country.kind === "state"))
  );
}

/** Index of the first word by which "the Government of", "the government and people of" stands before the country at `at`; -1 where none does. A "head of government of" a country holds an office. */
function governmentBefore(words: readonly Word[], at: number, { wholes }: SeatWords, { ofGovernments }: StateWords): number {
  const of = words[at - 1]?.folded === "the" ? at - 2 : at - 1;
  if (words[of]?.folded !== "of" || words[of]!.gap !== " ") return -1;
  let first = of;
  while (wholes.has(words[first - 1]?.folded ?? "") && /^,? $/.test(words[first - 1]!.gap)) first--;
  const lead = words[first - 1]?.folded === "the" ? first - 2 : first - 1;
  const held = words[lead]?.folded === "of" && ofGovernments.has(words[lead - 1]?.folded ?? "");
  const nouns = words.slice(first, of).map(({ folded }) => folded);
  const governs = nouns.includes("government") || (nouns.includes("state") && nouns.length > 1);
  return governs && !held && words[first]!.folded !== "and" ? first : -1;
}

/** "Latin America", "Latin American", "Inner Mongolia": is the word at `at` the end of the name of a part of the world, or of its adjective? */
function endsRegion(words: readonly Word[], at: number, { known, regions }: Places): boolean {
  const before = words[at - 1];
  if (before?.capital !== true || before.gap !== " ") return false;
  const name = `${before.folded} ${words[at]!.folded}`;
  return [name, name.replace(/n$/, "")].some(
    (form) => regions.has(form) || known.get(form)?.some(({ kind }) => kind === "region") === true,
  );
}

/** Finds countries by name, their people and things by adjective, and capitals that stand for a government. */
export function findStates(reading: Reading, authority: Authority): readonly Finding[] {
  const { text } = reading.source;
  const { byForm } = authority.countries;
  const found: Finding[] = [];
  for (const article of reading.articles) {
    const lines = reading.annotation.sentences
      .filter((sentence) => sentence.article === article.id)
      .map((sentence) => wordsIn(text, sentence));
    const told = countriesNamed(lines, byForm);
    for (const words of lines) found.push(...inSentence(text, words, article.id, told, authority));
  }
  return found;
}

/** "Minister Name of Vanuatu received": is it a verb, before which a country's name that is its adjective too is a name? */
const isDeed = ({ folded, capital }: Word, { verbs, deeds }: SeatWords): boolean =>
  !capital && (verbs.has(folded) || deeds.has(folded) || /[^e]ed$/.test(folded));

function inSentence(text: string, words: readonly Word[], article: string, told: Told, authority: Authority): readonly Finding[] {
  const {
    countries: { byForm },
    seatWords: seats,
    stateWords: own,
    personWords: persons,
    places,
  } = authority;
  const { named } = told;
  const found: Finding[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at]!;
    const length = first.capital ? longestForm(words, at, LONGEST_FORM, (form) => byForm.has(form)) : 0;
    const compound = length === 0 && first.capital ? hyphenedStates(words, at, byForm, own.regions) : null;
    if (compound) {
      for (const { start, end, forms } of compound.parts) {
        const match = settle(forms, named);
        if (match)
          found.push({
            start,
            end,
            article,
            kind: match.country.kind,
            form: "demonym",
            full: null,
            name: text.slice(start, end),
            key: match.country.key,
            country: { code: match.country.code, spans: [{ start, end }], from: null },
            attributive: true,
            rule: "country in a compound",
          });
      }
      at += compound.length;
      continue;
    }
    const shared = length < 2 && first.capital ? sharedBy(first.folded, told, byForm.get(first.folded) ?? [], authority) : null;
    if (length === 0 && !shared) {
      at++;
      continue;
    }
    const run = words.slice(at, at + Math.max(1, length));
    const beforeHyphenOnly = length === 1 && own.combining.has(first.folded);
    if (
      beforeHyphenOnly ||
      (length === 1 && (isInName(words, at, (form) => byForm.has(form), persons) || endsRegion(words, at, places)))
    ) {
      at++;
      continue;
    }
    const last = run.at(-1)!;
    const printed = text.slice(first.start, last.end).replace(/\s+/g, " ");
    const next = words[at + run.length];
    const matches = shared
      ? [shared]
      : (byForm.get(run.map((word) => word.folded).join(" ")) ?? []).filter((match) =>
          fits(match, length === 1 ? printed : match.printed, own),
        );
    const adjectives = matches.filter((match) => match.form === "adjective");
    const names = matches.filter((match) => match.form === "name");
    const attributes =
      last.possessive ||
      (last.gap === " " &&
        next !== undefined &&
        !own.endingNames.has(next.folded) &&
        !/^[\d$€£¥]/.test(next.folded) &&
        !(words[words[at - 1]?.folded === "the" ? at - 2 : at - 1]?.folded === "of" && isDeed(next, seats)));
    const match =
      settle(names.length > 0 && (adjectives.length === 0 || !attributes) ? names : adjectives, named) ?? settle(names, named);
    const seat = match
      ? null
      : settle(
          matches.filter((one) => one.form === "seat" || one.form === "capital"),
          named,
        );
    const isSeat = (from: number): number => longestForm(words, from, LONGEST_FORM, (form) => byForm.has(form));
    const chosen =
      match ?? (seat && actsAsState(words, at, run.length, seats, own, isSeat) ? { ...seat, form: "seat" as const } : null);
    if (chosen) {
      const adjective = chosen.form === "adjective";
      // "the Kenyan government", "Kenya's government"
      const owns = adjective || last.possessive;
      const governs = owns && next !== undefined && last.gap === " " && own.governments.has(next.folded);
      const government = owns ? -1 : governmentBefore(words, at, seats, own);
      const span = { start: words[government]?.start ?? first.start, end: governs ? next.end : last.end };
      found.push({
        ...span,
        article,
        kind: chosen.country.kind,
        form: governs || government >= 0 ? "collective" : adjective ? "demonym" : "name",
        full: null,
        name: governs || government >= 0 ? text.slice(span.start, span.end).replace(/\s+/g, " ") : printed,
        key: chosen.country.key,
        country: { code: chosen.country.code, spans: [{ start: first.start, end: last.end }], from: null },
        attributive: owns && !governs,
        rule: adjective && names.length > 0 ? NAME_AS_ADJECTIVE : `country ${chosen.form}`,
      });
      at += run.length + (governs ? 1 : 0);
    } else at += run.length;
  }
  return found;
}
