import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { coordinated } from "../statements/attribution/find-subject.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import { bodyMeant, sentenceAt } from "../statements/speakers/body-meant.ts";
import type { Memory } from "../statements/speakers/memory.ts";
import { roleHolder } from "../statements/speakers/role-holder.ts";
import { actorSpeaker, collectively, collectiveName, groupName, type Speaker } from "../statements/speakers/speaker.ts";
import type { Arranged } from "./arrange-stances.ts";
import { reportedHolder } from "./reported-holder.ts";

/** So many sentences are looked back over for who "he", "the minister" or "the party" is. */
const BACK = 8;
const RULE = "narrated-stance";

/** Tells whose words a sentence is, null where it is the narrator's. */
export type SpeakerOf = (view: SentenceView) => Speaker | null;

/** The persons whom the sentences before one name, the last first, and the one whom they are about. */
function before(article: ArticleView, view: SentenceView, speakerOf: SpeakerOf): Pick<Memory, "named" | "lastPerson"> {
  const last = sentenceAt(article, view);
  const named: Speaker[] = [];
  let lastPerson: Speaker | null = null;
  for (let at = last - 1; at >= Math.max(0, last - BACK); at--) {
    const one = article.sentences[at]!;
    const persons = one.phrases.flatMap((phrase) => {
      const who =
        phrase.sort === "named" && phrase.actors.length === 1 ? actorSpeaker(article, phrase.actors[0]!, phrase, RULE) : null;
      return who?.person ? [who] : [];
    });
    const speaker = speakerOf(one);
    lastPerson ??= (speaker?.person ? speaker : null) ?? (one.sentence.place === "text" ? (persons[0] ?? null) : null);
    for (const person of persons.reverse()) if (!named.some(({ actor }) => actor === person.actor)) named.push(person);
  }
  return { named, lastPerson };
}

const meant = (known: Speaker | null, { words, printed }: NounPhrase): Speaker | null =>
  known && { ...known, spans: [words], from: `“${printed}” stands for ${known.name}`, rule: RULE };

/** "The Green Left Bloc firmly opposes": several words with capitals at the head of a sentence, right before the stance. */
const ownName = new LeanExpression(
  String.raw`^[“"]?(?:The\s+)?(?<name>\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:of|for|and|the)\s+){0,2}\p{Lu}[\p{L}’'-]*){1,5})\s+(?:(?:also|always|again|further|still|has|have|[a-z]{2,16}ly)\s+)*$`,
  "u",
);

/** A plural of people that nothing recognised ("the workers' parties of the coast condemn"), right before the stance. */
function peopleBefore(view: SentenceView, at: number, { unknownSubjects, noNames }: SpeechWordings): Speaker | null {
  const from = Math.max(0, at - 120);
  const before = view.words.slice(from, at);
  const match = (from === 0 ? ownName.exec(before) : null) ?? unknownSubjects.exec(before);
  const name = match?.groups?.name;
  // One word with a capital may be anything; letters that stand for a name are one.
  if (!match || !name || noNames.test(name) || !(/\s/.test(name) || /^\p{Lu}[\p{Lu}-]{2,}$/u.test(name))) return null;
  const start = view.start + from + match.index + match[0].indexOf(name);
  return collectively(name, { start, end: start + name.length });
}

/**
 * Of whom the narrator tells a stance: whoever is named, or whom "he", "the minister", "the party" or "the two sides" stand for; null where that is open.
 * @param speakerOf whose words the sentences before it are
 */
export function narratedHolder(
  article: ArticleView,
  view: SentenceView,
  { doer, at, inherited }: Arranged,
  speakerOf: SpeakerOf,
  speech: SpeechWordings,
): Speaker | null {
  if (doer === null) return inherited ? null : peopleBefore(view, at, speech);
  if (doer.attributive) return null;
  if (doer.sort === "named") return reportedHolder(article, view, doer);
  if (doer.sort === "both") return collectively(collectiveName(doer.printed, speech.sides), doer.words);
  if (doer.actors.length === 1) return actorSpeaker(article, doer.actors[0]!, doer, RULE);
  if (doer.sort === "group")
    return speech.speakers.unnamed.test(doer.printed) ? null : collectively(groupName(doer.printed, speech.speakers), doer.words);
  const memory: Memory = {
    ...before(article, view, speakerOf),
    current: null,
    standing: false,
    lastPlural: null,
    issuer: null,
    leader: null,
    hosting: null,
    bodies: [],
  };
  if (doer.sort === "person") {
    // "Name gave a speech in which she called on all": she is whom the sentence is about.
    const ahead = view.phrases.find(
      ({ sort, end, attributive, actors }) =>
        sort === "named" && !attributive && end <= doer.start && article.actors.get(actors[0]!)?.kind === "person",
    );
    return meant(ahead ? actorSpeaker(article, ahead.actors[0]!, ahead, RULE) : memory.lastPerson, doer);
  }
  if (doer.sort === "role" && doer.country === null && /^the\s/i.test(doer.printed))
    return meant(roleHolder(article, doer.printed, null, memory, speech.speakers), doer);
  if (doer.sort === "body") {
    const nobody: Speaker = { actor: null, name: "", person: false, spans: [], from: null, rule: RULE };
    const id = bodyMeant(article, view, doer, nobody);
    return id === null ? null : actorSpeaker(article, id, doer, RULE);
  }
  return null;
}

/** Does a plural hold the stance, whose verb then has no ending ("the ministers support", "Kenya and Chad support")? */
export const heldByMany = (view: SentenceView, { doer }: Arranged): boolean =>
  doer === null ||
  doer.sort === "both" ||
  doer.sort === "group" ||
  doer.actors.length > 1 ||
  coordinated(view, view.phrases.indexOf(doer)).length > 1;
