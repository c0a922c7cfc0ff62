import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor, ActorKind } from "../../../model/actor.ts";
import type { ActorMention, DayMention, PlaceMention } from "../../../model/mention.ts";
import type { Amount } from "../../../model/report.ts";
import type { Span } from "../../../text/span.ts";
import { acts } from "./acts.ts";
import { isGivable } from "./is-givable.ts";
import { withPartOfDay } from "./with-part-of-day.ts";

/** What was recognised inside one sentence, each list in the order of the text. */
export interface Recognised {
  readonly mentions: readonly ActorMention[];
  readonly days: readonly DayMention[];
  readonly places: readonly PlaceMention[];
  readonly towns: readonly PlaceMention[];
  readonly amounts: readonly Amount[];
  readonly quoted: readonly Span[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly reportedFrom: string | null;
}

/** A stretch of a sentence that a placeholder stands for. */
export interface Cover extends Span {
  readonly kind: "actor" | "day" | "place" | "amount";
  readonly actor: ActorMention | null;
  readonly day: DayMention | null;
  readonly place: PlaceMention | null;
  readonly amount: Amount | null;
}

/** What a cover is of that stands for nothing else. */
const nothing = { actor: null, day: null, place: null, amount: null };

/** Puts a person or a firm and the country that follows ("Name of Gabon") under one placeholder. */
function joinOrigins(covers: readonly Cover[], text: string, actors: ReadonlyMap<string, Actor>): readonly Cover[] {
  const kept: Cover[] = [];
  const kindOf = (cover: Cover): ActorKind | undefined => actors.get(cover.actor?.actors[0] ?? "")?.kind;
  for (const cover of covers) {
    const last = kept.at(-1);
    const between = last ? text.slice(last.end, cover.start) : "";
    const origin =
      last &&
      ["person", "organisation"].includes(kindOf(last) ?? "") &&
      kindOf(cover) === "state" &&
      /^,? of (?:the )?$/.test(between) &&
      !cover.actor!.attributive;
    if (origin) kept[kept.length - 1] = { ...last, end: cover.end };
    else kept.push(cover);
  }
  return kept;
}

/** Words between "was" and the participle ("was on Tuesday once again elected"). */
const TO_PARTICIPLE = 5;

/** Behind "was" the participle at the beginning of what was read as an office is the sentence's verb ("was again elected President"). */
function afterVerb(text: string, start: number, { making, passives, beforeMaking, auxiliaries }: EventWords): number {
  const verb = making.exec(text.slice(start, start + 14));
  if (!verb) return start;
  const before = text
    .slice(Math.max(0, start - 48), start)
    .toLowerCase()
    .trimEnd()
    .split(/\s+/);
  const stands = (word: string): boolean => /(?:ly|day)$/.test(word) || beforeMaking.has(word) || auxiliaries.has(word);
  for (const word of before.toReversed().slice(0, TO_PARTICIPLE)) {
    if (passives.has(word)) return start + verb[0].length;
    if (!stands(word)) return start;
  }
  return start;
}

/** Code units before a number of things in which the word stands that makes them a gift. */
const TO_GIFT = 60;

/** The stretches that become placeholders: actors with their whole phrase first, then days, places and amounts that no actor covers. */
export function coversOf(
  text: string,
  sentence: Span,
  { mentions, days, places, amounts, actors }: Recognised,
  words: EventWords,
): readonly Cover[] {
  const clip = ({ start, end }: Span): Span => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) });
  const placeFrom = new Map(places.map((place) => [place.start, place]));
  const placeTo = new Map(places.map((place) => [place.end, place]));
  // Of "the State Palace" only the noun may mean who acts; the house is the whole.
  const placeOf = ({ start, end, phrase }: ActorMention): PlaceMention | null => {
    const house = placeTo.get(end);
    const isWhole = house !== undefined && house.start >= phrase.start && house.start < start;
    return isWhole ? house : (placeFrom.get(start) ?? null);
  };
  const counted = new Set(amounts.map(({ value }) => value.spans[0]!.start));
  // "donated three patrol boats": a number of things that is given is nobody, though boats act as well.
  const isGift = ({ form, phrase }: ActorMention): boolean =>
    form === "description" &&
    counted.has(phrase.start) &&
    (words.givingThings.test(text.slice(Math.max(0, phrase.start - TO_GIFT), phrase.start)) ||
      words.thingsGiven.test(text.slice(phrase.end, phrase.end + TO_GIFT)));
  const covers: Cover[] = [
    ...mentions
      .filter((mention) => !isGift(mention) && acts(text, mention, words, mentions, actors))
      .map((actor) => ({
        ...clip({
          start: afterVerb(text, Math.min(actor.start, actor.phrase.start), words),
          end: Math.max(actor.end, actor.phrase.end),
        }),
        kind: "actor" as const,
        ...nothing,
        actor,
        place: placeOf(actor),
      })),
    ...days
      .filter(({ dateline }) => !dateline)
      .map((day) => ({
        ...clip(withPartOfDay(text, { start: day.start, end: day.end }, words)),
        kind: "day" as const,
        ...nothing,
        day,
      })),
    ...places
      .filter(({ dateline, end }) => !dateline && !words.namedAfter.test(text.slice(end, end + 20)))
      .map((place) => ({ ...clip(place), kind: "place" as const, ...nothing, place })),
    ...amounts.filter(isGivable).map((amount) => {
      const [{ start }, { end }] = [amount.value.spans[0]!, amount.value.spans.at(-1)!];
      // "six Norwegian planes": whose they are stays outside of the amount.
      const whose = mentions.find((mention) => mention.attributive && mention.start > start && mention.start < end);
      return { start, end: whose?.start ?? end, kind: "amount" as const, ...nothing, amount };
    }),
  ];
  const rank = { actor: 0, place: 1, day: 2, amount: 3 };
  covers.sort((a, b) => a.start - b.start || b.end - a.end || rank[a.kind] - rank[b.kind]);
  const kept: Cover[] = [];
  for (const cover of covers) {
    const last = kept.at(-1);
    if (cover.end > cover.start && (!last || cover.start >= last.end)) kept.push(cover);
  }
  return joinOrigins(kept, text, actors);
}

/** Forms of mentions that are plain words and no name. */
