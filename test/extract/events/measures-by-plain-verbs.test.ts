import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** Each event's class, mode, standing and sides. */
const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, mode, standing, participants }) =>
      `${name} ${mode?.value ?? "-"} ${standing.value} ${participants.map((one) => `${one.side}:${one.name.value}`).join(" ")}`,
  );

test("a state acts by its arms", () => {
  expect(events("Zambian tanks fired shells at Malawian bunkers on Monday.")).toEqual([
    "measure force held A:Zambian B:Malawian",
  ]);
  expect(events("Norwegian artillery on Monday flattened a Tongan village.")).toEqual([
    "measure force held A:Norwegian artillery B:Tongan",
  ]);
  expect(events("Zambian jets roared over the stadium at noon.")).toEqual([]);
});

test("whose waters, airspace or border they are is struck by what is done there", () => {
  expect(events("Chilean divers planted mines in Fijian waters on Monday.")).toEqual([
    "measure force held A:Chilean divers B:Fijian",
  ]);
  expect(events("Fiji placed its garrisons on high alert along the Tongan border on Monday.")).toEqual([
    "measure force held A:Fiji B:Tongan",
  ]);
});

test.each([
  ["Kenya kidnapped two Bolivian officials on Monday.", "measure force held A:Kenya B:two Bolivian officials"],
  ["Kenya retook a bridge from Ugandan soldiers on Monday.", "measure force held A:Kenya B:Ugandan soldiers"],
  ["Kenya and Uganda exchanged fire on Monday.", "measure force held A:Kenya B:Uganda"],
  ["Kenya sent back 60 Ugandan herders on Monday.", "measure other held A:Kenya B:60 Ugandan herders"],
  ["Kenya put three Ugandan officers on trial on Monday.", "measure law held A:Kenya B:three Ugandan officers"],
  ["Kenya froze its military aid to Uganda on Monday.", "measure sanction held A:Kenya B:Uganda"],
  ["Kenya vacated its last base in Uganda on Monday.", "measure other held A:Kenya B:Uganda"],
  ["Kenya fenced off its border with Uganda on Monday.", "measure other held A:Kenya B:Uganda"],
])("%s", (text, expected) => {
  expect(events(text)).toEqual([expected]);
});

test.each([
  "Kenyan hunters shot dead a hyena near Kisumu on Monday.",
  "Kenyan and Ugandan players clashed in the tunnel on Monday.",
  "Kenya tightened border controls on Monday ahead of the holidays.",
])("%s is no measure", (text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  ["Kenya lifted a blockade on Ugandan lorries on Monday.", "measure force held A:Kenya B:Ugandan"],
  ["Kenya on Monday began pulling its soldiers out of Uganda.", "measure other held A:Kenya B:Uganda"],
  ["Kenya raised on Monday its travel alert for Uganda.", "measure other held A:Kenya B:Uganda"],
  ["Kenya cancelled fishing licences of Ugandan boats on Monday.", "measure sanction held A:Kenya B:Ugandan"],
  ["On Monday Kenya supplied Uganda with radios.", "aid delivered held A:Kenya B:Uganda"],
  ["On Monday Kenya passed satellite images to Uganda.", "aid delivered held A:Kenya B:Uganda"],
  ["On Monday Kenya rescheduled Ugandan debts.", "aid delivered held A:Kenya B:Ugandan"],
])("%s", (text, expected) => {
  expect(events(text)).toEqual([expected]);
});

test("a bill that somebody is presented with is no aid", () => {
  expect(events("On Monday Kenya presented Uganda with a bill for the damage.")).toEqual([]);
});

test.each([
  ["Kenyan tariffs on Ugandan goods took effect on Monday.", "measure sanction held A:Kenyan B:Ugandan"],
  ["Nine Ugandan firms were added to Kenya's blacklist on Monday.", "measure sanction held A:Kenya B:Nine Ugandan firms"],
  ["Kenya ceded two islands to Uganda on Monday.", "measure other held A:Kenya B:Uganda"],
  ["Kenya cut its gas supplies to Uganda on Monday.", "measure sanction held A:Kenya B:Uganda"],
])("%s", (text, expected) => {
  expect(events(text)).toEqual([expected]);
});
