import type { Authority } from "../../authority/authority.ts";
import { holds } from "../../text/span.ts";
import type { Finding } from "../finding.ts";
import { wordsIn } from "../words.ts";
import { knownAt } from "./known.ts";

const isState = ({ kind }: Finding): boolean => kind === "state" || kind === "territory";

/** Known organisations inside longer names ("International Department of the CPC"): named there, though the longer name is the mention. */
export function findInner(text: string, findings: readonly Finding[], authority: Authority): readonly Finding[] {
  const named = new Set(findings.flatMap((finding) => (isState(finding) && finding.country ? [finding.country.code] : [])));
  const inner: Finding[] = [];
  for (const finding of findings) {
    if (isState(finding)) continue;
    const words = wordsIn(text, finding);
    for (let at = 0; at < words.length; ) {
      const known = knownAt(words, at, finding.article, authority, named);
      const before = words[at - 1]?.raw; // The "Security Council of …" is not that of the United Nations, nor the end of an "All-… Federation of Trade Unions" another one.
      const goesOn = /^(?:of|for)$/.test(words[at + (known?.length ?? 0)]?.raw ?? "");
      const parted = !goesOn && (at === 0 || before === "of" || before === "the" || words[at - 1]!.possessive);
      if (known && parted && known.length < words.length && known.finding.key !== finding.key && holds(finding, known.finding)) {
        const { start, end } = known.finding;
        inner.push({ ...known.finding, name: text.slice(start, end).replace(/\s+/g, " ") });
        at += known.length;
      } else at++;
    }
  }
  return inner;
}

/** Gives organisations without a country the one of the known organisation inside their name. */
export function withCountries(findings: readonly Finding[], inner: readonly Finding[]): readonly Finding[] {
  let next = 0;
  return findings.map((finding) => {
    while (next < inner.length && inner[next]!.start < finding.start) next++;
    const held = inner[next];
    if (finding.country || !held?.country || isState(finding) || !holds(finding, held)) return finding;
    const { code, from } = held.country;
    return { ...finding, country: { code, spans: [{ start: held.start, end: held.end }], from } };
  });
}
