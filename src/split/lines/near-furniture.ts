import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { isCreditLine } from "../articles/introductions.ts";
import { behindBar } from "../days/behind-bar.ts";
import { couldBeTitle } from "./could-be-title.ts";
import { creditedPicture, pictureCredit } from "./credited-picture.ts";
import { furnitureRole } from "./furniture-role.ts";
import type { Line } from "./lines.ts";
import { isMetaLine } from "./meta-line.ts";
import type { Role } from "./role.ts";
import type { Reader } from "./seen-line.ts";

const reserved = /reserved/iu;

/** "Last updated: …" below so short a line is not that line's day. */
const shortest = 16;

/** "RE: FEES FOR LICENCES", in capitals and over text, heads a notice. */
const isSubject = ({ text }: Line, after: Line | undefined): boolean =>
  text === text.toUpperCase() && /^RE: \p{Lu}/u.test(text) && text.split(" ").length >= 4 && (after?.text.length ?? 0) > 60;

/** Does what looks like furniture tell the day of the piece whose headline stands above it ("Last updated: …", "Filed under: Asia | 9 April 2025")? */
function tellsDay(role: Role, text: string, wordings: SplitWordings): boolean {
  if (role.is !== "furniture") return false;
  if (role.kind === "footer") return isMetaLine(text, wordings);
  const from = behindBar(text);
  return role.kind === "tags" && from > 0 && isMetaLine(text.slice(from), wordings);
}

/** Tells furniture by its words, and before it what has the same words: who made a picture, a field of a form, a credit, the day of a piece. */
export const nearFurniture: Reader = ({ line, above, after, beforeLastLong, wordings }) => {
  const { text } = line;
  const found = furnitureRole(line, wordings);
  const furniture = found?.is === "furniture" ? found : null;
  // Below the page's last text it is the page's own.
  if (line.level === null && creditedPicture.test(text) && (!furniture || (beforeLastLong && !text.includes("|"))))
    return { is: "caption" };
  if (line.level === null && beforeLastLong && pictureCredit.test(text) && !reserved.test(text)) return { is: "caption" };
  const underHead = above !== null && (couldBeTitle(above, line) || isMetaLine(above.text, wordings));
  if (
    (wordings.marks.field.test(text) && !isSubject(line, after) && !isMetaLine(text, wordings)) ||
    // "Source: Example Agency | 5 May 2026 | Editor: Name" below a headline tells its day.
    // "Via Example 2, Rome | Tel. …" is an address.
    (isCreditLine(line, wordings) && !(underHead && isMetaLine(text, wordings)) && furniture?.kind !== "other")
  )
    return { is: "text" };
  // "Last updated: …" below a headline is the day of that piece.
  const heads = above !== null && above.text.length > shortest && couldBeTitle(above, line);
  return furniture && heads && tellsDay(furniture, text, wordings) ? { is: "meta" } : furniture;
};
