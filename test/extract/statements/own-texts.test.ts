import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const said = (text: string): readonly string[] =>
  code(`${text}\n`, "2024-05-06").extraction.statements.map(({ speaker, form }) => `${form} ${speaker.value}`);
const times = (count: number, name: string): readonly string[] => Array.from({ length: count }, () => `direct ${name}`);

test("a body that sends greetings behind what sets them out speaks through its whole text", () => {
  const text =
    "Greetings to the dockers of Suva\n\nOn the tenth day of your strike, the Harbour Union of Malta sends you its warmest greetings.\n\nYour children have eaten from the common pot. Nobody has gone back to the cranes.\n\nThe strike of one is the strike of all!\n\nPaul Zammit\nGeneral Secretary";
  expect(said(text)).toEqual(times(4, "Harbour Union of Malta"));
});

test("a text opens with what moves its body, or with a clause between commas", () => {
  expect(
    said(
      "Statement on the passing of a neighbour\n\nThe Harbour Union of Malta is deeply saddened by the passing of Sera Tui of Fiji.\n\nShe taught two islands patience. Her door was open to all.",
    ),
  ).toEqual(times(3, "Harbour Union of Malta"));
  expect(
    said(
      "Statement on the arrests in Suva\n\nThe Harbour Union of Malta, on behalf of its 4,000 members, denounces the arrest of dockers in Fiji.\n\nThe arrests took place at night. Two of those detained are ill.",
    ),
  ).toEqual(times(3, "Harbour Union of Malta"));
});

test("a body that goes on to speak of itself in the present puts out a statement", () => {
  const text = (next: string): string =>
    `The Harbour Union and the court\n\nThe Harbour Union of Malta strongly condemns the sentence passed on the dockers of Suva.\n\nThe hearing lasted eleven minutes. ${next}`;
  expect(said(text("The Union holds the court responsible. It asks the Red Cross to visit them."))).toEqual(
    times(4, "Harbour Union of Malta"),
  );
  // Near miss: a report that goes on in the past is the narrator's.
  expect(said(text("The Union held a rally at the gate. It drew few."))).not.toContain("direct Harbour Union of Malta");
});

test("a letter from the President of a state is whose who signs it as President", () => {
  const text = (head: string): string =>
    `${head}\n\nYour Excellency,\n\nIt gives me great pleasure to convey to you the congratulations of my people. Our two nations have been friends since 1995. I trust that your visit will open the way to an agreement.\n\nPaul Zammit\nPresident of Malta`;
  expect(said(text("Letter from the President of Malta to the President of Fiji"))).toEqual(times(3, "Paul Zammit"));
});

test("the headline tells who writes a letter that nobody signs", () => {
  const text =
    "The Harbour Union of Malta writes to the dockers of Suva\n\nDear friends,\n\nWe received the news with anger. They were shot from a car. We ask your President to bring the guilty to court. Our members have collected for the families.";
  expect(said(text)).toEqual(times(4, "Harbour Union of Malta"));
});
