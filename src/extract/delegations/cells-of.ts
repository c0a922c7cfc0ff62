import type { DelegationWordings } from "../../codebook/wordings/delegation-wordings.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import { type Called, isBody, isCountry, isPerson } from "./leader-of.ts";
import { numberWord } from "./number-word.ts";

/** The name of whoever a phrase names, with its words. */
export function nameCell(article: ArticleView, phrase: NounPhrase, rule: string): Cell<string> {
  const actor = article.actors.get(phrase.actors[0]!)!;
  return phrase.printed === actor.name.value
    ? printed(actor.name.value, [phrase.words], rule)
    : workedOut(actor.name.value, `“${phrase.printed}” stands for ${actor.name.value}`, rule, [phrase.words]);
}

/** Whose delegation a sentence tells of: behind its noun, as who sends it, or right before it; null where it names nobody. */
export function organisationOf(
  article: ArticleView,
  view: SentenceView,
  { at, end }: Called,
  delegations: DelegationWordings,
): NounPhrase | null {
  const match = delegations.of.exec(view.words.slice(end, end + 60));
  if (match) {
    const from = view.start + end + match[0].length;
    // "of the Saharawi workers' union UGTSARIO": the adjective is of the union.
    const phrase = view.phrases.find(
      (candidate) =>
        candidate.words.end > from &&
        candidate.words.start - from < 80 &&
        !(candidate.attributive && isCountry(article, candidate)),
    );
    if (
      phrase &&
      isBody(article, phrase) &&
      !delegations.notOf.test(view.words.slice(from - view.start, phrase.words.start - view.start))
    )
      return phrase;
  }
  const sender = view.phrases.findLast(
    (phrase) => phrase.words.end <= view.start + at && view.start + at - phrase.words.end < 90 && isBody(article, phrase),
  );
  if (sender && delegations.sends.test(view.words.slice(sender.words.end - view.start, at).replace(/^\s*\([^()]{1,40}\)/, "")))
    return sender;
  const before = [...view.phrases]
    .reverse()
    .find((phrase) => phrase.words.end <= view.start + at && view.start + at - phrase.words.end < 28);
  return before && isBody(article, before) && delegations.apposed.test(view.words.slice(before.words.end - view.start, at))
    ? before
    : null;
}

/** The country of a delegation, by its own words, its body or its leader; null where none tells it. */
export function countryOf(
  article: ArticleView,
  view: SentenceView,
  { at, end }: Called,
  leader: NounPhrase | null,
  organisation: NounPhrase | null,
  { from }: DelegationWordings,
): Cell<string> | null {
  const near = view.phrases.find(
    (phrase) =>
      phrase.sort === "named" &&
      isCountry(article, phrase) &&
      ((phrase.words.start < view.start + at &&
        phrase.words.end <= view.start + end &&
        view.start + at - phrase.words.end < 30) ||
        // "a delegation from Laos", and not "a delegation on a visit to Cuba".
        (phrase.words.start >= view.start + end && from.test(view.words.slice(end, phrase.words.start - view.start)))),
  );
  const countryOfActor = (phrase: NounPhrase | null | undefined): Cell<string> | null =>
    (phrase && article.actors.get(phrase.actors[0]!)!.country) ?? null;
  const told = countryOfActor(organisation) ?? countryOfActor(near);
  if (told) return told;
  // "Angola's delegation", "a Malawian business delegation"
  const own = view.phrases.find(
    (phrase) => phrase.country !== null && phrase.start <= view.start + at && view.start + end <= phrase.end,
  );
  return own
    ? workedOut(own.country!, `“${own.printed}” tells it`, "country-of-delegation", [own.words])
    : countryOfActor(leader);
}

/** The inside of the bracket that opens right behind a delegation's noun ("the Swiss delegation (Ann Other, Ben Third)"), brackets in it ("Ann Other (Ports)") included; null where none does. */
function inBracket(behind: string): { readonly start: number; readonly end: number } | null {
  const start = /^\s+\(/.exec(behind)?.[0].length;
  if (start === undefined) return null;
  for (let at = start, open = 1; at < behind.length; at++) {
    if (behind[at] === "(") open++;
    else if (behind[at] === ")" && --open === 0) return { start, end: at };
  }
  return { start, end: behind.length };
}

/** Who belongs to it beside the leader, by name. */
export function membersOf(
  article: ArticleView,
  view: SentenceView,
  { end }: Called,
  leader: NounPhrase | null,
  delegations: DelegationWordings,
): readonly Cell<string>[] {
  const behind = view.words.slice(end);
  const named = (from: number, to: number): readonly NounPhrase[] =>
    view.phrases.filter(
      (phrase) =>
        phrase.words.start >= view.start + end + from &&
        phrase.words.start < view.start + end + to &&
        phrase !== leader &&
        isPerson(article, phrase),
    );
  const bracket = inBracket(behind);
  const inside = bracket ? named(bracket.start, bracket.end) : [];
  // "the Swiss delegation (12 people), including Ann Other"
  const past = bracket?.end ?? 0;
  const match = inside.length > 0 ? null : delegations.including.exec(behind.slice(past));
  const from = match ? past + match.index + match[0].length : -1;
  // "…, made up of Ann Other and Ben Third, was received by": behind an act stands whom they met.
  const act = from < 0 ? -1 : behind.slice(from).search(delegations.acts);
  const listed = from < 0 ? inside : named(from, act < 0 ? behind.length : from + act);
  return listed.slice(0, 30).map((phrase) => nameCell(article, phrase, "delegation-member"));
}

/** Words around a noun that may tell how many they are. */
const AROUND = 40;
const BEHIND = 120;

/** How many belong to it, and where that stands ("a six-member delegation", "a delegation of the Union, made up of four teachers"). */
export function sizeOf(view: SentenceView, { at, end }: Called, { size, deals }: DelegationWordings): Cell<number> | null {
  const from = Math.max(0, at - AROUND);
  const behind = view.words.slice(end, end + BEHIND);
  // Behind another act stands whom it met.
  const act = behind.search(deals);
  for (const sized of (view.words.slice(from, end) + (act < 0 ? behind : behind.slice(0, act))).matchAll(size)) {
    const value = numberWord(sized[1] ?? sized[2]!);
    const start = view.start + from + sized.index;
    if (value !== null) return printed(value, [{ start, end: start + sized[0].length }], "delegation-size");
  }
  return null;
}
