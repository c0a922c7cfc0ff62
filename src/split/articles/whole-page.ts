import type { NumberOrder } from "../../text/number-order.ts";

/** Which names are cities, and which cities or countries. */
export interface Places {
  readonly isCity: (name: string) => boolean;
  readonly isPlace: (name: string) => boolean;
}

/** What is known of the page as a whole. */
export interface WholePage extends Places {
  /** Is it one post? */
  readonly only: boolean;
  /** How it writes days in digits, null where nothing tells. */
  readonly numbers: NumberOrder | null;
}
