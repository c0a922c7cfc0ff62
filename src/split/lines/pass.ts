import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { CutParagraphs } from "./cut-paragraphs.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** What passes over the lines find beside the roles that they change, for those behind them and for who looks for posts. */
export interface Found {
  /** Lines of subject in the heads of mails. */
  mails: readonly number[];
  /** Headlines over fields or behind a time of day, lines of subject among them. */
  heads: readonly number[];
  /** Lines that stand above headlines again and again. */
  kickers: ReadonlySet<number>;
  /** Lines that close a post. */
  feet: ReadonlySet<number>;
  /** Headings behind wide gaps. */
  apart: ReadonlySet<number>;
  /** Headlines close under the post above. */
  tight: readonly number[];
  paragraphs: CutParagraphs;
  /** Headlines that open with their day. */
  behind: readonly number[];
  /** Headlines of a word or two beside their days. */
  dated: readonly number[];
  /** Headlines that make a series. */
  series: readonly number[];
  /** Headlines by the form of the days beside them. */
  formed: readonly number[];
  /** Headlines that a list further up names. */
  listed: ReadonlySet<number>;
  /** Headlines that a table of contents names. */
  named: ReadonlySet<number>;
  /** The lines over messages that a post prints one after another. */
  senders: ReadonlySet<number>;
}

export const foundNothing = (): Found => ({
  mails: [],
  heads: [],
  kickers: new Set(),
  feet: new Set(),
  apart: new Set(),
  tight: [],
  paragraphs: { cut: new Set(), opens: new Set() },
  behind: [],
  dated: [],
  series: [],
  formed: [],
  listed: new Set(),
  named: new Set(),
  senders: new Set(),
});

/** One walk over the lines of a page that settles what some of them are. */
export type Pass = (lines: readonly Line[], roles: Role[], wordings: SplitWordings, found: Found) => void;
