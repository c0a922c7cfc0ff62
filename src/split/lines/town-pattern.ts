/** A town's name of up to three words, as it stands beside a name that signs or an agency's. A fragment of regular expressions. */
export const townPattern = String.raw`\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,2}`;
