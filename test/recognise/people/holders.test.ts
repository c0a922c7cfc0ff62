import { expect, test } from "vitest";
import { meantIn, personsIn, recogniseText } from "./actors-in.ts";

const offices = (text: string, told = {}) => meantIn(text, ["office"], told);

test.each([
  [
    "Kenyan Foreign Minister Wanjiru Kamotho met the Vietnamese Foreign Minister in Nairobi. The Minister said that his Vietnamese counterpart was welcome.",
    ["Foreign Minister → ~Foreign Minister VN", "Minister → Wanjiru Kamotho", "counterpart → ~Foreign Minister VN"],
  ],
  [
    "President Dzidra Ozola received Fijian Prime Minister Sitiveni Naulu. The President thanked the Fijian Prime Minister.",
    ["President → Dzidra Ozola", "Prime Minister → Sitiveni Naulu"],
  ],
  [
    "The President and Prime Minister Sitiveni Naulu discussed trade. The Prime Minister thanked the President.",
    ["President → ~President", "Prime Minister → Sitiveni Naulu", "President → ~President"],
  ],
  ["The Minister of Foreign Affairs, Aino Virtala, spoke. The Foreign Minister left.", ["Foreign Minister → Aino Virtala"]],
  [
    "Egypt's prime minister heads for Suva. Fiji's first vice-president received the Kenyan police chief.",
    ["prime minister → ~prime minister EG", "first vice-president → ~first vice-president FJ", "police chief → ~police chief KE"],
  ],
  // A counterpart holds the same office, be whose counterpart it is known by an office alone; one word that any state's holder goes by keeps its state.
  [
    "The Prime Minister wrote to her Samoan counterpart.",
    ["Prime Minister → ~Prime Minister", "counterpart → ~Prime Minister WS"],
  ],
  [
    "The Foreign Minister wrote to the President of Malta.",
    ["Foreign Minister → ~Foreign Minister", "President → ~President of Malta MT"],
  ],
  // The head of a country's diplomacy is its foreign minister, and that of another's is not.
  [
    "Norwegian Foreign Minister Berit Moen landed in Suva. The head of Norwegian diplomacy thanked the head of Fijian diplomacy.",
    ["head of  → Berit Moen", "head of  → ~head of Fijian diplomacy FJ"],
  ],
  // Whoever is called but the leader of a country may be its president, prime minister or party chief; a party's or the opposition's leader is not.
  [
    "Fijian leader Ana Vula landed in Nadi. The Fijian prime minister spoke. Lao leader Sombath Keo left. The Lao general secretary wrote.",
    ["prime minister → Ana Vula", "general secretary → Sombath Keo"],
  ],
  ["Fijian opposition leader Ana Vula landed in Nadi. The Fijian prime minister spoke.", ["prime minister → ~prime minister FJ"]],
  // Whoever is printed without a country is the outlet's own.
  [
    "Minister for Trade Brendan Halloran spoke today with Ghanaian Trade Minister Esi Quarshie. The Minister thanked Minister Quarshie.",
    ["Minister → Brendan Halloran"],
  ],
  // Of several who are sent the envoy is the one named last; of nobody who is sent it is none.
  [
    "Tongan President Sione Vea received Fijian Ambassador Ana Lima and Peruvian Ambassador Tomas Novak. Lima spoke. The envoy left.",
    ["envoy → Ana Lima"],
  ],
  ["Tongan President Sione Vea received Fijian Minister Ana Lima. The envoy left.", ["envoy → ~envoy"]],
  // An office is of the country that it shares with whom it stands beside.
  [
    "Samoa wrote to the President and people of Malta. President Tomas Borg thanked her. The King of Fiji and the people of Chad wrote too.",
    ["President → Tomas Borg", "King → ~King of Fiji FJ"],
  ],
  // What the holder of an office is called beside the title.
  [
    "Kazakh President Alua Ospan landed in Oslo. The Kazakh leader thanked the Norwegian head of state.",
    ["leader → Alua Ospan", "head of state → ~head of state NO"],
  ],
  [
    "The visit of the Chadian party leader to Oslo is news. Mahamat Doud, General Secretary of the Chadian People's Party, landed on Monday.",
    ["party leader → Mahamat Doud"],
  ],
  [
    "Kazakh President Alua Ospan and Kazakh Foreign Minister Daniyar Sadyk came. Kazakhstan's top diplomat spoke.",
    ["top diplomat → Daniyar Sadyk"],
  ],
  [
    "Honduran Foreign Minister Gloria Zapata Ruiz landed in Suva. The Honduran chancellor thanked her hosts.",
    ["chancellor → Gloria Zapata Ruiz"],
  ],
  [
    "Chancellor Greta Maier of Austria met Austrian Foreign Minister Jonas Huber. The Austrian chancellor left.",
    ["chancellor → Greta Maier"],
  ],
  // Of no country that is told: a president of whom the article tells none either.
  [
    "President Alua Ospan landed in Suva. On Tuesday the Head of State met Fijian President Sitiveni Naulu.",
    ["Head of State → Alua Ospan"],
  ],
  [
    "Fijian President Sitiveni Naulu met President Marit Sol of Norway in Oslo. The Head of State also met Ana Lima.",
    ["Head of State → Sitiveni Naulu"],
  ],
  [
    "Fijian President Sitiveni Naulu landed in Oslo. On Tuesday he was received by the Head of State.",
    ["Head of State → ~Head of State"],
  ],
  // Whoever acts in a sentence does not do so towards an office of the same name.
  [
    "General Secretary Sok Vannak wrote to General Secretary Bounmy Keo. Vannak thanked the General Secretary for the boats.",
    ["General Secretary → Bounmy Keo"],
  ],
  ["The police chief of the town slept, and a Tongan chief danced.", []],
  // Near misses: a deputy is not the one deputised for, a writer no official, another country's president another person.
  ["Deputy Minister Aino Virtala spoke. The Minister was away.", ["Minister → ~Minister"]],
  ["The writer of the book thanked the actor.", []],
  ["Kenyan President Otieno Barasa spoke. The Ugandan President listened.", ["President → ~President UG"]],
])("%s", (text, expected) => expect(offices(text)).toEqual(expected));

test("beside “whom” a pronoun means whoever opens the sentence", () => {
  const pronouns = (text: string) => meantIn(text, ["pronoun"], {});
  expect(pronouns("Minister Sefo Tui wrote to Minister Ana Lima about Minister Tomas Novak, with whom he had spoken.")).toEqual([
    "he → Sefo Tui",
  ]);
  // Near miss: no "whom".
  expect(pronouns("Minister Sefo Tui wrote to Minister Ana Lima about Minister Tomas Novak, as he had said.")).toEqual(["he → "]);
});

test("whoever acts on somebody named right behind is the other of two", () => {
  const pronouns = (text: string) => meantIn(text, ["pronoun"], {});
  const both = "The visit of Minister Sefo Tui shows that trade grows, President Ana Lima said when she";
  expect(pronouns(`${both} met Tui.`)).toEqual(["she → Ana Lima"]);
  expect(pronouns(`${both} later spoke with Tui.`)).toEqual(["she → Ana Lima"]);
  // Near miss: whoever is named in the next clause may be she.
  expect(pronouns(`${both} spoke and Tui left.`)).toEqual(["she → "]);
});

test("an outlet's own official is meant where no country is told", () => {
  const text = "The President met Fijian President Sitiveni Naulu. The Fijian President thanked her.";
  expect(personsIn(text, { publisher: "Ministry of Foreign Affairs of Latvia" })).toEqual([
    "~President | President |  | LV",
    "Sitiveni Naulu | President |  | FJ",
  ]);
  expect(personsIn(text)).toEqual(["~President | President", "Sitiveni Naulu | President |  | FJ"]);
});

test.each([
  [
    "President Amparo Villegas asked her Dominican counterpart, Rafael Polanco, to come.",
    ["Amparo Villegas | President", "Rafael Polanco | President |  | DO"],
  ],
  [
    "Foreign Minister Rosaura Leyva met her counterpart from Costa Rica, Esteban Madrigal.",
    ["Rosaura Leyva | Foreign Minister", "Esteban Madrigal | Foreign Minister |  | CR"],
  ],
  [
    "Foreign Minister Rosaura Leyva met her Omani counterpart, Said bin Khalfan Al Harthy.",
    ["Rosaura Leyva | Foreign Minister", "Said bin Khalfan Al Harthy | Foreign Minister |  | OM"],
  ],
  [
    "The Minister of Trade and Ports, Rosaura Leyva, met her Omani counterpart, the Minister of Trade Said Al Harthy, on Monday.",
    ["Rosaura Leyva | Minister of Trade and Ports", "Said Al Harthy | Minister of Trade |  | OM"],
  ],
  // A title of another country behind the comma is another's.
  [
    "At the wish of his Omani counterpart, Chilean Foreign Minister Esteban Madrigal stayed on.",
    ["~counterpart |  |  | OM", "Esteban Madrigal | Foreign Minister |  | CL"],
  ],
  [
    "Foreign Minister Rosaura Leyva met her predecessor, Esteban Madrigal.",
    ["Rosaura Leyva | Foreign Minister", "Esteban Madrigal"],
  ],
])("a counterpart holds the same office: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test("one word more of a title, or of its body, stands between it and the name", () => {
  expect(personsIn("The Vice Minister of Human Betterment, Verónica Leyva Salvador, is in Rome.")).toEqual([
    "Verónica Leyva Salvador | Vice Minister of Human",
  ]);
  expect(personsIn("She met the Resident Coordinator of the United Nations System, Ms. Brigitte Aumont.")).toEqual([
    "Brigitte Aumont | Resident Coordinator | United Nations",
  ]);
  // Whoever follows another name is somebody else.
  expect(personsIn("President Mokgatle, Esteban Madrigal and others met.")[0]).toBe("Mokgatle | President");
  expect(personsIn("Minister of Trade Leyva, Foreign Minister Esteban Madrigal and others met.")).toEqual([
    "Leyva | Minister of Trade",
    "Esteban Madrigal | Foreign Minister",
  ]);
});

test("initials stand for the name that they begin, and a month behind its day is none", () => {
  expect(
    personsIn(
      "Foreign Minister Nurlan Osmonov of Fiji spoke. On 15 April N. Osmonov met Trade Minister Kalle Randla. K. Randla thanked him.",
    ),
  ).toEqual(["Nurlan Osmonov | Foreign Minister |  | FJ", "Kalle Randla | Trade Minister"]);
  // Another initial is another person.
  expect(personsIn("Trade Minister Kalle Randla met Trade Minister T. Randla.")).toHaveLength(2);
});

test("where an organisation sits stands between an office and its name", () => {
  expect(personsIn("She met the director of the Example Institute in Kisumu, Amina Wanjiru, on Monday.")).toEqual([
    "Amina Wanjiru | director | Example Institute",
  ]);
});

test("where an envoy is posted is of the name by which the office alone is known", () => {
  const { actors } = recogniseText("Kenya praised its envoy to Fiji.");
  expect(actors.flatMap(({ kind, name }) => (kind === "person" ? [name.value] : []))).toEqual(["envoy to Fiji"]);
});
