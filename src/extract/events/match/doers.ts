/** Pronouns that can only be who acts. */
export const doers: ReadonlySet<string> = new Set(["we", "i", "they", "he", "she"]);
