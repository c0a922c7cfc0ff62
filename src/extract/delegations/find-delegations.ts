import type { StanceWordings } from "../../codebook/stance-wordings.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { Delegation } from "../../model/statement.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import { type Called, isPerson, leaderBeside } from "./leader-beside.ts";
import { numberWord } from "./number-word.ts";

const size =
  /\b(\d{1,4}|[a-z]+(?:-[a-z]+)?)[- ](?:member|person|strong|people|man|women|delegate)\b|\b(?:of|by|comprising) (?:about |around |over |more than |nearly |some )?(\d{1,4}|[a-z]+) (?:[a-z]+ )?(?:members|people|persons|officials|representatives|delegates|business(?:men|people| leaders)|experts|companies|teachers|students|trade unionists|lawmakers|deputies|journalists|scholars|cadres|leaders)\b/i;

function nameCell(article: ArticleView, phrase: NounPhrase, rule: string): Cell<string> {
  const actor = article.actors.get(phrase.actors[0]!)!;
  return phrase.printed === actor.name.value
    ? printed(actor.name.value, [phrase.words], rule)
    : workedOut(actor.name.value, `“${phrase.printed}” stands for ${actor.name.value}`, rule, [phrase.words]);
}

const isBody = (article: ArticleView, phrase: NounPhrase): boolean =>
  phrase.sort === "named" &&
  ["party", "body", "organisation", "igo", "outlet"].includes(article.actors.get(phrase.actors[0]!)!.kind);

const leading =
  /(?:^|[,;]\s+|\b(?:while|and)\s+)(?:leading|heading|at the head of)\s+(?:an?|the|his|her)\s+(?:[\p{L}\d-]+\s+){0,4}$/iu;

const headedAhead = /(?:^|[,;]\s+)(?:headed|led|chaired) by\s+[^.;]{3,150},\s+(?:the|an?|this|its)\s+(?:[\p{L}\d-]+\s+){0,4}$/iu;
const headOf = /\b(?:head|leader|chief) of (?:the|its|their)\s+(?:[\p{L}-]+\s+){0,2}$/iu;

/** What a delegation does: whoever stands behind it is met or visited. */
const deeds = /\b(?:met|meets|held|holds|visited|visits|received|is visiting|attended|called on|talked|spoke)\b/i;
/** Between "of" and the body that a delegation is of: "five members of the energy committee of the". */
const between = /\b(?:was|were|is|are|has|had|have|by|in|on|to|at|ours|which|that|led|headed|visited|arrived|met|will|who)\b/i;
const sends =
  /^\s+(?:(?:has|had|have|will|would|also|is to|is|today|on [A-Z][a-z]+)\s+){0,2}(?:sent|sends|send|sending|dispatched|dispatches|dispatch|despatched)\s+(?:an?|its|the)\s+(?:[\p{L}\d-]+\s+){0,5}$/u;
/** "the energy committee's delegation", "the delegation": no new one is spoken of. */
const knownOne = /\b(?:the|this|that|his|her|their|its|our|both|two|each|other)\s+(?:[a-z-]+\s+){0,2}$/i;
const oneOf = /\b(?:an?|another)\s+(?:[\p{L}\d-]+,?\s+){0,5}$/iu;

/** "a delegation from Laos", "of leaders of political parties": it is told who they are, if not by name. */
const madeUp =
  /^\s+(?:from\s+\p{Lu}|(?:comprising|composed of|consisting of|made up of)\s+\p{L}|of\s+(?:leaders|heads|representatives|members|officials|lawmakers|deputies|parliamentarians|trade unionists|journalists|scholars)\s)/u;
/** "Led by Ann Other, it also included …", right after the sentence that tells of a delegation. */
const ledNext =
  /^(?:(?:Led|Headed|Chaired)\s+by|(?:It|The (?:delegation|group|team|mission))\s+(?:is|was|has been)\s+(?:led|headed)\s+by|At its head (?:is|was|stood)|(?:Its|The delegation['’]s) (?:leader|head|chief),|(?:Its|The delegation['’]s) (?:leader|head|chief) (?:is|was)|The (?:leader|head|chief) of the delegation(?:,| is| was))\s+/u;
/** "Ann Other, accompanied by a delegation of business leaders": the delegation is hers. */
const withOwn =
  /\b(?:accompanied by|leading|(?:arrived|came|travelled|travell?ing|is|was|visited [^.;,]{2,30}) with)\s+(?:an?|her|his)\s+(?:[\p{L}\d-]+\s+){0,4}$/iu;

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
    // "met with the Committee on Trade, headed by Ann Other": that is the committee's head.
    const ahead = view.phrases.findLast(({ words }) => words.end <= view.start + end + offset);
    if (
      ahead &&
      ahead.words.start > view.start + end &&
      isBody(article, ahead) &&
      deeds.test(after.slice(0, ahead.words.start - view.start - end)) &&
      /^[\s,(]*$/.test(view.words.slice(ahead.end - view.start, end + offset))
    )
      continue;
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
  const own = withOwn.exec(view.words.slice(Math.max(0, at - 120), at));
  if (own) {
    const from = view.start + Math.max(0, at - 120) + own.index;
    const person = view.phrases.findLast((phrase) => phrase.words.end <= from && isPerson(article, phrase));
    if (person && from - person.words.end < 90) return person;
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
    if (phrase && isBody(article, phrase) && !between.test(view.words.slice(from - view.start, phrase.words.start - view.start)))
      return phrase;
  }
  const sender = view.phrases.findLast(
    (phrase) => phrase.words.end <= view.start + at && view.start + at - phrase.words.end < 90 && isBody(article, phrase),
  );
  if (sender && sends.test(view.words.slice(sender.words.end - view.start, at).replace(/^\s*\([^()]{1,40}\)/, ""))) return sender;
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
  const near = view.phrases.find(
    (phrase) =>
      phrase.sort === "named" &&
      article.actors.get(phrase.actors[0]!)!.kind === "state" &&
      ((phrase.words.start < view.start + at &&
        phrase.words.end <= view.start + end &&
        view.start + at - phrase.words.end < 30) ||
        // "a delegation from Laos", and not "a delegation on a visit to Cuba".
        (phrase.words.start >= view.start + end &&
          /^\s+(?:of|from)\s+(?:the\s+)?$/.test(view.words.slice(end, phrase.words.start - view.start)))),
  );
  for (const phrase of [organisation, near ?? null, leader]) {
    const country = phrase && article.actors.get(phrase.actors[0]!)!.country;
    if (country) return country;
  }
  return null;
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

interface Found {
  readonly delegation: Delegation;
  /** Sentences are counted, so that "the delegation" finds the one spoken of before. */
  readonly sentence: number;
}

/** So many sentences on "the delegation was led by Ann Other" still tells who led the one spoken of. */
const ON = 3;

/** Finds the delegations of an article, each once: where it is called so and has a leader, an organisation, a size or a country. */
export function findDelegations(article: ArticleView, stances: StanceWordings): readonly Delegation[] {
  const found: Found[] = [];
  const seen = new Set<string>();
  article.sentences.forEach((view, sentence) => {
    if (view.sentence.place === "headline" || view.sentence.place === "byline") return;
    const before = found.at(-1);
    const next =
      before && before.delegation.leader === null && sentence - before.sentence === 1 ? ledNext.exec(view.words) : null;
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
    for (const match of stances.delegations.called.matchAll(view.words)) {
      const called = { at: match.index, end: match.index + match[0].length };
      const leader =
        leaderOf(article, view, called, stances) ?? leaderBeside(article, view, called, article.sentences[sentence - 1] ?? null);
      const organisation = organisationOf(article, view, called, stances);
      const country = countryOf(article, view, called, leader, organisation);
      const around = view.words.slice(Math.max(0, called.at - 40), called.end + 60);
      const sized = size.exec(around);
      const value = sized ? numberWord(sized[1] ?? sized[2]!) : null;
      const sizeAt = view.start + Math.max(0, called.at - 40) + (sized?.index ?? 0);
      const ahead = view.words.slice(Math.max(0, called.at - 80), called.at);
      const last = found.at(-1);
      const known = knownOne.test(ahead);
      if (leader && !organisation && known && last && last.delegation.leader === null && sentence - last.sentence <= ON) {
        seen.add(leader.actors[0]!);
        const led = { ...last.delegation, leader: nameCell(article, leader, "delegation-leader") };
        found[found.length - 1] = { ...last, delegation: { ...led, country: led.country ?? country } };
        continue;
      }
      const nobody = !leader && !organisation;
      // Without leader and body only one that is newly spoken of, in the singular, and of a country or size.
      if (
        nobody &&
        (/s$/i.test(match[0]) ||
          !oneOf.test(ahead) ||
          !(country || value !== null || madeUp.test(view.words.slice(called.end, called.end + 60))))
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
        members: membersOf(article, view, called, leader, stances),
      };
      found.push({ delegation, sentence });
    }
  });
  return found.map(({ delegation }) => delegation);
}
