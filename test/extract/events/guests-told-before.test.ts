import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const meetings = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, participants }) =>
    name === "meeting" ? [participants.map(({ side, name: { value } }) => `${side} ${value}`).join(", ")] : [],
  );

const arrival = "Norwegian Prime Minister Karin Solberg arrived in Suva on Monday.";

test.each([
  ["President Luis Vakalolo of Fiji received the guests at State House."],
  ["President Luis Vakalolo of Fiji met his guest at State House."],
  ["President Luis Vakalolo of Fiji held talks with the visitor."],
  ["The delegation was received by President Luis Vakalolo of Fiji."],
])("a guest is who was told of before: %s", (text) => {
  expect(meetings(`${arrival} ${text}`)[0]).toMatch(/^A Luis Vakalolo, B Karin Solberg$/);
});

test("where guests of two countries were told of, nobody is the guest", () => {
  const other = "Chilean Foreign Minister Ana Quispe arrived on Sunday.";
  expect(meetings(`${arrival} ${other} President Luis Vakalolo of Fiji met his guest at State House.`)).toEqual([]);
});

test("a guest house receives nobody", () => {
  expect(meetings(`${arrival} President Luis Vakalolo of Fiji met the guest house keeper.`).join()).not.toContain(
    "Karin Solberg",
  );
});

test("whoever is hers is not she", () => {
  const text = "Accompanied by her ambassador, she called on President Luis Vakalolo of Fiji.";
  expect(meetings(`${arrival} ${text}`)[0]).toContain("Karin Solberg");
});

test("behind “on behalf of” the guests are those of a feast", () => {
  const text = "On behalf of the guests, President Luis Vakalolo of Fiji extended best wishes to the people of Chile.";
  const [message] = code(`Notes of the week\n\n${arrival} ${text}\n`, "2026-05-06").extraction.reports.filter(
    ({ class: name }) => name === "message",
  );
  expect(message!.participants.map(({ name }) => name.value)).not.toContain("Karin Solberg");
});

test.each([
  ["Senator Karin Solberg arrived in Fiji on Monday. The delegation was received by President Luis Vakalolo."],
  ["Minister Karin Solberg of Norway landed in Suva with a delegation of six. The delegation met President Luis Vakalolo."],
  ["Accompanied by a delegation, Norwegian Minister Karin Solberg flew to Suva. The delegation met President Luis Vakalolo."],
  ["Norwegian Minister Karin Solberg travelled to Suva at the head of a delegation. The delegation met President Luis Vakalolo."],
])("a delegation that somebody of any country brings acts by whoever brings it: %s", (text) => {
  expect(meetings(text).map((sides) => sides.split(", ").sort())).toEqual([["A Luis Vakalolo", "B Karin Solberg"]]);
});

test("whoever talks with a delegation brings none", () => {
  const talks = "On a visit to Suva Norwegian Minister Karin Solberg held talks with a delegation of six.";
  expect(meetings(`${talks} The delegation met President Luis Vakalolo.`).at(-1)).not.toContain("Karin Solberg");
});
