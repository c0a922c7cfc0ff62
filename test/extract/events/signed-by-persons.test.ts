import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const signers = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, participants }) =>
    name === "agreement" ? [participants.map(({ side, name: { value } }) => `${side} ${value}`).join(", ")] : [],
  );

test.each([
  // The persons who sign, and not the states between which the treaty is.
  [
    "Fijian Minister Luis Vakalolo and Minister Karin Solberg of Malta signed the Reef Treaty between the two countries.",
    "A Luis Vakalolo, A Karin Solberg",
  ],
  [
    "Minister Luis Vakalolo and Maltese Minister Karin Solberg signed a treaty between Malta and Fiji.",
    "A Luis Vakalolo, A Karin Solberg",
  ],
  // One alone signs beside nobody.
  ["The ministers signed a treaty between Malta and Fiji.", "A Malta, A Fiji"],
  [
    "Fiji and Malta signed a treaty. Minister Luis Vakalolo signed for Fiji, and Minister Karin Solberg on behalf of Malta.",
    "A Luis Vakalolo, A Karin Solberg",
  ],
])("%s", (text, sides) => {
  expect(signers(text)).toEqual([sides]);
});
