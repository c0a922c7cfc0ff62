import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import type { StanceWordings } from "../../codebook/wordings/stance-wordings.ts";
import { type Cell, printed } from "../../model/cell.ts";
import type { Commitment } from "../../model/statement.ts";
import type { Span } from "../../text/span.ts";
import type { Arranged } from "../positions/arrange-stances.ts";
import type { ArticleView } from "../statements/article-view.ts";
import { clauseEnd } from "../statements/attribution/clause.ts";
import { narrow } from "../statements/attribution/share-out.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import { inWhoseName } from "../statements/speakers/in-whose-name.ts";
import { weOf } from "../statements/speakers/on-behalf-of.ts";
import { actorSpeaker, type Speaker, speakerCell } from "../statements/speakers/speaker.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import { type Bond, findBonds } from "./find-bonds.ts";

const dueRoles = new Set(["by", "until", "before", "during", "on", "since", "after"]);
/** So many words may stand between who promises and the modal. */
const MOST_BETWEEN = 6;

/** What one sentence of somebody's words binds somebody to, before its stretch of the sentence is known. */
export interface Promised {
  readonly bond: Bond;
  readonly holder: Speaker;
  readonly what: Span;
  readonly others: readonly NounPhrase[];
}

/** "pledged her full support": a verb and what it promises. */
const namesWhat = /\s\S+\s+\S/;

/** Does a modal only foretell, or speak of nobody who acts? */
function onlyForetells({ view }: Spoken, bond: Bond, { commitments }: StanceWordings): boolean {
  const { words, start } = view;
  const { doer, self } = bond;
  if (!doer && !self) return true;
  const between =
    doer && !self && !bond.runsOn
      ? words
          .slice(doer.end - start, bond.at)
          .trim()
          .split(/\s+/).length
      : 0;
  return between > MOST_BETWEEN || commitments.forecast.test(words.slice(bond.end, bond.end + 80));
}

/** "The Lao party, government and people are ready to": nobody named stands before, so that the speaker's own are bound. */
const leftOpen = ({ view }: Spoken, { at }: Bond): boolean =>
  at < 120 && view.phrases.every(({ start, attributive }) => attributive || start - view.start >= at);

/** Up to a clause of a pronoun: the words that lead to it. */
const ofIt = /([^.;,]{1,60})\sthat\s+(?:it|he|she|they)\s+(?:also\s+|[a-z]{2,16}ly\s+)?$/;
const byIt = /\bit\s+(?:[a-z]+ly\s+|also\s+)?$/i;
const isThing = ({ view }: Spoken, { at }: Bond): boolean =>
  byIt.test(view.words.slice(Math.max(0, at - 24), at)) &&
  !view.phrases.some(
    ({ sort, attributive, start, end }) =>
      (sort === "named" || sort === "body") &&
      !attributive &&
      end - view.start <= at &&
      /(?:^|that |said |, )(?:the )?$/i.test(view.words.slice(Math.max(0, start - view.start - 12), start - view.start)),
  );

/** Finds what one sentence of somebody's words binds somebody to: one for each modal, the chain of verbs in `what`. */
export function findPromises(
  article: ArticleView,
  one: Spoken,
  stances: StanceWordings,
  speech: SpeechWordings,
  held: readonly Arranged[],
): readonly Promised[] {
  const { words, start } = one.view;
  if (words.endsWith("?")) return [];
  let past = -1;
  return findBonds(one.view, stances, speech, held).flatMap((bond): Promised[] => {
    if (bond.at < past) return [];
    const { doer } = bond;
    if (
      bond.kind === "modal"
        ? onlyForetells(one, bond, stances)
        : bond.kind === "verb" && !bond.self && !doer && bond.begin > 0 && !leftOpen(one, bond)
    )
      return [];
    const clause = doer && doer.start - start <= bond.at ? doer.start - start : bond.at;
    const own = bond.self && doer === null;
    // "expressed her belief that it will help": "it" is hoped of, whatever it is.
    const hopes = ofIt.exec(words.slice(0, bond.at).slice(-60));
    if (hopes && stances.commitments.hoped.test(hopes[1]!)) return [];
    if (!own && stances.commitments.hoped.test(words.slice(Math.max(0, clause - 90), clause))) return [];
    // "will, as always, support"
    const set = /^\s*,[^,]{1,30},/.exec(words.slice(bond.end, bond.end + 40))?.[0].length ?? 0;
    const to = clauseEnd(words, bond.end + set, speech.clauses);
    // "assured Ghana of its support" says by its own words what is promised.
    const rest = words.slice(bond.end, to).trim();
    const whole = bond.kind === "verb" && (rest.length < 4 || /^(?:of|for)\b/.test(rest)) && namesWhat.test(bond.word);
    const from = whole ? bond.at : bond.end;
    const what = words.slice(from, to);
    const lead = set + /^\s*/.exec(what.slice(set))![0].length;
    if (what.length - lead < 4) return [];
    const named = inWhoseName(article, one, doer, bond.at, speech);
    const holder = named === one.speaker ? weOf(article, one, bond.at, speech.speakers) : named;
    const others = one.view.phrases.filter(
      (phrase) =>
        phrase.start - start >= from &&
        phrase.end - start <= to &&
        !phrase.actors.includes(holder.actor ?? "") &&
        (phrase.sort === "named" || phrase.sort === "both" || phrase.sort === "group"),
    );
    // "agreed it would boost growth": of what a person speaks, "it" is a thing unless a body was named.
    if (own && bond.kind === "modal" && one.speaker.person && isThing(one, bond)) return [];
    const shared = stances.commitments.mutual.test(what) || others.length > 0 || (holder.actor === null && !holder.person);
    const domestic = others.length === 0 && stances.commitments.domestic.test(what);
    if (domestic || (!shared && bond.kind === "modal")) return [];
    past = to;
    return [{ bond, holder, what: { start: from + lead, end: to }, others }];
  });
}

/** "with Chad hosting the forum": what somebody does besides. */
const acts = /^\s+[a-z]{2,14}ing\b/;

/** "hold a G7 leaders' meeting": whose they are is not whom a promise is to. */
const owns = /^\s+\p{Ll}+(?:s['’]|['’]s)\s/u;

/** Whom a promise is to: the actor it names after "to", "with" or "for", else the one that is helped. */
function targetOf(
  article: ArticleView,
  one: Spoken,
  { others, what, holder }: Promised,
  { commitments }: StanceWordings,
): Cell<string> | null {
  const { words, start } = one.view;
  const own = holder.actor === null ? null : (article.actors.get(holder.actor)?.country?.value ?? null);
  const named = others.filter(
    ({ sort, attributive, printed, actors, start: from, end }) =>
      sort === "named" &&
      !attributive &&
      /\p{Lu}/u.test(printed) &&
      words[end - start] !== "-" &&
      words[from - start - 1] !== "-" &&
      !acts.test(words.slice(end - start, end - start + 24)) &&
      !owns.test(words.slice(end - start, end - start + 24)) &&
      (own === null || article.actors.get(actors[0]!)?.country?.value !== own),
  );
  const chosen =
    named.find((phrase) => commitments.to.test(words.slice(Math.max(0, phrase.start - start - 48), phrase.start - start))) ??
    named.find(
      (phrase) =>
        phrase.start - start - what.start < 24 &&
        !commitments.besides.test(words.slice(Math.max(0, phrase.start - start - 14), phrase.start - start)),
    );
  const meant = chosen && actorSpeaker(article, chosen.actors[0]!, chosen, "commitment-to");
  return meant ? speakerCell(meant, null) : null;
}

/** The day of an article: its dateline's, else its publication's. */
function dayOf({ article, sentences }: ArticleView): string | null {
  const dateline = sentences[0]?.days.find(({ role }) => role === "dateline")?.when;
  return (dateline?.precision === "day" ? dateline.date : null) ?? article.published?.value ?? null;
}

/** Makes commitments of what was promised. @param shareOf the stretch of the sentence for the clause that begins at an offset */
export function makeCommitments(
  one: Spoken,
  article: ArticleView,
  promises: readonly Promised[],
  shareOf: (begin: number) => Span,
  stances: StanceWordings,
): readonly Commitment[] {
  const { commitments } = stances;
  const { words, start, days } = one.view;
  const today = promises.length > 0 ? dayOf(article) : null;
  return promises.map((promise): Commitment => {
    const { bond, holder, what } = promise;
    const day = days.find(
      (one) =>
        dueRoles.has(one.role) &&
        one.start - start >= bond.end &&
        one.end - start <= what.end + 2 &&
        (today === null || one.when.date === null || one.when.precision !== "day" || one.when.date >= today) &&
        !commitments.past.test(words.slice(one.start - start, one.end - start)) &&
        !commitments.ofNoun.test(words.slice(Math.max(0, one.start - start - 16), one.start - start)),
    );
    const share = narrow(words, shareOf(bond.begin), bond.begin, what.end);
    return {
      article: one.view.sentence.article,
      start: start + share.start,
      end: start + share.end,
      by: speakerCell(holder, holder === one.speaker ? one.goesOn : null),
      to: targetOf(article, one, promise, stances),
      what: printed(
        words.slice(what.start, what.end),
        [{ start: start + what.start, end: start + what.end }],
        `commitment ${bond.kind}`,
      ),
      due: day
        ? printed(words.slice(day.start - start, day.end - start), [{ start: day.start, end: day.end }], "commitment-due")
        : null,
    };
  });
}
