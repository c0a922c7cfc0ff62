/** What a run of `add` is begun with. `at` is the time it began; the clock is read by who calls. */
export interface RunStart {
  readonly at: string;
  readonly coder: string;
  readonly codebook: string;
}

/** An input that was refused, and why. */
export interface LeftOut {
  readonly input: string;
  readonly reason: string;
}

export interface Run extends RunStart {
  readonly id: number;
  /** Null where the run was broken off. */
  readonly ended: string | null;
  readonly added: number;
  readonly known: number;
  readonly leftOut: readonly LeftOut[];
}
