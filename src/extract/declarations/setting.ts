import type { Codebook } from "../../codebook/codebook.ts";
import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import type { Actor } from "../../model/actor.ts";
import type { Report } from "../../model/report.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { outsideQuotes } from "../statements/attribution/quoted-words.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import type { Occasion } from "./occasions.ts";

/** Behind the verb of speech this much still tells where it was said ("told reporters in Rome after the talks"). */
const BEHIND = 90;

const toDo = /\bthat\b|\bto (?!the |an? |his |her |their |its |all |reporters|journalists|media|parliament|lawmakers)[a-z]/;

/** The narrator's words of a sentence: none where it goes on with somebody's words. */
function narrated({ view, attribution }: Spoken): string {
  if (!attribution) return "";
  const bare = outsideQuotes(view);
  const to = attribution.at.end - view.start;
  // "asked the party to speak up in parliament": there is where it is to be done.
  const asks = attribution.verb?.act === "appeal" || attribution.verb?.act === "demand";
  const that = (asks ? toDo : /\bthat\b/).exec(bare.slice(to, to + BEHIND));
  const told = bare.slice(0, to + (that ? that.index : BEHIND));
  // Of a sentence that names its speaker at the end, what stands before was said.
  const from = attribution.subjects[0] ? attribution.subjects[0].start - view.start : 0;
  return attribution.rule === "verb-subject" || from > 0.5 * bare.length ? bare.slice(Math.min(from, to)) : told;
}

/** Do the narrator's words say that this was said in public or to the press? */
export const isPublic = (one: Spoken, wordings: DeclarationWordings): boolean => wordings.public.test(narrated(one));

const isForAll = (one: Spoken, wordings: DeclarationWordings): boolean => wordings.press.test(narrated(one));

const isInside = (one: Spoken, wordings: DeclarationWordings): boolean => wordings.inside.test(narrated(one));

/** Is one of the speakers, or somebody of their country, a side of a meeting or the sender of a message that the article reports as news? */
function isOfEvent(article: string, speakers: readonly Actor[], reports: readonly Report[], classes: ClassesByName): boolean {
  const ids = new Set(speakers.map(({ id }) => id));
  const kindOf = new Map(speakers.map(({ id, kind }) => [id, kind]));
  const countries = new Set(speakers.flatMap(({ country, kind }) => (kind === "person" ? [] : (country?.value ?? []))));
  return reports.some((report) => {
    const { holdsWords } = classes.get(report.class)!.inArticle;
    return (
      report.article === article &&
      holdsWords !== null &&
      // Nothing is said inside of a meeting that is denied, asked for or still to come.
      report.standing.value === "held" &&
      report.salience.value === "main" &&
      // Who asks for a gift says so to all.
      (holdsWords !== "persons" || report.standing.value === "held") &&
      report.participants.some(({ actor, side, country }) =>
        holdsWords === "sides"
          ? (actor !== null && ids.has(actor)) || (country !== null && countries.has(country.value))
          : holdsWords === "persons"
            ? // What a state that gives says elsewhere is no word of the handover.
              actor !== null && kindOf.get(actor) === "person"
            : side === "A" && actor !== null && ids.has(actor),
      )
    );
  });
}

/** Verbs that take whom the words are said to, who then is spoken to rather than of. */
const toSomebody = new Set([
  "tell",
  "assure",
  "reassure",
  "brief",
  "inform",
  "thank",
  "congratulate",
  "felicitate",
  "remind",
  "ask",
]);

/** Is it said to a person, or to a delegation, face to face ("assured the ambassador that …")? */
function isToPerson({ view, attribution }: Spoken, actors: ReadonlyMap<string, Actor>): boolean {
  const verb = attribution?.verb;
  // Behind "was told by" stands who said it.
  if (!verb || !toSomebody.has(verb.lemma) || attribution.rule === "passive-agent") return false;
  const from = attribution.at.end - view.start;
  const object = view.phrases.find(({ start, attributive }) => start >= attribution.at.end && !attributive);
  if (
    object &&
    object.start - attribution.at.end < 60 &&
    !/[.;:,“"]|\b(?:that|for|of|on)\b/.test(view.words.slice(from, object.start - view.start))
  )
    return object.sort === "role" || object.sort === "person" || object.actors.some((id) => actors.get(id)?.kind === "person");
  return /^\s+(?:the |a |an |his |her |its )?(?:\S+ ){0,4}(?:delegation|counterpart|guest|visitor|envoy|ambassador)s?\b/i.test(
    view.words.slice(from),
  );
}

/** By article: many speakers of one ask for it. */
const known = new WeakMap<ArticleView["sentences"], number>();

/** Where the first sentence of an article begins that tells of words to the press or to all; infinity where none does. */
function firstToAll(sentences: ArticleView["sentences"], { press, public: open }: DeclarationWordings): number {
  let first = known.get(sentences);
  if (first === undefined) {
    first = sentences.find(({ words }) => press.test(words) || open.test(words))?.start ?? Number.POSITIVE_INFINITY;
    known.set(sentences, first);
  }
  return first;
}

/** What of an occasion was said in public: all of it, or, where the speaker met or wrote to somebody, what follows words like "told reporters". */
export function saidInPublic(
  { article, speakers, spoken }: Occasion,
  actors: ReadonlyMap<string, Actor>,
  reports: readonly Report[],
  { declarations: wordings, events: { byName } }: Codebook,
  { sentences }: ArticleView,
): readonly Spoken[] {
  const who = speakers.flatMap((id) => actors.get(id) ?? []);
  const toAll = ({ start }: SentenceView): boolean => start > firstToAll(sentences, wordings);
  const inside = (one: Spoken): boolean =>
    isInside(one, wordings) || isToPerson(one, actors) || (wordings.turns.test(narrated(one)) && !toAll(one.view));
  const ofEvent = isOfEvent(article, who, reports, byName);
  if (!ofEvent && !spoken.some(inside)) return spoken;
  const first = spoken.findIndex((one) => (ofEvent ? isForAll(one, wordings) : isPublic(one, wordings)));
  return first < 0 ? [] : spoken.slice(first);
}

/** Was a declaration that the class's own wordings found made in public, rather than inside a meeting of its speaker? */
export function isPublicSentence(
  report: Report,
  text: string,
  actors: ReadonlyMap<string, Actor>,
  reports: readonly Report[],
  { declarations: wordings, events: { byName } }: Codebook,
): boolean {
  const speakers = report.participants.flatMap(({ actor, side }) =>
    side === "A" && actor !== null ? (actors.get(actor) ?? []) : [],
  );
  const words = report.evidence.map(({ start, end }) => text.slice(start, end)).join(" ");
  // "gave credit to Fiji" is no handover of credits.
  const own = new Set(report.evidence.map(({ start }) => start));
  const apart = reports.filter(
    (other) => byName.get(other.class)!.inArticle.holdsWords !== "persons" || !other.evidence.some(({ start }) => own.has(start)),
  );
  if (isOfEvent(report.article, speakers, apart, byName)) return wordings.press.test(words);
  return !wordings.inside.test(words) || wordings.public.test(words);
}
