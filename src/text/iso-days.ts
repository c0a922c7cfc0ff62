/** The earlier of two ISO days; an unknown one gives way to a known one. */
export const earlierDay = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;

/** The later of two ISO days; an unknown one gives way to a known one. */
export const laterDay = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a > b ? a : b;

const MILLISECONDS = 86_400_000;

/** The ISO day so many days after another, before it where they are negative. @throws RangeError where `iso` is no day */
export const daysAfter = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);

/** How many days lie from one ISO day to another, negative where it is earlier; NaN where one is no day. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS;

/** The last ISO day of a month or year (`YYYY-MM`, `YYYY`). */
export function lastDayOf(period: string): string {
  const [year, month] = period.split("-").map(Number) as [number, number?];
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}
