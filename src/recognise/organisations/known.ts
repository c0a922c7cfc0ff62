import type { Authority } from "../../authority/authority.ts";
import type { KnownOrganisation } from "../../authority/organisations.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Finding } from "../finding.ts";
import { longestForm, type Word } from "../words.ts";

const MOST = 12;
/** From so many letters on an acronym may be printed as a word. */
const SPOKEN = 5;
/** A word of so many letters that the project's own lists hold as a name is nothing else ("Sandinistas"). */
const SOLE = 8;
/** Standing bearers of one name, from which on its country has to be named beside it. */
const MANY = 4;

/** Was the form printed as such a name is: an acronym in capitals, a name with every long word capitalised? */
function printedAsName(run: readonly Word[], known: KnownOrganisation, before: Word | undefined): boolean {
  if (run.length === 1) {
    const { raw } = run[0]!;
    const acronym = known.acronyms.some((form) => form.replaceAll(".", "") === raw.replaceAll(".", ""));
    // One plain word is a name only where nothing else bears that name: "Forward", "Unity" and "Progress" are parties somewhere.
    // "Frelimo", "Swapo": an acronym that is spoken as a word.
    const spoken =
      known.usual && raw.length >= SPOKEN && /^\p{Lu}\p{Ll}+$/u.test(raw) && known.acronyms.includes(raw.toUpperCase());
    return (
      acronym ||
      spoken ||
      // "Zanu-PF": the part of an acronym that is spoken, before the one that is spelled.
      (/^\p{Lu}\p{Ll}{3,}-\p{Lu}+$/u.test(raw) && known.acronyms.includes(raw.toUpperCase())) ||
      // "The Economist"
      (known.kind === "outlet" && /^[Tt]he$/.test(before?.raw ?? "") && known.name === `The ${raw}`) ||
      (raw.length > 3 &&
        (known.usual || (known.kind !== "party" && known.kind !== "outlet") || /\p{Lu}.*\p{Lu}/u.test(raw)) &&
        (raw === known.name ||
          (known.usual && (known.kind === "organisation" || (known.kind !== "outlet" && raw.length >= SOLE))))) ||
      (/^\p{Lu}{3,}$/u.test(raw) && known.name.toUpperCase() === raw)
    );
  }
  return run.every((word) => word.capital || word.raw.length < 5);
}

/** Shorter acronyms stand for many things, and need their country beside them. */
const tellingLength = 3;

/** One party that lists spell in two ways ("of Working People", "of the Working People") is one. */
function oneSpelling(candidates: readonly KnownOrganisation[]): readonly KnownOrganisation[] {
  if (candidates.length < 2) return candidates;
  const seen = new Set<string>();
  return candidates.filter(({ kind, country, name }) => {
    const spelled = `${kind} ${country} ${foldName(name).replace(/\bthe /g, "")}`;
    return !seen.has(spelled) && seen.add(spelled);
  });
}

/** Which of several bearers of a form is meant: one of a country that the article names, one that is common in print, one of no country. */
function settle(candidates: readonly KnownOrganisation[], named: ReadonlySet<string>, printed: string): KnownOrganisation | null {
  // A party of two countries is one: of its entries the one that is common in print.
  const usualLast = oneSpelling(candidates).toSorted((a, b) => Number(a.usual) - Number(b.usual));
  const distinct = [...new Map(usualLast.map((known) => [known.key, known])).values()].filter(
    // Two letters stand for too much to be a party that only long lists know.
    ({ kind, usual }) => usual || kind !== "party" || printed.length >= tellingLength,
  );
  const here = distinct.filter((known) => known.country !== null && named.has(known.country));
  const standing = here.filter((known) => known.last === null);
  for (const list of [here.filter(({ usual }) => usual), standing, here]) if (list.length === 1) return list[0]!;
  if (here.length > 0) return null;
  // "Workers' Party": a name that parties of many countries bear means none of them.
  if (printed.includes(" ") && distinct.filter(({ last }) => last === null).length > MANY) return null;
  const usual = distinct.filter((known) => known.usual && (known.country === null || printed.length >= tellingLength));
  if (usual.length === 1) return usual[0]!;
  const [only, other] = distinct;
  return only && !other && (only.kind !== "party" || only.country === null || printed.includes(" ")) ? only : null;
}

/** "People's Forum", "Citizens Voice": a party's name of words that speak of anything, where nothing names the party's country. */
const isGeneric = (run: readonly Word[], { personWords: { bodies, portfolios, officeModifiers, noNames } }: Authority): boolean =>
  run.length > 1 &&
  run.every(({ raw, folded }) =>
    [raw.toLowerCase().replace(/['’]s$/, ""), folded, folded.replace(/s$/, "")].some(
      (word) => bodies.has(word) || portfolios.has(word) || officeModifiers.has(word) || noNames.has(word),
    ),
  );

/** "Department of Foreign Affairs and Trade": a ministry by a name that those of several countries bear. */
const isOfAffairs = (run: readonly Word[]): boolean =>
  run.length > 2 && run.some(({ raw }) => raw === "Affairs") && run.some(({ raw }) => /^(?:Ministry|Department)$/.test(raw));

/** "Petra Novak": a forename before another name, though an agency bears it too ("Petra News Agency" is one). */
function isForename([word, ...others]: readonly Word[], next: Word | undefined, authority: Authority): boolean {
  if (others.length > 0 || !/^\p{Lu}\p{Ll}+$/u.test(word!.raw) || !authority.names.given.has(word!.folded)) return false;
  return (
    word!.gap === " " && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.raw) && !authority.personWords.noNames.has(next.folded)
  );
}

/** "Its 20th General Assembly": a meeting of whoever holds it, by a form that elsewhere is short for a known body. */
function isOwnAssembly(
  words: readonly Word[],
  at: number,
  { name, key }: { readonly name: string; readonly key: string },
  { organisationWords: { whichCongress, ownAssemblies, ordinal }, organisations }: Authority,
): boolean {
  if (
    !ownAssemblies.has(name) ||
    (organisations.get(foldName(name)) ?? []).some((known) => known.key === key && known.name === name)
  )
    return false;
  const before = ordinal.test(words[at - 1]?.folded ?? "") ? at - 2 : at - 1;
  return whichCongress.has(words[before]?.raw ?? "");
}

/** "MP Name", "a Fijian MEP": an office, though a party has the same letters. */
function isOfficeInLetters(words: readonly Word[], at: number, { personWords, countries }: Authority): boolean {
  const [own, before, next] = [words[at]!, words[at - 1], words[at + 1]];
  if (!personWords.officeHeads.has(own.raw.toLowerCase())) return false;
  return (
    (next?.capital === true && own.gap === " ") || /^an?$/.test(before?.raw ?? "") || countries.byForm.has(before?.folded ?? "")
  );
}

/** The form that the lists know a run of words by; "O.A.U." as they print acronyms, without its full stops. */
const formOf = (run: readonly Word[]): string =>
  run.length === 1 && /^(?:\p{Lu}\.){3,}$/u.test(run[0]!.raw)
    ? run[0]!.folded.replaceAll(" ", "")
    : run.map((word) => word.folded).join(" ");

/** The longest known organisation that begins at `at`, and how many words it takes. */
export function knownAt(
  words: readonly Word[],
  at: number,
  article: string,
  authority: Authority,
  named: ReadonlySet<string>,
): { readonly finding: Finding; readonly length: number } | null {
  if (!words[at]!.capital) return null;
  const length = Math.max(
    longestForm(words, at, MOST, (form) => authority.organisations.has(form)),
    authority.organisations.has(formOf(words.slice(at, at + 1))) ? 1 : 0,
  );
  for (let size = length; size > 0; size--) {
    const run = words.slice(at, at + size);
    const candidates = (authority.organisations.get(formOf(run)) ?? []).filter((known) =>
      printedAsName(run, known, words[at - 1]),
    );
    const known = settle(candidates, named, run.map((word) => word.raw).join(" "));
    if (!known) continue;
    if (known.kind === "party" && !known.usual && !named.has(known.country ?? "") && isGeneric(run, authority)) continue;
    if (known.kind === "body" && !named.has(known.country ?? "") && named.size > 0 && isOfAffairs(run)) continue;
    if (isForename(run, words[at + 1], authority)) continue;
    const printed = run.map((word) => word.raw).join(" ");
    if (isOwnAssembly(words, at, { name: printed, key: known.key }, authority)) continue;
    const last = run.at(-1)!;
    if (size === 1 && isOfficeInLetters(words, at, authority)) continue;
    return {
      length: size,
      finding: {
        start: run[0]!.start,
        end: last.end,
        article,
        kind: known.kind,
        form: size === 1 && /^[\p{Lu}\d.&+-]+$/u.test(run[0]!.raw) ? "acronym" : "name",
        name: printed,
        full: null,
        key: known.key,
        country: known.country === null ? null : { code: known.country, spans: [], from: `authority: ${known.name}` },
        attributive: last.possessive,
        rule: "known organisation",
      },
    };
  }
  return null;
}
