import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { code } from "../statements/read-marked.ts";

const settings = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, when, place }: Report) => `${name} ${when?.value.date ?? null} ${place?.country?.value ?? null}`,
  );

test("a sentence behind an event that speaks of it again tells its day and place", () => {
  const held = "Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello.";
  expect(settings(`${held} The talks took place in Kampala on Monday.`)).toEqual(["meeting 2026-05-04 UG"]);
  // Another meeting, and a day of something else.
  expect(settings(`${held} The harvest begins on Monday.`)).toEqual(["meeting null null"]);
});

test("a visit takes the day of its one meeting, and a signing those of the talks", () => {
  expect(
    settings(
      "Kenyan Foreign Minister Amina Wanjiru is on a visit to Uganda. Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala on Monday.",
    ),
  ).toEqual(["visit 2026-05-04 UG", "meeting 2026-05-04 UG"]);
  expect(
    settings(
      "Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala on Monday. Wanjiru and Okello signed a treaty on fisheries.",
    ),
  ).toEqual(["meeting 2026-05-04 UG", "agreement 2026-05-04 UG"]);
});

test("nothing is lent by another dealing", () => {
  expect(
    settings(
      "Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala on Monday. Chad and Niger signed a treaty on fisheries.",
    ),
  ).toEqual(["meeting 2026-05-04 UG", "agreement null null"]);
});

test("to this day is no day", () => {
  expect(settings("Kenyan Foreign Minister Amina Wanjiru condemned the raids of Uganda that continue to this day.")).toEqual([
    "declaration null null",
  ]);
});

test("a relative clause of a sentence that speaks of it again tells of something else", () => {
  const held = "Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello.";
  expect(settings(`${held} During the meeting Wanjiru praised the dam, which was opened in Jinja in March.`)).toEqual([
    "meeting null null",
  ]);
});

test("what is signed after several talks was signed at those told right before it", () => {
  expect(
    settings(
      "Kenyan Foreign Minister Amina Wanjiru met Ugandan Trade Minister Ruth Nakato in Entebbe on Monday. On Tuesday Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala. The two sides signed a memorandum of understanding on fish.",
    ).at(-1),
  ).toBe("agreement 2026-05-05 UG");
  // A sentence further on tells of those talks again.
  const told =
    "The President of Chile, Pedro Soto, is paying a state visit to Fiji on 3–5 May at the invitation of the President of Fiji, Jone Vula. On Monday morning the two Presidents held official talks at the State House.\n\nFollowing the talks a treaty on shipping was signed by the Trade Minister of Fiji, Ana Lima, and the Trade Minister of Chile, Rosa Peña.\n\nIn the afternoon the guest was received by the Speaker of Parliament, Sina Tui.\n\nIn the evening President Vula gave a state banquet in honour of the guest.";
  const signed = code(`News\n\n${told}\n`, "2026-05-05").extraction.reports.find(({ class: name }) => name === "agreement");
  expect(signed?.place?.name.value).toBe("State House");
});

test("for what somebody did in a place something else is done", () => {
  expect(settings("Samoa imposed sanctions on two Fijian firms on Monday for selling arms to a rebel band in Kampala.")).toEqual([
    "measure 2026-05-04 null",
  ]);
});

test("a visit and a gathering without a place happen in the country that is visited or hosts", () => {
  expect(settings("Doha bade farewell on Monday to Kenyan President Amina Wanjiru at the end of her visit.")).toEqual([
    "visit 2026-05-04 QA",
  ]);
  expect(settings("In June Kenya will host a summit on forests attended by Gabon and Brazil.")).toEqual([
    "gathering 2026-06-01 KE",
  ]);
});

test("who was at talks and then spoke to the press spoke there, and at home at the dateline's place", () => {
  const talks = "Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala on Monday.";
  expect(settings(`${talks} Wanjiru told reporters that Kenya thanked Uganda for its patience with the drivers.`).at(-1)).toBe(
    "declaration 2026-05-04 UG",
  );
  expect(
    settings(`${talks} In an interview with Example Radio Wanjiru called on Tanzania to lift its ban on maize.`).at(-1),
  ).toBe("declaration 2026-05-06 null");
  expect(settings("NAIROBI – Kenyan Foreign Minister Amina Wanjiru on Tuesday called on Uganda to open its border.")).toEqual([
    "declaration 2026-05-05 KE",
  ]);
  expect(settings("KAMPALA – Kenyan Foreign Minister Amina Wanjiru on Tuesday called on Tanzania to open its border.")).toEqual([
    "declaration 2026-05-05 null",
  ]);
});

test("greetings that are conveyed at talks are conveyed there", () => {
  expect(
    settings(
      "Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala on Monday. Wanjiru conveyed to Okello the greetings of President Grace Muthoni.",
    ),
  ).toEqual(["meeting 2026-05-04 UG", "message 2026-05-04 UG"]);
});

test("a clause behind a document, and a noun that it is about, have their own days", () => {
  const signed = "Kenyan Foreign Minister Amina Wanjiru and Ugandan Foreign Minister Sam Okello signed a treaty on fisheries";
  expect(settings(`${signed}, which enters into force on 4 May 2026.`)).toEqual(["agreement null null"]);
  expect(settings(`${signed} on 4 May 2026, which regulates nets.`)).toEqual(["agreement 2026-05-04 null"]);
  const sent = "Kenyan Foreign Minister Amina Wanjiru sent a message of condolence to Ugandan Foreign Minister Sam Okello";
  expect(settings(`${sent} over the victims of the flood of 2 May 2026.`)).toEqual(["message null null"]);
  expect(settings(`${sent} after the death, on 2 May, of a judge.`)).toEqual(["message null null"]);
  expect(settings("Fiji's Ambassador Ana Lima handed over, on 2 May, a gift of tents to Tongan Minister Sione Vea.")[0]).toMatch(
    "2026-05-02",
  );
  expect(settings(`${sent} on 2 May 2026 over the flood.`)).toEqual(["message 2026-05-02 null"]);
});

test("it stands for the delegation of the sentence before, where it was received or met somebody", () => {
  const visit = "A delegation of the Communist Party of Kenya led by Amina Wanjiru visited Peru from 2 to 6 May 2026.";
  expect(settings(`${visit} On 4 May it was received in Lima by Foreign Minister Ana Quispe.`)).toContain(
    "meeting 2026-05-04 PE",
  );
  expect(settings(`${visit} On 4 May it rained in Lima.`)).toHaveLength(1);
});

test("a day told in other words: of the drill, of who handed it over, of the announcement", () => {
  const drill = "The armies of Kenya and Uganda will train together in Gulu until 28 May.";
  expect(settings(`${drill} The drill, due to begin on Friday, is the second.`)).toEqual(["cooperation 2026-05-08 UG"]);
  const given = "Norway has handed over 40 tents to the Government of Uganda.";
  expect(
    settings(
      `${given} Karen Holmgaard, the consul in Gulu, and Sam Okello, the Minister of Health, signed for the consignment on Monday.`,
    ),
  ).toEqual(["aid 2026-05-04 UG"]);
  expect(settings(`${given} The rains ended on Monday.`)).toEqual(["aid null UG"]);
});

test("a promise is made and a ban laid on the day on which it was announced, and talks are held on another", () => {
  expect(
    settings("Norway will give 40 tents to Uganda next year, Foreign Minister Karen Holmgaard announced on Monday."),
  ).toEqual(["aid 2026-05-04 null"]);
  expect(settings("Kenya has imposed a ban on imports from Uganda, the ministry announced on Monday.")).toEqual([
    "measure 2026-05-04 null",
  ]);
  expect(settings("Norway has handed over 40 tents to Uganda, the ministry said on Monday.")).toEqual(["aid null UG"]);
});

test("the one day of a short article is that of what somebody did next", () => {
  const came = "Kenyan Foreign Minister Amina Wanjiru landed in Uganda on Monday for a visit.";
  const signed = "Wanjiru and Ugandan Foreign Minister Sam Okello looked on as a treaty on fisheries was signed.";
  expect(settings(`${came} ${signed}`)).toContain("agreement 2026-05-04 UG");
  expect(settings(`Kenyan Foreign Minister Amina Wanjiru is in Uganda. The lake rose on Monday. ${signed}`)).toContain(
    "agreement null UG",
  );
});

test("what is handed over at a meeting is of its day, whatever it says", () => {
  const met = "Kenyan President Amina Wanjiru received Ugandan envoy Sam Okello in Nairobi on Monday.";
  expect(settings(`${met} Okello handed over a message of congratulation from President Peter Mukasa to Wanjiru.`)).toEqual([
    "meeting 2026-05-04 KE",
    "message 2026-05-04 KE",
  ]);
});

test("what is said further down was said on the day of what an article with a dateline opens with", () => {
  const opened = "The guests looked at a new bridge here on Monday.";
  const said = "Chadian Foreign Minister Ali Idriss condemned the blockade of Mali by Niger.";
  expect(settings(`KAMPALA, May 5 (ENA) – ${opened}\n\n${said}`).at(-1)).toBe("declaration 2026-05-04 null");
  expect(settings(`${opened}\n\n${said}`).at(-1)).toBe("declaration null null");
  const two = `${opened.replace("on Monday", "on Sunday after rains on Friday")}`;
  expect(settings(`KAMPALA, May 5 (ENA) – ${two}\n\n${said}`).at(-1)).toBe("declaration null null");
});

test("what an envoy did abroad did not happen where it was written of at home", () => {
  const presented = "Ambassador to Chile Kofi Boadu presented his credentials to Rosa Quispe, President of Chile, on Monday.";
  expect(settings(`ACCRA, May 5 (ENA) – Ghana's ${presented}`)).toEqual(["meeting 2026-05-04 CL"]);
});

test('"in this northern port" is where the article is dated from', () =>
  expect(
    settings(
      "KASANE, Botswana, May 5 (Example News) -- President Seru Vula of Botswana on Tuesday received Zambian President Mele Vaka in this northern river port.",
    ),
  ).toEqual(["meeting 2026-05-05 BW"]));

test("a journey of which a town tells where it led has the state as its host where the article names it", () => {
  const hosts = (text: string): readonly string[] =>
    code(`${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, participants }: Report) =>
      name === "visit" ? participants.map(({ side, name: called }) => `${side} ${called.value}`) : [],
    );
  const visit = "Kenyan Foreign Minister Amina Wanjiru arrived in Kampala on Monday.";
  expect(hosts(`${visit} Trade with Uganda grew.`)).toEqual(["A Amina Wanjiru", "B Uganda"]);
  // An adjective names no state.
  expect(hosts(`${visit} Ugandan trade grew.`)).toEqual(["A Amina Wanjiru"]);
});

test("where somebody goes on to lends nothing to the talks told before", () =>
  expect(
    settings(
      "Cambodian Minister Sok Dara met Portuguese Minister Helena Reis to discuss ports. The Cambodian minister left for Rotterdam on Monday.",
    )[0],
  ).toBe("meeting null null"));

test("what is to come on a journey happens where it leads, without its day", () => {
  const left = "Kenyan Foreign Minister Amina Wanjiru left Nairobi on Monday for a visit to Kampala.";
  expect(settings(`${left} During the visit Wanjiru will meet Ugandan Foreign Minister Sam Okello.`).at(-1)).toBe(
    "meeting null UG",
  );
});

test("a weekday that nothing dates is no other day of its sentence, and talks of another document are none", () => {
  const undated = (text: string) =>
    code(`${text}\n`, null).extraction.reports.map(({ class: name, when }: Report) => `${name} ${when?.value.date ?? null}`);
  expect(
    undated(
      "Kenyan Foreign Minister Amina Wanjiru left on Friday for Kampala to attend the fair, which opens on Sunday, 10 May 2026.",
    ),
  ).toContain("visit null");
  const held = "Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala.";
  expect(settings(`${held} Following the talks a programme of work for 2026-2028 was signed.`)[0]).toBe("meeting null UG");
});

test("the text's town is nearer than its headline's country", () => {
  const [visit] = code(
    "Kenyan Foreign Minister Wanjiru arrives in Uganda\n\nKenyan Foreign Minister Amina Wanjiru arrived in Kampala on Monday for a visit, and was met by the children of the town.\n",
    "2026-05-06",
  ).extraction.reports;
  expect(visit!.place?.name.value).toBe("Kampala");
});

test("the house of one act is not that of the act beside it, and a town before a noun is no place", () => {
  const places = (text: string) =>
    code(`${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, place }: Report) =>
      name === "meeting" ? [place?.name.value ?? null] : [],
    );
  const arrived = "Kenyan Foreign Minister Amina Wanjiru arrived in Kampala on Monday for a visit.";
  expect(
    places(`${arrived} Wanjiru laid a wreath at the Mausoleum of Heroes and met Ugandan Foreign Minister Sam Okello.`),
  ).toEqual(["Kampala"]);
  expect(
    places(
      `${arrived} Wanjiru met Ugandan Foreign Minister Sam Okello, and assured him that she held fast to the Suva principles.`,
    ),
  ).toEqual(["Kampala"]);
});

test("the day of an arrival is not that of what is told of the stay", () => {
  expect(
    settings(
      "Kenyan Foreign Minister Amina Wanjiru arrived in Kampala on Monday for a visit. The rains were late. The harvest was poor. Wanjiru met Ugandan Foreign Minister Sam Okello.",
    ),
  ).toEqual(["visit 2026-05-04 UG", "meeting null UG"]);
});

test("the stages of one journey are one visit", () => {
  const visits = (text: string) =>
    code(`${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, place }: Report) =>
      name === "visit" ? [place?.name.value ?? null] : [],
    );
  expect(
    visits(
      "Kenyan Foreign Minister Amina Wanjiru left Nairobi today on a visit to Uganda. Wanjiru was received at the airport by Ugandan State Minister Sam Okello. Wanjiru will also visit the docks of Entebbe.",
    ),
  ).toEqual(["Uganda"]);
  // Another country, and a day of its own.
  expect(
    visits(
      "Kenyan Foreign Minister Amina Wanjiru left Nairobi today on a visit to Uganda. Wanjiru will travel to Rwanda on Friday.",
    ),
  ).toHaveLength(2);
});

test("what is signed on one day takes no place of talks on another", () => {
  expect(
    settings(
      "Kenyan Foreign Minister Amina Wanjiru met Ugandan Trade Minister Ruth Nakato in Entebbe on Monday. On Tuesday Wanjiru and Nakato signed a treaty on fisheries.",
    ),
  ).toEqual(["meeting 2026-05-04 UG", "agreement 2026-05-05 null"]);
});
