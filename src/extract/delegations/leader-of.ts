import type { DelegationWordings } from "../../codebook/wordings/delegation-wordings.ts";
import { lands } from "../../model/actor.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";

/** Where a sentence calls something a delegation, counted from where it begins. */
export interface Called {
  readonly at: number;
  readonly end: number;
}

export const isPerson = (article: ArticleView, phrase: NounPhrase): boolean =>
  phrase.sort === "named" && phrase.actors.length === 1 && article.actors.get(phrase.actors[0]!)!.kind === "person";

export const isBody = (article: ArticleView, phrase: NounPhrase): boolean =>
  phrase.sort === "named" &&
  ["party", "body", "organisation", "igo", "outlet"].includes(article.actors.get(phrase.actors[0]!)!.kind);

export const isCountry = (article: ArticleView, phrase: NounPhrase): boolean =>
  phrase.sort === "named" && lands.has(article.actors.get(phrase.actors[0]!)!.kind);

/** Who leads a delegation by the words of its own sentence around its noun; null where nobody is named so. */
function leaderAround(
  article: ArticleView,
  view: SentenceView,
  { at, end }: Called,
  delegations: DelegationWordings,
): NounPhrase | null {
  // Up to the next delegation, which has a leader of its own.
  const whole = view.words.slice(end, end + 320);
  const other = whole.search(/\bdelegations?\b/i);
  const after = other < 0 ? whole : whole.slice(0, other);
  // "delegation of the X led by Y": up to the words that lead in.
  for (const [offset] of [[0], ...[...after.matchAll(delegations.ledBegins)].map((match) => [match.index])] as [number][]) {
    const match = delegations.led.exec(after.slice(offset));
    if (!match) continue;
    // "met with the Committee on Trade, headed by Ann Other": that is the committee's head.
    const ahead = view.phrases.findLast(({ words }) => words.end <= view.start + end + offset);
    if (
      ahead &&
      ahead.words.start > view.start + end &&
      isBody(article, ahead) &&
      delegations.deals.test(after.slice(0, ahead.words.start - view.start - end)) &&
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
  const before = view.words.slice(Math.max(0, at - 80), at).replace(delegations.between, "");
  const leads = delegations.leads.test(before) && !/\bby\s+[^.;,]{0,60}$/i.test(before);
  if (leads) {
    const person = [...view.phrases].reverse().find((phrase) => phrase.words.end <= view.start + at && isPerson(article, phrase));
    if (person) return person;
  }
  const own = delegations.own.exec(view.words.slice(Math.max(0, at - 120), at));
  if (own) {
    const from = view.start + Math.max(0, at - 120) + own.index;
    const person = view.phrases.findLast((phrase) => phrase.words.end <= from && isPerson(article, phrase));
    if (person && from - person.words.end < 90) return person;
  }
  // "Headed by Ann Other, the delegation"; "the head of the delegation, Ann Other,".
  const ahead = view.words.slice(Math.max(0, at - 200), at);
  const led = delegations.headedAhead.exec(ahead);
  if (led) {
    const from = view.start + at - ahead.length + led.index;
    const person = view.phrases.find(
      (phrase) => phrase.words.start >= from && phrase.words.end <= view.start + at && isPerson(article, phrase),
    );
    if (person) return person;
  }
  if (delegations.headOf.test(ahead)) {
    const person = view.phrases.find((phrase) => phrase.words.start >= view.start + end && isPerson(article, phrase));
    if (person && /^,\s+(?:[\p{L}.]+\s+){0,3}$/u.test(view.words.slice(end, person.words.start - view.start))) return person;
  }
  // "Leading a delegation of the X, Ann Other arrived".
  if (delegations.opening.test(view.words.slice(Math.max(0, at - 60), at))) {
    const person = view.phrases.find(
      (phrase) =>
        phrase.words.start >= view.start + end && phrase.words.start - view.start - end < 160 && isPerson(article, phrase),
    );
    // "Heading the Lao delegation was Ann Other."
    if (person && /(?:,|\s(?:is|was))\s+(?:[\p{L}.-]+\s+){0,8}$/u.test(view.words.slice(end, person.words.start - view.start)))
      return person;
  }
  // "a delegation of the X with Ann Other, its chair, as its head"
  const headed = delegations.asHead.exec(after);
  if (headed) {
    const person = view.phrases.find(
      (phrase) => phrase.words.start >= view.start + end + headed.index && isPerson(article, phrase),
    );
    if (person) return person;
  }
  const next = view.phrases.find((phrase) => phrase.words.start >= view.start + end);
  if (next && delegations.headBehind.test(view.words.slice(end, next.words.start - view.start)) && isPerson(article, next))
    return next;
  return null;
}

/** Who leads a delegation that is told of beside them: "received Ann Other and her delegation", "He is leading a delegation"; null where nobody is named so. */
function leaderBeside(
  article: ArticleView,
  view: SentenceView,
  { at, end }: Called,
  earlier: readonly SentenceView[],
  { beside, withThem, isLeading, deals, whose: owned, sentTo }: DelegationWordings,
): NounPhrase | null {
  const behind = view.words.slice(end, end + 60);
  const named = view.phrases.findLast((phrase) => phrase.end <= view.start + at && isPerson(article, phrase));
  const joint = named && beside.exec(view.words.slice(named.end - view.start, at));
  const whose = joint?.groups?.whose;
  if (whose === "the" ? withThem.test(behind) : whose === "his" || whose === "her") return named!;
  // "Name and a delegation of the Union came"; where the two deal with each other the delegation is another's.
  const apart = deals.test(view.words.slice(end)) || /\bbetween\b/i.test(view.words.slice(0, at));
  if (whose && whose !== "the" && !apart) return named!;
  const [before] = earlier;
  const subject = before?.phrases[0];
  if (subject && isPerson(article, subject) && isLeading.test(view.words.slice(0, at))) return subject;
  // "Her six-member delegation", and not "his delegation to the United Nations".
  if (!owned.test(view.words.slice(Math.max(0, at - 60), at)) || sentTo.test(behind)) return null;
  const told = earlier.find(({ phrases }) => phrases.some((phrase) => isPerson(article, phrase)));
  return named ?? told?.phrases.find((phrase) => isPerson(article, phrase)) ?? null;
}

/**
 * Who leads a delegation: by the words around its noun, else beside it or in the sentences before; null where nobody is named so.
 * @param earlier the sentences before, the nearest first
 */
export const leaderOf = (
  article: ArticleView,
  view: SentenceView,
  called: Called,
  earlier: readonly SentenceView[],
  delegations: DelegationWordings,
): NounPhrase | null =>
  leaderAround(article, view, called, delegations) ?? leaderBeside(article, view, called, earlier, delegations);

/** Who else leads one of several that are told of together, and whose it is. */
export interface OtherLeader {
  readonly leader: NounPhrase;
  readonly body: NounPhrase | null;
  /** The words that tell its country, where its body does not. */
  readonly land: NounPhrase | null;
}

/** Who else leads one ("the delegations were headed by Ann Other and by Ben Third"; "…, headed by Ann Other, and of the Union, headed by Ben Third"; "…, and the Lao one by Ben Third"). */
export function otherLeaders(
  article: ArticleView,
  view: SentenceView,
  leader: NounPhrase,
  areSeveral: boolean,
  { led, ledBegins, otherOne }: DelegationWordings,
): readonly OtherLeader[] {
  const from = leader.words.end;
  const next = view.phrases.find((phrase) => phrase.words.start > from && isPerson(article, phrase));
  const between = next ? view.words.slice(from - view.start, next.words.start - view.start) : "";
  if (next && otherOne.test(between)) {
    const land = view.phrases.find(
      (phrase) =>
        phrase.words.start > from &&
        phrase.words.end < next.words.start &&
        (phrase.country !== null || isCountry(article, phrase)),
    );
    return [{ leader: next, body: null, land: land ?? null }];
  }
  if (!areSeveral) return [];
  // "The two delegations were led by Ministers Ann Other and Ben Third".
  if (next && ((/,? and by\s/.test(between) && !led.test(between)) || /^,? and (?:[\p{L}.-]+ ){0,4}$/u.test(between)))
    return [{ leader: next, body: null, land: null }];
  return [...view.words.slice(from - view.start).matchAll(ledBegins)].flatMap((match) => {
    const at = from - view.start + match.index;
    const found = led.exec(view.words.slice(at));
    const body = view.phrases.findLast(({ words }) => words.end <= view.start + at);
    const person = found && view.phrases.find(({ words }) => words.start >= view.start + at + found[0].length);
    return person && isPerson(article, person) && body && body.words.start > from && isBody(article, body)
      ? [{ leader: person, body, land: null }]
      : [];
  });
}

/** The bodies that a sentence lists behind the first whose delegation it tells of ("delegations from the Union, the League and the Front"). */
export function listedBodies(article: ArticleView, view: SentenceView, first: NounPhrase): readonly NounPhrase[] {
  const listed: NounPhrase[] = [];
  let end = first.end;
  for (const phrase of view.phrases) {
    if (phrase.start < end || (phrase.attributive && isCountry(article, phrase))) continue;
    const between = view.words.slice(end - view.start, phrase.words.start - view.start);
    if (!/^(?:,| and|, and| as well as|, as well as) (?:(?:from|of) )?(?:the )?$/.test(between) || !isBody(article, phrase))
      break;
    listed.push(phrase);
    end = phrase.end;
  }
  return listed;
}
