import type { Authority } from "../../authority/authority.ts";
import type { KnownOrganisation } from "../../authority/organisations.ts";
import type { Finding } from "../finding.ts";
import { longestForm, type Word } from "../words.ts";

const MOST = 12;

/** Was the form printed as such a name is: an acronym in capitals, a name with every long word capitalised? */
function printedAsName(run: readonly Word[], known: KnownOrganisation): boolean {
  if (run.length === 1) {
    const { raw } = run[0]!;
    const acronym = known.acronyms.some((form) => form.replaceAll(".", "") === raw.replaceAll(".", ""));
    // One plain word is a name only where nothing else bears that name: "Forward", "Unity" and "Progress" are parties somewhere.
    return (
      acronym ||
      (raw.length > 3 &&
        (known.kind !== "party" || /\p{Lu}.*\p{Lu}/u.test(raw) || known.key.startsWith("readout:")) &&
        raw === known.name) ||
      (/^\p{Lu}{3,}$/u.test(raw) && known.name.toUpperCase() === raw)
    );
  }
  return run.every((word) => word.capital || word.raw.length < 5);
}

/** Which of several bearers of a form is meant: one of a country that the article names, one that is still there, one known to the project's own list. */
function settle(candidates: readonly KnownOrganisation[], named: ReadonlySet<string>): KnownOrganisation | null {
  const distinct = [...new Map(candidates.map((known) => [known.key, known])).values()];
  if (distinct.length === 1)
    return distinct[0]!.kind !== "party" ||
      distinct[0]!.country === null ||
      named.has(distinct[0]!.country) ||
      distinct[0]!.acronyms.length === 0 ||
      distinct[0]!.name.includes(" ")
      ? distinct[0]!
      : null;
  const here = distinct.filter((known) => known.country !== null && named.has(known.country) && known.last === null);
  if (here.length === 1) return here[0]!;
  const global = distinct.filter((known) => known.country === null);
  return here.length === 0 && global.length === 1 ? global[0]! : null;
}

/** The longest known organisation that begins at `at`, and how many words it takes. */
export function knownAt(
  words: readonly Word[],
  at: number,
  article: string,
  authority: Authority,
  named: ReadonlySet<string>,
): { readonly finding: Finding; readonly length: number } | null {
  if (!words[at]!.capital) return null;
  const length = longestForm(words, at, MOST, (form) => authority.organisations.has(form));
  for (let size = length; size > 0; size--) {
    const run = words.slice(at, at + size);
    const candidates = (authority.organisations.get(run.map((word) => word.folded).join(" ")) ?? []).filter((known) =>
      printedAsName(run, known),
    );
    const known = settle(candidates, named);
    if (!known) continue;
    const last = run.at(-1)!;
    return {
      length: size,
      finding: {
        start: run[0]!.start,
        end: last.end,
        article,
        kind: known.kind,
        form: size === 1 && /^[\p{Lu}\d.&+-]+$/u.test(run[0]!.raw) ? "acronym" : "name",
        name: run.map((word) => word.raw).join(" "),
        key: known.key,
        country: known.country === null ? null : { code: known.country, spans: [], from: `authority: ${known.name}` },
        attributive: last.possessive,
        rule: "known organisation",
      },
    };
  }
  return null;
}
