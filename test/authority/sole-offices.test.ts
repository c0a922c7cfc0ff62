import { expect, test } from "vitest";
import { loadSoleOffices } from "../../src/authority/sole-offices.ts";

const isSole = loadSoleOffices();

test.each([
  "President",
  "Prime Minister",
  "Minister of Foreign Affairs",
  "Foreign Minister",
  "Defence Minister",
  "Ambassador to Portugal",
  "General Secretary of the Central Committee",
  "Chief of General Staff",
  "Mayor of Sucre",
  "Speaker of the House",
])("%s is one person's at a time", (office) => {
  expect(isSole(office)).toBe(true);
});

test.each([
  "Vice President",
  "Deputy Prime Minister",
  "Minister",
  "Minister of State",
  "State Minister for Health",
  "Ambassador",
  "Member of the Politburo",
  "Vice Minister of Foreign Affairs",
  "Senator",
  "adviser",
  "Co-Chair of the Committee",
])("%s may have several holders", (office) => {
  expect(isSole(office)).toBe(false);
});
