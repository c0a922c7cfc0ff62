import type { Codebook } from "../../../codebook/codebook.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Span } from "../../../text/span.ts";
import { amountsOf } from "./amounts-of.ts";
import { datelinesOf } from "./datelines.ts";
import { makeScene, type Scene } from "./scene.ts";

/** Lists by article, so that each sentence takes its own share in one walk. */
function inSentence<T extends Span & { readonly article: string }>(
  list: readonly T[],
): (sentence: Span & { readonly article: string }) => readonly T[] {
  const byArticle = new Map<string, T[]>();
  for (const item of list) {
    const own = byArticle.get(item.article);
    if (own) own.push(item);
    else byArticle.set(item.article, [item]);
  }
  const next = new Map<string, number>();
  return (sentence) => {
    const own = byArticle.get(sentence.article) ?? [];
    let from = next.get(sentence.article) ?? 0;
    while (from < own.length && own[from]!.end <= sentence.start) from++;
    let to = from;
    while (to < own.length && own[to]!.start < sentence.end) to++;
    next.set(sentence.article, from);
    return own.slice(from, to);
  };
}

/** Is what was taken for an organisation by its capitals the name of a happening ("the Third Water Forum")? */
function isHappening(
  text: string,
  mention: ActorMention,
  actors: ReadonlyMap<string, Actor>,
  { happenings }: EventWords,
): boolean {
  const printed = text.slice(mention.start, mention.end).toLowerCase();
  const last = printed
    .replace(/ (?:of|for|on) .*$/, "")
    .split(/\s/)
    .at(-1)!;
  // A party may be called no more than "Agreement", and be known; one such word is not trusted.
  return happenings.has(last) && (printed === last || mention.actors.every((id) => actors.get(id)?.key == null));
}

/** Lays out the sentences of a source for the patterns. */
export function makeScenes(reading: Reading, recognition: Recognition, codebook: Codebook): readonly Scene[] {
  const { source, annotation, sighting } = reading;
  const actors = new Map(recognition.actors.map((actor) => [actor.id, actor]));
  const mentions = inSentence(recognition.mentions);
  const days = inSentence(recognition.days);
  const places = inSentence(recognition.places);
  const towns = inSentence(recognition.towns);
  const datelines = datelinesOf(reading, recognition);
  const quoted = inSentence(annotation.quotations.filter(({ depth }) => depth === 0));
  return annotation.sentences
    .filter(({ place }) => place !== "byline")
    .map((sentence) => {
      const own = { mentions: mentions(sentence), places: places(sentence) };
      const named = [
        ...own.mentions.flatMap((mention) => mention.actors.flatMap((id) => actors.get(id)?.country?.value ?? [])),
        ...own.places.flatMap(({ country }) => country ?? []),
      ];
      return makeScene(
        source.text,
        sentence,
        {
          ...own,
          mentions: own.mentions.filter((mention) => !isHappening(source.text, mention, actors, codebook.eventWords)),
          days: days(sentence),
          towns: towns(sentence),
          amounts: amountsOf(source.text, sentence, codebook.cells, sighting.country, named),
          quoted: quoted(sentence),
          actors,
          reportedFrom: datelines(sentence.article, sentence.start)?.country ?? sighting.country,
        },
        codebook.eventWords,
      );
    });
}
