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

test("some of many who are told of between commas did not speak alone", () => {
  expect(
    speakers("The Writers’ Unions of the Nordic Coast, including the Reef Union, have demanded an end to the raids."),
  ).toEqual(["Writers’ Unions of the Nordic Coast"]);
});

test("whoever received the other stays the host, and the other the guest, whoever of them speaks", () => {
  expect(
    speakers(
      "Kenyan Speaker Amina Wanjiru received Maltese Vice President Ana Zahra in Nairobi. Wanjiru said that rain is late.\n\nThe host also mentioned the ferry.\n\nZahra thanked her.\n\nThe guest said that trade must grow.",
    ),
  ).toEqual(["Amina Wanjiru", "Amina Wanjiru", "Ana Zahra", "Ana Zahra"]);
  expect(
    speakers(
      "Maltese Ambassador Ana Zahra paid a courtesy call on Kenyan Speaker Amina Wanjiru. Zahra said that rain is late.\n\nThe guest added that ships are few.\n\nThe host said that trade must grow.",
    ),
  ).toEqual(["Ana Zahra", "Ana Zahra", "Amina Wanjiru"]);
});

test("the foreign minister of a country is no emir of whom more is known", () => {
  expect(
    speakers(
      "Maltese President Ana Zahra received Jomo Otieno, who brought a message from the King of Tonga, Tupou Vea.\n\nThe Tongan foreign minister expressed his appreciation of the ferry.",
    ),
  ).toEqual(["Jomo Otieno"]);
  expect(
    speakers("Jomo Otieno, Kenyan Minister of Foreign Affairs, denounced the raid.\n\nThe Kenyan FM rejected the tariff."),
  ).toEqual(["Jomo Otieno", "Jomo Otieno"]);
});

test("a statement that was issued says so, and no country that it tells of", () => {
  expect(
    speakers(
      "Prime Minister Ana Zahra of Malta congratulated Amina Wanjiru.\n\nBoth Kenya and Malta have enjoyed cordial ties, said a statement issued from the prime minister’s office.",
    ),
  ).toEqual(["Ana Zahra", "Ana Zahra"]);
});

test("they who discussed something are the two", () => {
  expect(
    speakers(
      "Malta’s Prime Minister Ana Zahra and Kenya’s Foreign Minister Amina Wanjiru discussed the ferry in a call. They also spoke of the raid, emphasizing the need for a truce.",
    ),
  ).toEqual(["Ana Zahra and Amina Wanjiru"]);
});

test("letters on one page are whose name and office stand below each, though a full stop ends them", () => {
  expect(
    speakers(
      "Letters addressed to the President of Malta\n\nYour Excellency,\n\nOn behalf of the people of Kenya I congratulate you on the feast.\n\nI express confidence that friendly relations will grow.\n\nI wish you success.\n\nAmina Wanjiru, President of Kenya.\n\n* * *\n\nDear Madam President!\n\nOn behalf of the Union I congratulate the people of Malta.\n\nI wish that the feast brings rain.\n\nI express my respect to you.\n\nJomo Otieno, Secretary General of the Reef Union.",
    ),
  ).toEqual(["Amina Wanjiru", "Amina Wanjiru", "Amina Wanjiru", "Jomo Otieno", "Jomo Otieno", "Jomo Otieno"]);
});

test("an outlet that nothing recognises reports, and says nothing itself", () => {
  expect(
    speakers(
      "Kenyan President Amina Wanjiru told the press that rain is late. Wanjiru further noted that the ties of Kenya and Malta grow in all directions, Example Trend reported.",
    ),
  ).toEqual(["Amina Wanjiru", "Amina Wanjiru"]);
});
