import type { FormulaWords } from "../codebook/formula-words.ts";
import type { TopicWording } from "../codebook/wordings/topic-wordings.ts";
import { findFormulas, findPhrase } from "../fold/formulas/find-formulas.ts";
import type { FormulaSentence, FoundFormula } from "../model/formula-use.ts";
import type { KeptActor, KeptStatement } from "../store/listed.ts";
import type { Store } from "../store/store.ts";
import { overlap, type Span } from "../text/span.ts";
import { listCarriages } from "./trace-custody.ts";

export interface FormulasFound {
  readonly formulas: readonly FoundFormula[];
  readonly sentences: readonly FormulaSentence[];
}

/** Articles that carry one text, by the least id among them. */
async function textGroups(store: Store): Promise<(article: string) => string> {
  const leads = new Map<string, string>();
  const leadOf = (article: string): string => {
    let at = article;
    for (let next = leads.get(at); next !== undefined; next = leads.get(at)) at = next;
    return at;
  };
  for (const { carrier, origin } of await listCarriages(store)) {
    const [a, b] = [leadOf(carrier), leadOf(origin)];
    const [lead, other] = [a, b].sort() as [string, string];
    if (a !== b) leads.set(other, lead);
  }
  return leadOf;
}

/** Spans of a list, sorted by start, that overlap a span. */
function within(spans: readonly Span[], of: Span): readonly Span[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= of.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < spans.length && spans[at]!.start < of.end; at++)
    if (overlap(spans[at]!, of) > 0) found.push(spans[at]!);
  return found;
}

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Persons, offices and days part phrases; names of states, organisations and places may stand in one, but do not make one. */
function parted(actors: readonly KeptActor[], mentions: Awaited<ReturnType<Store["mentionsOf"]>>) {
  const persons = new Set(actors.filter(({ actor }) => actor.kind === "person").map(({ actor }) => actor.id));
  const isBreak = ({ kind, means }: (typeof mentions)[number]): boolean =>
    kind === "day" || (kind === "actor" && means.some((id) => persons.has(id)));
  const offices = actors.flatMap(({ actor }) =>
    actor.roles.flatMap(({ office, organisation }) => [...office.spans, ...(organisation?.spans ?? [])]),
  );
  return {
    breaks: [...mentions.filter(isBreak), ...offices].sort(byStart),
    names: mentions.filter((mention) => !isBreak(mention)).toSorted(byStart),
  };
}

/** To whom a statement was said: whom it names as addressee, else the countries of the other sides of the event. */
async function audiences(store: Store, source: string): Promise<(said: KeptStatement) => string | null> {
  const reports = new Map(
    (await store.reportsWithIds(await store.reportsOf(source))).map(({ report }) => [report.id, report.participants]),
  );
  return ({ statement }) => {
    if (statement.addressee) return statement.addressee.value;
    const participants = reports.get(statement.report ?? "") ?? [];
    const own = participants.find(({ name }) => name.value === statement.speaker.value)?.side;
    if (own === undefined) return null;
    const others = participants.filter(({ side, country }) => side !== own && country);
    return [...new Set(others.map(({ country }) => country!.value))].sort().join(", ") || null;
  };
}

/** Reads every sentence of the record's articles with who says it to whom. Headlines are left out: they say again what the text says. */
async function readSentences(store: Store): Promise<readonly FormulaSentence[]> {
  const textOf = await textGroups(store);
  const sentences: FormulaSentence[] = [];
  for (const source of await store.sourceIds()) {
    const actors = await store.actorsOf(source);
    const countries = new Map(actors.map(({ actor }) => [actor.id, actor.country?.value ?? null]));
    const { breaks, names } = parted(actors, await store.mentionsOf(source));
    const audienceOf = await audiences(store, source);
    for (const { article, outlet } of await store.articlesOf(source)) {
      const said = await store.statementsOfArticle(source, article.id);
      for (const sentence of await store.sentencesOf(source, article.id)) {
        if (article.headline && overlap(article.headline, sentence) > 0) continue;
        const by = said.find(({ statement }) => overlap(statement, sentence) > 0);
        sentences.push({
          ...sentence,
          source,
          article: article.id,
          text: textOf(article.id),
          outlet,
          published: article.published?.value.slice(0, 10) ?? null,
          speaker: by?.statement.speaker.value ?? null,
          country: by?.statement.actor ? (countries.get(by.statement.actor) ?? null) : null,
          audience: by ? audienceOf(by) : null,
          names: within(names, sentence),
          breaks: within(breaks, sentence),
        });
      }
    }
  }
  return sentences;
}

/** The fixed phrases that recur over the texts and outlets of a record, or the uses of the one `phrase` that is asked for. */
export async function listFormulas(
  store: Store,
  words: FormulaWords,
  topics: readonly TopicWording[],
  { texts, outlets, phrase }: { readonly texts: number; readonly outlets: number; readonly phrase?: string | undefined },
): Promise<FormulasFound> {
  const sentences = await readSentences(store);
  if (phrase !== undefined) return { formulas: [findPhrase(sentences, words, phrase)], sentences };
  const isKeyword = (phrase: string): boolean =>
    topics.some(({ words: pattern }) => {
      const match = pattern.exec(phrase);
      return match !== null && match.index === 0 && match[0].length >= phrase.length - 3;
    });
  return { formulas: findFormulas(sentences, words, { texts, outlets, isKeyword }), sentences };
}
