/** Thrown where bytes are no document that can be read; the message says why in words that follow a file's name. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}
