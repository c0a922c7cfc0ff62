import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** So many paragraphs that a page breaks off make a habit; on a page of few paragraphs fewer do. */
const enough = 3;
const fewParagraphs = 4;
/** A headline that looks like a sentence is no longer. */
const headline = 160;

/** Three dots at the end of a paragraph, with or without spaces between, and behind them the day at most ("… Posted Jun 2, 2012"). */
const dots = /(?:…|\.{3}|\. \. \.)(?: ?[\p{L} ,./-]{0,24}\d{1,2}[\p{L} ,./-]{1,12}\d{2,4})?$/u;

/** The paragraphs at which a page breaks posts off. */
export interface CutParagraphs {
  readonly cut: ReadonlySet<number>;
  /** Texts right behind one of them: each opens the next post, which has no headline. */
  readonly opens: ReadonlySet<number>;
}

/** Does a line belong neither to what stands before it nor to what follows? */
const between = (role: Role | undefined): boolean =>
  role?.is === "furniture" || role?.is === "rule" || role?.is === "cut" || role?.is === "meta" || role?.is === "label";

/**
 * Finds the paragraphs that a list of posts breaks off ("… and the […]", "… with the…"): three dots alone tell it only where they end one paragraph after another before the
 * next headline or the next such paragraph. A short sentence between one of them and its text is the next headline, and becomes a title in `roles`.
 */
export function findCutParagraphs(lines: readonly Line[], roles: Role[], { cuts }: SplitWordings): CutParagraphs {
  const isParagraph = (at: number): boolean => roles[at]?.is === "text" && lines[at]!.text.length >= running;
  const breaksOff = (at: number): boolean =>
    isParagraph(at) && (dots.test(lines[at]!.text) || cuts.trailing.test(lines[at]!.text.slice(-160)));
  const behind = (at: number): number => {
    let next = at + 1;
    while (between(roles[next])) next++;
    return next;
  };
  const couldHead = (at: number): boolean =>
    lines[at]!.text.length <= headline && !breaksOff(at) && /^\P{L}*\p{Lu}/u.test(lines[at]!.text) && isParagraph(behind(at));
  const paragraphs = lines.filter((_, at) => isParagraph(at)).length;
  const found = lines.flatMap((_, at) => (breaksOff(at) ? [at] : []));
  const closing = found.filter((at) => {
    const next = behind(at);
    return next >= lines.length || roles[next]!.is === "title" || breaksOff(next) || couldHead(next);
  });
  const habit = closing.length >= enough || (closing.length === 2 && paragraphs <= fewParagraphs);
  if (!habit || closing.length < 0.6 * found.length) return { cut: new Set(), opens: new Set() };
  const opens = new Set<number>();
  for (const at of closing) {
    const next = behind(at);
    if (next >= lines.length || roles[next]!.is !== "text") continue;
    if (couldHead(next)) roles[next] = { is: "title" };
    else opens.add(next);
  }
  // Where some stand behind a bullet, the first of the page does so too.
  const bulleted = closing.some((at) => lines[behind(at)]?.kind === "item" && roles[behind(at)]!.is === "title");
  if (bulleted)
    lines.forEach(({ kind }, at) => {
      if (kind === "item" && roles[at]!.is === "text" && couldHead(at)) roles[at] = { is: "title" };
    });
  return { cut: new Set(closing), opens };
}
