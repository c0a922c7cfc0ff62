import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { controllerOf, thankedFor } from "./controller.ts";
import { entryOf } from "./entry-of.ts";
import { firstActor, isCommaBehind, joinsAt } from "./goes-on.ts";
import { describesNoun, governed, isObjectOf, isReduced, isWrittenBy, liesIn, opensTime } from "./governed.ts";
import { isApposition } from "./is-apposition.ts";
import { isMark } from "./is-mark.ts";
import { leaderOf } from "./leader-behind.ts";
import { opensOwnClause } from "./own-clause.ts";
import { type Group, readGroup, readGroupBack } from "./read-group.ts";
import { verbOfSaying } from "./said-of-oneself.ts";
import { skipLeft } from "./skip-left.ts";
import { readVerbGroup } from "./verb-group.ts";
import { whoIsOn } from "./who-is-on.ts";

/** Does the sentence open with a participle phrase or a clause of time, and its main clause with the group at `from` behind a comma ("Thanking the Premier for his help, Kenya has pledged", "While the Council was sitting, Kenya decided to")? */
const opensMain = (
  tokens: readonly SceneToken[],
  from: number,
  { determiners, speech, barriers, openingTime }: EventWords,
  verbs: ReadonlySet<string>,
): boolean => {
  const { kind, low } = tokens[0]!;
  const isParticiple = low.endsWith("ing") && (verbs.has(low) || speech.has(low));
  const opens = kind === "word" && (isParticiple || barriers.has(low) || openingTime.has(low));
  return opens && isMark(tokens[determiners.has(tokens[from - 1]?.low ?? "") ? from - 2 : from - 1], ",");
};

/** Words between whose journey it is and its noun ("the Premier's first official visit"). */
const TO_OWNED = 4;

/** The person whose noun it is that ends at `last` ("the Premier's recent"); -1 where it is nobody's. */
function personWhose(tokens: readonly SceneToken[], last: number, { prepositions, determiners }: EventWords): number {
  for (let at = last; at >= Math.max(0, last - TO_OWNED); at--) {
    const { kind, low, possessive, kinds } = tokens[at]!;
    if (kind === "actor") return possessive && kinds.length > 0 && kinds.every((one) => one === "person") ? at : -1;
    if (kind !== "word" || prepositions.has(low) || determiners.has(low) || low === "and") return -1;
  }
  return -1;
}

/** How far from its verb a subject may stand: keeps long sentences linear. */
const FARTHEST = 70;

/** Does the possessive at `owner` belong to somebody who acts for it ("Kenya's army sent") rather than to a thing ("Kenya's gift reached")? */
function isInstitution(tokens: readonly SceneToken[], owner: number, verb: number, { institutions }: EventWords): boolean {
  for (let next = owner + 1; next < Math.min(verb, owner + 8); next++) {
    const { kind, low } = tokens[next]!;
    if (kind === "word" && (institutions.has(low) || institutions.has(low.replace(/s$/, "")))) return true;
    if (kind === "mark") return false;
  }
  return false;
}

/** Does the state at `owner` act by its arms ("Kenyan fighter jets pounded")? So many words behind it may lead to them. */
function actsByArms(tokens: readonly SceneToken[], owner: number, verb: number, { arms }: EventWords): boolean {
  if (!tokens[owner]!.kinds.includes("state")) return false;
  for (let next = owner + 1; next < Math.min(verb, owner + 4); next++) {
    const { kind, low } = tokens[next]!;
    if (kind !== "word") return false;
    const aside = tokens[next + 1]!;
    const isBeside = next + 1 === verb || (next + 2 === verb && (aside.kind === "day" || /ly$/.test(aside.low)));
    if (isBeside && (arms.has(low) || arms.has(low.replace(/s$/, "")))) return true;
  }
  return false;
}

/** Index of whoever acts with a verb right behind, between whom and the group before stands but a comma ("a letter to the Bishop of Suva, Ana Lima, the Premier says"); -1 where nobody does. */
function actsBehind(tokens: readonly SceneToken[], { to }: Group, words: EventWords, verbs: ReadonlySet<string>): number {
  if (!isMark(tokens[to], ",")) return -1;
  const at = words.determiners.has(tokens[to + 1]?.low ?? "") ? to + 2 : to + 1;
  const [actor, verb] = [tokens[at], tokens[at + 1]];
  const acts =
    verb?.kind === "word" && (verbs.has(verb.low) || words.auxiliaries.has(verb.low) || /^[a-z]{3,}(?:s|ed)$/.test(verb.low));
  return actor?.kind === "actor" && !actor.attributive && acts ? at : -1;
}

/** Is the verb at `at` that of a relative clause between commas (", which had recalled its envoy, expelled")? */
function isOfRelative(tokens: readonly SceneToken[], at: number, words: EventWords): boolean {
  const { from } = readVerbGroup(tokens, at, words);
  return words.relatives.has(tokens[from - 1]?.low ?? "") && isMark(tokens[from - 2], ",");
}

/** Does a clause open with the actor at `at`, behind a comma and words that tell which one it is (", the", ", the visiting", ", visiting")? */
function opensAt(tokens: readonly SceneToken[], at: number, { determiners, atPresent }: EventWords): boolean {
  const described = atPresent.has(tokens[at - 1]!.low) ? at - 1 : at;
  const from = determiners.has(tokens[described - 1]?.low ?? "") ? described - 1 : described;
  return from < at && isMark(tokens[from - 1], ",");
}

/** The first actor of the clause that opens after a participle phrase ("Meeting X on Monday, the President …"). */
export function subjectAhead(
  tokens: readonly SceneToken[],
  from: number,
  words: EventWords,
  verbs: ReadonlySet<string>,
): Group | null {
  let commas = 0;
  for (let at = from; at < Math.min(tokens.length, from + 50); at++) {
    const token = tokens[at]!;
    if (isMark(token, ",")) commas++;
    if (isMark(token, ";:—")) return null;
    // "In a letter to A, B and C, the President …": the list is over before who acts is named.
    if (commas === 0 && token.kind === "actor" && !token.attributive) {
      const list = readGroup(tokens, at, words, verbs, true);
      if (list.actors.length > 1 && isMark(tokens[list.to], ",")) {
        at = list.to - 1;
        continue;
      }
    }
    if (commas > 0 && token.kind === "actor" && !token.attributive && isMark(tokens[at - 1], ",")) {
      const first = readGroup(tokens, at, words, verbs, true);
      const next = actsBehind(tokens, first, words, verbs);
      return next < 0 ? first : readGroup(tokens, next, words, verbs, true);
    }
    if (commas > 0 && token.kind === "actor" && !token.attributive && opensAt(tokens, at, words))
      return readGroup(tokens, at, words, verbs, true);
  }
  return null;
}

/** "The Danish and Ghanaian foreign ministers", "Denmark's and Ghana's ministers": the countries, read from the last of them; null where it is one alone. */
function adjectives(tokens: readonly SceneToken[], last: number): Group | null {
  const isAdjective = (token: SceneToken | undefined): boolean =>
    token?.kind === "actor" && token.attributive && token.possessive === tokens[last]!.possessive;
  const actors = [last];
  for (let at = last - 1; at > 0; at--) {
    const low = tokens[at]!.low;
    if (low !== "and" && low !== ",") break;
    if (!isAdjective(tokens[at - 1])) break;
    actors.unshift(--at);
  }
  return isAdjective(tokens[last]) && actors.length > 1 && [1, 2, 3].some((next) => /[^s]s$/.test(tokens[last + next]?.low ?? ""))
    ? { from: actors[0]!, to: last + 1, actors }
    : null;
}

/** The index before "— deputy director of the office —" that ends at `at`; `at` where no such stretch does. */
function beforeDashes(tokens: readonly SceneToken[], at: number): number {
  if (!isMark(tokens[at], "—–")) return at;
  // The first dash may lie inside the phrase of who acts.
  if (tokens[at - 1]?.kind === "actor") return at - 1;
  for (let open = at - 1; open >= Math.max(0, at - FARTHEST); open--) if (isMark(tokens[open], "—–")) return open - 1;
  return at;
}

/** Whom "who" behind `at` means: "Ana Lima, special envoy of President Ben Otieno, who came" is Ana Lima. */
function headOf(tokens: readonly SceneToken[], at: number, relative: string): number {
  const isPerson = (token: SceneToken | undefined): boolean =>
    token?.kind === "actor" && !token.attributive && !token.nameless && token.kinds.includes("person");
  return relative === "who" && isPerson(tokens[at]) && tokens[at - 1]?.low === "of" && isPerson(tokens[at - 2]) ? at - 2 : at;
}

/**
 * The subject of the verb at `at`: the actor right before it, else the first actor of its clause that no preposition governs, else who follows the participle phrase.
 * @param limit index up to which a subject is sought, through other verbs too, so that "they said that they said …" stays linear
 * @returns null where the sentence tells none
 */
export function findSubject(
  tokens: readonly SceneToken[],
  at: number,
  form: "finite" | "ing" | "participle" | "noun",
  words: EventWords,
  verbs: ReadonlySet<string>,
  limit = at - FARTHEST,
): Group | null {
  const controller = form === "ing" || form === "participle" ? null : controllerOf(tokens, at, words, verbs);
  if (controller) return controller === "others" ? null : controller;
  const group = readVerbGroup(tokens, at, words);
  const thanked = thankedFor(tokens, group.from, words);
  if (thanked) return thanked;
  const joins = form === "ing" ? joinsAt(tokens, group.from, words) : -1;
  if (joins > 0) {
    // "Fiji joined Tonga in condemning": Fiji does, with Tonga.
    const first = findSubject(tokens, joins, "finite", words, verbs, limit);
    const others = readGroup(tokens, firstActor(tokens, joins), words, verbs);
    if (first) return { from: first.from, to: others.to, actors: [...first.actors, ...others.actors] };
  }
  let near = skipLeft(tokens, beforeDashes(tokens, group.from - 1), words);
  // ", the press service said," and other stretches between commas are passed over below.
  const before = tokens[near];
  if (before && words.relatives.has(before.low)) {
    // "the children of Fiji, the shipment for which left": the shipment.
    if (words.prepositions.has(tokens[near - 1]?.low ?? "") && !isMark(tokens[near - 2], ",")) return null;
    let antecedent = skipLeft(tokens, isMark(tokens[near - 1], ",") ? near - 2 : near - 1, words);
    // "Fiji condemned the raid that hit the port": what somebody speaks of acts itself.
    const speaks = ({ kind, low }: SceneToken): boolean => kind === "word" && words.talks.has(low) && !low.endsWith("s");
    while (antecedent > near - 8 && antecedent >= 0 && tokens[antecedent]!.kind !== "actor" && !speaks(tokens[antecedent]!))
      antecedent--;
    antecedent = headOf(tokens, antecedent, before.low);
    const token = tokens[antecedent];
    // "the fire in Nadi, Fiji, which killed": the fire.
    if (liesIn(tokens, antecedent)) return null;
    // "between Fiji's Ana Lima and Kenya's Ben Otieno, who is visiting": the last of them alone.
    const one = /^(?:is|was|has)$/.test(group.words[0] ?? "") && { from: antecedent, to: antecedent + 1, actors: [antecedent] };
    if (token?.kind === "actor") return one || readGroupBack(tokens, antecedent, words);
    return null;
  }
  const saying = verbOfSaying(tokens, near, words);
  const speakers = saying < 0 || saying <= limit ? null : findSubject(tokens, saying, "finite", words, verbs, limit);
  // To one alone "they" leads by itself.
  if (speakers && (before!.low !== "they" || speakers.actors.length > 1)) return speakers;
  const listed = isMark(before, ":") ? entryOf(tokens, near, words) : null;
  if (listed) return listed;
  const onTheWay = whoIsOn(tokens, at, words);
  if (onTheWay !== null) return { from: onTheWay, to: onTheWay + 1, actors: [onTheWay] };
  // "on the agreement he reached": whom the pronoun stands for nobody knows.
  if (form === "finite" && before?.kind === "word" && words.doers.has(before.low)) return null;
  // "spoke with X about the Prime Minister's recent visit": whose it is.
  if (form === "noun") {
    const owner = personWhose(tokens, group.from - 1, words);
    if (owner >= 0) return { from: owner, to: owner + 1, actors: [owner] };
  }
  // "a letter from the Premier, Ana Lima, inviting"
  const author = isMark(before, ",") ? near - 1 : near;
  const list = form === "ing" && tokens[author]?.kind === "actor" ? readGroupBack(tokens, author, words) : null;
  if (list && isWrittenBy(tokens, list.from, words)) return leaderOf(tokens, list, words, verbs);
  // A country's name that is its adjective too ("Kiribati signed").
  const name = before?.kind === "actor" && before.named && !before.possessive && near === group.from - 1;
  if (before?.kind === "actor" && (!before.attributive || name)) {
    const list = readGroupBack(tokens, near, words);
    const by = governed(tokens, list.from, words);
    if (!by || ((form === "finite" || form === "noun") && opensTime(tokens, list.from, by, words)))
      return leaderOf(tokens, list, words, verbs);
  }
  if (form === "participle" && group.words.length === 0 && describesNoun(tokens, near, words, verbs)) return null;
  const opensClause =
    near < 0 ||
    isMark(before, ',“"') ||
    words.prepositions.has(before?.low ?? "") ||
    ["and", "while", "when", "after", "before", "by"].includes(before?.low ?? "");
  let best: Group | null = null;
  let second: Group | null = null;
  let closed = false;
  let commas = 0;
  let said = false;
  // "The delegation visited X; held talks with Y; and had …": a verb right behind a semicolon goes on with the subject.
  const goesOn = (next: number): boolean =>
    isMark(tokens[next], ";") && verbs.has(tokens[tokens[next + 1]?.low === "and" ? next + 2 : next + 1]?.low ?? "");
  for (; near >= 0 && near > limit; near--) {
    const token = tokens[near]!;
    if (goesOn(near)) {
      closed = true;
      [best, second] = [null, null];
      continue;
    }
    if (isMark(token, ";:—–") && !(token.low === "–" && tokens[near - 1]?.kind === "actor")) break;
    if (isMark(token, ",")) {
      commas++;
      closed = true;
    }
    if (token.kind === "word" && words.relatives.has(token.low)) {
      if (token.low === "that" && !isMark(tokens[near - 1], ",")) break;
      if (!closed || commas < 1) {
        // Inside a relative clause: whom it is about.
        let antecedent = isMark(tokens[near - 1], ",") ? near - 2 : near - 1;
        antecedent = skipLeft(tokens, antecedent, words);
        if (tokens[antecedent]?.kind === "actor" && !best) return readGroupBack(tokens, antecedent, words);
        break;
      }
      continue;
    }
    // "praised the plan but condemned the raid": the same subject.
    const goesOnHere = token.low === "but" && near === group.from - 1 && form === "finite";
    if (token.kind === "word" && words.barriers.has(token.low) && token.low !== "as" && token.low !== "since" && !goesOnHere)
      break;
    if (
      token.kind === "word" &&
      words.speech.has(token.low) &&
      near < at - 1 &&
      !(commas > 0 && (isCommaBehind(tokens, near + 1, words) || isOfRelative(tokens, near, words)))
    ) {
      said = !best && form === "noun" && words.settings.has(tokens[near + 1]!.low);
      if (!said && (best || !isMark(tokens[near + 1], ","))) break;
    }
    // "We stand by the people of Fiji and condemn": what a pronoun does, the name behind it does not.
    if (!best && words.doers.has(token.low)) second = null;
    if (token.kind !== "actor") continue;
    if (token.attributive) {
      const several = adjectives(tokens, near);
      if (!second && several) second = several;
      else if (
        !second &&
        ((token.possessive && (form === "noun" || isInstitution(tokens, near, at, words))) ||
          actsByArms(tokens, near, group.from, words))
      )
        second = { from: near, to: near + 1, actors: [near] };
      continue;
    }
    const list = readGroupBack(tokens, near, words);
    // "Delegates elected Ana Lima and adopted a resolution": the object of the first verb is not the subject of the second.
    const verb = tokens[list.from - 1];
    if (tokens[group.from - 1]?.low === "and" && verb?.low.endsWith("ed") && verbs.has(verb.low)) {
      near = list.from;
      continue;
    }
    const by = governed(tokens, list.from, words);
    // Who said it there is the nearest before the verb.
    if (by === null && said) return leaderOf(tokens, list, words, verbs);
    if (by === null) {
      best = list;
      if (opensMain(tokens, list.from, words, verbs)) break;
      // "A will visit Fiji in May, and B will pay a visit to Malta": whoever acts before "and" has a clause of their own.
      if (form === "noun" && opensOwnClause(tokens, list, group.from, words, verbs)) break;
    }
    // "The text demands the withdrawal of troops and calls for": what the first verb is about does not do what the second one tells.
    else if (
      by === "of" &&
      !second &&
      !isApposition(tokens, list, group.from) &&
      !(tokens[group.from - 1]?.low === "and" && isObjectOf(tokens, list.from, words, verbs))
    )
      second = list;
    near = list.from;
  }
  if (best && form === "finite" && group.words.length === 0 && isReduced(tokens, best.to, at, words, verbs)) return null;
  if (best) return leaderOf(tokens, best, words, verbs);
  // Behind "has gone" nobody stands who went; behind "having gone" who went may.
  const isBehind = form === "finite" && group.words.length > 0 && group.words[0] !== "having";
  if (form === "ing" || form === "participle" || (opensClause && !isBehind) || (form === "noun" && !second)) {
    const ahead = subjectAhead(tokens, at + 1, words, verbs);
    if (ahead) return ahead;
  }
  return second && leaderOf(tokens, second, words, verbs);
}
