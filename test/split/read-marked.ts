import type { Span } from "../../src/text/span.ts";

/** What a marked page says that splitting should find. */
export interface GoldArticle extends Span {
  readonly reprint: boolean;
  readonly headline: string | null;
  readonly credits: readonly string[];
  readonly truncated: boolean;
  /** Place and day as the codebook writes them; an empty day is none. */
  readonly dateline: { readonly place: string; readonly date: string | null } | null;
}

export interface MarkedPage {
  readonly text: string;
  readonly articles: readonly GoldArticle[];
  readonly furniture: readonly Span[];
}

interface Open {
  readonly kind: string;
  readonly options: string;
  readonly lines: { start: number; text: string }[];
}

const option = (options: string, name: string): string | null =>
  new RegExp(`\\b${name}=(?:"([^"]*)"|(\\S+))`).exec(options)?.slice(1).find(Boolean) ?? null;

function close(text: string, { kind, options, lines }: Open): GoldArticle {
  const full = lines.filter((line) => line.text.trim() !== "");
  const which = option(options, "headline") ?? "1";
  const dateline = option(options, "dateline")?.split("|");
  const last = full.at(-1)!;
  return {
    reprint: kind === "reprint",
    start: full[0]!.start,
    end: last.start + text.slice(last.start, last.start + last.text.length).trimEnd().length,
    headline: which === "none" ? null : full[Number(which) - 1]!.text.trim(),
    credits: option(options, "credits")?.split("; ") ?? [],
    truncated: /\bcut\b/.test(options),
    dateline: dateline ? { place: dateline[0]!, date: dateline[1] || null } : null,
  };
}

/**
 * Reads a page whose gold stands in it as lines of their own: `%% post [cut] [headline=LINE|none] [credits="A; B"] [dateline="Place|MM-DD"]` to `%% /post`,
 * `%% reprint …` inside a post, `%% furniture` to `%% /furniture`. All other lines are the page.
 * @throws where marks do not pair
 */
export function readMarked(content: string): MarkedPage {
  const articles: GoldArticle[] = [];
  const furniture: Span[] = [];
  const open: Open[] = [];
  let text = "";
  const rows = content.replace(/\n$/, "").split("\n");
  const closings: Open[] = [];
  for (const row of rows) {
    const mark = /^%% (\/?)(post|reprint|furniture)(.*)$/.exec(row);
    if (mark?.[1]) {
      const closed = open.pop();
      if (!closed || closed.kind !== mark[2]) throw new Error(`${row} closes ${closed?.kind}`);
      closings.push(closed);
    } else if (mark) open.push({ kind: mark[2]!, options: mark[3]!, lines: [] });
    else {
      for (const one of open) one.lines.push({ start: text.length, text: row });
      text += `${row}\n`;
    }
  }
  if (open.length > 0) throw new Error(`${open[0]!.kind} stays open`);
  for (const closed of closings) {
    if (closed.kind === "furniture") {
      const full = closed.lines.filter((line) => line.text.trim() !== "");
      if (full.length > 0)
        furniture.push({ start: full[0]!.start, end: full.at(-1)!.start + full.at(-1)!.text.trimEnd().length });
    } else articles.push(close(text, closed));
  }
  return { text, articles, furniture };
}
