import { join } from "node:path";
import { expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { checkCodebook } from "../../src/pipeline/check-codebook.ts";
import { codeDocument } from "../../src/pipeline/code-document.ts";

const own = join(import.meta.dirname, "../../examples/codebook");
const authority = loadAuthority();
const text = "On Monday the city of Bergen and the city of Kisumu became sister cities, officials in both said.";
const day = "2026-05-06";
const sighting = { address: null, publisher: null, country: null, captured: day, published: day, headline: null };
const classesIn = (folder: string | null): readonly string[] => {
  const knowledge = { authority, codebook: loadCodebook(folder) };
  const { events } = codeDocument("page", new TextEncoder().encode(text), "page.txt", sighting, knowledge) as {
    events: readonly { class: string; participants: readonly { name: string; side: string }[] }[];
  };
  return events.map(
    (event) =>
      `${event.class}: ${event.participants
        .map(({ side, name }) => `${side} ${name}`)
        .sort()
        .join(", ")}`,
  );
};

test("a class of a user's own works through data alone", () => {
  // The codebook that ships sees no more in it than that the towns agree.
  const agreed = "agreement: A Bergen, A Kisumu";
  expect(classesIn(own)).toEqual([agreed, "town-twinning: A Bergen, A Kisumu"]);
  expect(classesIn(null)).toEqual([agreed]);
});

test("its examples and near misses hold beside the classes that ship", () => {
  const codebook = loadCodebook(own);
  const files = codebook.events.classes.map(({ file }) => file);
  const { faults, patterns } = checkCodebook(authority, codebook, files, [files.find((file) => file.class === "town-twinning")!]);
  expect(patterns).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
