import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

type Case = readonly ["above" | "below" | "behind" | "end", string, string | null];
const cases = load(readFileSync(join(import.meta.dirname, "published.yaml"), "utf8")) as Case[];
const title = "Minister Reis opens the harbour of Porto Novo";
const body =
  "The Minister for Transport of Cabo Verde, Alda Reis, opened the harbour in the presence of many guests from the islands.\n\nShe thanked those who had built it.";

test.each(cases)("%s: %s", (place, line, day) => {
  const head = { above: `${line}\n${title}`, below: `${title}\n${line}`, behind: `${title} ${line}`, end: title }[place];
  const text = `${head}\n\n${body}${place === "end" ? `\n\n${line}` : ""}`;
  const [article] = splitText(text).articles;
  expect(article!.published?.value ?? null).toBe(day);
  const [span] = article!.published?.spans ?? [];
  if (day !== null) expect(text.slice(span!.start, span!.end)).toContain(day.slice(0, 4));
});
