import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import type { Actor } from "../../model/actor.ts";
import type { ArticleKind } from "../../model/article.ts";
import type { Span } from "../../text/span.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import { authorOfPiece, authorTold } from "./author-of-piece.ts";
import { INTRODUCING, introducing } from "./introducing.ts";
import { speakersIn } from "./speakers-in.ts";

/** A piece of writing or speech that is its author's declaration from end to end. */
export interface Authored {
  readonly article: ArticleView;
  /** The post that presents it, null where it stands alone. */
  readonly post: ArticleView | null;
  readonly authors: readonly Actor[];
  /** Where the author is named. */
  readonly span: Span;
  /** The author's own sentences. */
  readonly sentences: readonly SentenceView[];
  /** The sentence of the post that names the author; null where none does. */
  readonly told: SentenceView | null;
  /** What the post gives of the author's words. */
  readonly summed: readonly Spoken[];
  /** What stands in the post before the piece, the last first. */
  readonly introductions: readonly SentenceView[];
}

/** Kinds of articles that are somebody's words from end to end: what they report besides is history at most. */
export const authoredKinds: ReadonlySet<ArticleKind> = new Set(["speech", "message", "interview", "transcript", "opinion"]);

const isText = ({ sentence }: SentenceView): boolean => sentence.place === "text";

/**
 * Finds the articles, speeches, interviews and statements that a post presents or a source prints, each with its author.
 * @param letters articles that print a message to somebody: those are no declarations
 */
export function findAuthored(
  views: readonly ArticleView[],
  spoken: readonly Spoken[],
  letters: ReadonlySet<string>,
  wordings: DeclarationWordings,
): readonly Authored[] {
  const viewOf = new Map(views.map((view) => [view.article.id, view]));
  const spokenIn = new Map<string, Spoken[]>();
  for (const one of spoken) {
    const id = one.view.sentence.article;
    const list = spokenIn.get(id);
    if (list) list.push(one);
    else spokenIn.set(id, [one]);
  }
  return views.flatMap((article): readonly Authored[] => {
    const { id, kind, parent } = article.article;
    const post = parent === null ? null : (viewOf.get(parent) ?? null);
    const introductions = introducing(post, article);
    const own = spokenIn.get(id) ?? [];
    const make = (
      authors: readonly { readonly actor: string; readonly span: Span }[],
      sentences: readonly SentenceView[],
    ): readonly Authored[] => {
      const actors = authors.flatMap(({ actor }) => article.actors.get(actor) ?? []).filter((actor) => actor.kind !== "outlet");
      if (actors.length === 0) return [];
      const naming = introductions.filter((view) => view.phrases.some((phrase) => phrase.actors.includes(actors[0]!.id)));
      const told =
        naming.find(
          (view) => wordings.presents.test(view.words) && authorTold(article, view, wordings)?.actor === actors[0]!.id,
        ) ??
        naming.find((view) => wordings.presents.test(view.words)) ??
        naming.at(-1) ??
        null;
      const ids = new Set(actors.map((actor) => actor.id));
      const summed = (post ? (spokenIn.get(post.article.id) ?? []) : []).filter(({ speaker }) => ids.has(speaker.actor ?? ""));
      return [{ article, post, authors: actors, span: authors[0]!.span, sentences, told, summed, introductions }];
    };
    const said = own.map(({ view }) => view);
    const texts = article.sentences.filter(isText);
    const introduced = (): readonly Authored[] => {
      const author = authorOfPiece(article, introductions, wordings);
      return author ? make([author], texts) : [];
    };
    switch (kind) {
      case "interview":
      case "transcript":
        return own.length > 0 ? make(speakersIn(own), said) : introduced();
      case "speech":
        return own.length > 0 ? make(speakersIn(own).slice(0, 1), said) : introduced();
      case "message": {
        const states = [...introductions, ...article.sentences.slice(0, 2)].some(({ words }) => wordings.states.test(words));
        return states && !letters.has(id) ? make(speakersIn(own).slice(0, 1), said) : [];
      }
      case "opinion":
      case "report": {
        const author = authorOfPiece(article, introductions, wordings);
        if (!author) return [];
        // A report is somebody's piece only where it is presented so; a post's own piece is nothing that it presents, unless an official wrote it.
        const presented = author.told !== null || (kind === "opinion" && post !== null);
        const official = kind === "opinion" && (article.actors.get(author.actor)?.roles.length ?? 0) > 0;
        return presented || official ? make([author], texts) : [];
      }
      case "programme":
        return [];
      default:
        return kind satisfies never;
    }
  });
}

/** Posts that present somebody's piece without printing it: the sentence that does so. */
export function findPresented(
  views: readonly ArticleView[],
  authored: readonly Authored[],
  wordings: DeclarationWordings,
): readonly { readonly article: ArticleView; readonly actor: Actor; readonly span: Span; readonly told: SentenceView }[] {
  const carrying = new Set(authored.map(({ post }) => post?.article.id));
  return views.flatMap((article) => {
    if (carrying.has(article.article.id) || authoredKinds.has(article.article.kind)) return [];
    for (const view of article.sentences.filter(isText).slice(0, INTRODUCING)) {
      if (!wordings.presents.test(view.words)) continue;
      const author = authorTold(article, view, wordings);
      const actor = author && article.actors.get(author.actor);
      if (actor) return [{ article, actor, span: author.span, told: view }];
    }
    return [];
  });
}
