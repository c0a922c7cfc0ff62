import type { Authority } from "../../authority/authority.ts";
import type { Reading } from "../../model/reading.ts";
import type { Finding } from "../finding.ts";
import { type Word, wordsIn } from "../words.ts";
import { headedAt } from "./by-head.ts";
import { knownAt } from "./known.ts";

/** "Name (ABC)": the acronym that a text gives a name itself. */
function definedAfter(text: string, end: number): { readonly form: string; readonly start: number; readonly end: number } | null {
  const match = /^\s?\((?:the |hereinafter |or )?["“']?(\p{Lu}[\p{Lu}\p{N}&.-]{1,11})["”']?\)/u.exec(text.slice(end, end + 40));
  if (!match) return null;
  const start = end + match[0].indexOf(match[1]!);
  return { form: match[1]!, start, end: start + match[1]!.length };
}

/** Do the initials of a name's words make the acronym, small words counted or not? */
export function makesAcronym(name: string, acronym: string): boolean {
  const letters = acronym.replace(/[^\p{Lu}]/gu, "").toLowerCase();
  const words = name.split(/[\s-]+/).filter(Boolean);
  const initials = (keep: (word: string) => boolean): string =>
    words
      .filter(keep)
      .map((word) => word[0]!.toLowerCase())
      .join("");
  return [initials(() => true), initials((word) => /^\p{Lu}/u.test(word))].some(
    (made) => made === letters || (letters.length >= 3 && made.startsWith(letters)),
  );
}

const namedCountries = (lines: readonly (readonly Word[])[], authority: Authority): ReadonlySet<string> =>
  new Set(
    lines.flatMap((words) =>
      words
        .filter((word) => word.capital)
        .flatMap((word) =>
          (authority.countries.byForm.get(word.folded) ?? [])
            .filter((match) => match.form !== "seat")
            .map((match) => match.country.code),
        ),
    ),
  );

/** Finds organisations: those of the authority data, those whose head noun tells them, and acronyms that the article defines. */
export function findOrganisations(reading: Reading, authority: Authority): readonly Finding[] {
  const { text } = reading.source;
  const found: Finding[] = [];
  for (const article of reading.articles) {
    const sentences = reading.annotation.sentences.filter(
      (sentence) => sentence.article === article.id && sentence.place !== "byline",
    );
    const lines = sentences.map((sentence) => wordsIn(text, sentence));
    const named = namedCountries(lines, authority);
    const defined = new Map<string, Finding>();
    const inArticle: Finding[] = [];
    for (const words of lines)
      for (let at = 0; at < words.length; ) {
        // "The" opens a sentence, not a name.
        if (words[at]!.raw === "The") {
          at++;
          continue;
        }
        const known = knownAt(words, at, article.id, authority, named);
        const headed = headedAt(words, at, article.id, authority);
        const best = headed && headed.length > (known?.length ?? 0) ? headed : known;
        if (!best) {
          at++;
          continue;
        }
        const printed = text.slice(best.finding.start, best.finding.end).replace(/\s+/g, " ");
        const finding = {
          ...best.finding,
          name: printed,
          country:
            best.finding.country && (best.finding.country.spans.length > 0 || best.finding.country.from)
              ? best.finding.country
              : null,
        };
        inArticle.push(finding);
        const acronym = definedAfter(text, finding.end);
        if (acronym && (makesAcronym(printed, acronym.form) || finding.key !== null)) {
          defined.set(acronym.form, finding);
          inArticle.push({
            ...finding,
            start: acronym.start,
            end: acronym.end,
            name: acronym.form,
            form: "acronym",
            rule: "acronym that the text defines",
          });
        }
        at += best.length;
      }
    if (defined.size > 0)
      for (const words of lines)
        for (const word of words) {
          const meant = defined.get(word.raw);
          if (meant && !inArticle.some((other) => other.start <= word.start && word.end <= other.end))
            inArticle.push({
              ...meant,
              start: word.start,
              end: word.end,
              name: word.raw,
              form: "acronym",
              attributive: word.possessive,
              rule: "acronym that the text defines",
            });
        }
    found.push(...inArticle);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
