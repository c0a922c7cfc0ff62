/** Entries of a word list: parted by commas or line ends, `#` begins a comment line; lower case; hyphens become spaces unless `keepHyphens`. */
export function readWordList(content: string, keepHyphens = true): ReadonlySet<string> {
  const entries = content
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(","))
    .map((entry) => entry.trim().toLowerCase().replaceAll("’", "'"))
    .filter((entry) => entry !== "");
  return new Set(keepHyphens ? entries : entries.map((entry) => entry.replaceAll("-", " ")));
}
