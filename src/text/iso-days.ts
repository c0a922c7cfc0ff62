/** The earlier of two ISO days; an unknown one gives way to a known one. */
export const earlierDay = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;

/** The later of two ISO days; an unknown one gives way to a known one. */
export const laterDay = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a > b ? a : b;
