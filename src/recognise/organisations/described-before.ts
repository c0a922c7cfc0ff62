import type { Authority } from "../../authority/authority.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";

/** Words that describe an organisation between whose it is and its name ("state-owned oil company"). */
const MOST = 5;
/** Words of the longest name of a country. */
const LONGEST = 5;

/** The country whose adjective or possessive ends right before `at`; null where none does, or several have it. */
function ownerAt(words: readonly Word[], at: number, { countries }: Authority): Finding["country"] {
  for (let from = Math.max(0, at - LONGEST); from < at; from++) {
    const run = words.slice(from, at);
    if (!run[0]!.capital || run.slice(0, -1).some(({ gap }) => gap !== " ")) continue;
    const matches = countries.byForm.get(run.map(({ folded }) => folded).join(" ")) ?? [];
    const wanted = run.at(-1)!.possessive ? "name" : "adjective";
    const codes = new Set(matches.filter(({ form }) => form === wanted).map(({ country }) => country.code));
    if (codes.size === 1) return { code: [...codes][0]!, spans: [{ start: run[0]!.start, end: run.at(-1)!.end }], from: null };
  }
  return null;
}

/**
 * Gives an organisation the country that stands before what describes it ("Angola's ruling Example Front", "the Austrian oil company Examplex"), whoever else is known by its name elsewhere; who
 * rules or opposes is a party.
 * @param words the sentence in which the organisation is named
 */
function describedBefore(finding: Finding, words: readonly Word[], authority: Authority): Finding {
  const { describing, ofParties, kindsBeside, partiesBeside, parties } = authority.organisationWords;
  if (finding.kind === "igo" || finding.form === "acronym") return finding;
  const at = words.findIndex(({ start }) => start === (finding.nameFrom ?? finding.start));
  let from = at;
  while (from > 0 && at - from < MOST && !words[from - 1]!.capital && words[from - 1]!.gap === " ") {
    const { raw, folded } = words[from - 1]!;
    if (!describing.has(raw) && !kindsBeside.has(folded) && !partiesBeside.has(folded)) break;
    from--;
  }
  // "Fiji's Renewal Party": the owner right before a name that another country's list has.
  const owned = from === at && words[at - 1]?.possessive === true && (finding.kind === "party" || finding.kind === "body");
  if ((from === at && !owned) || from <= 0) return finding;
  const rules = words.slice(from, at).some(({ raw, folded }) => ofParties.has(raw) || partiesBeside.has(folded));
  const isParty = rules && words.some(({ raw, start, end }) => parties.has(raw) && start >= finding.start && end <= finding.end);
  const kind = isParty && (finding.kind === "organisation" || finding.kind === "body") ? "party" : finding.kind;
  const owner = ownerAt(words, from, authority);
  if (!owner) return kind === finding.kind ? finding : { ...finding, kind };
  // The words before it are a part of how it is named there ("Fiji and the Maltese company Examplex signed").
  if (owner.code === finding.country?.code)
    return { ...finding, start: owner.spans[0]!.start, nameFrom: finding.nameFrom ?? finding.start, kind };
  // What its own name tells goes before; a namesake that lists know elsewhere does not.
  const own = finding.country && finding.country.spans.length > 0;
  if (own) return { ...finding, kind };
  const start = owner.spans[0]!.start;
  return { ...finding, start, nameFrom: finding.nameFrom ?? finding.start, kind, key: null, country: owner };
}

/** All organisations of an article, each with what describes it before its name; one that so is no namesake that lists know is none by its other forms either. */
export function allDescribed(
  findings: readonly Finding[],
  lines: readonly (readonly Word[])[],
  authority: Authority,
): readonly Finding[] {
  const byStart = new Map(lines.flatMap((words) => words.map(({ start }) => [start, words] as const)));
  const other = new Map<string, Finding>();
  const told = findings.map((one) => {
    const words = byStart.get(one.start);
    const described = words ? describedBefore(one, words, authority) : one;
    if (one.key !== null && described.key === null) other.set(one.key, described);
    return described;
  });
  return told.map((one) => {
    const meant = one.key === null ? undefined : other.get(one.key);
    return meant ? { ...one, key: null, full: meant.full ?? meant.name, kind: meant.kind, country: meant.country } : one;
  });
}
