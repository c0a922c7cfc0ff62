import anyAscii from "any-ascii";

/** A name reduced for comparison: Latin letters without marks, lower case, single spaces, no possessive, no leading "the". */
export function foldName(name: string): string {
  return anyAscii(name.normalize("NFKC").replace(/[’']s(?![\p{L}])/gu, ""))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/^ ?the /, "")
    .trim();
}
