import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const extracted = (text: string) => code(`${text}\n`, "2026-05-06").extraction.reports;
const told = (text: string): readonly string[] =>
  extracted(text).map(
    ({ class: name, mode, standing, participants }) =>
      `${name} ${mode?.value} ${standing.value}: ${participants.map(({ side, name: { value } }) => `${side} ${value}`).join(", ")}`,
  );

test("a bank's board acts for it, and directors of a board are nobody", () => {
  const gift = ["aid approved held: A World Bank, B Peru"];
  expect(told("The World Bank said on Monday its board had approved a loan of 9 million dollars for Peru.")).toEqual(gift);
  expect(told("The World Bank said its board of executive directors had approved 9 million dollars for Peru.")).toEqual(gift);
  expect(told("The World Bank's board of executive directors has approved 9 million dollars for Peru.")).toEqual(gift);
});

test("what a board approved and what the bank will provide by it is one loan", () => {
  const approved = "World Bank approves 9 million dollars for Peru\n\nThe World Bank has approved 9 million dollars for Peru.";
  expect(told(`${approved}\n\nThe bank will extend a loan of 4 million dollars for schools.`)).toHaveLength(1);
  expect(told(`${approved}\n\nThe World Bank will give Chile 4 million dollars.`)).toHaveLength(2);
});

test("whoever another participle tells of gave nothing", () => {
  const gifts = (text: string) => told(text).filter((one) => one.startsWith("aid"));
  expect(gifts("The tents donated to Fiji are in keeping with an accord signed by Peru.")).toEqual([]);
  expect(told("The tents were donated and flown in by Peru for Fiji.")).toEqual(["aid delivered held: A Peru, B Fiji"]);
});

test("a ministry of no told country has the minister to whom its gift is handed", () => {
  expect(
    told(
      "A quantity of equipment will be handed over tomorrow to the Ministry of Health by Peru.\n\nPeruvian Ambassador Ana Lima will hand the equipment over to Fijian Minister of Health Sela Tuilagi.",
    ),
  ).toEqual(["aid pledged promised: A Peru, B Ministry of Health, A Ana Lima, B Sela Tuilagi"]);
});

test("ministers sign the agreements told before on a day", () => {
  const [one, ...more] = told(
    "Peru and Fiji sealed a total of eight agreements.\n\nForeign Secretary Luis Bautista and Trade Secretary Carmen Dizon signed the agreements on Wednesday.",
  );
  expect(one).toMatch(/^agreement .* A Luis Bautista, A Carmen Dizon/);
  expect(more).toEqual([]);
});

test("nobody behind the verb is who has gone", () => {
  expect(
    told("A technical delegation of Oman, with Deputy Minister Ben Okoro as its head, has gone to Tashkent, the ministry said."),
  ).toEqual(["visit official held: A Ben Okoro"]);
});

test("what was received was given by whoever a participle tells", () => {
  const gift = ["aid delivered held: A Japan, B Samoa"];
  expect(told("Samoa received 300 tents donated by Japan.").map((one) => one.replace(/B .*, A .*/, "A Japan, B Samoa"))).toEqual(
    gift,
  );
  expect(told("Samoa received 300 tents donated in May by Japan.")).toEqual(gift);
  // Near miss: the school gave nothing that was provided.
  expect(told("The School Committee received a grant of 9,000 dollars provided under Japan's assistance in Samoa.")).toEqual([
    "aid delivered held: B School Committee, A Japan",
  ]);
});

test("of two in one sentence one leaves an office and the other comes to it", () => {
  expect(told("Malawian Foreign Minister Joseph Banda has been replaced by Grace Phiri.")).toEqual([
    "office-change left held: A Joseph Banda",
    "office-change appointed held: A Grace Phiri",
  ]);
  expect(told("Malawi replaced the lamp of its Foreign Minister Joseph Banda by a candle.")).toEqual([]);
});

test("doctors who come to work in clinics are on no visit", () => {
  expect(told("A brigade of 86 Cuban doctors arrived in Honduras on Monday to reinforce the public hospitals.")).toEqual([
    "aid delivered held: A 86 Cuban doctors, B Honduras",
  ]);
});

test("a signing ceremony is no gathering besides the agreement", () => {
  expect(
    told(
      "The Signing Ceremony was held on Monday at the Embassy in Apia, between Ambassador of Japan to Samoa, Takeshi Morita and Samoan Minister Sione Faleolo.",
    ),
  ).toEqual([expect.stringMatching(/^agreement /)]);
});

test("two who on a day signed are both named, and no journey is read from the day", () => {
  expect(told("Fijian Minister Ana Naulu, and Tongan Minister Sione Manu, on June 16 signed an agreement on tuna.")).toEqual([
    "agreement treaty held: A Ana Naulu, A Sione Manu",
  ]);
});

test("the day of what is to come is not that of what was done", () => {
  const [one] = extracted(
    "Ana Lima has been appointed Peru's ambassador to Kenya.\n\nLima will take up her duties as ambassador on 1 September.",
  );
  expect([one!.standing.value, one!.when]).toEqual(["held", null]);
});

test("whoever announces that he steps down has done so that day", () => {
  const [one] = extracted("Lester Fontaine announced on Sunday that he was stepping down as Foreign Minister of Dominica.");
  expect([one!.mode!.value, one!.when!.value.date]).toEqual(["left", "2026-05-03"]);
});

test("money of one country that its bank lends at home is no gift from abroad", () => {
  expect(
    told("The Herders' Development Bank has disbursed 2.4 billion rupees in soft loans to 38,000 farmers in Kathmandu."),
  ).toEqual([]);
  expect(told("The Herders' Development Bank has disbursed 2.4 million dollars to 38,000 farmers in Kathmandu.")).toHaveLength(1);
});

test("a mission that reopens is no deed of the ministry that announces it, and a strike fund no blow", () => {
  expect(
    told("Mongolia's embassy in Havana, closed since 2016, reopened on Wednesday, the Ministry of Foreign Affairs announced."),
  ).toEqual(["cooperation other held: A Mongolia's embassy"]);
  expect(
    told("The Norwegian Miners' Federation has sent 200,000 kroner to the strike fund of the Miners' Union in Peru."),
  ).toEqual([expect.stringMatching(/^aid /)]);
});

test("whoever signed on behalf of his town is named for it", () => {
  const [one] = told(
    "The Council of Solwezi in Zambia and the Angolan town of Luena signed a twinning agreement.\n\nMayor Joyce Mulenga signed for Zambia while Angolan mayor Paulo Sanjinje signed on behalf of his town.",
  );
  expect(one).toContain("A Paulo Sanjinje");
});
