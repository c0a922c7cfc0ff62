import type { SpeechWordings } from "../../codebook/speech-wordings.ts";
import type { StanceWordings } from "../../codebook/stance-wordings.ts";
import { type Cell, printed } from "../../model/cell.ts";
import type { Commitment } from "../../model/statement.ts";
import type { ArticleView } from "../statements/article-view.ts";
import { clauseEnd } from "../statements/clause.ts";
import { speakerCell } from "../statements/speaker.ts";
import type { Spoken } from "../statements/spoken.ts";
import { doerOf, inWhoseName } from "../statements/subject-of.ts";

const MOST_IN_SENTENCE = 4;

interface Bond {
  readonly at: number;
  readonly end: number;
  readonly word: string;
  readonly modal: boolean;
}

function bondsIn(words: string, { commitments }: StanceWordings): readonly Bond[] {
  const bonds: Bond[] = [];
  for (const [pattern, modal] of [
    [commitments.bind, false],
    [commitments.modals, true],
  ] as const)
    for (const match of words.matchAll(pattern)) {
      if (bonds.length >= 3 * MOST_IN_SENTENCE) break;
      bonds.push({ at: match.index, end: match.index + match[0].length, word: match[0], modal });
    }
  return bonds.sort((a, b) => a.at - b.at);
}

const dueRoles = new Set(["by", "until", "before", "during", "on"]);

/** Finds what one sentence of somebody's words binds somebody to: one commitment for each modal, the chain of verbs in `what`. */
export function findCommitments(
  article: ArticleView,
  one: Spoken,
  stances: StanceWordings,
  speech: SpeechWordings,
): readonly Commitment[] {
  const { words, start } = one.view;
  const found: Commitment[] = [];
  if (words.endsWith("?")) return found;
  let past = -1;
  for (const bond of bondsIn(words, stances)) {
    if (bond.at < past || found.length >= MOST_IN_SENTENCE) continue;
    const doer = doerOf(one.view, bond.at, bond.word, speech);
    const first =
      /\b(?:we|i|(?:our|my) (?:party|country|government|people|nation|ministry|side|organi[sz]ation|union)|(?:the|his|her) (?:party|government|ministry|country|organi[sz]ation|union))\s+(?:[a-z]+ly\s+|also\s+)?$/i.test(
        words.slice(Math.max(0, bond.at - 40), bond.at),
      );
    const self =
      first ||
      /^(?:it|he|she|they)\s/i.test(words) ||
      /\b(?:it|he|she|they)\s+(?:[a-z]+ly\s+|also\s+)?$/i.test(words.slice(Math.max(0, bond.at - 24), bond.at));
    if (bond.modal) {
      if (!doer && !self) continue;
      if (
        doer &&
        !self &&
        words
          .slice(doer.end - start, bond.at)
          .trim()
          .split(/\s+/).length > 6
      )
        continue;
      if (stances.commitments.forecast.test(words.slice(bond.end, bond.end + 80))) continue;
    } else if (
      !doer &&
      !self &&
      !/^(?:readiness|willingness|commitment|determination|intention|resolve|promise|pledge)/i.test(bond.word)
    )
      continue;
    const clause = Math.max(0, (doer ? doer.start - start : bond.at) - 90);
    if (!first && stances.commitments.hoped.test(words.slice(clause, doer ? doer.start - start : bond.at))) continue;
    const to = clauseEnd(words, bond.end);
    const what = words.slice(bond.end, to);
    const lead = /^\s*/.exec(what)![0].length;
    const holder = inWhoseName(article, one, first ? null : doer, speech);
    const others = one.view.phrases.filter(
      (phrase) =>
        phrase.start - start >= bond.end &&
        phrase.end - start <= to &&
        !phrase.attributive &&
        !phrase.actors.includes(holder.actor ?? ""),
    );
    if (what.length - lead < 4 || (bond.modal && !stances.commitments.mutual.test(what) && others.length === 0)) continue;
    past = to;
    const named = others.find(
      (phrase) =>
        phrase.sort === "named" &&
        /\b(?:to|with|for|and)\s+(?:the\s+)?$/i.test(words.slice(Math.max(0, phrase.start - start - 12), phrase.start - start)),
    );
    const day = one.view.days.find(({ start: at, role }) => at - start >= bond.end && at - start < to + 60 && dueRoles.has(role));
    const actor = named && article.actors.get(named.actors[0]!);
    const target: Cell<string> | null =
      named && actor
        ? {
            value: actor.name.value,
            spans: [named.words],
            rule: "commitment-to",
            from: named.printed === actor.name.value ? null : `“${named.printed}”`,
          }
        : null;
    found.push({
      article: one.view.sentence.article,
      start: one.start,
      end: one.end,
      by: speakerCell(holder, holder === one.speaker ? one.goesOn : null),
      to: target,
      what: printed(
        what.slice(lead),
        [{ start: start + bond.end + lead, end: start + to }],
        `commitment ${bond.modal ? "modal" : "bond"}`,
      ),
      due: day
        ? printed(words.slice(day.start - start, day.end - start), [{ start: day.start, end: day.end }], "commitment-due")
        : null,
    });
  }
  return found;
}
