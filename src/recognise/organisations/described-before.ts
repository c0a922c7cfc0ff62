import type { Authority } from "../../authority/authority.ts";
import { type Finding, identityOf } from "../finding.ts";
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
 * @param words the sentence in which the organisation is named, and the index at which its own name begins
 */
function describedBefore(finding: Finding, words: readonly Word[], at: number, authority: Authority): Finding {
  const { describing, ofParties, kindsBeside, partiesBeside, parties } = authority.organisationWords;
  const { firms } = authority.personWords;
  if (finding.kind === "igo" || finding.form === "acronym") return finding;
  let from = at;
  while (from > 0 && at - from < MOST && !words[from - 1]!.capital && words[from - 1]!.gap === " ") {
    const { raw, folded } = words[from - 1]!;
    if (!describing.has(raw) && !kindsBeside.has(folded) && !partiesBeside.has(folded) && !firms.has(folded)) break;
    from--;
  }
  // "Fiji's Renewal Party": the owner right before a name that another country's list has.
  const owned = from === at && words[at - 1]?.possessive === true && finding.kind === "party";
  if ((from === at && !owned) || from <= 0) return finding;
  const rules = words.slice(from, at).some(({ raw, folded }) => ofParties.has(raw) || partiesBeside.has(folded));
  let isParty = false;
  for (let next = at; rules && next < words.length && words[next]!.end <= finding.end; next++)
    isParty ||= parties.has(words[next]!.raw);
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

/** All organisations of an article, each with what describes it before its name, which tells the kind and country of its letters and of its name elsewhere too ("Fiji's ruling Reef Front (RF)"). */
export function allDescribed(
  findings: readonly Finding[],
  lines: readonly (readonly Word[])[],
  authority: Authority,
): readonly Finding[] {
  const byStart = new Map(lines.flatMap((words) => words.map(({ start }, at) => [start, { words, at }] as const)));
  const meant = new Map<string, Finding | null>();
  const told = findings.map((one) => {
    const place = byStart.get(one.nameFrom ?? one.start);
    const described = place ? describedBefore(one, place.words, place.at, authority) : one;
    if (described === one) return one;
    const identity = identityOf(one);
    const other = meant.get(identity);
    // Two countries' parties of one name: the letters may be either's.
    meant.set(identity, other === undefined || other?.country?.code === described.country?.code ? described : null);
    return described;
  });
  return told.map((one, at) => {
    const other = one === findings[at] ? meant.get(identityOf(one)) : null;
    if (!other || (one.country && one.country.spans.length > 0)) return one;
    return { ...one, key: other.key, full: one.full ?? other.name, kind: other.kind, country: other.country };
  });
}
