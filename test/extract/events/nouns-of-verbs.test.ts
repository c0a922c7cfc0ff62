import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, mode, standing, participants }) =>
      `${name}/${mode?.value ?? null} ${standing.value}: ${participants.map(({ side, name: who }) => `${side} ${who.value}`).join(", ")}`,
  );

// Of a class with `as-nouns` a verb's nouns tell what it tells.
test.each([
  "The lifting of sanctions on Tonga by Fiji took effect on Monday.",
  "The imposition by Fiji of sanctions on Tonga was news on Monday.",
  "Fiji's renewal of sanctions on Tonga was news on Monday.",
  "Fiji on Monday ordered the extension of sanctions on Tonga.",
  "The lifting of sanctions on Tonga was announced on Monday by Fiji.",
])("%s", (text) => expect(told(text)).toEqual(["measure/sanction held: A Fiji, B Tonga"]));

// Whose decision it is does it, and of measures the decision is the deed.
test.each([
  ["Fiji's decision to lift sanctions on Tonga was hailed by nobody.", "measure/sanction held: A Fiji, B Tonga"],
  ["The decision by Fiji to lift sanctions on Tonga was hailed by nobody.", "measure/sanction held: A Fiji, B Tonga"],
  ["Fiji's decision to sign a treaty with Tonga was hailed by nobody.", "agreement/treaty planned: A Fiji, A Tonga"],
])("%s", (text, want) => expect(told(text)).toContain(want));

// Who is told to do it comes before those who are named first, and the words beside a cue tell its mode.
test("a cue takes whoever does it for who acts", () => {
  expect(told("Tonga's boats were kept in port by an embargo decreed by Fiji.")).toEqual([
    "measure/sanction held: A Fiji, B Tonga",
  ]);
});

// Who acts for the country in which they are told to be.
test.each([
  ["Authorities in Suva barred two Tongan nationals from entering.", "A Authorities in Suva, B two Tongan nationals"],
  ["Police in Fiji arrested two Tongan nationals.", "A Police, B two Tongan nationals"],
])("%s", (text, want) => expect(told(text).map((one) => one.split(": ")[1])).toEqual([want]));
test("a tourist in Suva is anybody's", () => {
  expect(told("Tourists in Suva barred two Tongan nationals from entering.")).toEqual([]);
});
