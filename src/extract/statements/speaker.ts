import type { Cell } from "../../model/cell.ts";
import { printed, workedOut } from "../../model/cell.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Span } from "../../text/span.ts";
import type { ArticleView } from "./article-view.ts";
import type { NounPhrase } from "./noun-phrases.ts";

/** Somebody whose words a report gives. */
export interface Speaker {
  /** Id of the actor within the source, null for a collective without an entry. */
  readonly actor: string | null;
  readonly name: string;
  readonly person: boolean;
  /** Where the speaker is named or stood for. */
  readonly spans: readonly Span[];
  /** What the name was worked out from where those words do not print it. */
  readonly from: string | null;
  readonly rule: string;
}

/** The speaker of a sentence as a cell. `goesOn` says that the sentence itself names nobody. */
export function speakerCell(speaker: Speaker, goesOn: string | null): Cell<string> {
  if (goesOn !== null) return workedOut(speaker.name, goesOn, speaker.rule, speaker.spans);
  return speaker.from === null
    ? printed(speaker.name, speaker.spans, speaker.rule)
    : workedOut(speaker.name, speaker.from, speaker.rule, speaker.spans);
}

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return (b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => words.has(word));
};

/** A collective as the codebook names it: "both sides" and "the sides" are "the two sides"; counting words of a group are left out. */
export function collectiveName(words: string, sides: ReadonlySet<string>): string {
  const lower = words.toLowerCase();
  if (sides.has(lower)) return "the two sides";
  return words
    .replace(/^both /i, "the two ")
    .replace(/^The\b/, "the")
    .replace(/^Two\b/, "the two");
}

export function groupName(words: string): string {
  return words.replace(/^(?:(?:many|several|other|some|all|most|of|the|respected)\s+){1,6}/i, "");
}

/** What a walk through an article remembers of who spoke and who was named. */
export interface Memory {
  readonly current: Speaker | null;
  readonly lastPerson: Speaker | null;
  readonly lastPlural: Speaker | null;
  /** Persons named so far, the last named first. */
  readonly named: readonly Speaker[];
}

const MOST_NAMED = 12;

/** The persons named so far with one more. */
export function withNamed(named: readonly Speaker[], speaker: Speaker | null): readonly Speaker[] {
  if (!speaker?.person || named[0]?.actor === speaker.actor) return named;
  return [speaker, ...named.filter(({ actor }) => actor !== speaker.actor)].slice(0, MOST_NAMED);
}

/** The last named person whose office has every word of the role ("the Foreign Minister", "the envoy"), of a country where the role is given one. */
function roleHolder(view: ArticleView, role: string, country: string | null, { named, current }: Memory): Speaker | null {
  const wanted = role
    .toLowerCase()
    .replace(/^(?:the|a|an|his|her|their|its)\s+/, "")
    .split(/[\s-]+/)
    .filter((word) => !/^(?:top|senior|visiting|chief|seasoned|veteran)$/.test(word));
  const holds = ({ actor }: Speaker): boolean => {
    const known = actor === null ? undefined : view.actors.get(actor);
    if (!known) return false;
    if (country !== null && known.country?.value !== country) return false;
    if (wanted.every((word) => /^(?:leader|official|diplomat|host|guest|visitor|statesman|politician|side)$/.test(word)))
      return country !== null;
    const words = new Set(known.roles.flatMap(({ office }) => office.value.toLowerCase().split(/[\s,;-]+/)));
    return wanted.every((word) => words.has(word));
  };
  if (current?.person && holds(current)) return current;
  return named.find(holds) ?? null;
}

/** The actor with this id as a speaker named by `phrase`. Null for an outlet: it reports, it does not speak. */
export function actorSpeaker(view: ArticleView, id: string, phrase: NounPhrase, rule: string): Speaker | null {
  const actor = view.actors.get(id)!;
  if (actor.kind === "outlet") return null;
  // A state is named as printed (codebook, section 2), but for adjectives and "the Lao side".
  const printedState =
    (actor.kind === "state" || actor.kind === "territory") &&
    phrase.country === null &&
    /^(?:the )?\p{Lu}/u.test(phrase.printed) &&
    !/\b(?:side|delegation|government|authorities)$/i.test(phrase.printed);
  if (
    printedState &&
    [actor.name.value, ...actor.aliases.map(({ form }) => form)].some((form) => foldName(form) === foldName(phrase.printed))
  )
    return {
      actor: id,
      name: phrase.printed
        .replace(/^the /i, "")
        .replace(/['’]s?$/, "")
        .replace(/\.$/, ""),
      person: false,
      spans: [phrase.words],
      from: null,
      rule,
    };
  const from = sharesWord(phrase.printed, actor.name.value) ? null : `“${phrase.printed}” stands for ${actor.name.value}`;
  return { actor: id, name: actor.name.value, person: actor.kind === "person", spans: [phrase.words], from, rule };
}

function standsFor(known: Speaker | null, phrase: NounPhrase, rule: string): Speaker | null {
  return known && { ...known, spans: [phrase.words], from: `“${phrase.printed}” stands for ${known.name}`, rule };
}

/** Who the phrase means, given who spoke and was named before; null where that stays open, for one never named is not coded. */
export function resolveSpeaker(
  view: ArticleView,
  phrase: NounPhrase,
  memory: Memory,
  sides: ReadonlySet<string>,
  rule: string,
): Speaker | null {
  const collective = (name: string): Speaker => ({ actor: null, name, person: false, spans: [phrase.words], from: null, rule });
  switch (phrase.sort) {
    case "named":
      return phrase.actors.length === 1 || !/\s(?:sides|parties|leaders|ministers|countries)$/i.test(phrase.printed)
        ? actorSpeaker(view, phrase.actors[0]!, phrase, rule)
        : collective(collectiveName(phrase.printed, sides));
    case "both": {
      const name = collectiveName(phrase.printed, sides);
      const speaker = collective(name);
      return sharesWord(phrase.printed, name) ? speaker : { ...speaker, from: `“${phrase.printed}”` };
    }
    case "group":
      return phrase.actors.length === 1
        ? actorSpeaker(view, phrase.actors[0]!, phrase, rule)
        : collective(groupName(phrase.printed));
    case "several":
      if (phrase.actors.length === 1) return actorSpeaker(view, phrase.actors[0]!, phrase, rule);
      return standsFor(memory.lastPlural, phrase, rule);
    case "role": {
      if (phrase.actors.length === 1 && phrase.country === null) return actorSpeaker(view, phrase.actors[0]!, phrase, rule);
      // "A diplomat" who is never named is not coded.
      if (/^(?:an?|another|one)\s/i.test(phrase.printed)) return null;
      const holder = roleHolder(
        view,
        phrase.country === null
          ? phrase.printed
          : phrase.printed
              .split(/\s+/)
              .slice(/^the\s/i.test(phrase.printed) ? 2 : 1)
              .join(" "),
        phrase.country,
        memory,
      );
      if (holder || phrase.country !== null) return standsFor(holder, phrase, rule);
      return standsFor(memory.current?.person ? memory.current : memory.lastPerson, phrase, rule);
    }
    case "person":
      if (phrase.actors.length === 1) return actorSpeaker(view, phrase.actors[0]!, phrase, rule);
      return standsFor(memory.current?.person ? memory.current : memory.lastPerson, phrase, rule);
  }
}

/** Several subjects side by side, as one speaker named by all their names. */
export function jointSpeaker(speakers: readonly Speaker[], rule: string): Speaker {
  if (speakers.length === 1) return speakers[0]!;
  const bases = speakers.flatMap(({ from }) => (from === null ? [] : [from]));
  const names = speakers.map(({ name }) => name);
  return {
    actor: null,
    name: `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
    person: false,
    spans: speakers.flatMap(({ spans }) => spans),
    from: bases.length > 0 ? bases.join("; ") : null,
    rule,
  };
}
