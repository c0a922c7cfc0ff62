import type { DelegationWordings } from "../../codebook/wordings/delegation-wordings.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { Delegation } from "../../model/statement.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import { type Called, isBody, isCountry, isPerson, leaderOf, otherLeaders } from "./leader-of.ts";
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
): Cell<string> | null {
  const near = view.phrases.find(
    (phrase) =>
      phrase.sort === "named" &&
      isCountry(article, phrase) &&
      ((phrase.words.start < view.start + at &&
        phrase.words.end <= view.start + end &&
        view.start + at - phrase.words.end < 30) ||
        // "a delegation from Laos", and not "a delegation on a visit to Cuba".
        (phrase.words.start >= view.start + end &&
          /^\s+(?:of|from)\s+(?:the\s+)?$/.test(view.words.slice(end, phrase.words.start - view.start)))),
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
  return view.phrases
    .filter((phrase) => phrase.words.start >= from && phrase !== leader && isPerson(article, phrase))
    .slice(0, 30)
    .map((phrase) => nameCell(article, phrase, "delegation-member"));
}

interface Found {
  readonly delegation: Delegation;
  /** Sentences are counted, so that "the delegation" finds the one spoken of before. */
  readonly sentence: number;
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
        found[found.length - 1] = { ...before, delegation: { ...before.delegation, leader } };
        return;
      }
    }
    for (const match of delegations.called.matchAll(view.words)) {
      const called = { at: match.index, end: match.index + match[0].length };
      const leader = leaderOf(article, view, called, earlierThan(article, sentence), delegations);
      const organisation = organisationOf(article, view, called, delegations);
      const country = countryOf(article, view, called, leader, organisation);
      const around = view.words.slice(Math.max(0, called.at - 40), called.end + 60);
      const sized = delegations.size.exec(around);
      const value = sized ? numberWord(sized[1] ?? sized[2]!) : null;
      const sizeAt = view.start + Math.max(0, called.at - 40) + (sized?.index ?? 0);
      const ahead = view.words.slice(Math.max(0, called.at - 80), called.at);
      const last = found.at(-1);
      const known = delegations.known.test(ahead);
      if (leader && !organisation && known && last && last.delegation.leader === null && sentence - last.sentence <= ON) {
        seen.add(leader.actors[0]!);
        const headed = { ...last.delegation, leader: nameCell(article, leader, "delegation-leader") };
        found[found.length - 1] = { ...last, delegation: { ...headed, country: headed.country ?? country } };
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
          !(toldNext || country || value !== null || delegations.madeUp.test(view.words.slice(called.end, called.end + 60))))
      )
        continue;
      const key = nobody ? `of ${country?.value ?? value}` : (leader ?? organisation)!.actors[0]!;
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
        size: value === null ? null : printed(value, [{ start: sizeAt, end: sizeAt + sized![0].length }], "delegation-size"),
        members: membersOf(article, view, called, leader, delegations),
      };
      found.push({ delegation, sentence });
      const others = leader && /s$/i.test(match[0]) ? otherLeaders(article, view, leader, delegations) : [];
      for (const other of others.filter(({ leader: { actors } }) => !seen.has(actors[0]!))) {
        const [own] = other.leader.actors;
        seen.add(own!);
        const name = nameCell(article, other.leader, "delegation-leader");
        const body = other.body && nameCell(article, other.body, "delegation-of");
        const of = article.actors.get(other.body?.actors[0] ?? own!)!.country ?? article.actors.get(own!)!.country;
        found.push({
          delegation: { ...delegation, leader: name, organisation: body, country: of, size: null, members: [] },
          sentence,
        });
      }
    }
  });
  return found.map(({ delegation }) => delegation);
}
