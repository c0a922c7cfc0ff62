import { expect, test } from "vitest";
import { personsIn, recogniseText } from "./actors-in.ts";

const organisationsIn = (text: string): string[] =>
  recogniseText(text)
    .actors.filter(({ kind }) => kind !== "person" && kind !== "state" && kind !== "group")
    .map(({ name, kind, country, aliases }) =>
      [name.value, kind, country?.value ?? "", aliases.map(({ form }) => form).join(",")].join(" | ").replace(/(?: \| )+$/, ""),
    );

test.each([
  ["She spoke to Sharq al-Barq newspaper.", ["Sharq al-Barq | outlet"]],
  ["She told Al Mirsal newspaper that trade grew.", ["Al Mirsal | outlet"]],
  ["The Suva newspaper and the Fijian newspaper wrote of it.", []],
  [
    "The Executive Committee of the Reef Union of Teachers (RUT) met. RUT spoke.",
    ["Executive Committee of the Reef Union of Teachers | body", "Reef Union of Teachers | organisation |  | RUT"],
  ],
  ["The State Council of the Republic of Fiji (ROF) met.", ["State Council of the Republic of Fiji | body | FJ"]],
  ["The African Union Commission met. The AU Commission spoke.", ["African Union Commission | body |  | AU Commission"]],
  ["At the Summit of Heads of State and Government of ECOWAS she spoke.", ["ECOWAS | igo"]],
  ["The European Union Delegation to Fiji wrote.", ["European Union Delegation to Fiji | body", "European Union | igo"]],
])("which organisations are named: %s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));

test.each([
  [
    "The Undersecretary of the Ministry of Interior Khalid bin Fahd came.",
    ["Khalid bin Fahd | Undersecretary | Ministry of Interior"],
  ],
  [
    "The Director of the Ministry of Trade of Oman Said al-Harbi came.",
    ["Said al-Harbi | Director | Ministry of Trade of Oman | OM"],
  ],
  [
    "Minister of Trade, Mr. Carl Green and Head of the ECOWAS Unit, Ms. Ana Lima, came.",
    ["Carl Green | Minister of Trade", "Ana Lima | Head | ECOWAS Unit"],
  ],
  ["Kenyan upper house speaker Tom Otieno came.", ["Tom Otieno | upper house speaker |  | KE"]],
  ["A troupe of dancers from Indian Kerala came.", []],
  ["Karin Berg, Head of the European Union Delegation to Fiji, came.", ["Karin Berg | Head | European Union Delegation to Fiji"]],
])("who is named beside a body or a part of a country: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  [
    "The envoys, H.E. Tomas Vella, former President of Malta, H.E. Tom Otieno, former President of Kenya, and Sera Tui, came.",
    ["Tomas Vella | envoy; former President |  | MT", "Tom Otieno | envoy; former President |  | KE"],
  ],
  [
    "Fiji's delegation to the session of the United Nations General Assembly was led by President Sera Tui.",
    ["Sera Tui | President |  | FJ"],
  ],
  ["The newly-appointed Ambassador of Fiji, Sera Tui, came.", ["Sera Tui | Ambassador |  | FJ"]],
  ["Tom Abera, Prime Minister of the Federal Republic of Ethiopia, came.", ["Tom Abera | Prime Minister |  | ET"]],
])("whose office it is: %s", (text, expected) => {
  for (const person of expected) expect(personsIn(text)).toContain(person);
});

test.each([
  ["Ana Lima, the Trade Minister of Fiji, the official Reef News Agency reported.", "Ana Lima | Trade Minister |  | FJ"],
  ["Executive Director Ana Lima, a release from the Tide Institute stated, came.", "Ana Lima | Executive Director"],
  [
    "Prince Nawaf Jaber of Oman, the Foreign Minister, the ambassadors of Oman, and others came.",
    "Nawaf Jaber | Foreign Minister |  | OM",
  ],
  [
    "Luis Nunez, Director of Sub-Saharan Africa of the Cuban Foreign Ministry, came.",
    "Luis Nunez | Director of Sub-Saharan Africa | Cuban Foreign Ministry | CU",
  ],
  ["Foreign Minister Sera Tui received Peru's Foreign Minister Ana Perez in Colombo.", "Sera Tui | Foreign Minister |  | LK"],
])("what stands near a name and is no office of it, and the capital where it receives: %s", (text, expected) =>
  expect(personsIn(text)).toContain(expected),
);

test("who reigns goes by the first name, and is nobody with that last name", () => {
  const text = "Prime Minister Rashid Zulman of Malaysia came. They saw Sultan Zulman. King Osmund met Osmund Gomez.";
  expect(personsIn(text).find((person) => person.startsWith("Rashid Zulman"))).toBe("Rashid Zulman | Prime Minister |  | MY");
});

test("a king who opens a sentence is no participle", () => {
  const text = "King Osmund met his Fijian counterpart, President Ana Lima said on Monday.";
  expect(personsIn(text)).toContainEqual(expect.stringMatching(/^Ana Lima \| President \| .*\| FJ/));
});
