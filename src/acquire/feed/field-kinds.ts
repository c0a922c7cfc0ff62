/** What a field of an entry tells. `text` is the whole text, `summary` stands for it where there is none. */
export type FieldKind = "headline" | "author" | "published" | "modified" | "text" | "summary" | "link" | "id";

/** Elements of RSS 2.0 and 1.0, of Atom, and of the modules that feeds take up with them (Dublin Core, `content`). */
const kinds: ReadonlyMap<string, FieldKind> = new Map([
  ["title", "headline"],
  ["author", "author"],
  ["dc:creator", "author"],
  ["pubdate", "published"],
  ["published", "published"],
  ["issued", "published"],
  ["dc:date", "published"],
  ["dcterms:issued", "published"],
  ["updated", "modified"],
  ["dcterms:modified", "modified"],
  ["content", "text"],
  ["content:encoded", "text"],
  ["description", "summary"],
  ["summary", "summary"],
  ["link", "link"],
  ["guid", "id"],
  ["id", "id"],
]);

/** What an element of an entry tells, by its name; null where nothing that is read. A prefix of the whole feed (`atom:title`) makes no difference. */
export const fieldOf = (name: string): FieldKind | null => kinds.get(name.toLowerCase().replace(/^(?:atom|rss|a):/, "")) ?? null;
