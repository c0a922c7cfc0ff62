import { expect, test } from "vitest";
import { loadAuthority } from "../../../src/authority/authority.ts";
import { loadCodebook } from "../../../src/codebook/codebook.ts";
import { indexEvents } from "../../../src/codebook/events/event-classes.ts";
import { EventFileError } from "../../../src/codebook/events/event-file.ts";
import { extract } from "../../../src/extract/extract.ts";
import type { Extraction } from "../../../src/model/extraction.ts";
import { codeBytes } from "../../../src/pipeline/code-source.ts";
import { ownClass } from "./own-class.ts";

const authority = loadAuthority();
const codebook = loadCodebook();
const day = "2026-05-06";
const sighting = { address: null, publisher: null, country: null, captured: day, published: day, headline: null };

/** What a text gives by the classes that ship and a class of concerts that is to them what `inArticle` says. */
function found(text: string, inArticle: string): Extraction {
  const concert = ownClass('patterns: [{pattern: "{A} <give> ~ (recital)"}]', `in-article: {${inArticle}}`);
  const events = indexEvents([...codebook.events.classes.map(({ file }) => file), concert], codebook.eventWords);
  const { reading, recognition } = codeBytes(new TextEncoder().encode(`${text}\n`), "x.txt", sighting, { authority, codebook });
  return extract(reading, recognition, { ...codebook, events });
}

const met =
  "Zambian Foreign Minister Mutale Banda met Kenyan Foreign Minister Amina Wanjiru in Lusaka on Monday. A recital was given by Mutale Banda and Amina Wanjiru. The rains had ended on Friday.";
const settingOf = ({ reports }: Extraction): string => {
  const { when, place } = reports.find((report) => report.class === "concert")!;
  return `${when?.value.date ?? null} ${place?.name.value ?? null}`;
};

// The day of what its persons did before is carried on in any case.
test("a class takes its day and place from others as its file says", () => {
  expect(settingOf(found(met, ""))).toBe("2026-05-04 null");
  expect(settingOf(found(met, "settings-from: [visit]"))).toBe("2026-05-04 null");
  expect(settingOf(found(met, "settings-from: [meeting]"))).toBe("2026-05-04 Lusaka");
  expect(settingOf(found(met, "part-of: [meeting]"))).toBe("2026-05-04 Lusaka");
  expect(settingOf(found(met, "part-of: [meeting], part-of-modes: [choral]"))).toBe("2026-05-04 null");
});

test("a declaration is made where its speaker was, if people speak there", () => {
  const text =
    "In Lusaka a recital was given by Zambian Foreign Minister Mutale Banda on Monday. Banda told reporters there would be more of them with Kenya.";
  const declared = (inArticle: string): string | null =>
    found(text, inArticle).reports.find((report) => report.class === "declaration")?.place?.name.value ?? null;
  expect(declared("")).toBeNull();
  expect(declared("spoken-at: true")).toBe("Lusaka");
});

test("words are said at the event of the least number", () => {
  const text =
    "A recital was given by Zambian Foreign Minister Mutale Banda. Mutale Banda met Kenyan Foreign Minister Amina Wanjiru in Lusaka. Banda said that friendship with Kenya was strong.";
  const saidAt = (inArticle: string): string | undefined => {
    const { reports, statements } = found(text, inArticle);
    return reports.find(({ id }) => id === statements[0]!.report)?.class;
  };
  expect(saidAt("talkative: 2")).toBe("meeting");
  expect(saidAt("")).toBe("meeting");
});

test("a key that no class has is refused", () => {
  expect(() => ownClass("patterns: []", "in-article: {talkativ: 1}")).toThrow(EventFileError);
  expect(() => ownClass("patterns: []", "in-article: {talkative: 0}")).toThrow(EventFileError);
});
