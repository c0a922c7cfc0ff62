import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { ArticleKind } from "../../model/article.ts";

/** Quoted words are not the narrator's. */
const quoted = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/g;
const singular = /(?<![\p{L}’'])(?:I(?![\p{L}.])|[Mm]y(?!\p{L})|[Mm]yself(?!\p{L}))/u;
const plural = /(?<![\p{L}’'])(?:[Ww]e|[Oo]ur)(?!\p{L})/u;
const FEWEST_OWN = 2;
const MOST_ASCRIBED = 0.2;

/** Does the narrator speak as "I", and as "we" too, through a piece that seldom gives anybody else's words? */
function isOwnPiece(paragraphs: readonly string[], { ascribes }: SplitWordings["marks"], official: boolean): boolean {
  const bare = paragraphs.map((paragraph) => paragraph.replace(quoted, " "));
  const narrated = bare.filter((paragraph) => !ascribes.test(paragraph));
  const own = narrated.filter((paragraph) => singular.test(paragraph));
  const ours = narrated.filter((paragraph) => plural.test(paragraph));
  const ascribed = bare.length - narrated.length;
  if (ascribed > MOST_ASCRIBED * bare.length) return false;
  // Whoever signs with an office writes for it: "we" and "our" are theirs, and one paragraph of them is enough.
  if (official) return own.length + ours.length > 0;
  return own.length >= FEWEST_OWN && own.length + ours.length > FEWEST_OWN;
}

/**
 * What kind of piece an article is: by its headline, by how it is introduced, by how its text begins and whose turns it prints.
 * @param official does a line beside its headline name an author with an office?
 */
export function articleKind(
  headline: string | null,
  introduction: string | null,
  paragraphs: readonly string[],
  { kinds, marks, pieces }: SplitWordings,
  official = false,
): ArticleKind {
  const turns = paragraphs.filter((paragraph) => pieces.turn.test(paragraph)).length;
  const opening = paragraphs.slice(0, 3);
  const byHeadline = headline === null ? undefined : kinds.find((kind) => kind.headline?.test(headline));
  const byIntroduction = introduction === null ? undefined : kinds.find((kind) => kind.introduction?.test(introduction));
  const named = (byHeadline ?? byIntroduction)?.kind as ArticleKind | undefined;
  if (turns >= 4) return named === "transcript" || named === "interview" ? named : "transcript";
  if (opening.some((paragraph) => pieces.hall.test(paragraph))) return named === "message" ? "message" : "speech";
  // "Speech of the Minister": so is what he says "on behalf of" his government to a hall.
  if (opening.some((paragraph) => pieces.addressed.test(paragraph)))
    return byHeadline?.kind === "speech" && !opening.some((paragraph) => pieces.salutation.test(paragraph))
      ? "speech"
      : "message";
  if (named === "interview" || named === "transcript") return turns > 0 ? named : "report";
  // A report about a message or a speech names it too; only a text introduced as one, or speaking as "we", is one.
  if (named === "message" || named === "speech") {
    const speaks = paragraphs.some((paragraph) => pieces.speaks.test(paragraph.slice(0, 400)));
    return speaks && (byIntroduction !== undefined || byHeadline !== undefined) ? named : "report";
  }
  return named ?? (isOwnPiece(paragraphs, marks, official) ? "opinion" : "report");
}
