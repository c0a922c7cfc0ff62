import type { DateParts, Precision } from "../../model/date.ts";
import type { NumberOrder } from "../../text/number-order.ts";
import type { DayNumber } from "./calendar.ts";

/** A day and what it is known from. */
export interface Anchored {
  readonly day: DayNumber;
  readonly from: string;
}

/** What an expression is worked out from. */
export interface Context {
  /** The dateline's date or the day of publication. */
  readonly reference: Anchored | null;
  /** What supplies a year where none is printed: the reference, else the day of capture. */
  readonly years: Anchored | null;
  /** The day last told in the same article, for "the same day". */
  readonly told: Anchored | null;
  /** The day, month or year last told in the same article, by its first day, for "the same month" and "the following year". */
  readonly toldPeriod: Anchored | null;
  /** Does the clause look ahead, or does it tell of what has been? Neither where no verb tells. */
  readonly ahead: boolean;
  readonly past: boolean;
  /** May "03/07" be read with the month first, with the day first, or not at all? */
  readonly order: NumberOrder | null;
}

/** Days from `first` to `last`, both included. */
export interface Stretch {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly precision: Precision;
  /** Null where nothing had to be worked out. */
  readonly from: string | null;
}

/** What some words say about time, before it is known when they were written. */
export interface Expression {
  readonly stated: DateParts;
  /** Parts that may be lent to the other end of a range ("from 4 to 22 January"); null for relative expressions. */
  readonly calendar: DateParts | null;
  /** The parts that a range ends with. */
  readonly until?: DateParts;
  /** Does it lie nearest the reference, so that another time beside it may tell its year or week? */
  readonly nearest?: boolean;
  /** "Ten years ago": how far back, for "ten years ago today". */
  readonly ago?: { readonly unit: string; readonly count: number };
  /** A date in digits that may be read with the month or with the day first. */
  readonly orders?: Readonly<Record<NumberOrder, DateParts>>;
  /** The order of one in digits that can only be read so ("28.04"). */
  readonly order?: NumberOrder;
  readonly resolve: (context: Context) => Stretch | null;
}

/** An expression with the tokens that it covers: `first` counts, `last` is the one after. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly expression: Expression;
}
