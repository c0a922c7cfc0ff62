import type { EventWords } from "../../../codebook/events/event-words.ts";
import { listsMet } from "../../../codebook/patterns/needed-words.ts";
import type { Actor, ActorKind } from "../../../model/actor.ts";
import type { Sentence } from "../../../model/annotation.ts";
import type { ActorMention, DayMention, PlaceMention } from "../../../model/mention.ts";
import type { Amount } from "../../../model/report.ts";
import { beginsWithCapital, beginsWithLetter } from "../../../text/letters.ts";
import type { Span } from "../../../text/span.ts";
import { acts } from "./acts.ts";
import { bindFixed } from "./bind-fixed.ts";
import { isGivable } from "./is-givable.ts";
import { kindsOf } from "./is-international.ts";
import { isNameless } from "./is-nameless.ts";
import { membersOf, organisationOf, statesMeant } from "./members-of-group.ts";
import { opensNameOfAnother } from "./opens-name-of-another.ts";
import type { SceneToken } from "./scene-token.ts";
import { pointing, wordOf } from "./words-of-tokens.ts";

/** A sentence with placeholders for what was recognised: what the codebook's patterns run over. */
export interface Scene extends Span {
  readonly article: string;
  readonly sentence: Sentence;
  readonly tokens: readonly SceneToken[];
  /** The same, with towns and countries that stand as places in the form of actors: for slots that take them as parties. */
  readonly parties: readonly SceneToken[];
  /** By the number of a list of words that a pattern needs: 0 where none of them stands here, so that most patterns need not be run. */
  readonly met: Uint8Array;
  readonly headline: boolean;
  /** Country of the dateline's place, else the publisher's; null where neither is known. */
  readonly reportedFrom: string | null;
  /** Countries of the towns that it names without saying what they have to do with what happens ("the shelling of Gaza"). */
  readonly townsIn: readonly string[];
  /** Countries that but describe somebody or something in it ("Saudi-led"). */
  readonly describing: readonly string[];
  /** Does it name a sum in a currency in which the world deals? */
  readonly dealsAbroad: boolean;
  /** Does it tell of money of one country alone, and of none that all countries deal in? */
  readonly dealsAtHome: boolean;
}

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

const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[’'‐‑-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;

interface Cover extends Span {
  readonly kind: "actor" | "day" | "place" | "amount";
  readonly actor: ActorMention | null;
  readonly day: DayMention | null;
  readonly place: PlaceMention | null;
  readonly amount: Amount | null;
}

const none = { actor: null, day: null, place: null, amount: null };
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

/** The stretches that become placeholders: actors with their whole phrase first, then days, places and amounts that no actor covers. */
function coversOf(
  text: string,
  sentence: Span,
  { mentions, days, places, amounts, actors }: Recognised,
  words: EventWords,
): readonly Cover[] {
  const clip = ({ start, end }: Span): Span => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) });
  const placeAt = new Map(places.map((place) => [place.start, place]));
  const covers: Cover[] = [
    ...mentions
      .filter((mention) => acts(text, mention, words, mentions, actors))
      .map((actor) => ({
        ...clip({
          start: afterVerb(text, Math.min(actor.start, actor.phrase.start), words),
          end: Math.max(actor.end, actor.phrase.end),
        }),
        kind: "actor" as const,
        ...none,
        actor,
        place: placeAt.get(actor.start) ?? null,
      })),
    ...days.filter(({ dateline }) => !dateline).map((day) => ({ ...clip(day), kind: "day" as const, ...none, day })),
    ...places
      .filter(({ dateline, end }) => !dateline && !words.namedAfter.test(text.slice(end, end + 20)))
      .map((place) => ({ ...clip(place), kind: "place" as const, ...none, place })),
    ...amounts.filter(isGivable).map((amount) => {
      const [{ start }, { end }] = [amount.value.spans[0]!, amount.value.spans.at(-1)!];
      // "six Norwegian planes": whose they are stays outside of the amount.
      const whose = mentions.find((mention) => mention.attributive && mention.start > start && mention.start < end);
      return { start, end: whose?.start ?? end, kind: "amount" as const, ...none, amount };
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
const plain: ReadonlySet<string> = new Set(["office", "description", "collective"]);

/** "its ambassador to Uganda, Name": a name whose phrase begins with what somebody is. */
const opensPlain = /^(?:its|their|his|her|the|an?) \p{Ll}/u;

const officeWords = (printed: string): readonly string[] =>
  printed
    .toLowerCase()
    .split(/ (?:of|to|from|in|for|at|on) |,/)[0]!
    .split(/\s+/);

/** Is it a body that is called a mission abroad? */
const isMissionName = (kinds: readonly string[], printed: string, { mission }: EventWords): boolean =>
  kinds.includes("body") && mission.test(printed);

/** Behind these a town is but where something happens ("condemned in Paris"). */
const locative: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "inside", "around", "across", "via", "through"]);

/** The tokens with towns and countries that stand as places in the form of actors. */
function partiesOf(tokens: readonly SceneToken[]): readonly SceneToken[] {
  if (!tokens.some(({ kind }) => kind === "place")) return tokens;
  return tokens.map((token, at) =>
    token.kind === "place" && !locative.has(tokens[at - 1]?.low ?? "")
      ? { ...token, kind: "actor" as const, low: "ACTOR", attributive: token.possessive }
      : token,
  );
}

/** The words of a pattern that a token can stand for. */
const saidBy = (token: SceneToken): readonly string[] =>
  token.kind === "word" || token.kind === "amount" ? [wordOf(token), ...token.office] : token.office;

/** "The Fiji Tide Party (FTP) sent": without the letters behind a name, which stand for the same. */
function withoutLetters(tokens: readonly SceneToken[]): SceneToken[] {
  const only = (token: SceneToken | undefined): string | undefined =>
    token?.actor?.actors.length === 1 ? token.actor.actors[0] : undefined;
  const isLetters = (at: number): boolean =>
    tokens[at]?.low === "(" &&
    tokens[at + 2]?.low === ")" &&
    only(tokens[at + 1]) !== undefined &&
    only(tokens[at + 1]) === only(tokens[at - 1]);
  return tokens.filter((_, at) => !isLetters(at) && !isLetters(at - 1) && !isLetters(at - 2));
}

/** Cuts a sentence into words, marks and placeholders. */
export function makeScene(text: string, sentence: Sentence, recognised: Recognised, words: EventWords): Scene {
  const covers = coversOf(text, sentence, recognised, words);
  const cut: SceneToken[] = [];
  // "Cairo Road": a town in the name of something else is not meant.
  const named = recognised.towns.filter(({ end }) => !/^[ -]\p{Lu}/u.test(text.slice(end, end + 2)));
  const describing = named.filter(({ kind, end }) => kind === "country" && /[-‐‑]/.test(text[end] ?? ""));
  const towns = new Map(named.flatMap((town) => (describing.includes(town) ? [] : [[town.start, town] as const])));
  const piece = text.slice(sentence.start, sentence.end);
  let quote = 0;
  const inQuote = (offset: number): boolean => {
    while (quote < recognised.quoted.length && recognised.quoted[quote]!.end - 1 <= offset) quote++;
    const open = recognised.quoted[quote];
    return open !== undefined && open.start < offset;
  };
  let next = 0;
  let until = sentence.start;
  const push = (cover: Cover): void => {
    const after = text.slice(cover.end, cover.end + 2);
    const inside = text.slice(cover.end - 2, cover.end);
    const possessive = /^['’]s/.test(after) || (/^['’]/.test(after) && /s$/.test(inside)) || /['’]s?$/.test(inside);
    const kinds = (cover.actor?.actors ?? []).flatMap((id) => kindsOf(recognised.actors.get(id), words));
    // "the 12th BRICS Parliamentary Forum": the name of something else begins with it.
    const opensName =
      sentence.place !== "headline" &&
      kinds.some((kind) => kind === "igo" || kind === "organisation") &&
      /^ \p{Lu}\p{Ll}/u.test(text.slice(cover.end, cover.end + 3)) &&
      covers[next]?.start !== cover.end + 1;
    // "Fiji's embassy", "the Embassy of Fiji": a name that says what it is.
    const printed = text.slice(cover.start, cover.end);
    const isPlain =
      cover.actor && (plain.has(cover.actor.form) || opensPlain.test(printed) || isMissionName(kinds, printed, words));
    const opensOther =
      kinds.includes("state") && sentence.place !== "headline" && opensNameOfAnother(text, cover, covers[next]?.start ?? 0);
    const attributive = cover.actor?.attributive === true || opensName || opensOther || (possessive && cover.kind === "actor");
    cut.push({
      ...cover,
      kinds,
      nameless: isNameless(cover.actor?.actors ?? [], recognised.actors),
      town: null,
      members: cover.actor ? membersOf(cover.actor, recognised.mentions, recognised.actors) : [],
      whose: cover.actor ? organisationOf(cover.actor, recognised.mentions, recognised.actors) : null,
      states: cover.actor
        ? statesMeant(
            cover.actor,
            text.slice(cover.actor.phrase.start, cover.actor.phrase.end),
            recognised.mentions,
            recognised.actors,
            words,
          )
        : [],
      office: isPlain ? officeWords(printed) : cover.place?.kind === "venue" ? printed.toLowerCase().split(/\s+/).slice(-1) : [],
      low: cover.kind.toUpperCase(),
      capital: true,
      attributive,
      possessive,
      named: (cover.actor?.actors ?? []).some(
        (id) => recognised.actors.get(id)?.name.value === text.slice(cover.actor!.start, cover.actor!.end),
      ),
      quoted: inQuote(cover.start),
      companion: cover.actor !== null && words.companions.test(text.slice(cover.start, cover.start + 20)),
      bound: false,
    });
    until = possessive && /^['’]/.test(after) ? cover.end + (after.endsWith("s") ? 2 : 1) : cover.end;
  };
  for (const match of piece.matchAll(word)) {
    const start = sentence.start + match.index;
    while (next < covers.length && covers[next]!.start <= start) push(covers[next++]!);
    if (start < until) continue;
    const printed = match[0];
    const letters = beginsWithLetter(printed);
    const possessive = letters && (printed.endsWith("'s") || printed.endsWith("’s"));
    const low = printed.toLowerCase().replaceAll("’", "'").replaceAll("‘", "'");
    cut.push({
      ...none,
      kinds: [],
      nameless: false,
      office: [],
      members: [],
      whose: null,
      states: [],
      town: towns.get(start) ?? null,
      start,
      end: start + printed.length,
      kind: letters ? "word" : /^\p{N}/u.test(printed) ? "number" : "mark",
      low:
        possessive && !words.copulas.has(low)
          ? low.slice(0, -2)
          : pointing(low, cut.at(-1), text.slice(start + 4, start + 24), words),
      capital: beginsWithCapital(printed),
      attributive: false,
      named: false,
      possessive,
      quoted: inQuote(start),
      companion: false,
      bound: false,
    });
  }
  const tokens = withoutLetters(cut);
  bindFixed(tokens, words);
  return {
    start: sentence.start,
    end: sentence.end,
    article: sentence.article,
    sentence,
    tokens,
    parties: partiesOf(tokens),
    met: listsMet(tokens.flatMap(saidBy)),
    headline: sentence.place === "headline",
    reportedFrom: recognised.reportedFrom,
    townsIn: named.flatMap(({ country, kind }) => (country === null || kind !== "city" ? [] : [country])),
    describing: describing.flatMap(({ country }) => country ?? []),
    dealsAbroad: tokens.some(({ amount }) => amount?.unit != null && words.currencies.has(amount.unit)),
    dealsAtHome:
      tokens.some(({ amount }) => /^[A-Z]{3}$/.test(amount?.unit ?? "")) &&
      tokens.every(({ amount }) => amount?.unit == null || !words.currencies.has(amount.unit)),
  };
}

/** The placeholder string that `readout explain` prints. */
export function placeholdersOf(text: string, { tokens }: Scene, around: { readonly from: number; readonly to: number }): string {
  return tokens
    .slice(Math.max(0, around.from - 20), around.to + 20)
    .map((token) => {
      if (token.kind === "actor") return `${token.actor!.actors.length > 1 ? "ACTORS" : "ACTOR"}${token.possessive ? "’s" : ""}`;
      return token.kind === "word" || token.kind === "number" || token.kind === "mark"
        ? text.slice(token.start, token.end)
        : token.low;
    })
    .join(" ")
    .replace(/ ([,.;:)])/g, "$1");
}
