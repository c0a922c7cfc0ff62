import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";
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
  [
    "It was opened by the Minister for Asia, the Middle East and Oceania, Tomas Novak.",
    ["Tomas Novak | Minister for Asia, the Middle East and Oceania"],
  ],
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
  // What is known, with its country behind its name, is the same; sites and headlines with verbs are no bodies.
  ["The African National Congress of South Africa met.", ["African National Congress of South Africa | party | ZA"]],
  ["He landed at Kisumu Air Force Base.", []],
  ["Consul Tui Meets Fijian Trade Committee", ["Fijian Trade Committee | body | FJ"]],
  // An office behind a possessive is no part of a name.
  [
    "She met the Fiji Tide Union's Director of Trade and the Council of Churches’ Director of Youth.",
    ["Fiji Tide Union | organisation | FJ", "Council of Churches | organisation"],
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

test.each([
  // Names that begin as something else does, and forms of address inside a title.
  [
    "He was met by Ri Son Kwon, chairman of the Harbour Office. Vice-Minister of Foreign Affairs Pak Myong Ho spoke.",
    ["Ri Son Kwon | chairman | Harbour Office", "Pak Myong Ho | Vice-Minister of Foreign Affairs"],
  ],
  ["The Mayor of Grand Belleview Mr. Sera Tui came.", ["Sera Tui | Mayor of Grand"]],
  ["The Tide Union's general secretary the Rev. Sera Tui spoke.", ["Sera Tui | general secretary | Tide Union"]],
  // What goes on behind an unknown name is no person, and what somebody did no part of a title.
  ["They chose Sera Tui, founder and CEO of Quayside Hotels, for it.", ["Sera Tui | founder; CEO | Quayside Hotels"]],
  ["Otieno appointed former New Mexico Senator Sera Tui.", ["Sera Tui | former New Mexico Senator |  | US"]],
  // Forms of address part one from the next in a list of titles.
  [
    "She came with the Commissioner for Trade Mr. Tom Otieno, Director for Roads, Dr. Sera Tui and Legal Adviser, Ms. Ana Lima.",
    ["Tom Otieno | Commissioner for Trade", "Sera Tui | Director for Roads", "Ana Lima | Legal Adviser"],
  ],
  // Brackets, colons and labels around a name.
  ["It was led by Sera Tui (National Secretary, Tide Action).", ["Sera Tui | National Secretary | Tide Action"]],
  ["• Sera Tui: Secretary, Fiji Tide Union", ["Sera Tui | Secretary | Fiji Tide Union | FJ"]],
  ["Moderator: Sera Tui, Fiji Tide Union", ["Sera Tui | Moderator | Fiji Tide Union | FJ"]],
  ["Answer: Dr. Sera Tui, Fiji Tide Union", ["Sera Tui |  |  | FJ"]],
  // Behind whose it is what an office is for is no body; nor is what bears a body's name.
  [
    "She met the Fiji Tide Union's Director of Inter-faith dialogue and cooperation, Rev. Sera Tui.",
    ["Sera Tui | Director of Inter-faith dialogue and cooperation | Fiji Tide Union | FJ"],
  ],
  [
    "Sera Tui, Secretary of State for Foreign and Commonwealth Affairs, and Ana Lima, Vice Minister for ASEAN Affairs, met.",
    ["Sera Tui | Secretary of State for Foreign and Commonwealth Affairs", "Ana Lima | Vice Minister for ASEAN Affairs"],
  ],
  // Who is told of behind a plural office; "for" leads where an envoy is sent.
  [
    "The envoys were Mr. Tom Otieno of Kenya and Mrs. Sera Tui of Fiji.",
    ["Tom Otieno | envoy |  | KE", "Sera Tui | envoy |  | FJ"],
  ],
  ["The new ambassadors are Tom Otieno for Ghana and Sera Tui for Brazil.", ["Tom Otieno | ambassador", "Sera Tui | ambassador"]],
  // A name with a country's office before it ends at a verb; what is held "in Fiji" is Fiji's where a form of address follows.
  ["They said the Foreign Secretary of Fiji, Sera Lima Tui will come.", ["Sera Lima Tui | Foreign Secretary |  | FJ"]],
  ["He saw the State Minister of Defence in Malta Hon. Sera Tui on Monday.", ["Sera Tui | State Minister of Defence |  | MT"]],
  // A place of two words is no name; ranks of offices in capitals are no bodies.
  [
    "Sera Tui, Governor of the province of Ilocos Sur, met Vice Governor of Ilocos Sur Tomas Otieno.",
    ["Sera Tui | Governor of the province of Ilocos Sur |  | PH", "Tomas Otieno | Vice Governor of Ilocos Sur |  | PH"],
  ],
  [
    "The Non-Resident Ambassador of Fiji, Sera Tui, came. There SHADOW chancellor Tom Otieno spoke.",
    ["Sera Tui | Non-Resident Ambassador |  | FJ", "Tom Otieno | SHADOW chancellor"],
  ],
  // Who heads or chairs a body holds that office, who leads a delegation none; a lone capital noun points back.
  [
    "The Harbour Committee, chaired by Sera Tui, met the Tide Institute, headed by Ana Lima. It saw a delegation of the Fiji Tide Union, headed by Tom Otieno.",
    ["Sera Tui | chair | Harbour Committee", "Ana Lima | head | Tide Institute", "Tom Otieno |  |  | FJ"],
  ],
  [
    "The Tide Workers' Union of Fiji met. The Union's president Sera Tui spoke.",
    ["Sera Tui | president | Tide Workers' Union of Fiji | FJ"],
  ],
  // A body of an organisation of several states is of none.
  ["The President of the ECOWAS Commission, Sera Tui, met Ghana's officials.", ["Sera Tui | President | ECOWAS Commission"]],
])("%s", (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test("an organisation of several states that publishes leaves no country out", () => {
  const text = "Sworn in\n\nABUJA, 24 May – Director of Trade Sera Tui took over on Monday from Deputy Minister Tom Otieno.";
  const countries = code(text, null, "ECOWAS").recognition.actors.map(({ country }) => country?.value ?? null);
  expect(countries).toEqual([null, null]);
});
