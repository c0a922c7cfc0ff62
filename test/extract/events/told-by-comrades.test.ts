import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] => {
  const { extraction, recognition } = code(`${text}\n`, "2026-05-06");
  const names = new Map(recognition.actors.map(({ id, name }) => [id, name.value]));
  return extraction.reports.map(({ class: name, standing, participants }) =>
    [name, standing.value, ...participants.map(({ side, actor }) => `${side} ${names.get(actor ?? "")}`).sort()].join(" | "),
  );
};

test.each([
  // A form of address in small letters leads a name behind a comma.
  [
    "The general secretary of the Ghana Dockers' Union, comrade Kofi Boateng, met Fijian Minister Sera Tui in Suva on Monday.",
    ["meeting | held | A Sera Tui | B Kofi Boateng"],
  ],
  // Letters in brackets are the name told again.
  [
    "On the invitation of the Election Office of Fiji (EOF), a Ghana Peace Council (GPC) delegation visited the country and took part in a walk.",
    ["visit | held | A Ghana Peace Council | B Election Office of Fiji"],
  ],
  // A congress of a party is its meeting.
  [
    "The congress of the World Union of Weavers adopted in Lima on Monday a statement condemning low wages.",
    ["declaration | held | A World Union of Weavers", "gathering | held | A World Union of Weavers"],
  ],
  // A plural behind a preposition is no verb.
  [
    "Ghanaian Minister Kofi Boateng arrived in Fiji on Tuesday over reports of attacks on traders of Malta.",
    ["visit | held | A Kofi Boateng | B Fiji"],
  ],
  // What it is time for is not what had happened before it was said.
  [
    "It is time for peace, said Ghanaian Minister Kofi Boateng after meeting Fijian Minister Sera Tui in Suva.",
    ["meeting | held | A Sera Tui | B Kofi Boateng"],
  ],
])("%s", (text, expected) => {
  expect(told(text).toSorted()).toEqual(expected);
});
