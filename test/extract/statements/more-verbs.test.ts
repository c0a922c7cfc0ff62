import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const speakers = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.statements.map(({ speaker }) => speaker.value);

const met =
  "Notes of the week\n\nForeign Minister Tomas Varga of Hungary met his Kenyan counterpart Amina Wanjiru in Nairobi on Monday.\n\n";

test.each([
  "Varga was at pains to stress that nothing had been decided.",
  "Varga bet on a stronger African Union.",
  "Varga closed with the remark that rivers have no walls.",
  "Varga left no one in doubt that the road would be built.",
  "Varga reserved special thanks for the nurses of Nakuru.",
  "Varga came out in support of the strike.",
  "Varga specified that the grant covers two years.",
  "Varga subscribed to the view that the lake should be shared.",
  "Varga questioned the need for a new base.",
  "Varga distanced himself from the remarks.",
  "Varga stood up for the right of the islanders to fish.",
  "Varga joined the worldwide demand that Malta free the crew.",
  "Varga briefed the Security Council on the floods.",
  "Varga raised the importance of free ports.",
  "Varga wanted to know why the road was closed.",
  "Varga offered help with the school books.",
  "Varga invited Wanjiru to Budapest for the fair in June.",
  "Varga is understood to have said that the road was closed.",
  "Varga spoke at length about the lake.",
])("these give somebody's words: %s", (sentence) => {
  expect(speakers(met + sentence)).toEqual(["Tomas Varga"]);
});

test.each([
  "Hungary recalled its ambassador for consultations.",
  "The General Assembly declared 2028 the International Year of Lakes.",
  "Notes on the grant were signed by the two ministers.",
  "Varga briefed the Security Council on Wednesday.",
  "Varga closed with the gate behind him.",
  "Varga reserved a table at the lake.",
  "Varga cast a vote in the booth.",
])("these give none: %s", (sentence) => {
  expect(speakers(met + sentence)).toEqual([]);
});

test("the verb behind what is demanded of somebody goes back to who demands it", () => {
  expect(speakers(`${met}Wanjiru joined the demand that Malta release the crew, and condemned the seizure.`)).toEqual([
    "Amina Wanjiru",
  ]);
  expect(speakers(`${met}Wanjiru said that Malta sends tents to the north and thanked the donors.`)).toEqual(["Amina Wanjiru"]);
});

test("what is said whenever is told by the way", () => {
  expect(speakers(`${met}When the finance ministers announce that there is no choice, they teach every bank a lesson.`)).toEqual(
    [],
  );
  expect(speakers(`${met}When the guests came in, Varga announced that the road was open.`)).toEqual(["Tomas Varga"]);
});
