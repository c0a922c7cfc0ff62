import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";
import { organisationsIn, personsIn, recogniseText } from "./actors-in.ts";

test.each([
  // Heads of several words, and governments below the state.
  [
    "The Chamber of Commerce and Industry of Tunisia, the Kenya National Chamber of Commerce and Industry and the Rwanda Development Board met.",
    [
      "Chamber of Commerce and Industry of Tunisia | organisation | TN",
      "Kenya National Chamber of Commerce and Industry | organisation | KE",
      "Rwanda Development Board | body | RW",
    ],
  ],
  [
    "The Lagos State Government, the Nairobi City County and the Voice of Tonga wrote.",
    ["Lagos State Government | body | NG", "Nairobi City County | body | KE", "Voice of Tonga | outlet | TO"],
  ],
  // Whose a body is, is no part of its name: a country, a party by its acronym, a body.
  ["Fiji's National Library thanked the envoy.", ["National Library | organisation | FJ"]],
  [
    "The Fiji Harbour Party (FHP) met. The FHP's Political Bureau wrote to Malta's Parliament.",
    ["Fiji Harbour Party | party | FJ | FHP", "Political Bureau | body | FJ", "Parliament | body | MT"],
  ],
  ["He chairs the National Assembly's Committee for Trade.", ["Committee for Trade | body", "National Assembly | body"]],
  ["Fiji's Xinhua News Agency bureau closed.", ["Xinhua News Agency | outlet | CN"]],
  ["Example Wire South Korea's Defence Ministry answered.", ["Defence Ministry | body | KR"]],
  // A body before or behind whose it is.
  [
    "The Communist Party of China (CPC) met. The Central Committee of the Communist Party of China spoke. The Communist Party of China Central Committee wrote.",
    [
      "Communist Party of China | party | CN | CPC",
      "Central Committee of the Communist Party of China | body | CN | Communist Party of China Central Committee",
    ],
  ],
  // Territories share the adjective of the one state; of two states each body stays itself.
  ["The French Navy and the Dutch Police met.", ["French Navy | body | FR", "Dutch Police | body | NL"]],
  ["The Danish Army wrote. The Congolese Army answered.", ["Danish Army | body | DK", "Congolese Army | body"]],
  // An acronym that has soldiers or officers.
  ["Soldiers of the EXOPA and officers from TALUN sang.", ["EXOPA | organisation", "TALUN | organisation"]],
  // "People's" and "Workers'" are words of a name.
  [
    "The Lao People's Navy and the Fiji Teachers' Union met.",
    ["Lao People's Navy | body | LA", "Fiji Teachers' Union | organisation | FJ"],
  ],
  // One body in several forms, and one that is named without whose it is behind the one that tells it.
  [
    "Fiji's Foreign Ministry wrote. The Ministry of Foreign Affairs of Fiji waited. The Foreign Ministry wrote again.",
    ["Ministry of Foreign Affairs of Fiji | body | FJ | Foreign Ministry"],
  ],
  [
    "The Harbour Party of Malta (HPM) met. The HPM's Department of Trade and the Department of Trade of the Harbour Party of Malta are one.",
    [
      "Harbour Party of Malta | party | MT | HPM",
      "Department of Trade of the Harbour Party of Malta | body | MT | Department of Trade",
    ],
  ],
  [
    "The Communist Party of Vietnam met. The Communist Party voted.",
    ["Communist Party of Vietnam | party | VN | Communist Party"],
  ],
  [
    "The Harbour Party of Malta met. The Central Council of the Harbour Party of Malta and the Secretariat of the Central Council voted, as did the Central Council.",
    [
      "Harbour Party of Malta | party | MT",
      "Central Council of the Harbour Party of Malta | body | MT | Central Council",
      "Secretariat of the Central Council | body",
    ],
  ],
  // What stands before may be another's.
  [
    "The Foreign Ministry wrote. The Foreign Ministry of Peru answered.",
    ["Foreign Ministry | body", "Foreign Ministry of Peru | body | PE"],
  ],
  // Bodies of one name that are of two countries are two.
  [
    "Fiji's National Library thanked Malta's National Library.",
    ["National Library | organisation | FJ", "National Library | organisation | MT"],
  ],
  // A joint commission is of both countries.
  ["The Fiji-Malta Joint Fisheries Commission met.", ["Fiji-Malta Joint Fisheries Commission | body"]],
  // The words that open a sentence or a caption are no part of a name, nor are days, nor the place where something is sent.
  [
    "From Harbour Radio came news. Following Harbour Times reports he left.",
    ["Harbour Radio | outlet", "Harbour Times | outlet"],
  ],
  ["Example Press The Fisheries Authority closed.", ["Example Press | outlet", "Fisheries Authority | body"]],
  ["It called the Security Council for Friday.", ["Security Council | body"]],
  ["Fiji sent the Fiji Army to Riga.", ["Fiji Army | body | FJ"]],
  ["The Fijian Mission to Latvia closed.", ["Fijian Mission to Latvia | body | FJ"]],
  // Two letters are a party only where a text or the project's own list says so.
  ["Officials of the US met AP and the JP.", ["AP | outlet | US"]],
  // A line that leads in what an outlet wrote.
  [
    "From Golden Reef:\nRice came. Example Herald reports:\nRice came again.",
    ["Golden Reef | outlet", "Example Herald | outlet"],
  ],
  ["The minister reports:\nFrom Amina:", []],
  // A head that stands alone means the organisation told last before it; before another capital it does not.
  [
    "The Fiji Harbour Association met. The Association's chairman spoke, and the Association President did.",
    ["Fiji Harbour Association | organisation | FJ | Association"],
  ],
  ["The Association met.", []],
  // A congress of a party is held, and no body.
  ["Much was done since the previous National Congress.", []],
])("%s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));

test("who speaks for a president holds no office of his, and a clause tells another office", () =>
  expect(
    personsIn(
      "Tomas Novak, spokesman for Kenyan President Peter Otieno, spoke. Ana Lima, who is also Treasurer of the Fiji Harbour Association, left.",
    ),
  ).toEqual([
    "Tomas Novak | spokesman |  | KE",
    "Peter Otieno | President |  | KE",
    "Ana Lima | Treasurer | Fiji Harbour Association | FJ",
  ]));

test("a publisher whose name the page prints is an organisation, an address is none", () => {
  const named = (publisher: string): string[] =>
    recogniseText("From the desk of EXAMPLE LANTERN and example.org.", { publisher, country: "FJ" })
      .actors.filter(({ kind }) => kind === "outlet")
      .map(({ name, country }) => `${name.value} ${country?.value}`);
  expect(named("Example Lantern")).toEqual(["EXAMPLE LANTERN FJ"]);
  expect(named("example.org")).toEqual([]);
});

test("an office of a body is held in the body, by its own name", () =>
  expect(
    personsIn(
      "The Fiji Harbour Party (FHP) sent Sione Tuilagi, head of the FHP's Commission for Trade. Pentagon Press Secretary Ann Lee spoke.",
    ),
  ).toEqual(["Sione Tuilagi | head | Commission for Trade | FJ", "Ann Lee | Press Secretary | Pentagon | US"]));

test("a body's own name has its words without the owner's, and the mention all of them", () => {
  const text = "Fiji's National Library thanked the envoy.";
  const { mentions } = recogniseText(text);
  const [mention] = mentions.filter(({ start }) => text.startsWith("National", start));
  expect(text.slice(mention!.phrase.start, mention!.phrase.end)).toBe("Fiji's National Library");
});

test("the agency of a dateline is an organisation, by its acronym or in full", () => {
  const named = (body: string): string[] =>
    code(`Rice for Suva\n\nPosted on May 4, 2026\n\n${body}\n`, "2026-05-06")
      .recognition.actors.filter(({ kind }) => kind === "outlet")
      .map(({ name, aliases, country }) => [name.value, country?.value, ...aliases.map(({ form }) => form)].join(" "));
  expect(named("SUVA, May 3 (Xinhua) — Rice was landed in Suva on Sunday.")).toEqual(["Xinhua CN"]);
  expect(named("SUVA, May 3 (ERG) — Rice was landed, Example Radio Gazette told.")).toEqual(["Example Radio Gazette  ERG"]);
});

test("an organisation is of no country by the sea that it is called after", () => {
  expect(organisationsIn("The Indian Ocean Commission and the South China Sea Institute met in Suva.")).toEqual([
    "Indian Ocean Commission | igo",
    "South China Sea Institute | organisation",
  ]);
  expect(organisationsIn("The Indian Institute of Ports met in Suva.")[0]).toContain(" | IN");
});
