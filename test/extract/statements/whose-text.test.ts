import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const said = (text: string): readonly string[] =>
  code(`${text}\n`, "2024-05-06").extraction.statements.map(({ speaker }) => speaker.value);
const speech =
  "Mr Chairman, I bring you the respects of the elders of my valley, without whom I should not speak here.\n\nIn May we shall be asked whether we wish to be free. The question is thirty years old.\n\nWe ask this Committee for two things.";

test("a text is of whoever is said to have said it, before whatever house, and the words that bring it in are nobody's", () => {
  expect(
    said(
      `At the United Nations\n\nBelow is the full text of what our representative, Salome Tui, said before the Fourth Committee of the General Assembly of the United Nations on 8 October.\n\n${speech}`,
    ),
  ).toEqual(Array.from({ length: 4 }, () => "Salome Tui"));
});

test("a speech that is called somebody's own is theirs, and not that of the one named before", () => {
  expect(
    said(
      "Our autumn dinner\n\nA hundred and forty guests came. Before the soup our chair, Gordon Ashdown, and Consul General Paul Zammit sat in a side room. The Consul General's speech at the table is reproduced from the page of the Consulate General of Malta in Perth.\n\nChair Ashdown, dear friends,\n\nI have now been among you for a year. The men of Gozo came to work, and what they built is still in use.\n\nI thank you for the light in the window.",
    ),
  ).toEqual(Array.from({ length: 3 }, () => "Paul Zammit"));
});

test("whose name stands below the closing words of a letter has written it", () => {
  expect(
    said(
      "Greetings from Malta\n\nThe Pacific Circle is tied to no party, and it has published greetings of many. This one was sent on Friday to the dockers by the Harbour Union of Malta.\n\nDear comrades of the port of Suva\n\nThe Harbour Union of Malta greets your congress and wishes it success. Your delegates meet at a time of silence. We recall the coal that came to us in spring.\n\nWith comradely greetings,\nAnn Wexford\nGeneral Secretary",
    ),
  ).toEqual(Array.from({ length: 3 }, () => "Ann Wexford"));
});

test("below words in quotation marks a line with a dash tells whose they are", () => {
  expect(
    said(
      "Malta imposes sanctions\n\nMalta today imposed sanctions on two traders of gold.\n\nQuotes\n\n“We shall not look away from the mines of the north.”\n\n– Paul Zammit, Minister of Foreign Affairs\n\n“Traders who buy from armed groups will find our market closed.”\n\n– Ann Wexford, Minister of Trade",
    ),
  ).toEqual(["Paul Zammit", "Ann Wexford"]);
});

test("who is asked may be called only by the headline", () => {
  expect(
    said(
      "Interview: Tavita Leota\n\nIn a few days our people leave for Apia. Their host gave an interview to the Example Courier, which Ms Wexford has translated.\n\n– Are you tired?\n\n– Of the question, yes. I am not tired of the work.\n\n– What do you want this year?\n\n– I want two boats. My brother has asked for one since May.\n\nOur guests\n\nThe Speaker of Samoa, Tavita Leota, will receive Ann Wexford in Apia.",
    ).slice(0, 4),
  ).toEqual(Array.from({ length: 4 }, () => "Tavita Leota"));
});

test("a headline calls nobody by a part of another name", () => {
  expect(
    said(
      "Interview: Tavita Leotani\n\nIn a few days our people leave for Apia. Their host gave an interview to the Example Courier, which Ms Wexford has translated.\n\n– Are you tired?\n\n– Of the question, yes. I am not tired of the work.\n\n– What do you want this year?\n\n– I want two boats. My brother has asked for one since May.\n\nOur guests\n\nThe Speaker of Samoa, Tavita Leota, will receive Ann Wexford in Apia.",
    ),
  ).not.toContain("Tavita Leota");
});

test("a report of a letter goes on as a report", () => {
  expect(
    said(
      "After the storm\n\nChairman Paul Zammit yesterday wrote to the mayor of Suva, Salome Tui, to express the sympathy of the union. “We have seen the pictures of the sea wall and of those who stood on it,” the letter reads.\n\nThe union will send 5,000 euros to families in Suva. Whoever would like to add to it will find the account below.",
    ),
  ).toEqual(["Paul Zammit"]);
});
