/** A value that could not be grounded: refused and listed, never dropped in silence. */
export interface Refusal {
  /** Which cell of what ("meeting E… participants.office"). */
  readonly cell: string;
  readonly value: string;
  readonly reason: string;
}
