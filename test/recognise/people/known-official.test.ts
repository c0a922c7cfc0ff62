import { expect, test } from "vitest";
import { loadAuthority } from "../../../src/authority/authority.ts";
import { holderOn, officialNamed } from "../../../src/recognise/link/countries/known-official.ts";

const {
  officials,
  personWords: { kinds },
} = loadAuthority();

test("a holder whom the lists spell in several ways is one", () => {
  expect(holderOn(officials, "US", "President", "2023-05-01")?.name).toMatch(/Biden/);
});

test("foreign ministers are known by the name that the press gives them, on and after their days alone", () => {
  const country = (words: readonly string[], day: string) => officialNamed(officials, words, [], day, kinds)?.country ?? null;
  expect(country(["sergey", "lavrov"], "2024-05-01")).toBe("RU");
  expect(country(["penny", "wong"], "2024-05-01")).toBe("AU");
  expect(country(["penny", "wong"], "2010-05-01")).toBeNull();
});
