import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(text, "2026-05-06").extraction.reports.map(
    ({ class: name, mode, when }) => `${name} ${mode?.value} ${when?.value.date ?? ""}`,
  );
const told = "Fijian Minister Ana Lima received Tongan Minister Sione Vea in Suva on 4 May 2026.\n";

test("how two met is told by the text and not by the headline that they speak", () => {
  expect(events(`Ana Lima, Sione Vea speak about tuna\n\n${told}`)).toEqual(["meeting in-person 2026-05-04"]);
  // Near miss: where the text does not tell how, the headline does.
  expect(
    events(
      "Ana Lima of Fiji, Sione Vea of Tonga speak by phone about tuna\n\nFijian Minister Ana Lima had talks with Tongan Minister Sione Vea.\n",
    ),
  ).toEqual(["meeting phone "]);
});

test("a headline over another outlet's text tells of that text's event, and not of one more", () => {
  expect(events(`Ana Lima, Sione Vea speak about tuna\n\nSUVA, May 4 (Example Wire) -- ${told}`)).toEqual([
    "meeting in-person 2026-05-04",
  ]);
});
