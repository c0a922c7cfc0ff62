import type { Article } from "../../model/article.ts";
import { type Cell, printed as printedCell } from "../../model/cell.ts";
import { thingId } from "../../text/identity.ts";
import { dayOfCredit } from "../days/published.ts";
import type { Around } from "./around.ts";
import { blocksOf } from "./blocks-of.ts";
import { creditedBy, creditLines } from "./credit-lines.ts";
import { agencyNamedIn } from "./introductions.ts";
import { outletName } from "./outlet-name.ts";
import { partDateline } from "./part-dateline.ts";
import { partDays, partSpan } from "./part-days.ts";
import { partHeadline } from "./part-headline.ts";
import { partKind } from "./part-kind.ts";
import { isOthers, type PostCredits } from "./post-credits.ts";
import type { PrintedTexts } from "./printed-texts.ts";
import type { ReprintLines } from "./reprint-lines.ts";
import { distinctCredits } from "./share-credits.ts";
import { toldOfPart } from "./told-of-part.ts";

type Credits = readonly Cell<string>[];

/** "This is how Example News saw it." before "SUVA, May 4 (Example News) –" */
function agencyIntroduced({ page, scene }: Around, { introductions, headline, first }: ReprintLines): Credits {
  const { lines, wordings } = scene;
  const opening = lines[headline === null ? first : headline + 1];
  return introductions.flatMap((at) => {
    const named = opening ? agencyNamedIn(lines[at]!, opening) : null;
    if (!named) return [];
    const name = outletName(page.source.text.slice(named.start, named.end), wordings.pieces);
    return [printedCell(name, [named], "agency-of-dateline")];
  });
}

const agencyOf = (around: Around, text: ReprintLines): Cell<string> | null => partDateline(around, text)?.agency ?? null;

/** Is a text that nothing introduced but its own dateline not of the one before ("VIENTIANE (XNA) …", then "(YNA) …")? */
function isOfAnother(around: Around, texts: readonly ReprintLines[], order: number, introduced: readonly Credits[]): boolean {
  const shared = order > 0 && introduced[order] === introduced[order - 1];
  if (!shared || texts[order]!.introductions.length > 0) return false;
  const own = agencyOf(around, texts[order]!);
  return own !== null && own.value !== agencyOf(around, texts[order - 1]!)?.value;
}

/** Whose a text is by the words around it, or by those of the post where it is the whole of that. */
function ownCredits(
  around: Around,
  { texts, are }: PrintedTexts,
  order: number,
  { others }: PostCredits,
  introduced: readonly Credits[],
): Credits {
  const text = texts[order]!;
  if (are === "whole") return distinctCredits(others);
  if (are === "items") return distinctCredits([agencyOf(around, text) ?? others].flat());
  return distinctCredits([...introduced[order]!, ...creditedBy(around, creditLines(around, text))]);
}

/** The outlets that words name as those of a text: others than the publisher of the page, where there are any. */
function namedIn(
  around: Around,
  printed: PrintedTexts,
  order: number,
  credits: PostCredits,
  introduced: readonly Credits[],
): Credits {
  if (isOfAnother(around, printed.texts, order, introduced)) return [];
  const own = ownCredits(around, printed, order, credits, introduced);
  const others = own.filter(isOthers(around));
  const credited = others.length > 0 ? others : own;
  return credited.length > 0 ? credited : agencyIntroduced(around, printed.texts[order]!);
}

/**
 * The article of a text that a post prints.
 * @param post the article of that post
 * @param introduced what the introductions of each text credit
 */
export function reprintArticle(
  around: Around,
  post: Article,
  credits: PostCredits,
  printed: PrintedTexts,
  order: number,
  introduced: readonly Credits[],
): Article {
  const { page, scene, whole } = around;
  const text = printed.texts[order]!;
  const span = partSpan(around, text);
  const lines = text.introductions.map((at) => scene.lines[at]!);
  const introduction = lines.map((line) => line.text).join(" ") || null;
  const kind = scene.senders.has(text.first) ? "message" : partKind(around, text, introduction);
  const { dateline, items, written } = partDays(around, text, kind, true);
  const beside = toldOfPart(around, text);
  const named = namedIn(around, printed, order, credits, introduced);
  // What no words credit is credited by its dateline.
  const agency =
    named.length + beside.credits.length === 0 && dateline?.agency
      ? [dateline.agency].filter(({ value }) => !whole.isPlace(value))
      : [];
  // A text that is all that its post says came out with it.
  const published = beside.published ?? (printed.are === "brought" ? null : post.published);
  return {
    ...span,
    id: thingId("a", page.source.sha256, span.start, span.end, "reprint"),
    parent: post.id,
    headline: partHeadline(around, text),
    relation: "republication",
    kind,
    credits: distinctCredits([...named, ...beside.credits, ...agency]),
    dateline,
    items,
    truncated: text.truncated,
    published: published ?? (named.length > 0 ? dayOfCredit(lines) : null),
    written,
    issued: null,
    address: null,
    bylines: beside.bylines,
    blocks: blocksOf(scene, text, []),
  };
}
