import type { Authority } from "../../authority/authority.ts";
import type { Finding } from "../finding.ts";
import { longestForm, low, type Word } from "../words.ts";

/** Words in the longest name of a firm or union, and in the longest name of a country. */
const MOST = 4;
const LONGEST = 6;
/** Words in which a document and a verb of signing may stand before whom it is signed with. */
const REACH = 20;

/** Index behind a capitalised name of no known word that begins at `at`; `at` where none begins there. */
function nameTo(words: readonly Word[], at: number, { personWords, countries, places, organisationHeads }: Authority): number {
  let to = at;
  while (words[to]?.capital && to - at < MOST) {
    to++;
    if (words[to - 1]!.gap !== " " || words[to - 1]!.possessive) break;
  }
  if (to === at || organisationHeads.openers.has(words[at]!.raw)) return at;
  const isOther = words.slice(at, to).some(
    ({ folded, raw }, index) =>
      personWords.given.has(folded) ||
      personWords.family.has(folded) ||
      personWords.officeHeads.has(folded) ||
      personWords.officeModifiers.has(folded) ||
      personWords.honorifics.has(folded) ||
      // "Examplex Construction"
      (index === 0 && personWords.noNames.has(folded)) ||
      personWords.noOrganisations.has(raw.toLowerCase()) ||
      countries.byForm.has(folded) ||
      places.cities.has(folded) ||
      places.regions.has(folded),
  );
  return isOther ? at : to;
}

/** The country that `words` name from `at` on by its name. */
export function stateAt(
  words: readonly Word[],
  at: number,
  { countries }: Authority,
): { readonly code: string; readonly to: number } | null {
  const from = low(words[at]) === "the" ? at + 1 : at;
  if (!words[from]?.capital) return null;
  const length = longestForm(words, from, LONGEST, (form) => countries.byForm.has(form));
  if (length === 0) return null;
  const form = words
    .slice(from, from + length)
    .map(({ folded }) => folded)
    .join(" ");
  const codes = new Set(
    (countries.byForm.get(form) ?? []).flatMap((match) => (match.form === "name" ? [match.country.code] : [])),
  );
  return codes.size === 1 ? { code: [...codes][0]!, to: from + length } : null;
}

/** Firms and unions that only their country tells, where a document is signed or two do a thing together: "a contract with Examplex of Kenya", "with Kenya's Examplex", "between EXA of Kenya and EXB of Fiji", "built jointly by Kenya's Examplex and …". */
export function namedWithCountry(words: readonly Word[], article: string, authority: Authority): Finding[] {
  const { documents, deeds, jointly, building } = authority.localGovernmentWords;
  const signing = words.some((word) => documents.has(low(word))) && words.some((word) => deeds.has(low(word)));
  // "laid jointly by Kenya's Examplex and Fiji's Examplum"
  const together = words.some((word) => jointly.has(low(word)));
  // "built by Kenya's Examplex"
  const built = words.some((word) => building.has(low(word)));
  if (!signing && !together && !built) return [];
  return words.flatMap((word, at): Finding[] => {
    if (!word.capital || (words[at - 1]?.capital && words[at - 1]!.gap === " " && !words[at - 1]!.possessive)) return [];
    const to = nameTo(words, at, authority);
    if (to === at) return [];
    const behind = words[to]?.raw === "of" && words[to - 1]!.gap === " " ? stateAt(words, to + 1, authority) : null;
    const owner = words[at - 1]?.possessive ? ownerBefore(words, at, authority) : null;
    const code = behind?.code ?? owner?.code;
    if (!code) return [];
    const lead = low(words[(owner?.from ?? at) - 1]);
    const signs = deeds.has(low(words[behind?.to ?? to])) || ["has", "have", "and"].includes(low(words[behind?.to ?? to]));
    const builds = built && owner !== null && lead === "by";
    const joined =
      builds ||
      (["with", "between", "and", "by", "of"].includes(lead) &&
        words
          .slice(Math.max(0, at - REACH), at)
          .some((one) => (signing && documents.has(low(one))) || (together && (jointly.has(low(one)) || owner !== null))));
    if (!joined && !(signs && (owner?.from ?? at) <= 1)) return [];
    const last = words[to - 1]!;
    const name = words
      .slice(at, to)
      .map(({ raw }) => raw)
      .join(" ");
    const spans = behind
      ? [{ start: words[to + 1]!.start, end: words[behind.to - 1]!.end }]
      : [{ start: words[owner!.from]!.start, end: words[at - 1]!.end }];
    return [
      {
        start: word.start,
        end: last.end,
        article,
        kind: "organisation",
        form: "name",
        name,
        full: null,
        key: null,
        country: { code, spans, from: null },
        attributive: last.possessive,
        rule: "name with its country",
      },
    ];
  });
}

/** The country whose possessive ends right before `at`, and where it begins. */
export function ownerBefore(
  words: readonly Word[],
  at: number,
  authority: Authority,
): { readonly code: string; readonly from: number } | null {
  for (let from = Math.max(0, at - LONGEST); from < at; from++) {
    const state = stateAt(words, from, authority);
    if (state?.to === at) return { code: state.code, from };
  }
  return null;
}
