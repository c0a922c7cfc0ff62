import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const speakers = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.statements.map(({ speaker }) => speaker.value);

test("a text says what stands before or around a clause that is set apart", () => {
  expect(
    speakers(
      "The Reef Party issued a communiqué on Monday. It also points out that the ports are few. These tariffs, adds the text, hurt the herders too. We shall watch every move of the Samoan government, states the communiqué.",
    ),
  ).toEqual(["Reef Party", "Reef Party", "Reef Party"]);
});

test("a document is of the many who told something in it", () => {
  expect(
    speakers(
      "The two governments stated this in a joint communiqué after Ana Lima left Mali.\n\nDuring her stay Lima toured farms.\n\n“The farms feed both peoples,” reads the document.",
    ),
  ).toEqual(["the two governments", "the two governments"]);
});

test("a ministry is known by the initials of its name", () => {
  expect(
    speakers(
      "The Ministry of Foreign Affairs said on Monday that the ferry is late.\n\nThe storm broke two piers, MoFA said.\n\nThe piers will be mended, the MFA added.",
    ).at(1),
  ).toBe("Ministry of Foreign Affairs");
});

test("the governments of two countries speak together", () => {
  expect(speakers("The Kenyan and Maltese governments have expressed satisfaction over the ferry.")).toEqual([
    "Kenyan and Maltese governments",
  ]);
});

test("a state visit is no words", () => {
  expect(speakers("Kenyan President Amina Wanjiru last Friday concluded her four-day state visit to Malta.")).toEqual([]);
  // Near miss: two who state something.
  expect(speakers("The two ministers state that the ferry is late.")).toEqual(["the two ministers"]);
});

test("the minister in the next paragraph is whoever speaks, where both are ministers", () => {
  expect(
    speakers(
      "Malta’s Foreign Minister, Ana Zahra, described the talks with Amina Wanjiru, the foreign minister named by the President-elect, as frank. Zahra noted that both want rain.\n\n“We spoke of the ferry,” the minister stated on Sunday.",
    ),
  ).toEqual(["Ana Zahra", "Ana Zahra", "Ana Zahra"]);
  // Near miss: she who speaks is a vice president.
  expect(
    speakers(
      "Kenyan President Amina Wanjiru met Maltese Vice President Ana Zahra in Nairobi. Zahra said that the port is open.\n\nThe President said that trade must grow.",
    ),
  ).toEqual(["Ana Zahra", "Amina Wanjiru"]);
});

test("some of many who are told of between commas did not speak alone", () => {
  expect(
    speakers("The Writers’ Unions of the Nordic Coast, including the Reef Union, have demanded an end to the raids."),
  ).toEqual(["Writers’ Unions of the Nordic Coast"]);
});
