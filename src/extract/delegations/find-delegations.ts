import type { DelegationWordings } from "../../codebook/wordings/delegation-wordings.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { Delegation } from "../../model/statement.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import { type Called, isBody, isCountry, isPerson, leaderOf, listedBodies, otherLeaders } from "./leader-of.ts";
import { numberWord } from "./number-word.ts";

function nameCell(article: ArticleView, phrase: NounPhrase, rule: string): Cell<string> {
  const actor = article.actors.get(phrase.actors[0]!)!;
  return phrase.printed === actor.name.value
    ? printed(actor.name.value, [phrase.words], rule)
    : workedOut(actor.name.value, `“${phrase.printed}” stands for ${actor.name.value}`, rule, [phrase.words]);
}

function organisationOf(
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

function countryOf(
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

function membersOf(
  article: ArticleView,
  view: SentenceView,
  { end }: Called,
  leader: NounPhrase | null,
  delegations: DelegationWordings,
): readonly Cell<string>[] {
  const match = delegations.including.exec(view.words.slice(end));
  if (!match) return [];
  const from = view.start + end + match.index + match[0].length;
  // "…, made up of Ann Other and Ben Third, was received by": behind an act stands whom they met.
  const act = view.words.slice(from - view.start).search(delegations.acts);
  const to = act < 0 ? view.end : from + act;
  return view.phrases
    .filter((phrase) => phrase.words.start >= from && phrase.words.start < to && phrase !== leader && isPerson(article, phrase))
    .slice(0, 30)
    .map((phrase) => nameCell(article, phrase, "delegation-member"));
}

interface Found {
  readonly delegation: Delegation;
  /** Sentences are counted, so that "the delegation" finds the one spoken of before. */
  readonly sentence: number;
}

/** Words around a noun that may tell how many they are. */
const AROUND = 40;
const BEHIND = 120;

/** How many belong to it, and where that stands ("a six-member delegation", "a delegation of the Union, made up of four teachers"). */
function sizeOf(view: SentenceView, { at, end }: Called, { size, deals }: DelegationWordings): Cell<number> | null {
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

/** So many sentences before "her delegation" may name whose it is. */
const BACK = 3;

/** The sentences before one, the nearest first, that stand in the text as it does. */
const earlierThan = ({ sentences }: ArticleView, at: number): readonly SentenceView[] =>
  sentences
    .slice(Math.max(0, at - BACK), at)
    .filter(({ sentence }) => sentence.place === sentences[at]!.sentence.place)
    .reverse();

/** So many sentences on "the delegation was led by Ann Other" still tells who led the one spoken of. */
const ON = 3;

/** Finds the delegations of an article, each once: where it is called so and has a leader, an organisation, a size or a country. */
export function findDelegations(article: ArticleView, delegations: DelegationWordings): readonly Delegation[] {
  const found: Found[] = [];
  const seen = new Set<string>();
  article.sentences.forEach((view, sentence) => {
    if (view.sentence.place === "headline" || view.sentence.place === "byline") return;
    const before = found.at(-1);
    const next =
      before && before.delegation.leader === null && sentence - before.sentence === 1 ? delegations.next.exec(view.words) : null;
    if (before && next) {
      const person = view.phrases.find(
        (phrase) => phrase.words.start >= view.start + next[0].length && isPerson(article, phrase),
      );
      if (person && person.words.start - view.start < 160) {
        seen.add(person.actors[0]!);
        const leader = nameCell(article, person, "delegation-leader");
        const behind = { at: 0, end: person.words.end - view.start };
        const members = [...before.delegation.members, ...membersOf(article, view, behind, person, delegations)];
        found[found.length - 1] = { ...before, delegation: { ...before.delegation, leader, members } };
        return;
      }
    }
    for (const match of delegations.called.matchAll(view.words)) {
      const called = { at: match.index, end: match.index + match[0].length };
      const leader = leaderOf(article, view, called, earlierThan(article, sentence), delegations);
      const organisation = organisationOf(article, view, called, delegations);
      const country = countryOf(article, view, called, leader, organisation, delegations);
      const size = sizeOf(view, called, delegations);
      const ahead = view.words.slice(Math.max(0, called.at - 80), called.at);
      const last = found.at(-1);
      const known = delegations.known.test(ahead);
      if (leader && !organisation && known && last && last.delegation.leader === null && sentence - last.sentence <= ON) {
        seen.add(leader.actors[0]!);
        const headed = { ...last.delegation, leader: nameCell(article, leader, "delegation-leader") };
        const members = [...headed.members, ...membersOf(article, view, called, leader, delegations)];
        found[found.length - 1] = { ...last, delegation: { ...headed, country: headed.country ?? country, members } };
        continue;
      }
      // "A delegation of the Union … Led by Ann Other, the Union's delegation also included": the one spoken of before.
      const own = leader && organisation ? nameCell(article, organisation, "delegation-of").value : null;
      const open =
        own === null
          ? -1
          : found.findLastIndex(({ delegation: { leader, organisation } }) => !leader && organisation?.value === own);
      if (leader && open >= 0) {
        seen.add(leader.actors[0]!);
        const { delegation, ...rest } = found[open]!;
        found[open] = { ...rest, delegation: { ...delegation, leader: nameCell(article, leader, "delegation-leader") } };
        continue;
      }
      const nobody = !leader && !organisation;
      // "The Spanish delegation", of which the article names who leads it.
      const back =
        nobody && known
          ? view.led.find(({ start, end }) => start < view.start + called.end && view.start + called.at < end)
          : undefined;
      const led = back && article.actors.get(back.leader!);
      if (back && led && !seen.has(led.id)) {
        seen.add(led.id);
        const words = [{ start: back.start, end: back.end }];
        found.push({
          delegation: {
            article: article.article.id,
            start: view.start,
            end: view.end,
            leader: workedOut(led.name.value, `came with ${led.name.value}`, "delegation-leader", words),
            organisation: null,
            country: led.country,
            size: null,
            members: [],
          },
          sentence,
        });
        continue;
      }
      const toldNext = delegations.next.test(article.sentences[sentence + 1]?.words ?? "");
      // Without leader and body only one that is newly spoken of, in the singular, and of a country or size.
      if (
        nobody &&
        (/s$/i.test(match[0]) ||
          !delegations.newly.test(ahead) ||
          !(toldNext || country || size || delegations.madeUp.test(view.words.slice(called.end, called.end + 60))))
      )
        continue;
      const key = nobody ? `of ${country?.value ?? size?.value}` : (leader ?? organisation)!.actors[0]!;
      if (seen.has(key) || (nobody && found.length > 0) || (organisation && !leader && seen.has(organisation.actors[0]!)))
        continue;
      seen.add(key);
      if (organisation) seen.add(organisation.actors[0]!);
      const delegation: Delegation = {
        article: article.article.id,
        start: view.start,
        end: view.end,
        leader: leader && nameCell(article, leader, "delegation-leader"),
        organisation: organisation && nameCell(article, organisation, "delegation-of"),
        country,
        size,
        members: membersOf(article, view, called, leader, delegations),
      };
      found.push({ delegation, sentence });
      const areSeveral = /s$/i.test(match[0]);
      const others = leader ? otherLeaders(article, view, leader, areSeveral, delegations) : [];
      for (const other of others.filter(({ leader: { actors } }) => !seen.has(actors[0]!))) {
        const [own] = other.leader.actors;
        seen.add(own!);
        const name = nameCell(article, other.leader, "delegation-leader");
        const body = other.body && nameCell(article, other.body, "delegation-of");
        const code = other.land && (other.land.country ?? article.actors.get(other.land.actors[0]!)!.country?.value);
        const told = code
          ? workedOut(code, `“${other.land!.printed}” tells it`, "country-of-delegation", [other.land!.words])
          : null;
        const of = told ?? article.actors.get(other.body?.actors[0] ?? own!)!.country ?? article.actors.get(own!)!.country;
        found.push({
          delegation: { ...delegation, leader: name, organisation: body, country: of, size: null, members: [] },
          sentence,
        });
      }
      for (const body of organisation && !leader && areSeveral ? listedBodies(article, view, organisation) : []) {
        const of = article.actors.get(body.actors[0]!)!.country;
        const apart = { ...delegation, organisation: nameCell(article, body, "delegation-of"), country: of };
        if (!seen.has(body.actors[0]!)) found.push({ delegation: { ...apart, size: null, members: [] }, sentence });
        seen.add(body.actors[0]!);
      }
    }
  });
  return found.map(({ delegation }) => delegation);
}
