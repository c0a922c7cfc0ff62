import { createHash } from "node:crypto";

/** SHA-256 of bytes or of a text's UTF-8, in lower-case hexadecimal. */
export const sha256 = (of: Uint8Array | string): string => createHash("sha256").update(of).digest("hex");

/**
 * The id of a thing: what it is and where it stands, never the rule that found it, so that better rules keep the ids.
 * @param kind one lower-case letter or word that names the kind of thing, the id's prefix
 * @param parts what makes the thing this one thing, such as the source's hash and a span
 * @returns `kind` and 60 bits of a SHA-256: at a hundred million things a clash has odds of about 1 in 200
 */
export const thingId = (kind: string, ...parts: readonly (string | number)[]): string =>
  `${kind}${sha256(JSON.stringify(parts)).slice(0, 15)}`;
