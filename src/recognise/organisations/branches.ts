import type { Authority } from "../../authority/authority.ts";
import type { Finding } from "../finding.ts";
import { longestForm, type Word } from "../words.ts";

const LONGEST = 6;

/** A known organisation with the country behind its name whose branch is meant ("Example Aid Fiji"), or the organisation as it is. `to` is the index behind its words. */
export function withBranch(finding: Finding, words: readonly Word[], to: number, { countries }: Authority): Finding {
  const last = words[to - 1]!;
  if (finding.kind !== "organisation" || finding.rule !== "known organisation" || last.gap !== " " || last.possessive)
    return finding;
  const length = longestForm(words, to, LONGEST, (form) => countries.byForm.has(form));
  const run = words.slice(to, to + length);
  const end = run.at(-1);
  if (!end || !run[0]!.capital || end.possessive || (words[to + length]?.capital && end.gap === " ")) return finding;
  const form = run.map(({ folded }) => folded).join(" ");
  const codes = new Set(
    (countries.byForm.get(form) ?? []).flatMap((match) => (match.form === "name" ? [match.country.code] : [])),
  );
  if (codes.size !== 1) return finding;
  const spans = [{ start: run[0]!.start, end: end.end }];
  const name = `${finding.name} ${run.map(({ raw }) => raw).join(" ")}`;
  return {
    ...finding,
    end: end.end,
    name,
    key: null,
    country: { code: [...codes][0]!, spans, from: null },
    rule: "branch of a known organisation",
  };
}
