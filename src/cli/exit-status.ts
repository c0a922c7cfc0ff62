/** How a command ends. */
export const exitStatus = {
  done: 0,
  /** Done, but something was left out, refused or found at fault. */
  notWhole: 1,
  /** The call was wrong; nothing was done. */
  wrongCall: 2,
  /** No fit Node was found: said by `bin/readout`. */
  noNode: 3,
  /** It could not be done: no record, no such id, a file that cannot be read. */
  failed: 4,
} as const;

/** Says why in one line on standard error, and ends so. */
export function endWith(status: number, line: string): never {
  process.stderr.write(`readout: ${line.replace(/\s*\n\s*/g, " ")}\n`);
  process.exit(status);
}
