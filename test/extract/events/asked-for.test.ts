import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, standing, participants }) =>
      `${name} ${standing.value} ${participants.map((one) => `${one.side}:${one.name.value}`).join(" ")}`,
  );

test("who is asked to do something does it, and not who asks", () => {
  expect(events("Prime Minister Ana Quispe of Peru urged Samoa on Friday to sign the treaty on tuna with Fiji.")).toContain(
    "agreement called-for A:Samoa A:Fiji",
  );
  expect(
    events("Prime Minister Ana Quispe of Peru called on the European Union on Monday to freeze the assets of Samoa."),
  ).toContain("measure called-for A:European Union B:Samoa");
  expect(
    events(
      "Peruvian Minister Ana Quispe invited Tautai Faleolo, Premier of Samoa and head of its navy, to pay a visit to Lima in June.",
    ),
  ).toContain("visit invited A:Tautai Faleolo B:Ana Quispe");
  // A noun asks as well.
  expect(events("Ana Quispe of Peru conveyed a request from the Pope to Samoa and Fiji to sign the treaty on tuna.")).toContain(
    "agreement called-for A:Samoa A:Fiji",
  );
  // Who is asked in the passive, and what is only a duty.
  expect(events("Samoa was asked to sign the treaty on tuna with Fiji.")).toContain("agreement called-for A:Samoa A:Fiji");
  expect(events("Samoa should freeze the assets of Fiji, Prime Minister Ana Quispe of Peru said.")).not.toContainEqual(
    expect.stringContaining("measure"),
  );
});

test("what is decided by whoever can do it is done, where the class says so", () => {
  expect(events("Samoa has decided to impose sanctions on two Fijian firms.")).toEqual([
    "measure held A:Samoa B:two Fijian firms",
  ]);
  expect(events("Samoa plans to impose sanctions on two Fijian firms.")).toEqual(["measure planned A:Samoa B:two Fijian firms"]);
});

test("a denial counts though its day and place stand before “that”, and a verb though its day stands inside it", () => {
  expect(
    events(
      "Peru's Ana Quispe denied at a briefing in Lima on Monday that Minister Luis Soto of Peru had met Fijian Minister Sitiveni Naulu.",
    ),
  ).toContainEqual(expect.stringContaining("meeting denied"));
  expect(
    events("Ambassador Ana Quispe of Peru was on Tuesday elected president of the Assembly of the African Union."),
  ).toContainEqual(expect.stringContaining("office-change held A:Ana Quispe"));
});

test("an organisation of states acts abroad by itself, and its members' capitals are governments", () => {
  expect(events("On Monday the African Union held a summit on grain.")).toEqual(["gathering held A:African Union"]);
  expect(events("Prime Minister Ana Quispe of Peru rejected Suva's claim.")).toContainEqual(expect.stringContaining("B:Suva"));
});

test("“its” leads back to the delegation's own body, and to none of the clause before it", () => {
  const { recognition, extraction } = code(
    "BEIJING, May 5 -- Liu Wen, head of the Party of Workers of China, met with a delegation of cadres of the Nigerien union UNX-Tara, led by its deputy head Saidou Maïga.\n",
    "2026-05-06",
  );
  expect(extraction.reports.map(({ class: name }) => name)).toEqual(["meeting"]);
  expect(
    recognition.actors.find(({ name }) => name.value === "Saidou Maïga")?.roles.map(({ organisation }) => organisation?.value),
  ).toEqual(["UNX-Tara"]);
});

test("who heads a delegation of a body of a country is met, and a paper's term is no day", () => {
  expect(events("Kenyan Minister Ana Otieno received a delegation of the Riigikogu of Estonia headed by Kalle Randoja.")).toEqual(
    ["meeting held A:Ana Otieno B:Kalle Randoja"],
  );
  const { reports } = code(
    "Ana Quispe, Foreign Minister of Peru, and Luis Soto, Premier of Fiji, signed a memorandum for the years 2024 to 2026.\n",
    "2026-05-06",
  ).extraction;
  expect(reports.map(({ class: name, when }) => `${name} ${when?.value.date ?? null}`)).toEqual(["agreement null"]);
});

test("a day before a name with an initial is none of its words", () => {
  expect(
    events(
      "Foreign Minister Nurdin Saparaliev of Kyrgyzstan came home. On 17 April N. Saparaliev wrote to President Elias Kapunga of Angola.",
    ),
  ).toContain("message held A:Nurdin Saparaliev B:Elias Kapunga");
});

test("who first published a text declares nothing by it", () => {
  const { reports } = code(
    "Apia and Suva set a day for their reef\n\nPosted on 30 August 2023 by the editors\n\nReaders of our reef series will remember that the first round between Samoa and Fiji, in Apia in March 2021, ended without a paper. This time there is one. A reef is not everything.\n\nThe following article was originally published by the Tonga Fishers' Union.\n\nSamoa, Fiji sign joint communique on reefs\n\nAPIA, August 29 – Samoa and Fiji signed a joint communique on their reefs in Apia on Tuesday. The reefs are old.\n",
    null,
    "Example Notes",
    "2023-09-12",
    "NZ",
  ).extraction;
  expect(reports.map(({ class: name }) => name)).toEqual(["meeting", "agreement"]);
});

test("the Government of a country, asked, is the country", () => {
  expect(
    events("The Friendship Society of Kenya appeals to the Government of Norway to give 20 million kroner to Mozambique."),
  ).toContainEqual(expect.stringContaining("aid called-for A:Government of Norway"));
});

test("a palace may stand before whom it receives", () => {
  expect(
    events(
      "Foreign Minister Ana Quispe of Peru received this Thursday at the Presidential Palace the Ambassador of Fiji, Luis Soto.",
    ),
  ).toEqual(["meeting held A:Ana Quispe B:Luis Soto"]);
});
