/** Text as it is compared: white space as one space, typographic marks as plain ones. */
export const squeeze = (text: string): string =>
  text
    .replace(/[\s\u00a0\u200b]+/gu, " ")
    .replace(/[\u00ad\ufeff]/gu, "")
    .trim();

/** Letters and digits alone, in small letters: what is left of a text when markup, quotation marks and spaces differ. */
export const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
