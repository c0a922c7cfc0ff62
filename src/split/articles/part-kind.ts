import type { ArticleKind } from "../../model/article.ts";
import { isPersonsName, signedName } from "../lines/signatures.ts";
import type { Scene } from "../posts/scene.ts";
import type { Around } from "./around.ts";
import { articleKind } from "./article-kind.ts";
import type { Part } from "./blocks-of.ts";
import { partHeadline } from "./part-headline.ts";
import { quotedWhole } from "./quoted-whole.ts";

const wordsOf = ({ lines, roles }: Scene, { first, last, headline }: Part): readonly string[] =>
  lines.slice(first, last + 1).flatMap(({ text }, offset) => {
    const at = first + offset;
    return at !== headline && roles[at]!.is === "text" ? [text] : [];
  });

/** The headline, else the line at the head of a letter that tells to whom it goes: either says what kind of piece it is. */
const titleOf = (around: Around, part: Part): string | null => {
  const { lines, roles } = around.scene;
  return partHeadline(around, part)?.words ?? (roles[part.first]!.is === "title" ? lines[part.first]!.text : null);
};

/** "By Name Name, Ambassador of Fiji to Chile" beside the headline, or the office in the line below the name. */
function isOfficials({ lines, roles, wordings: { marks } }: Scene, { first, last }: Part): boolean {
  for (let at = first; at <= last && roles[at]!.is !== "text"; at++) {
    if (roles[at]!.is !== "meta") continue;
    const { text: line } = lines[at]!;
    const name = line.slice(marks.byline.exec(line)?.[0].length ?? 0).trim();
    if (signedName(name, marks) || (isPersonsName(name) && marks.office.test(lines[at + 1]?.text ?? ""))) return true;
  }
  return false;
}

/** What kind of piece a part of a post is. @param introduction the post's own words that bring it in, null where there are none */
export function partKind(around: Around, part: Part, introduction: string | null): ArticleKind {
  const { lines, roles, wordings } = around.scene;
  const words = wordsOf(around.scene, part);
  const official = isOfficials(around.scene, part);
  const inMarks =
    introduction !== null && quotedWhole(lines, roles, part.headline === null ? part.first : part.headline + 1) !== null;
  if (!inMarks) return articleKind(titleOf(around, part), introduction, words, wordings, official);
  // What stands in quotation marks from end to end is somebody's words.
  const bare = words.map((text) => text.replace(/^["“«„‘]|["”»“’]$/gu, ""));
  const kind = articleKind(titleOf(around, part), introduction, bare, wordings, official);
  return kind === "report" || kind === "opinion" ? "speech" : kind;
}
