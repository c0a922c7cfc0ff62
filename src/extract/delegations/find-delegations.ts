import type { DelegationWordings } from "../../codebook/wordings/delegation-wordings.ts";
import { workedOut } from "../../model/cell.ts";
import type { Delegation } from "../../model/statement.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { countryOf, membersOf, nameCell, organisationOf, sizeOf } from "./cells-of.ts";
import { isPerson, leaderOf, listedBodies, otherLeaders } from "./leader-of.ts";

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

/** So far around its noun stand the words by which one is an office abroad. */
const AROUND = 40;

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
      const mission = delegations.mission.exec(view.words.slice(Math.max(0, called.at - AROUND), called.end + AROUND));
      if (mission && mission.index < AROUND + called.end - called.at) continue;
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
      const members = membersOf(article, view, called, leader, delegations);
      // "The delegation also includes Ann Other": the one spoken of before.
      if (nobody && known && members.length > 0 && last && sentence - last.sentence <= ON) {
        found[found.length - 1] = {
          ...last,
          delegation: { ...last.delegation, members: [...last.delegation.members, ...members] },
        };
        continue;
      }
      const toldNext = delegations.next.test(article.sentences[sentence + 1]?.words ?? "");
      const isMadeUp = delegations.madeUp.test(view.words.slice(called.end, called.end + 60));
      // Without leader and body only one in the singular of which it is told who they are: by name, or, where it is newly spoken of, by country or size.
      if (
        nobody &&
        (/s$/i.test(match[0]) ||
          !(
            members.length > 0 ||
            (country && isMadeUp) ||
            (delegations.newly.test(ahead) && (toldNext || country || size || isMadeUp))
          ))
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
        members,
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
