import type { Authority } from "../../authority/authority.ts";
import type { ActorKind } from "../../model/actor.ts";
import type { ArticleKind } from "../../model/article.ts";
import type { Reading } from "../../model/reading.ts";
import { foldName } from "../../text/fold-name.ts";
import { ofPage } from "../country-of-page.ts";
import { cover } from "../cover.ts";
import type { Finding } from "../finding.ts";
import { low, type Word, wordsIn } from "../words.ts";
import { headOf } from "./head-of.ts";
import { publisherKind, withoutSeat } from "./publisher-kind.ts";

/** Who speaks for itself in what it publishes: no paper, whose "we" are its writers. */
const speaking: ReadonlySet<ActorKind> = new Set(["organisation", "party", "body", "igo"]);
/** Pieces in which "we" is said by somebody else. */
const others: ReadonlySet<ArticleKind> = new Set(["speech", "message", "interview", "transcript", "opinion"]);
/** Words of the longest body of its own ("our national executive committee"). */
const LONGEST = 4;

/** Where what is "ours" ends behind the word at `at` ("our Network", "our local branch"); `at` where nothing of the publisher's follows. */
function behindOurs(words: readonly Word[], at: number, ours: ReadonlySet<string>, head: string): number {
  for (let to = Math.min(words.length, at + 1 + LONGEST); to > at + 1; to--) {
    const run = words.slice(at + 1, to);
    if (run.slice(0, -1).some(({ gap, possessive }) => gap !== " " || possessive)) continue;
    const last = run.at(-1)!;
    if (last.folded === head && run.length === 1) return to;
    if (ours.has(run.map(low).join(" "))) return to;
  }
  return at;
}

/**
 * Where an organisation tells of itself on its own pages: "we", "our Network", "the Network". A reprint's "we" is another's, and so are a printed
 * speech's, a letter's and what stands in quotation marks.
 * @param findings all that is found already, in the order of the text; @param named where a page prints the publisher's name apart from its articles
 */
export function publisherAgain(
  reading: Reading,
  findings: readonly Finding[],
  named: Finding | null,
  authority: Authority,
): readonly Finding[] {
  const { source, annotation, articles, sighting } = reading;
  const { text } = source;
  const { publisher } = sighting;
  if (publisher === null) return [];
  const folded = foldName(publisher);
  const called = (name: string): Finding | undefined => findings.find((one) => foldName(one.full ?? one.name) === foldName(name));
  // "Tide Party of Fiji, International Section" speaks for the party that its page names.
  const known = called(publisher) ?? named ?? called(withoutSeat(publisher));
  const whole = known ? (known.full ?? known.name) : publisher;
  const kind = known && known.kind !== "outlet" ? known.kind : publisherKind(reading, publisher, authority);
  if (!speaking.has(kind)) return [];
  const head = headOf(withoutSeat(publisher));
  const own = new Set(
    articles.flatMap(({ id, relation, kind: piece }) => (relation === "republication" || others.has(piece) ? [] : [id])),
  );
  const isQuoted = cover(annotation.quotations);
  const taken = cover(findings);
  const rivals = Map.groupBy(
    findings.filter((one) => headOf(one.full ?? one.name) === head && foldName(one.full ?? one.name) !== folded),
    ({ article }) => article,
  );
  const hasRival = (article: string, start: number): boolean => (rivals.get(article)?.[0]?.start ?? start) < start;
  const { pronouns, bodies } = authority.organisationWords.ourselves;
  const found: Finding[] = [];
  for (const sentence of annotation.sentences) {
    if (!own.has(sentence.article) || sentence.place === "byline") continue;
    const line = wordsIn(text, sentence);
    line.forEach((word, at) => {
      if (taken(word.start) || isQuoted(word.start)) return;
      const add = (from: number, to: number, form: Finding["form"]): void => {
        const last = line[to - 1]!;
        found.push({
          start: line[from]!.start,
          end: last.end,
          article: sentence.article,
          kind,
          form,
          name: form === "part" ? last.raw : whole,
          full: whole,
          key: known?.key ?? null,
          country:
            known?.country ??
            (sighting.country === null
              ? null
              : { code: sighting.country, spans: [], from: `the publisher is of ${ofPage(sighting)}` }),
          attributive: last.possessive,
          rule: "publisher of itself",
          nameOf: `said by ${publisher}, which publishes it`,
          ...(known?.of !== undefined && { of: known.of }),
        });
      };
      const before = low(line[at - 1]);
      const next = line[at + 1];
      if (pronouns.has(low(word)) && word.raw !== "US") add(at, at + 1, "pronoun");
      else if (low(word) === "our") {
        const end = behindOurs(line, at, bodies, head);
        if (end > at) add(at + 1, end, "part");
      } else if (word.folded === head && before === "the" && line[at - 1]!.gap === " ") {
        // "the Network Company", "the union of dockers"
        const goesOn = !word.possessive && word.gap === " " && (next?.capital || /^(?:of|for|on)$/.test(low(next)));
        if (!goesOn && !hasRival(sentence.article, word.start)) add(at, at + 1, "part");
      }
    });
  }
  return found;
}
