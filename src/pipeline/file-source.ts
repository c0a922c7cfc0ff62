import { blockingKeys } from "../fold/blocking-keys.ts";
import { bodySpans } from "../fold/reprints/carried-words.ts";
import { carriedSketch } from "../fold/reprints/reprints.ts";
import type { Refusal } from "../model/refusal.ts";
import { actorOf } from "../search/names/unit.ts";
import type { Filing, KeptCell, KeptMention, Owned } from "../store/filing.ts";
import { thingId } from "../text/identity.ts";
import { quote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";
import { cellsIn } from "./cells-in.ts";
import { fileReports } from "./code-document.ts";
import type { CodedSource } from "./code-source.ts";

/** Gives things without an id of their own one of what they are and where they stand. */
function owned<T extends object>(
  kind: string,
  source: string,
  list: readonly T[],
  what: (thing: T) => string,
): readonly Owned<T>[] {
  const seen = new Map<string, number>();
  return list.map((thing) => {
    const { start, end } = thing as Partial<Span>;
    const id = thingId(kind, source, start ?? 0, end ?? 0, what(thing));
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return { ...thing, id: before === 0 ? id : thingId(kind, id, before) };
  });
}

/** Things of one id are one thing: the first is kept, and what came after it is refused and listed. */
function once<T>(
  what: string,
  list: readonly T[],
  idOf: (thing: T) => string,
): { readonly kept: readonly T[]; readonly refused: readonly Refusal[] } {
  const seen = new Set<string>();
  const kept: T[] = [];
  const refused: Refusal[] = [];
  for (const thing of list) {
    const id = idOf(thing);
    if (seen.has(id)) refused.push({ cell: `${what} ${id}`, value: id, reason: `another ${what} has this id` });
    else kept.push(thing);
    seen.add(id);
  }
  return { kept, refused };
}

function mentionsOf({ recognition }: CodedSource): readonly KeptMention[] {
  return [
    ...recognition.mentions.map(({ article, start, end, form, actors }) => ({
      article,
      start,
      end,
      kind: "actor" as const,
      form,
      means: actors,
    })),
    ...recognition.days.map(({ article, start, end, role, when }) => ({
      article,
      start,
      end,
      kind: "day" as const,
      form: role,
      means: when.date === null ? [] : [when.date],
    })),
    ...recognition.places.map(({ article, start, end, kind, name }) => ({
      article,
      start,
      end,
      kind: "place" as const,
      form: kind,
      means: [name],
    })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a coded source brings into the record, every cell with its words. @throws {QuoteError} where a stage gave a span that is not in the text */
export function fileSource(coded: CodedSource, bytes: Uint8Array, coder: string, codebook: string): Filing {
  const { reading, recognition, extraction, split } = coded;
  const { source } = reading;
  const { kept: reports, refused: repeatedReports } = once("report", fileReports(coded), ({ report }) => report.id);
  const { kept: said, refused: repeatedStatements } = once("statement", extraction.statements, ({ id }) => id);
  const tenures = owned("t", source.id, recognition.tenures, (tenure) =>
    JSON.stringify([tenure.actor, tenure.office.value, tenure.organisation?.value, tenure.mark, tenure.from, tenure.to]),
  );
  const positions = owned("q", source.id, extraction.positions, ({ holder, act, about }) =>
    JSON.stringify([holder.value, act.value, about.value]),
  );
  const commitments = owned("k", source.id, extraction.commitments, ({ by, what }) => JSON.stringify([by.value, what.value]));
  const delegations = owned("d", source.id, extraction.delegations, ({ leader, organisation }) =>
    JSON.stringify([leader?.value, organisation?.value]),
  );
  const formulas = owned("f", source.id, extraction.formulas, ({ phrase, speaker, spans }) =>
    JSON.stringify([phrase, speaker, spans[0]]),
  );
  const statements = said.map((statement) => ({ ...statement, words: quote(source.text, statement).words }));
  const withSentence = (thing: Owned<Span>): readonly KeptCell[] => [
    { owner: thing.id, field: "words", value: "null", rule: "", basis: null, quotes: [quote(source.text, thing)] },
    ...cellsIn(source.text, thing.id, thing),
  ];
  return {
    source,
    bytes,
    publisher: reading.sighting.publisher,
    coder,
    codebook,
    articles: split.articles,
    furniture: split.furniture,
    sentences: reading.annotation.sentences.map((sentence) => ({ ...sentence, words: quote(source.text, sentence).words })),
    actors: recognition.actors,
    mentions: mentionsOf(coded),
    tenures,
    reports,
    keys: reports.map((filed) => [...new Set(blockingKeys(filed))]),
    statements,
    positions,
    commitments,
    delegations,
    formulas,
    refused: [...recognition.refused, ...extraction.refused, ...repeatedReports, ...repeatedStatements],
    sketches: split.articles.map((article) => ({
      article: article.id,
      hashes: carriedSketch({ text: source.text, spans: bodySpans(article) }),
    })),
    cells: [
      ...split.articles.flatMap((article) => cellsIn(source.text, article.id, article)),
      ...recognition.actors.flatMap((actor) => cellsIn(source.text, actorOf(source.id, actor.id), actor)),
      ...reports.flatMap(({ report }) => cellsIn(source.text, report.id, report)),
      ...said.flatMap((statement) => withSentence(statement)),
      ...[...positions, ...commitments, ...delegations].flatMap((finding) => withSentence(finding)),
      ...[...tenures, ...formulas].flatMap((finding) => cellsIn(source.text, finding.id, finding)),
    ],
  };
}
