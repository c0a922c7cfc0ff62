import type { Authority } from "../../authority/authority.ts";
import type { Reading } from "../../model/reading.ts";
import { cover } from "../cover.ts";
import type { Finding } from "../finding.ts";
import { wordsIn } from "../words.ts";
import { headOf } from "./head-of.ts";

const kinds: ReadonlySet<Finding["kind"]> = new Set(["body", "organisation", "igo", "party"]);

/**
 * Nouns that stand for the organisation told last before them in their article: "the Commission", "the Association's chairman"; in small letters where it acts ("the
 * union also met"), and "the party" where the article has named but one.
 * @param findings all that is found already, in the order of the text
 */
export function bareHeads(
  { source: { text }, annotation }: Reading,
  findings: readonly Finding[],
  { organisationHeads, groupWords }: Authority,
): readonly Finding[] {
  const { verb } = groupWords.collectives;
  const taken = cover(findings);
  const byArticle = Map.groupBy(
    findings.filter(({ kind, form }) => kinds.has(kind) && (form === "name" || form === "acronym")),
    ({ article }) => article,
  );
  const found: Finding[] = [];
  for (const sentence of annotation.sentences) {
    const named = byArticle.get(sentence.article);
    if (!named || sentence.place === "byline") continue;
    wordsIn(text, sentence).forEach((word, at, words) => {
      const next = words[at + 1];
      if (!/^[Tt]he$/.test(words[at - 1]?.raw ?? "") || words[at - 1]!.gap !== " ") return;
      const acts = word.gap === " " && !word.possessive && verb.test(next?.raw ?? "");
      const isHead = organisationHeads.bare.has(word.raw) || (acts && organisationHeads.bareActing.has(word.folded));
      if (!isHead) return;
      // "the Commission President", "the Ministry of Trade"
      const goesOn = !word.possessive && word.gap === " " && (next?.capital || /^(?:of|for|on)$/.test(next?.raw ?? ""));
      if (goesOn || taken(word.start)) return;
      const before = named.filter(
        (finding) => finding.start < word.start && headOf(finding.full ?? finding.name) === word.folded,
      );
      const meant = before.at(-1);
      if (!meant) return;
      // Of several parties any may be meant.
      if (meant.kind === "party" && new Set(before.map(({ full, name }) => full ?? name)).size > 1) return;
      const { nameFrom: _, ...plain } = meant;
      const { start, end } = word;
      found.push({
        ...plain,
        start,
        end,
        form: "part",
        name: word.raw,
        full: meant.full ?? meant.name,
        attributive: word.possessive,
        rule: "head of a name before it",
      });
    });
  }
  return found;
}
