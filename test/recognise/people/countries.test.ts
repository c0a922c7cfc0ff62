import { expect, test } from "vitest";
import { personsIn, recogniseText } from "./actors-in.ts";

test.each([
  ["Kazakh Foreign Minister Erlan Abenov spoke.", "Erlan Abenov | Foreign Minister |  | KZ"],
  ["President Erlan Abenov of Kazakhstan spoke.", "Erlan Abenov | President |  | KZ"],
  ["Erlan Abenov, Prime Minister of Kazakhstan, spoke.", "Erlan Abenov | Prime Minister |  | KZ"],
  [
    "Cyril Mokoena, President of the African National Congress (ANC), spoke.",
    "Cyril Mokoena | President | African National Congress | ZA",
  ],
  [
    "Achieng Odera, spokesperson of the Ministry of Foreign Affairs of Kenya, spoke.",
    "Achieng Odera | spokesperson | Ministry of Foreign Affairs of Kenya | KE",
  ],
  // An international organisation's official acts for no country, wherever it is published.
  ["The Secretary General of ASEAN, Lina Soerjadi, spoke.", "Lina Soerjadi | Secretary General | ASEAN"],
  ["Foreign Minister Tuilagi Faleolo spoke.", "Tuilagi Faleolo | Foreign Minister |  | WS"],
  ["Tuilagi Faleolo said that he was glad.", "Tuilagi Faleolo"],
])("%s", (text, expected) => expect(personsIn(text, { publisher: "Government of Samoa" })).toEqual([expected]));

test("a publisher that writes about a country is not of it", () =>
  expect(personsIn("Foreign Minister Tuilagi Faleolo spoke.", { publisher: "Friends of Samoa" })).toEqual([
    "Tuilagi Faleolo | Foreign Minister",
  ]));

test.each([
  // The embassy's own diplomats are sent, the officials are those of where it sits.
  ["Ambassador Tuilagi Faleolo spoke.", "Embassy of Samoa in Latvia", "WS"],
  ["Foreign Minister Dzidra Ozola spoke in Riga.", "Embassy of Samoa in Latvia", "LV"],
  ["Foreign Minister Dzidra Ozola spoke to the Embassy.", "Embassy of Samoa, Riga", "LV"],
  // An envoy tells where the officials are at home whom no outlet places, and so does a pair with a named one's country.
  ["Foreign Minister Dzidra Ozola met the Samoan Ambassador to Latvia.", null, "LV"],
  ["Foreign Minister Dzidra Ozola met the former Samoan Ambassador to Latvia.", null, undefined],
  ["President Dzidra Ozola met the Samoan Minister of Health; Riga and Apia are to sign.", null, "LV"],
  ["President Dzidra Ozola met the Samoan Minister of Health; they spoke of Latvia.", null, undefined],
  // A counterpart whom the outlet of his own country calls by it is seen with the guest's eyes.
  ["Foreign Minister Dzidra Ozola met a guest of Samoa, a guest of her Latvian counterpart.", "Government of Latvia", "LV"],
])("%s (%s)", (text, publisher, country) =>
  expect(recogniseText(text, { publisher }).actors.find(({ kind, named }) => kind === "person" && named)?.country?.value).toBe(
    country,
  ),
);

test("whose country is not told is not the President of Malta whom he meets", () => {
  const { actors } = recogniseText("President Tomasi Vula met the president of Malta and the prime minister of India.");
  expect(actors.filter(({ kind }) => kind === "person").map(({ name, country }) => [name.value, country?.value ?? null])).toEqual(
    [
      ["Tomasi Vula", null],
      ["president of Malta", "MT"],
      ["prime minister", "IN"],
    ],
  );
});

test.each([
  ["Ana Ruiz of the Communist Party of Kenya spoke.", "Communist Party of Kenya", "KE"],
  ["Ana Ruiz, of the Communist Party of Kenya, spoke.", "Communist Party of Kenya", "KE"],
  ["Ana Ruiz from the Union of Harbour Workers spoke.", "Union of Harbour Workers", undefined],
  ["Ana Ruiz spoke of the Communist Party of Kenya.", undefined, undefined],
])("%s", (text, organisation, country) => {
  const person = recogniseText(text).actors.find(({ kind }) => kind === "person");
  expect([person?.affiliation?.value, person?.country?.value]).toEqual([organisation, country]);
});

test("the country behind an office's organisation is the person's", () =>
  expect(personsIn("Ana Ruiz, secretary of the Harbour Party, of Kenya, spoke.")).toEqual([
    "Ana Ruiz | secretary | Harbour Party | KE",
  ]));

const peopleIn = (text: string): readonly string[] =>
  recogniseText(text)
    .actors.filter(({ kind, named }) => kind === "person" && named)
    .map(({ name, affiliation, country }) => [name.value, affiliation?.value ?? "", country?.value ?? ""].join(" | "));

test.each([
  // A delegation is that of its members, a body that of its head.
  ["A Cuban delegation headed by Ana Ruiz arrived in Hanoi.", "Ana Ruiz |  | CU"],
  ["A delegation of seven doctors from Cuba headed by Ana Ruiz arrived in Hanoi.", "Ana Ruiz |  | CU"],
  ["A delegation of the Communist Party of Kenya led by Ana Ruiz came.", "Ana Ruiz | Communist Party of Kenya | KE"],
  ["A Cuban delegation including Ana Ruiz, director of planning, arrived in Hanoi.", "Ana Ruiz |  | CU"],
  ["A Cuban delegation met Minister Ana Ruiz in Hanoi.", "Ana Ruiz |  | "],
  // Whoever heads a body is its head, and of it by that office alone.
  ["They met the Committee on Water of Kenya, headed by Ana Ruiz.", "Ana Ruiz |  | KE"],
  ["Ana Ruiz, who heads the Communist Party of Kenya, spoke.", "Ana Ruiz | Communist Party of Kenya | KE"],
  // In brackets, and where an organisation sits.
  ["Ana Ruiz (Communist Party of Kenya) spoke in May.", "Ana Ruiz | Communist Party of Kenya | KE"],
  ["Political scientist Ana Ruiz, of the University of Otter in Kenya, spoke.", "Ana Ruiz | University of Otter | KE"],
  ["Ana Ruiz, a researcher at the Otter Institute in Santa Rosa, Cuba, spoke.", "Ana Ruiz |  | CU"],
  ["Ana Ruiz, spokesperson of the Harbour Union in Caracas, spoke.", "Ana Ruiz |  | VE"],
  ["Ana Ruiz, a trade unionist from Kenya, spoke.", "Ana Ruiz |  | KE"],
  ["Ana Ruiz, president of the Nepal-China Friendship Society, spoke.", "Ana Ruiz |  | NP"],
  ["Ana Ruiz, president of the Cuba Solidarity Campaign, spoke.", "Ana Ruiz |  | "],
  // Whoever appoints somebody does so for itself.
  ["The Ministry of Foreign Affairs of Denmark on 11 March named Ana Ruiz as ambassador to Latvia.", "Ana Ruiz |  | DK"],
  // An acronym that is spoken as a word.
  ["The President of Frelimo, Ana Ruiz, spoke.", "Ana Ruiz |  | MZ"],
  // Husband and wife, and members of a delegation that the sentence before tells of.
  ["A Cuban delegation came on Monday. Deputy Ana Ruiz was among its members.", "Ana Ruiz |  | CU"],
  // At home in a city, unless on a journey, or beside somebody who may be the one at home.
  ["The Speaker of the National Assembly, Ana Ruiz, opened a library in Lusaka.", "Ana Ruiz |  | ZM"],
  ["In Lusaka they were received by Ana Ruiz, director of the Otter School.", "Ana Ruiz |  | ZM"],
  ["The Speaker of the Assembly, Ana Ruiz, opened a library in São Paulo.", "Ana Ruiz |  | BR"],
  ["Secretary-General Ana Ruiz opened a library in Lusaka.", "Ana Ruiz |  | "],
  ["Foreign Minister Ana Ruiz arrived in Lusaka.", "Ana Ruiz |  | "],
  ["Foreign Minister Ana Ruiz is in Lusaka.", "Ana Ruiz |  | "],
])("%s", (text, expected) => expect(peopleIn(text)).toEqual([expected]));

test.each([
  ["Kenyan President Otieno Kamau and his wife, Ana Ruiz, took part.", ["Otieno Kamau |  | KE", "Ana Ruiz |  | KE"]],
  ["Foreign Minister Ana Ruiz met Zambian President Otieno Kamau in Lusaka.", ["Ana Ruiz |  | ", "Otieno Kamau |  | ZM"]],
])("%s", (text, expected) => expect(peopleIn(text)).toEqual(expected));

test("“whose secretary” and “its secretary” are those of the organisation named before", () => {
  expect(personsIn("The rally was called by the Otter Campaign, whose secretary, Ana Ruiz, spoke.")).toEqual([
    "Ana Ruiz | secretary | Otter Campaign",
  ]);
  expect(personsIn("The Communist Party of Kenya on 20 May appointed Ana Ruiz as its secretary for youth.")).toEqual([
    "Ana Ruiz | secretary for youth | Communist Party of Kenya | KE",
  ]);
  expect(personsIn("The Beijing-based analyst Ana Ruiz spoke.")).toEqual(["Ana Ruiz | analyst"]);
  expect(personsIn("Ana Ruiz, spokesperson of the El Otero commune in Lara, Venezuela, spoke.")).toEqual([
    "Ana Ruiz | spokesperson | El Otero commune | VE",
  ]);
});

test("“Led by X, it also included Y” is of the delegation of the sentence before", () =>
  expect(
    peopleIn(
      "A delegation of the Communist Party of Kenya was in Suva in May. Led by Ana Ruiz, member of the Political Committee, it also included Deputy Luis Toral.",
    ),
  ).toEqual(["Ana Ruiz |  | KE", "Luis Toral |  | KE"]));

test("an agency of one country leaves out that of those who receive in another", () => {
  const people = (text: string): readonly string[] =>
    recogniseText(text, { publisher: "Government of Samoa" })
      .actors.filter(({ kind, named }) => kind === "person" && named)
      .map(({ name, country }) => `${name.value} ${country?.value}`);
  const then = "In the evening Energy Minister Mario Soto gave a dinner.";
  expect(people(`President Ana Ruiz received today in Lusaka the President of Honduras, Elvira Cruz. ${then}`)).toEqual([
    "Ana Ruiz ZM",
    "Elvira Cruz HN",
    "Mario Soto ZM",
  ]);
  expect(people(`President Ana Ruiz met in Lusaka the President of Honduras, Elvira Cruz. ${then}`)).toEqual([
    "Ana Ruiz WS",
    "Elvira Cruz HN",
    "Mario Soto WS",
  ]);
  // Where the one at home is named, the other is the guest.
  expect(people("President Ana Ruiz received today in Lusaka the Zambian Minister of Trade, Elvira Cruz.")[0]).toBe(
    "Ana Ruiz WS",
  );
});

test("an organisation's name may begin with an adjective in lower case", () =>
  expect(personsIn("They met Ana Ruiz, Deputy Secretary of the municipal Farm Council.")).toEqual([
    "Ana Ruiz | Deputy Secretary | municipal Farm Council",
  ]));

test("“our” is said by the publisher, unless within quotation marks", () => {
  const about = { publisher: "Friends of Fiji", country: "IE" };
  expect(personsIn("Our co-editor Ana Ruiz spoke in Cork.", about)).toEqual(["Ana Ruiz | co-editor | Friends of Fiji | IE"]);
  expect(personsIn("“We thank our secretary Ana Ruiz,” he said.", about)).toEqual(["Ana Ruiz | secretary"]);
  expect(personsIn("Ana Ruiz, co-editor of our website, spoke.", about)).toEqual(["Ana Ruiz | co-editor | Friends of Fiji | IE"]);
  expect(personsIn("Ana Ruiz, a poet of our time, spoke.", about)).toEqual(["Ana Ruiz | poet"]);
});

test("straight quotation marks are quotation marks too", () =>
  expect(personsIn('"We thank our secretary Ana Ruiz," he said.', { publisher: "Friends of Fiji", country: "IE" })).toEqual([
    "Ana Ruiz | secretary",
  ]));

test("of two in an office that one person of a country holds only the first is of the outlet's country", () => {
  const countries = (text: string): readonly (string | undefined)[] =>
    recogniseText(text, { publisher: "Government of Samoa" })
      .actors.filter(({ kind, named }) => kind === "person" && named)
      .map(({ country }) => country?.value);
  expect(countries("Foreign Minister Tuilagi Faleolo wrote to Foreign Minister Dzidra Ozola.")).toEqual(["WS", undefined]);
  expect(countries("President Tuilagi Faleolo wrote to King Samuel Ozola.")).toEqual(["WS", undefined]);
  expect(countries("Minister Tuilagi Faleolo wrote to Minister Dzidra Ozola.")).toEqual(["WS", "WS"]);
  expect(countries("Foreign Minister Tuilagi Faleolo wrote to former Foreign Minister Dzidra Ozola.")).toEqual(["WS", "WS"]);
});

test("nobody is at home in a city whose country is the other side", () => {
  const country = (text: string): string | undefined =>
    recogniseText(text, {}).actors.find(({ kind }) => kind === "person")?.country?.value;
  expect(country("President Dzidra Ozola signed a treaty in Apia.")).toBe("WS");
  expect(country("President Dzidra Ozola signed a treaty with Samoa in Apia.")).toBeUndefined();
});

test("who was called by an office of a country and speaks by name soon after holds it", () => {
  const told = (text: string): readonly string[] =>
    recogniseText(text, {})
      .actors.filter(({ kind }) => kind === "person")
      .map(({ name, roles, country }) => [name.value, roles[0]?.office.value, country?.value].join(" | "));
  const lead = "Samoa's foreign minister on Monday called for talks.\n\n";
  expect(told(`${lead}“We must talk,” Tuilagi Faleolo told reporters.`)).toEqual(["Tuilagi Faleolo | foreign minister | WS"]);
  expect(told(`${lead}“We must talk,” said Tuilagi Faleolo.`)).toEqual(["Tuilagi Faleolo | foreign minister | WS"]);
  // Near misses: somebody with an office of their own, and somebody who does not speak.
  expect(told(`${lead}“We must talk,” Minister Tuilagi Faleolo said.`)).not.toContain("Tuilagi Faleolo | foreign minister | WS");
  expect(told(`${lead}The lawyer of Tuilagi Faleolo was there.`)).not.toContain("Tuilagi Faleolo | foreign minister | WS");
});
