import type { Codebook } from "../../codebook/codebook.ts";
import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import type { Actor } from "../../model/actor.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import { type Report, untold } from "../../model/report.ts";
import { thingId } from "../../text/identity.ts";
import type { Span } from "../../text/span.ts";
import { participantOf } from "../events/report/participant-of.ts";
import type { Scene } from "../events/scene/scene.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { abroadIn, homeOf, type Named } from "./abroad.ts";
import { type ActOfWords, actInWords, actOfAll, actOfWords } from "./act-of-words.ts";
import { CLASS } from "./declare.ts";
import type { Authored } from "./find-authored.ts";
import { homeInStances } from "./home-in-stances.ts";
import { whenHeaded } from "./when-headed.ts";
import { whenWritten } from "./when-written.ts";

type SceneOf = (view: SentenceView) => Scene | undefined;

/** Whom a piece is about: those abroad whom it names in most of its sentences. */
const ABOUT = 0.12;
const FEWEST = 2;
const MOST = 2;

/** A piece that argues at length performs its act in fewer of its sentences than a speech that is told. */
const SHARE = 0.1;
/** Sentences that show the act of a piece, besides those that bring it in. */
const MOST_SHOWN = 3;

const countryLike = new Set(["state", "territory", "party", "igo", "person"]);

function aboutWhom(
  views: readonly SentenceView[],
  headline: readonly SentenceView[],
  authors: readonly Actor[],
  sceneOf: SceneOf,
  actors: ReadonlyMap<string, Actor>,
  wordings: DeclarationWordings,
): readonly Named[] {
  const home = homeInStances(homeOf(authors), views.map(sceneOf), actors, wordings);
  const counts = new Map<string, { readonly named: Named; count: number }>();
  const note = (view: SentenceView, weight: number): void => {
    const scene = sceneOf(view);
    if (!scene) return;
    const seen = new Set<string>();
    for (const named of abroadIn(scene, home, actors, wordings)) {
      if (seen.has(named.actor.id) || !countryLike.has(named.actor.kind)) continue;
      seen.add(named.actor.id);
      const known = counts.get(named.actor.id);
      if (known) known.count += weight;
      else counts.set(named.actor.id, { named, count: weight });
    }
  };
  for (const view of headline) note(view, 3);
  for (const view of views) note(view, 1);
  const least = Math.max(FEWEST, ABOUT * views.length);
  const list = [...counts.values()].sort((a, b) => b.count - a.count || a.named.mention.start - b.named.mention.start);
  const most = list[0]?.count ?? 0;
  return list
    .filter(({ count }) => count >= least && count >= 0.6 * most)
    .slice(0, MOST)
    .map(({ named }) => named);
}

/** The article's report of its own author's declaration, and the report of the post that presents it. */
export function makeAuthored(
  authored: Authored,
  sceneOf: SceneOf,
  actors: ReadonlyMap<string, Actor>,
  sourceId: string,
  codebook: Codebook,
): readonly Report[] {
  const { article, post, authors, span, sentences, told } = authored;
  const headline = article.sentences.filter(({ sentence }) => sentence.place === "headline");
  const acts: readonly (ActOfWords | null)[] = sentences.map((view) => actInWords(view, 0, codebook.declarations));
  const summed = authored.summed.map((one) => actOfWords(one, codebook.declarations));
  // What the post says that the author does tells it more surely than single sentences of the piece.
  const all = actOfAll(summed) ?? actOfAll(acts, SHARE);
  const mode: Cell<string> = all
    ? printed(all.act, all.spans, "acts-of-piece")
    : workedOut("neutral", "its sentences state things and perform no other act often", "act-neutral", [span]);
  const about = aboutWhom(sentences, [...headline, ...(told ? [told] : [])], authors, sceneOf, actors, codebook.declarations);
  const headed = whenHeaded(
    article,
    authors.map(({ id }) => id),
    codebook,
  );
  const when = headed ?? whenWritten(article, [...(told ? [told] : []), ...authored.introductions], codebook.writing);
  const report = (home: ArticleView, evidence: readonly SentenceView[], at: Span): Report => ({
    id: thingId("r", sourceId, at.start, at.end, CLASS),
    article: home.article.id,
    class: CLASS,
    mode,
    when,
    place: null,
    standing: printed("held", [at], "said"),
    salience: workedOut("main", "a piece that is presented whole", "piece", [at]),
    participants: [
      ...authors.map((actor) => participantOf({ actor, side: "A", span }, home.article.id)),
      ...about.map(({ actor, mention }) =>
        participantOf({ actor, side: "B", span: { start: mention.start, end: mention.end } }, home.article.id),
      ),
    ],
    ...untold,
    evidence: evidence.map(({ sentence }) => ({ start: sentence.start, end: sentence.end })),
    traces: [
      {
        rule: `declaration-${home.article.kind}`,
        pattern: "a piece of writing or speech, by its author",
        placeholders: "",
        sentence: { start: evidence[0]!.start, end: evidence[0]!.end },
      },
    ],
  });
  const named = article.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  const own = [...headline.slice(0, 1), ...(named && !headline.includes(named) ? [named] : [])];
  const first = own.length > 0 ? own : article.sentences.slice(0, 1);
  const showing = (list: readonly SentenceView[]): readonly SentenceView[] =>
    list
      .filter(({ start, end }) => mode.from === null && mode.spans.some((shown) => start <= shown.start && shown.start < end))
      .slice(0, MOST_SHOWN);
  const inOrder = (list: readonly SentenceView[]): readonly SentenceView[] =>
    [...new Set(list)].sort((a, b) => a.start - b.start);
  return [
    ...(post && told
      ? [
          report(post, inOrder([told, ...authored.summed.map(({ view }) => view).slice(0, MOST_SHOWN)]), {
            start: told.start,
            end: told.end,
          }),
        ]
      : []),
    ...(first.length > 0
      ? [report(article, inOrder([...first, ...showing(sentences)]), { start: first[0]!.start, end: first[0]!.end })]
      : []),
  ];
}
