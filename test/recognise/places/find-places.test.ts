import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadAuthority } from "../../../src/authority/authority.ts";
import { loadCodebook } from "../../../src/codebook/codebook.ts";
import { codeBytes } from "../../../src/pipeline/code-source.ts";
import { holds } from "../../../src/text/span.ts";

const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
/** An article must be long enough to be one. */
const before =
  "The press office gave out a short note of two lines before noon, and said that it would answer no questions about it. ";

interface Line {
  readonly text: string;
  readonly publisher?: string;
  readonly wants: readonly string[];
}

function places(text: string, country: string | null) {
  const whole = /^\p{Lu}{4}/u.test(text) ? text : before + text;
  const { recognition, reading } = codeBytes(
    new TextEncoder().encode(whole),
    "line.txt",
    { address: null, publisher: null, country, captured: null, published: "2024-05-20", headline: null },
    knowledge,
  );
  return { found: recognition.places, text: reading.source.text };
}

const lines = parse(readFileSync(join(import.meta.dirname, "places.yaml"), "utf8")) as readonly Line[];

test.each(lines)("$text", ({ text, publisher, wants }) => {
  const { found } = places(text, publisher ?? null);
  expect(found.map(({ name, kind, country, role }) => `${name} | ${kind} | ${country ?? "?"} | ${role}`)).toEqual(wants);
});

test("every country has its words or a basis, and the words stand in the text", () => {
  for (const line of lines) {
    const { found, text } = places(line.text, line.publisher ?? null);
    for (const place of found) {
      if (place.rule !== "here" && place.rule !== "capital called so")
        expect(text.slice(place.start, place.end).replace(/\s+/g, " ").toLowerCase()).toBe(place.name.toLowerCase());
      if (place.country !== null) expect(place.countryWords !== null || place.from !== null, place.name).toBe(true);
      if (place.countryWords) expect(holds({ start: 0, end: text.length }, place.countryWords)).toBe(true);
    }
  }
});

test("a sentence of 100,000 characters takes time that grows with its length", () => {
  const time = (length: number): number => {
    const text = "in Tripoli, Georgia and the Embassy of Tonga at Port Hall of de la ".repeat(Math.ceil(length / 66));
    const start = performance.now();
    places(text, null);
    return performance.now() - start;
  };
  time(10_000);
  expect(time(100_000)).toBeLessThan(40 * Math.max(20, time(10_000)));
});
