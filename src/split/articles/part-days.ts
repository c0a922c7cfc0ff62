import type { Article, ArticleKind } from "../../model/article.ts";
import type { Span } from "../../text/span.ts";
import { itemDatelines } from "../days/item-datelines.ts";
import { ownDay } from "../days/own-day.ts";
import { type Around, datelineOf } from "./around.ts";
import type { Part } from "./blocks-of.ts";
import { partDateline } from "./part-dateline.ts";

export const partSpan = ({ scene }: Around, { first, last }: Part): Span => ({
  start: scene.lines[first]!.start,
  end: scene.lines[last]!.end,
});

/** What a part itself tells of its days and places. @param reprinted does another article print it? */
export function partDays(
  around: Around,
  part: Part,
  kind: ArticleKind,
  reprinted: boolean,
): Pick<Article, "dateline" | "items" | "written"> {
  const { scene, whole } = around;
  const { lines, roles, wordings } = scene;
  const dateline = partDateline(around, part);
  return {
    dateline,
    items: itemDatelines(lines, part, dateline, (at) => datelineOf(around, at)),
    written: ownDay(lines, roles, { ...part, kind, reprinted }, wordings, whole.numbers),
  };
}
