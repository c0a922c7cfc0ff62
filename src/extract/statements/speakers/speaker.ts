import type { SpeakerWordings } from "../../../codebook/wordings/speaker-wordings.ts";
import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Cell } from "../../../model/cell.ts";
import { printed, workedOut } from "../../../model/cell.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { Span } from "../../../text/span.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import { isAnother } from "./another-holder.ts";
import { bodyByInitials, holderByInitials } from "./by-initials.ts";
import type { Memory, Speaker } from "./memory.ts";
import { bearsOffice, exactHolder, isOtherwiseTitled, latterOrFormer, officerOf, roleHolder, titledBy } from "./role-holder.ts";

export type { Memory, Speaker } from "./memory.ts";

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

/** A collective as printed, but that "both sides" are "the two sides"; counting words of a group are left out. */
export function collectiveName(words: string, sides: ReadonlySet<string>): string {
  const lower = words.toLowerCase();
  if (sides.has(lower)) return "the two sides";
  return words
    .replace(/^Both\b/, "both")
    .replace(/^The\b/, "the")
    .replace(/^Two\b/, "the two");
}

export function groupName(words: string, { groupOpeners }: SpeakerWordings): string {
  return words.replace(groupOpeners, "");
}

const MOST_NAMED = 12;

/** The person that a sentence says to lead a delegation. */
export function leaderNamed(view: SentenceView, persons: readonly Speaker[], wordings: SpeechWordings): Speaker | null {
  const led = wordings.led.exec(view.words);
  if (!led) return null;
  const from = view.start + led.index + led[0].length;
  return persons.find(({ spans }) => spans[0]!.start >= from && spans[0]!.start - from < 200) ?? null;
}

/** The speakers named so far with one more. */
export function withNamed(named: readonly Speaker[], speaker: Speaker | null): readonly Speaker[] {
  if (!speaker || speaker.actor === null || named[0]?.actor === speaker.actor) return named;
  return [speaker, ...named.filter(({ actor }) => actor !== speaker.actor)].slice(0, MOST_NAMED);
}

/** A state behind an adjective ("the Lao side") is called by the name that the text prints most; anybody else by the fullest one. */
function usualName({ kind, name, aliases }: Actor): string {
  if (kind !== "state" && kind !== "territory") return name.value;
  const forms = [{ form: name.value, spans: name.spans }, ...aliases];
  return forms.reduce((best, one) => (one.spans.length > best.spans.length ? one : best)).form;
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
  const name = usualName(actor);
  const from = sharesWord(phrase.printed, name) ? null : `“${phrase.printed}” stands for ${name}`;
  return { actor: id, name, person: actor.kind === "person", spans: [phrase.words], from, rule };
}

/** A collective without an entry of its own, as printed at a span. */
export const collectively = (name: string, words: Span): Speaker => ({
  actor: null,
  name,
  person: false,
  spans: [words],
  from: null,
  rule: "in-whose-name",
});

/** The actor with this id as a speaker whom `words` at a span stand for. */
export function actorNamed(view: ArticleView, id: string, words: string, span: Span, rule: string): Speaker | null {
  const phrase: NounPhrase = {
    ...span,
    words: span,
    printed: words,
    sort: "body",
    actors: [id],
    attributive: false,
    country: null,
  };
  return actorSpeaker(view, id, phrase, rule);
}

function standsFor(known: Speaker | null, phrase: NounPhrase, rule: string): Speaker | null {
  return known && { ...known, spans: [phrase.words], from: `“${phrase.printed}” stands for ${known.name}`, rule };
}

/** "The Central Committee" where the text names one Central Committee of somebody: that one; null where it names none or several. */
function namedInFull(view: ArticleView, id: string): string | null {
  const actor = view.actors.get(id)!;
  if (actor.kind !== "body" || actor.name.value.includes(" of ")) return null;
  const full = [...view.actors.values()].filter(
    (other) => other.kind === "body" && other.id !== id && other.name.value.startsWith(`${actor.name.value} of `),
  );
  return full.length === 1 ? full[0]!.id : null;
}

const bodyKinds: ReadonlySet<string> = new Set(["party", "organisation", "igo"]);

/** Who the phrase means, given who spoke and was named before; null where that stays open, for one never named is not coded. */
export function resolveSpeaker(
  view: ArticleView,
  phrase: NounPhrase,
  memory: Memory,
  { sides, speakers: wordings }: SpeechWordings,
  rule: string,
): Speaker | null {
  // "His delegation opposed the text": said by whoever speaks for it.
  if ((phrase.sort === "group" || phrase.sort === "body") && /^(?:his|her|our|my)\s/i.test(phrase.printed))
    return standsFor(memory.current?.person ? memory.current : memory.lastPerson, phrase, rule);
  const collective = (name: string): Speaker => ({ actor: null, name, person: false, spans: [phrase.words], from: null, rule });
  switch (phrase.sort) {
    case "named": {
      // "The Prime Minister thanked Prime Minister Other": the first is known by the office alone.
      if (phrase.actors.length === 1 && isAnother(view, phrase.printed, phrase.actors[0]!))
        return { ...collective(phrase.printed.replace(/^the /i, "")), person: true };
      const whole = phrase.actors.length === 1 ? namedInFull(view, phrase.actors[0]!) : null;
      if (whole) return actorSpeaker(view, whole, phrase, rule);
      const title = /^(?:the )?[a-z ]+$/i.test(phrase.printed) ? titledBy(view, phrase.printed, memory, wordings) : null;
      if (title !== null) return actorSpeaker(view, title, phrase, rule);
      return phrase.actors.length === 1 || !wordings.plural.test(phrase.printed)
        ? actorSpeaker(view, phrase.actors[0]!, phrase, rule)
        : collective(collectiveName(phrase.printed, sides));
    }
    case "both": {
      if (wordings.unnamed.test(phrase.printed)) return null;
      // "The parties" behind "forty communist parties": those.
      const head = /^the (\p{L}+)$/iu.exec(phrase.printed)?.[1]?.toLowerCase();
      const many = head !== undefined && memory.lastPlural?.actor === null ? memory.lastPlural : null;
      if (many && / /.test(many.name) && many.name.toLowerCase().endsWith(` ${head}`)) return standsFor(many, phrase, rule);
      const name = collectiveName(phrase.printed, sides);
      const speaker = collective(name);
      return sharesWord(phrase.printed, name) ? speaker : { ...speaker, from: `“${phrase.printed}”` };
    }
    case "group": {
      const holder = phrase.actors.length === 0 ? holderByInitials(view, phrase.printed, memory) : null;
      if (holder) return standsFor(holder, phrase, rule);
      const body = bodyByInitials(view, phrase);
      if (body !== null) return actorSpeaker(view, body, phrase, rule);
      if (wordings.unnamed.test(phrase.printed)) return null;
      if (memory.leader && /\bdelegation$/i.test(phrase.printed)) return standsFor(memory.leader, phrase, rule);
      return phrase.actors.length === 1
        ? actorSpeaker(view, phrase.actors[0]!, phrase, rule)
        : collective(groupName(phrase.printed, wordings));
    }
    case "body": {
      const head = foldName(phrase.printed).split(" ").at(-1)!;
      // "The Department", behind the words of one: that one rather than another which they name.
      const spoke = memory.issuer && phrase.country === null && foldName(memory.issuer.name).split(" ").includes(head);
      const named = spoke
        ? memory.issuer
        : memory.bodies.find(({ name, actor }) => {
            const own = view.actors.get(actor ?? "")?.country?.value;
            return (
              foldName(name).split(" ").includes(head) && (phrase.country === null || own === undefined || own === phrase.country)
            );
          });
      // "Australia's foreign ministry", "the Australian foreign ministry" is named by these very words.
      if (!named && /^(?!(?:The|Its|Their|This|His|Her|Our)\s)\p{Lu}\p{L}+(?:['’]s)?\s\p{Ll}/u.test(phrase.printed))
        return { ...collective(phrase.printed), actor: phrase.actors.length === 1 ? phrase.actors[0]! : null };
      // "The ministry" behind "the Fijian foreign ministry", of which there is no entry by name.
      const { current } = memory;
      const same =
        current !== null &&
        !current.person &&
        !(view.actors.get(current.actor ?? "")?.named ?? false) &&
        phrase.country === null &&
        foldName(current.name).split(" ").at(-1) === head;
      if (same || named) return standsFor(same ? current : named!, phrase, rule);
      const any = wordings.anyBody.test(head)
        ? memory.bodies.find(({ actor }) => bodyKinds.has(view.actors.get(actor!)!.kind))
        : null;
      if (any && (head !== "party" || view.actors.get(any.actor!)!.kind === "party")) return standsFor(any, phrase, rule);
      // "The Ministry insisted", "the foreign ministry of Fiji insisted", of which the text has no more than that.
      if (phrase.actors.length === 1) return actorSpeaker(view, phrase.actors[0]!, phrase, rule);
      // "The Politburo", "the foreign ministry" of which no fuller name is known.
      return wordings.standing.test(phrase.printed) ? collective(phrase.printed.replace(/^(?:the|its|their) /i, "")) : null;
    }
    case "thing":
      return standsFor(memory.current ?? memory.issuer, phrase, rule);
    case "several":
      if (phrase.actors.length === 1) return actorSpeaker(view, phrase.actors[0]!, phrase, rule);
      return standsFor(memory.lastPlural, phrase, rule);
    case "role": {
      const ordinal = latterOrFormer(phrase.printed, memory);
      if (ordinal !== undefined) return standsFor(ordinal, phrase, rule);
      // "The Prime Minister thanked Prime Minister Other": the first is known by the office alone.
      const itself = (): Speaker => ({ ...collective(phrase.printed.replace(/^the /i, "")), person: true });
      const another = (one: Speaker | null): boolean => one !== null && isAnother(view, phrase.printed, one.actor);
      // Of two ministers who talk "the minister" is whoever speaks.
      if (memory.current?.person && !another(memory.current) && bearsOffice(view, phrase.printed, memory.current, wordings))
        return standsFor(memory.current, phrase, rule);
      const called = phrase.actors.length === 1 ? view.actors.get(phrase.actors[0]!) : undefined;
      // "The Example Party's chairwoman": the party has a country, and is none.
      const country = bodyKinds.has(called?.kind ?? "") ? null : phrase.country;
      const known = country === null ? called : undefined;
      const ofBody = known !== undefined && known.kind !== "person";
      if (known?.named && !ofBody) {
        const titled = exactHolder(view, phrase.printed, memory);
        return actorSpeaker(view, titled ?? known.id, phrase, rule);
      }
      // "A diplomat" who is never named is not coded.
      if (/^(?:an?|another|one)\s/i.test(phrase.printed)) return null;
      const officer = ofBody && bodyKinds.has(known.kind) ? officerOf(view, known, memory) : null;
      if (officer) return standsFor(officer, phrase, rule);
      const holder = roleHolder(
        view,
        ofBody
          ? phrase.printed.slice(phrase.printed.lastIndexOf(" ") + 1)
          : country === null
            ? phrase.printed
            : phrase.printed
                .split(/\s+/)
                .slice(/^the\s/i.test(phrase.printed) ? 2 : 1)
                .join(" "),
        country,
        memory,
        wordings,
      );
      if (another(holder)) return itself();
      if (holder || country !== null) return standsFor(holder, phrase, rule);
      const last = memory.current?.person ? memory.current : memory.lastPerson;
      if (another(last)) return itself();
      return last && isOtherwiseTitled(view, phrase.printed, last, wordings) ? null : standsFor(last, phrase, rule);
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
