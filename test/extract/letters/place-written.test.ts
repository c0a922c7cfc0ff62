import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const messages = (text: string): readonly string[] =>
  code(`${text}\n`, "1994-06-01").extraction.reports.flatMap(({ class: name, place }) =>
    name === "message" ? [place ? `${place.name.value}, ${place.country?.value ?? null}` : "null"] : [],
  );

const letter = (signed: string): string =>
  `Message to the Reef Party of Samoa\n\nDear comrades,\n\nOn behalf of the Harbour Party of Fiji we send you our warmest greetings on your congress. May it be a success for all workers of the islands.\n\nJone Waqa\nPresident of the Harbour Party of Fiji\n${signed}`;

test.each([
  ["Suva, 8 May 1994", "Suva, FJ"],
  ["8 May 1994", "null"],
])("a letter was written in the town beside its day: %s", (signed, place) => {
  expect(messages(letter(signed))).toEqual([place]);
});

test("a telegram comes from the town from which its introduction says that it was sent", () => {
  const body =
    "To the Reef Party of Samoa, Apia\n\nDear comrades: The workers of Fiji have learnt with joy of your victory. It is a victory of all the islands.\n\nJone Waqa\nPresident of the Harbour Party of Fiji";
  expect(messages(`TELEGRAM TO APIA\n\nThe following telegram was despatched from Nadi on 2 May:\n\n${body}`)).toEqual([
    "Nadi, FJ",
    "Nadi, FJ",
  ]);
});
