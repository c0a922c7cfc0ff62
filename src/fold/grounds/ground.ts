/**
 * One reason for or against two reports telling of one event. `weight` adds up over the grounds (about a factor of e in the odds for each 1);
 * `clash` rules "same" out, whatever the rest says.
 */
export interface Ground {
  readonly name: string;
  readonly weight: number;
  readonly clash: boolean;
  /** For a reader: what agreed or clashed. */
  readonly says: string;
}

export const speaks = (name: string, weight: number, says: string): Ground => ({ name, weight, clash: false, says });
export const clashes = (name: string, says: string): Ground => ({ name, weight: -6, clash: true, says });
