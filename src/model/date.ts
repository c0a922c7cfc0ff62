/** The parts of a date, each only where it is known. `month` 1–12, `day` 1–31, `weekday` 0 for Sunday. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** Minutes east of UTC, where a zone is printed beside the time. */
  readonly zone?: number;
}

export type Precision = "day" | "month" | "year";

/**
 * A day, range, month or year that a text names. `stated` has the parts that are printed, `implied` those that were worked out from `anchor`.
 * `date` and `end` are ISO days; a month is its first day with precision `month`, a year 1 January with precision `year`.
 * `date` is null where the printed parts do not lead to a day.
 */
export interface When {
  readonly date: string | null;
  readonly end: string | null;
  readonly precision: Precision | null;
  readonly stated: DateParts;
  readonly implied: DateParts;
  /** What the implied parts were worked out from ("dateline 2024-05-20"), null where nothing was. */
  readonly anchor: string | null;
  readonly rule: string;
}
