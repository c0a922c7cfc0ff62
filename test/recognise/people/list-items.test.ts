import { expect, test } from "vitest";
import { organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  // Items of a list of people: the body and the state behind the commas.
  ["Sera Tui, General Secretary, EXTWU, Fiji", ["Sera Tui | General Secretary | EXTWU | FJ"]],
  ["• Tomas Novak, EXTW-NAL", ["Tomas Novak"]],
  ["Ana Lima, Deputy Secretary of Labour, Malta", ["Ana Lima | Deputy Secretary of Labour |  | MT"]],
  [
    "Sera Tui, Secretary General, Zambia Congress of Trade Unions",
    ["Sera Tui | Secretary General | Zambia Congress of Trade Unions | ZM"],
  ],
  ["Ana Lima, Dean, Tide Institute (TIX), Fiji", ["Ana Lima | Dean | Tide Institute | FJ"]],
  // What goes on behind it is a sentence, and no item.
  ["Ana Lima, secretary, Fiji, and others left.", ["Ana Lima | secretary"]],
  ["We met Ana Lima, General Secretary, EXTWU, Fiji", ["Ana Lima | General Secretary"]],
  // A dash between title and name.
  [
    "The talks were joined by the EXU General Secretary - Pavlos Thanos, the EXU Treasurer - Sera Tui and EXU Vice-President – Ana Lima.",
    ["Pavlos Thanos | General Secretary | EXU", "Sera Tui | Treasurer | EXU", "Ana Lima | Vice-President | EXU"],
  ],
  // Each of several secretaries is one, whatever brackets say between their names.
  [
    "Among them were Cabinet Secretaries Ana Lima (Water), Sera Tui (Energy) and Tomas Novak (Trade).",
    ["Ana Lima | Cabinet Secretary", "Sera Tui | Cabinet Secretary", "Tomas Novak | Cabinet Secretary"],
  ],
  [
    "She came with the Principal Secretaries, Dr. Sera Tui (Foreign Affairs) and Ms. Ana Lima (Roads).",
    ["Sera Tui | Principal Secretary", "Ana Lima | Principal Secretary"],
  ],
  // An office and its initials are one; a day behind a name is none of it.
  [
    "Prime Cabinet Secretary Ana Lima met PM Tomas Novak. PCS Lima thanked Prime Minister Novak.",
    ["Ana Lima | Prime Cabinet Secretary", "Tomas Novak | Prime Minister"],
  ],
  ["Foreign Minister Sera Tui Sunday held talks.", ["Sera Tui | Foreign Minister"]],
  // The title of a work is no person's body; regions of a title may be listed.
  ["Sera Tui, author of The Lima Code, spoke.", ["Sera Tui | author"]],
  ["It was opened by the Minister for Asia, the Middle East and Oceania, Tomas Novak.", ["Tomas Novak | Minister for Asia"]],
])("%s", (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test.each([
  // Names with "and" inside, and those that end with what they are about.
  [
    "The Department of European and American Affairs of the Tide Society met the Zimbabwe Domestic and Allied Workers Union.",
    [
      "Department of European and American Affairs of the Tide Society | body",
      "Zimbabwe Domestic and Allied Workers Union | organisation | ZW",
    ],
  ],
  [
    "The Institute of International and Strategic Studies, the National Institute for South Fiji Sea Studies and the All India Peace and Solidarity Union wrote.",
    [
      "Institute of International and Strategic Studies | organisation",
      "National Institute for South Fiji Sea Studies | organisation",
      "All India Peace and Solidarity Union | organisation | IN",
    ],
  ],
  ["The University of Suva and Fijian Police met.", ["University of Suva | organisation | FJ", "Fijian Police | body | FJ"]],
  // What citizens have formed is no body of a state.
  [
    "The Malta Peace Council, the Council of Churches of Fiji and the Executive Committee of the Malta Peace Council met.",
    [
      "Malta Peace Council | organisation | MT",
      "Council of Churches of Fiji | organisation | FJ",
      "Executive Committee of the Malta Peace Council | body | MT",
    ],
  ],
  ["The Congress of Fijian Trade Unions (COFTU) met.", ["Congress of Fijian Trade Unions | organisation | FJ | COFTU"]],
  // No name of a person goes on behind an acronym, none of a body behind somebody's office.
  ["The C.C. of EXTOL Sera Andreas Tui met.", ["C.C. of EXTOL | body"]],
  [
    "She is Organizing Committee Member Tide Union Campaign.",
    ["Organizing Committee | body", "Tide Union Campaign | organisation"],
  ],
  // How long or how many, an adjective before those who come, and people who do something are no names.
  ["A Four-day Cabinet retreat and a 16-member Committee.", []],
  ["A Delegation of Latin American mayors came with Workers to Guard Democracy.", []],
  ["Veteran Communist Party of India leaders came.", ["Communist Party of India | party | IN"]],
  ["The Overseas Fijian Affairs Office of Suva wrote.", ["Overseas Fijian Affairs Office of Suva | body | FJ"]],
])("%s", (text, organisations) => {
  expect(organisationsIn(text)).toEqual(organisations);
});

test.each([
  // A state that is represented by somebody is that one's; an assembly of several states is of none.
  ["The government of Fiji will be represented by the Deputy Minister, Ana Lima.", ["Ana Lima | Deputy Minister |  | FJ"]],
  [
    "Sera Tui, President of the Parliamentary Assembly, Council of Europe, spoke. Ana Lima, the deputy district chief, came.",
    ["Sera Tui | President | Parliamentary Assembly", "Ana Lima | deputy district chief"],
  ],
])("%s", (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});
