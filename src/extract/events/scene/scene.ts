import type { EventWords } from "../../../codebook/events/event-words.ts";
import { listsMet } from "../../../codebook/patterns/needed-words.ts";
import type { Sentence } from "../../../model/annotation.ts";
import { beginsWithCapital, beginsWithLetter } from "../../../text/letters.ts";
import type { Span } from "../../../text/span.ts";
import { bindFixed } from "./bind-fixed.ts";
import { type Cover, coversOf, type Recognised } from "./covers.ts";
import { kindsOf } from "./is-international.ts";
import { isNameless } from "./is-nameless.ts";
import { membersOf, statesMeant, wholeOf } from "./members-of-group.ts";
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

const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[’'‐‑-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;

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

const none: readonly never[] = [];

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
      start: cover.start,
      end: cover.end,
      kind: cover.kind,
      actor: cover.actor,
      day: cover.day,
      place: cover.place,
      amount: cover.amount,
      here: cover.kind === "place" && words.adverbsOfPlace.has(printed),
      kinds,
      nameless: isNameless(cover.actor?.actors ?? [], recognised.actors),
      town: null,
      members: cover.actor ? membersOf(cover.actor, recognised.mentions, recognised.actors) : [],
      whose: cover.actor ? wholeOf(cover.actor, recognised.mentions, recognised.actors) : null,
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
    // In the order of a placeholder's: what looks at tokens then meets one shape of object.
    cut.push({
      start,
      end: start + printed.length,
      kind: letters ? "word" : /^\p{N}/u.test(printed) ? "number" : "mark",
      actor: null,
      day: null,
      place: null,
      amount: null,
      here: words.adverbsOfPlace.has(low),
      kinds: none,
      nameless: false,
      town: towns.get(start) ?? null,
      members: none,
      whose: null,
      states: none,
      office: none,
      low:
        possessive && !words.copulas.has(low)
          ? low.slice(0, -2)
          : pointing(low, cut.at(-1), text.slice(start + 4, start + 24), words),
      capital: beginsWithCapital(printed),
      attributive: false,
      possessive,
      named: false,
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
