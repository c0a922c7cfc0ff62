import type { StanceWordings } from "../../codebook/stance-wordings.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { Delegation } from "../../model/statement.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import { numberWord } from "./number-word.ts";

const size =
  /\b(\d{1,4}|[a-z]+(?:-[a-z]+)?)[- ](?:member|person|strong|people|man|women|delegate)\b|\bof (?:about |around |over |more than |nearly |some )?(\d{1,4}|[a-z]+) (?:members|people|persons|officials|representatives|delegates|businessmen|experts)\b/i;

function nameCell(article: ArticleView, phrase: NounPhrase, rule: string): Cell<string> {
  const actor = article.actors.get(phrase.actors[0]!)!;
  return phrase.printed === actor.name.value
    ? printed(actor.name.value, [phrase.words], rule)
    : workedOut(actor.name.value, `“${phrase.printed}” stands for ${actor.name.value}`, rule, [phrase.words]);
}

const isPerson = (article: ArticleView, phrase: NounPhrase): boolean =>
  phrase.sort === "named" && phrase.actors.length === 1 && article.actors.get(phrase.actors[0]!)!.kind === "person";
const isBody = (article: ArticleView, phrase: NounPhrase): boolean =>
  phrase.sort === "named" &&
  ["party", "body", "organisation", "igo", "outlet"].includes(article.actors.get(phrase.actors[0]!)!.kind);

const leading =
  /(?:^|[,;]\s+|\b(?:while|and)\s+)(?:leading|heading|at the head of)\s+(?:an?|the|his|her)\s+(?:[\p{L}\d-]+\s+){0,4}$/iu;

const headedAhead = /(?:^|[,;]\s+)(?:headed|led|chaired) by\s+[^.;]{3,150},\s+(?:the|an?|this|its)\s+(?:[\p{L}\d-]+\s+){0,4}$/iu;
const headOf = /\b(?:head|leader|chief) of (?:the|its|their)\s+(?:[\p{L}-]+\s+){0,2}$/iu;

interface Called {
  readonly at: number;
  readonly end: number;
}

function leaderOf(
  article: ArticleView,
  view: SentenceView,
  { at, end }: Called,
  { delegations }: StanceWordings,
): NounPhrase | null {
  // Up to the next delegation, which has a leader of its own.
  const whole = view.words.slice(end, end + 320);
  const other = whole.search(/\bdelegations?\b/i);
  const after = other < 0 ? whole : whole.slice(0, other);
  // "delegation of the X led by Y": up to the words that lead in.
  for (const [offset] of [
    [0],
    ...[...after.matchAll(/[\s,(]+(?=(?:which |led|headed|chaired|fronted|under|with|whose|at the head))/gi)].map((match) => [
      match.index,
    ]),
  ] as [number][]) {
    const match = delegations.led.exec(after.slice(offset));
    if (!match) continue;
    const from = view.start + end + offset + match[0].length;
    const leader = view.phrases.find((phrase) => phrase.words.end > from && phrase.words.start - from < 160);
    const person =
      leader && isPerson(article, leader)
        ? leader
        : view.phrases.find(
            (phrase) => phrase.words.start >= from && phrase.words.start - from < 160 && isPerson(article, phrase),
          );
    if (person) return person;
  }
  // "X, leading a delegation"; "X led the delegation"; "a delegation leader X".
  const before = view.words
    .slice(Math.max(0, at - 80), at)
    .replace(
      /\b(?:an?|the|his|her|their|its|[\d]+-member|[a-z]+-member|high-level|high-ranking|large|strong|official|[A-Z]\p{L}+|party|government|parliamentary|business|military|joint|delegation|of|and|a \d+)\s+$/gu,
      "",
    );
  const leads =
    /\b(?:leading|heading|led|heads?|leads|headed|leader of|head of|chief of|at the head of|as head of)\s+(?:[^.;,]{0,60})?$/i.test(
      before,
    ) && !/\bby\s+[^.;,]{0,60}$/i.test(before);
  if (leads) {
    const person = [...view.phrases].reverse().find((phrase) => phrase.words.end <= view.start + at && isPerson(article, phrase));
    if (person) return person;
  }
  // "Headed by Ann Other, the delegation"; "the head of the delegation, Ann Other,".
  const ahead = view.words.slice(Math.max(0, at - 200), at);
  const led = headedAhead.exec(ahead);
  if (led) {
    const from = view.start + at - ahead.length + led.index;
    const person = view.phrases.find(
      (phrase) => phrase.words.start >= from && phrase.words.end <= view.start + at && isPerson(article, phrase),
    );
    if (person) return person;
  }
  if (headOf.test(ahead)) {
    const person = view.phrases.find((phrase) => phrase.words.start >= view.start + end && isPerson(article, phrase));
    if (person && /^,\s+(?:[\p{L}.]+\s+){0,3}$/u.test(view.words.slice(end, person.words.start - view.start))) return person;
  }
  // "Leading a delegation of the X, Ann Other arrived".
  if (leading.test(view.words.slice(Math.max(0, at - 60), at))) {
    const person = view.phrases.find(
      (phrase) =>
        phrase.words.start >= view.start + end && phrase.words.start - view.start - end < 160 && isPerson(article, phrase),
    );
    if (person && /,\s+(?:[\p{L}-]+\s+){0,8}$/u.test(view.words.slice(end, person.words.start - view.start))) return person;
  }
  // "a delegation of the X with Ann Other, its chair, as its head"
  const headed = /\bwith\s+(?=\p{Lu})[^.;]{3,160}?\b(?:as|at) (?:(?:its|the|their) )?(?:head|leader|chief)\b/u.exec(after);
  if (headed) {
    const person = view.phrases.find(
      (phrase) => phrase.words.start >= view.start + end + headed.index && isPerson(article, phrase),
    );
    if (person) return person;
  }
  const next = view.phrases.find((phrase) => phrase.words.start >= view.start + end);
  if (next && /^\s+(?:leader|head|chief)\s+$/i.test(view.words.slice(end, next.start - view.start)) && isPerson(article, next))
    return next;
  return null;
}

function organisationOf(
  article: ArticleView,
  view: SentenceView,
  { at, end }: Called,
  { delegations }: StanceWordings,
): NounPhrase | null {
  const match = delegations.of.exec(view.words.slice(end, end + 60));
  if (match) {
    const from = view.start + end + match[0].length;
    const phrase = view.phrases.find((candidate) => candidate.words.end > from && candidate.words.start - from < 80);
    if (phrase && isBody(article, phrase)) return phrase;
  }
  const before = [...view.phrases]
    .reverse()
    .find((phrase) => phrase.words.end <= view.start + at && view.start + at - phrase.words.end < 28);
  return before &&
    isBody(article, before) &&
    /^[\s’'s]*(?:(?!(?:to|an?|the|with|and|by|from|for|of|sent|received|met|bring|lead|send)\s)[a-z-]+\s+){0,3}$/.test(
      view.words.slice(before.words.end - view.start, at),
    )
    ? before
    : null;
}

function countryOf(
  article: ArticleView,
  view: SentenceView,
  { at, end }: Called,
  leader: NounPhrase | null,
  organisation: NounPhrase | null,
): Cell<string> | null {
  for (const phrase of [organisation, leader]) {
    const country = phrase && article.actors.get(phrase.actors[0]!)!.country;
    if (country) return country;
  }
  const near = view.phrases.find(
    (phrase) =>
      phrase.sort === "named" &&
      article.actors.get(phrase.actors[0]!)!.kind === "state" &&
      ((phrase.words.end <= view.start + at && view.start + at - phrase.words.end < 30) ||
        (phrase.words.start >= view.start + end && phrase.words.start - view.start - end < 24)),
  );
  return near ? article.actors.get(near.actors[0]!)!.country : null;
}

function membersOf(
  article: ArticleView,
  view: SentenceView,
  { end }: Called,
  leader: NounPhrase | null,
  { delegations }: StanceWordings,
): readonly Cell<string>[] {
  const match = delegations.including.exec(view.words.slice(end));
  if (!match) return [];
  const from = view.start + end + match.index + match[0].length;
  return view.phrases
    .filter((phrase) => phrase.words.start >= from && phrase !== leader && isPerson(article, phrase))
    .slice(0, 30)
    .map((phrase) => nameCell(article, phrase, "delegation-member"));
}

/** Finds the delegations of an article, each once: where it is called so and has a leader, an organisation or a country. */
export function findDelegations(article: ArticleView, stances: StanceWordings): readonly Delegation[] {
  const found: Delegation[] = [];
  const seen = new Set<string>();
  for (const view of article.sentences) {
    if (view.sentence.place === "headline" || view.sentence.place === "byline") continue;
    for (const match of stances.delegations.called.matchAll(view.words)) {
      const called = { at: match.index, end: match.index + match[0].length };
      const leader = leaderOf(article, view, called, stances);
      const organisation = organisationOf(article, view, called, stances);
      if (!leader && !organisation) continue;
      const key = (leader ?? organisation)!.actors[0]!;
      if (seen.has(key) || (organisation && !leader && seen.has(organisation.actors[0]!))) continue;
      seen.add(key);
      if (organisation) seen.add(organisation.actors[0]!);
      const around = view.words.slice(Math.max(0, called.at - 40), called.end + 60);
      const sized = size.exec(around);
      const value = sized ? numberWord(sized[1] ?? sized[2]!) : null;
      const sizeAt = view.start + Math.max(0, called.at - 40) + (sized?.index ?? 0);
      found.push({
        article: article.article.id,
        start: view.start,
        end: view.end,
        leader: leader && nameCell(article, leader, "delegation-leader"),
        organisation: organisation && nameCell(article, organisation, "delegation-of"),
        country: countryOf(article, view, called, leader, organisation),
        size: value === null ? null : printed(value, [{ start: sizeAt, end: sizeAt + sized![0].length }], "delegation-size"),
        members: membersOf(article, view, called, leader, stances),
      });
    }
  }
  return found;
}
