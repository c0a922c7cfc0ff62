import { workedOut } from "../../../model/cell.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { Span } from "../../../text/span.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { ActorDraft } from "../other-actors.ts";

/** Characters beside the names and offices of a line that only signs ("Issued by …", "on behalf of the leadership – …"). */
const BESIDE = 60;
/** Code units before an organisation that opens a sentence ("The "). */
const OPENING = 4;
const kinds: ReadonlySet<ActorDraft["kind"]> = new Set(["party", "organisation", "body"]);
const ours = /(?<![\p{L}])(?:[Ww]e|[Oo]ur)(?![\p{L}])/u;
const behalf = /^(?:dear [^,;.]{1,80}[,:]\s*)?(?:from )?(?:(?:on|in) [^,;.]{1,160}, )?(?:on behalf of )?(?:the )?$/i;
/** Code units of the longest opening before whoever speaks. */
const LEAD = 200;
/** Lines below a signature that tell where and when it was set ("Suva, 3 May 2024"). */
const BELOW = 3;

/** Code units behind a sender's name in the heading: its letters in brackets. */
const ACRONYM = 10;

/** A name of an article with whom it names. */
interface NamedIn {
  readonly id: string;
  readonly name: NameFinding;
}

/** The persons whom the last line of an article names, where it does nothing but name them; none elsewhere. @param names those of the article */
function signing(text: string, line: ReadSentence, names: readonly NamedIn[]): readonly string[] {
  const named = names
    .filter(({ name: { start } }) => line.start <= start && start < line.end)
    .map(({ id, name: { phrase } }) => ({ id, phrase }));
  const told = named.reduce((sum, { phrase }) => sum + phrase.end - phrase.start, 0);
  const isLine = !/[.!?]$/.test(text.slice(line.start, line.end).trimEnd()) && line.end - line.start - told <= BESIDE;
  return isLine ? named.map(({ id }) => id) : [];
}

/** The last line of an article that does more than tell where and when it was signed; null where that is its first. */
function signatureOf(text: string, sentences: readonly ReadSentence[], names: readonly NamedIn[]): ReadSentence | null {
  const isNamed = ({ start, end }: ReadSentence): boolean => names.some(({ name }) => start <= name.start && name.start < end);
  const isDay = ({ start, end }: ReadSentence): boolean =>
    end - start <= BESIDE && /\d/.test(text.slice(start, end)) && !/[.!?]$/.test(text.slice(start, end).trimEnd());
  let below = 0;
  for (let at = sentences.length - 1; at > 0 && below <= BELOW; at--) {
    const line = sentences[at]!;
    if (line.tokens.length === 0 || line.byline) continue;
    if (isNamed(line) || !isDay(line)) return line;
    below++;
  }
  return null;
}

/**
 * The organisation whose words an article in the first person is: the one with which a sentence opens first ("The Example Party greets … We …").
 * @param mentions those of the article, in its order
 */
function speaking(
  text: string,
  sentences: readonly ReadSentence[],
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<string, ActorDraft>,
): { readonly actor: ActorDraft; readonly span: Span } | null {
  const [first] = sentences;
  // "COMMUNIST PARTY OF FIJI" over its greetings.
  const heading = first?.headline ? mentions.find(({ start }) => start >= first.start) : undefined;
  const named = heading?.actors.length === 1 && heading.end <= first!.end ? actors.get(heading.actors[0]!) : undefined;
  if (
    named &&
    kinds.has(named.kind) &&
    (heading!.start === first!.start || behalf.test(text.slice(first!.start, heading!.start)))
  )
    if (text.slice(heading!.end, first!.end).trim().length <= ACRONYM)
      return { actor: named, span: { start: heading!.start, end: heading!.end } };
  if (!first || !ours.test(text.slice(first.start, sentences.at(-1)!.end))) return null;
  let next = 0;
  for (const { start, end, headline } of sentences) {
    while (next < mentions.length && mentions[next]!.start < start) next++;
    if (headline) continue;
    for (let at = next; at < mentions.length && mentions[at]!.start < end; at++) {
      const opening = mentions[at]!;
      const actor = opening.actors.length === 1 ? actors.get(opening.actors[0]!) : undefined;
      if (!actor || !kinds.has(actor.kind) || opening.attributive) continue;
      const before = text.slice(start, opening.start);
      if (before.length <= OPENING || behalf.test(before)) return { actor, span: { start: opening.start, end: opening.end } };
      if (before.length > LEAD) break;
    }
  }
  return null;
}

/** Gives whoever signs the words of an organisation it as theirs, and its country, where nothing else is told: that of who signs beside them, else the one that speaks. */
export function withSigners(
  text: string,
  actors: readonly ActorDraft[],
  members: ReadonlyMap<string, readonly NameFinding[]>,
  mentions: readonly ActorMention[],
  articles: Iterable<readonly ReadSentence[]>,
): readonly ActorDraft[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const byArticle = Map.groupBy(mentions, ({ article }) => article);
  const names = [...members].flatMap(([id, list]) => list.map((name): NamedIn => ({ id, name })));
  const namesOf = Map.groupBy(names, ({ name }) => name.article);
  const signed = new Map<string, ActorDraft>();
  for (const sentences of articles) {
    const named = sentences[0] ? (namesOf.get(sentences[0].article) ?? []) : [];
    const line = signatureOf(text, sentences, named);
    const signers = line ? signing(text, line, named) : [];
    if (!line || signers.length === 0) continue;
    const own = [...(byArticle.get(line.article) ?? [])].sort((a, b) => a.start - b.start);
    const beside = signers.map((id) => byId.get(id)?.roles.find(({ organisation }) => organisation)?.organisation).find(Boolean);
    const body = beside && actors.find(({ kind, name }) => kind !== "person" && name.value === beside.value);
    const of = body ? { actor: body, span: beside.spans[0]! } : speaking(text, sentences, own, byId);
    if (!of) continue;
    const { name, country } = of.actor;
    const organisation = workedOut(name.value, `signs what ${name.value} says`, "organisation-of-words", [of.span]);
    for (const id of signers) {
      const actor = byId.get(id)!;
      const silent = actor.roles.every((role) => role.organisation === null && role.country === null) && !actor.affiliation;
      if (!silent || (actor.country && actor.country.rule !== "country-of-outlet" && actor.country.value !== country?.value))
        continue;
      signed.set(id, {
        ...actor,
        roles: actor.roles.map((role) => ({ ...role, organisation })),
        ...(actor.roles.length === 0 ? { affiliation: organisation } : {}),
        country:
          (actor.country?.rule === "country-of-outlet" ? null : actor.country) ??
          (country && workedOut(country.value, `signs what ${name.value} says`, "country-of-organisation", [of.span])),
      });
    }
  }
  return signed.size === 0 ? actors : actors.map((actor) => signed.get(actor.id) ?? actor);
}
