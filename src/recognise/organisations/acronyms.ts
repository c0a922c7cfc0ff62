import type { Authority } from "../../authority/authority.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";
import { ACTING } from "./lead-acronyms.ts";
import { ownerBefore } from "./named-with-country.ts";

/** So many acronyms a list has before the one that is read. */
const MOST_LISTED = 4;

/** Words between "between" and the second of two. */
const TO_BETWEEN = 12;

const leads = /^(?:the|by|with|of|from|to|and|at)$/;

/** Is it one of a list behind the plural of what they are ("the operators EXA and EXB")? */
function isListed(words: readonly Word[], at: number, kinds: ReadonlySet<string>): boolean {
  let before = at - 1;
  const isAcronym = (word: Word | undefined): boolean => /^\p{Lu}{2,7}$/u.test(word?.raw ?? "");
  if (words[before]?.folded === "and") before--;
  for (let steps = 0; steps < MOST_LISTED && before < at - 1 && isAcronym(words[before]); steps++) before--;
  const noun = words[before];
  return noun !== undefined && !noun.capital && noun.folded.endsWith("s") && kinds.has(noun.folded.slice(0, -1));
}

/** Acronyms that nothing defines but that act: "TIKA's coordinator", "the TCTA said", "JICA experts". */
export function actingAcronyms(words: readonly Word[], article: string, authority: Authority): Finding[] {
  const { countries, personWords, seatWords, organisationWords, localGovernmentWords } = authority;
  const large = words.filter(({ raw }) => /^\p{Lu}{2,}$/u.test(raw)).length;
  // A line in capitals has no acronyms.
  if (large > words.length / 3 && words.length > 3) return [];
  const { documents, deeds } = localGovernmentWords;
  const signed = words.some(({ folded }) => documents.has(folded)) && words.some(({ folded }) => deeds.has(folded));
  return words.flatMap((word, at): Finding[] => {
    const { raw } = word;
    if (!/^(?:\p{Lu}{3,7}|\p{Lu}{2,6}-\p{Lu}{1,4})$/u.test(raw) || personWords.noOrganisations.has(raw.toLowerCase())) return [];
    if (
      countries.byForm.has(foldName(raw)) ||
      personWords.family.has(raw.toLowerCase()) ||
      personWords.given.has(raw.toLowerCase())
    )
      return [];
    const [before, next] = [words[at - 1], words[at + 1]];
    if ((before?.capital && before.gap === " " && at > 1) || (next?.capital && word.gap === " ") || /^[-–]\d?/.test(word.gap))
      return [];
    const verb = next && word.gap === " " && (personWords.personVerbs.has(next.folded) || seatWords.verbs.has(next.folded));
    // "President of EXOPA", "Secretary General of the EXOPA"
    const of = before?.folded === "the" ? at - 2 : at - 1;
    // "soldiers of the EXOPA", "officers from EXOPA"
    const staffed = ["of", "from"].includes(words[of]?.folded ?? "") && organisationWords.staff.test(words[of - 1]?.folded ?? "");
    const headed =
      words[of]?.folded === "of" &&
      [1, 2].some((length) =>
        personWords.officeHeads.has(
          words
            .slice(Math.max(0, of - length), of)
            .map(({ folded }) => folded)
            .join(" "),
        ),
      );
    // "EXAU of Fiji"; "an accord between EXAU and", "with EXAU"
    const country = next?.folded === "of" && countries.byForm.has(words[at + 2]?.folded ?? "");
    const between = words.slice(Math.max(0, at - TO_BETWEEN), at).some(({ folded }) => folded === "between");
    const partner =
      signed && (/^(?:with|between)$/.test(before?.folded ?? "") || (between && before?.folded === "and") || country);
    const led = before && leads.test(before.folded);
    // "Fiji's EXA and Malta's EXB"
    const owner = before?.possessive ? ownerBefore(words, at, authority) : null;
    if (
      !(
        word.possessive ||
        owner ||
        isListed(words, at, organisationWords.kindsBeside) ||
        (verb && (led || at === 0)) ||
        (word.gap === " " && organisationWords.staff.test(next?.folded ?? "")) ||
        before?.folded === "by" ||
        partner ||
        headed ||
        staffed
      )
    )
      return [];
    return [
      {
        start: word.start,
        end: word.end,
        article,
        kind: "organisation",
        form: "acronym",
        name: raw,
        full: null,
        key: null,
        country: owner
          ? { code: owner.code, spans: [{ start: words[owner.from]!.start, end: words[at - 1]!.end }], from: null }
          : null,
        attributive: word.possessive,
        rule: ACTING,
      },
    ];
  });
}
