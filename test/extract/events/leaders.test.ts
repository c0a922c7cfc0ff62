import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) => `${name} ${participants.map((one) => `${one.side}:${one.name.value}`).join(" ")}`,
  );

test("who leads a group or a party's people acts for them", () => {
  expect(events("Members of the Fisheries Committee of Greenland, led by Aqqaluk Davidsen, left for Oslo on Monday.")).toEqual([
    "visit A:Aqqaluk Davidsen",
  ]);
  expect(events("A study group of the Tanzanian CCM, headed by Mwanaidi Shaibu, arrived in Beijing on Monday.")).toEqual([
    "visit A:Mwanaidi Shaibu",
  ]);
  expect(
    events("Kenyan Minister Amina Wanjiru received a group of Egyptian lawmakers, led by Hisham Nagati, in Nairobi."),
  ).toEqual(["meeting A:Amina Wanjiru B:Hisham Nagati"]);
  expect(
    events("Kenyan Minister Amina Wanjiru received a Ugandan trade union delegation, with Sam Okello at its head, in Nairobi."),
  ).toEqual(["meeting A:Amina Wanjiru B:Sam Okello"]);
  expect(
    events(
      "A delegation of the Chama Cha Mapinduzi (CCM) with Mwanaidi Shaibu, deputy head of its youth league, at its head was in Ghana in May.",
    ),
  ).toEqual(["visit A:Mwanaidi Shaibu B:Ghana"]);
  // A state acts itself, whoever leads it.
  expect(events("On Monday Fiji, led by Prime Minister Epeli Raikoso, signed a treaty with Samoa in Apia.")).toEqual([
    "agreement A:Fiji A:Samoa",
  ]);
});

test("visitors of whom only the country is told came with whoever of it was named first", () => {
  const came = "Kenyan Foreign Minister Sam Otieno came to Suva on Monday. ";
  expect(events(`${came}Fijian Premier Sefa Waqa received the Kenyan delegation on Tuesday.`)).toContain(
    "meeting A:Sefa Waqa B:Sam Otieno",
  );
  expect(events(`${came}Fijian Premier Sefa Waqa received the Kenyan guests on Tuesday.`)).toContain(
    "meeting A:Sefa Waqa B:Sam Otieno",
  );
  // Near miss: another delegation.
  expect(events(`${came}Fijian Premier Sefa Waqa received a Kenyan delegation on Tuesday.`)).not.toContain(
    "meeting A:Sefa Waqa B:Sam Otieno",
  );
});

test("a group of a country's people acts itself", () => {
  expect(events("A group of Guinean midwives went to Lisbon on Monday on a study visit.")).toEqual([
    "visit A:group of Guinean midwives",
  ]);
  expect(events("Kenyan Minister Amina Wanjiru received a group of Egyptian members of parliament in Nairobi.")).toEqual([
    "meeting A:Amina Wanjiru B:group of Egyptian members of parliament",
  ]);
});

test("a country whose name is its adjective is named before a word of time", () => {
  expect(events("Fijian Minister Epeli Raikoso left for Singapore yesterday.")).toEqual(["visit A:Epeli Raikoso B:Singapore"]);
});

test("“by” tells who acts but not by what means, “of” behind an invitation is the invitation's, and “at the Ministry” is passed over", () => {
  expect(
    events("President Esi Quarshie of Ghana and Premier Kokou Adzinku of Togo compared notes by telephone on Monday."),
  ).toEqual(["meeting A:Esi Quarshie B:Kokou Adzinku"]);
  expect(
    events("Danish Minister Karen Holmgaard, on a visit at the invitation of Ghanaian Minister Kofi Asamani, saw the port."),
  ).toEqual(["visit A:Karen Holmgaard B:Kofi Asamani"]);
  expect(
    events(
      "Qatari Minister Hamad Al Mannai received on Monday at the General Court of the Ministry the Ambassador of Fiji, Litia Vaka.",
    ),
  ).toEqual(["meeting A:Hamad Al Mannai B:Litia Vaka"]);
  expect(events("Gabonese Minister Landry Obame conferred in London with Britain's Owen Tregarth, Secretary of Trade.")).toEqual([
    "meeting B:Landry Obame A:Owen Tregarth",
  ]);
});

test("a year behind another verb is not the event's, and a day may stand between an auxiliary and its verb", () => {
  expect(events("France has returned to Benin a throne taken in 1892.")).toEqual(["cooperation A:France B:Benin"]);
  expect(events("Citizens of Peru may as from 1 December enter Serbia visa-free.")).toEqual([
    "cooperation A:Serbia B:Citizens of Peru",
  ]);
});

test("the leader acts for a delegation that was told of before, and none whom it met", () => {
  const came = "A delegation of the Communist Party of Kenya arrived in Lima on Monday.";
  const calls = (led: string, then: string): readonly string[] =>
    events(`${came} ${led} ${then}`).filter((line) => line.startsWith("meeting"));
  const met = "There the delegation paid a courtesy call on Peruvian Foreign Minister Ana Quispe.";
  expect(calls("It was led by Amina Wanjiru, head of its Women's League.", met)).toEqual([
    "meeting B:Amina Wanjiru A:Ana Quispe",
  ]);
  expect(calls("Its leader, Amina Wanjiru, came a day later.", met)).toEqual(["meeting B:Amina Wanjiru A:Ana Quispe"]);
  expect(calls("The parade was led by Peruvian General Rosa Huamán.", met)).toEqual([
    "meeting B:Communist Party of Kenya A:Ana Quispe",
  ]);
  expect(calls("It rained.", met)).toEqual(["meeting B:Communist Party of Kenya A:Ana Quispe"]);
  expect(calls("Amina Wanjiru leads the delegation.", `${met} It was received too by Peruvian Senator Rosa Huamán.`)).toEqual([
    "meeting B:Amina Wanjiru A:Ana Quispe",
    "meeting A:Rosa Huamán B:Amina Wanjiru",
  ]);
});

test("the leader whom the next sentence names acts for a delegation at once", () =>
  expect(
    events(
      "A delegation of the Communist Party of Kenya visited Lima on Monday. It was led by Amina Wanjiru, head of its Women's League.",
    ),
  ).toEqual(["visit A:Amina Wanjiru"]));

test("semicolons part those whose titles have commas", () => {
  expect(
    events(
      "On Monday in Lima Kenyan Minister Amina Wanjiru met Ana Quispe, Foreign Minister of Peru; Rosa Huamán, Minister of Health of Peru; and Luis Ccori, Mayor of Lima.",
    ),
  ).toEqual(["meeting B:Amina Wanjiru A:Ana Quispe A:Rosa Huamán A:Luis Ccori"]);
});

test("who is on a visit is the other side of talks of which one side is told", () => {
  const meetings = (text: string): readonly string[] => events(text).filter((line) => line.startsWith("meeting"));
  const visit = "Ugandan Minister Sam Okello visited Nairobi on Monday.";
  const talks = "Talks were held with Amina Wanjiru, Kenya's Foreign Minister.";
  expect(meetings(`${visit} ${talks}`)).toEqual(["meeting A:Amina Wanjiru B:Sam Okello"]);
  expect(meetings(`${talks} ${visit}`)).toEqual([]);
  // Nobody of the visitor's own country hosts.
  expect(meetings(`${visit} A meeting with Ugandan Ambassador Grace Nambi followed.`)).toEqual([]);
});

test("who leads acts for a group that stands behind, and who invites is the host", () => {
  expect(events("Headed by Karen Holmgaard, a group of Danish lawmakers arrived in Lima on Monday.")).toEqual([
    "visit A:Karen Holmgaard",
  ]);
  expect(
    events(
      "Kenyan President Peter Otieno was in Suva on Monday, where Prime Minister Epeli Raikoso had invited him for the day.",
    ),
  ).toEqual(["visit A:Peter Otieno B:Epeli Raikoso"]);
  expect(events("Kenyan President Peter Otieno visited Fiji on Monday and invited it to Nairobi.")[0]).toBe(
    "visit A:Peter Otieno B:Fiji",
  );
});

test("who stands at the head of a delegation, or under whom it is, acts for it", () => {
  const held = "Togo's Premier Kokou Adzinku";
  expect(events(`A team of the Senate of Ghana, with Senator Esi Quarshie at its head, called on ${held}.`)).toEqual([
    "meeting B:Esi Quarshie A:Kokou Adzinku",
  ]);
  expect(events("A Danish delegation under Trade Minister Karen Holmgaard arrived in Lima on Monday.")).toEqual([
    "visit A:Karen Holmgaard",
  ]);
  // "that body" opens no clause.
  expect(events(`A delegation of that body, led by Esi Quarshie of Ghana, was received by ${held}.`)).toEqual([
    "meeting A:Kokou Adzinku B:Esi Quarshie",
  ]);
});

test("whom somebody receives is another, named before", () => {
  const meetings = (text: string): readonly string[] => events(text).filter((line) => line.startsWith("meeting"));
  const visit = "Danish Minister Karen Holmgaard arrived in Lima on Monday.";
  for (const told of [
    "had received her the day before",
    "of Peru received her at his office",
    "of Peru met with her for an hour",
  ])
    expect(meetings(`${visit} Minister Luis Ccori ${told}.`)).toEqual(["meeting A:Luis Ccori B:Karen Holmgaard"]);
  expect(meetings(`${visit} She was later received by Peruvian Minister Luis Ccori.`)).toEqual([
    "meeting A:Luis Ccori B:Karen Holmgaard",
  ]);
  // The town before "where" receives nobody.
  expect(meetings("Danish envoy Karen Holmgaard spoke in Lima, where Minister Luis Ccori received her.")).toEqual([
    "meeting A:Luis Ccori B:Karen Holmgaard",
  ]);
});

test("a body of two states that sits is a meeting of both", () => {
  for (const body of ["Ghana–Togo Joint Commission", "Joint Commission of Ghana and Togo", "border commission of Ghana and Togo"])
    expect(events(`The ${body} held its third session in Accra.`)).toEqual(["meeting A:Ghana B:Togo"]);
  expect(events("The Ghana–Togo Foreign Office Consultations took place in Accra.")).toEqual(["meeting A:Ghana B:Togo"]);
});

test("who is to lead a delegation told of before acts for it", () => {
  expect(events("Denmark will send a delegation to Ghana in May. Minister Karen Holmgaard is to lead it.")).toEqual([
    "visit A:Karen Holmgaard B:Ghana",
  ]);
});

test("who says something during a visit is on it", () => {
  expect(
    events("Ghana is a friend, Danish Minister Karen Holmgaard said during a visit to the country.").filter((line) =>
      line.startsWith("visit"),
    ),
  ).toEqual(["visit A:Karen Holmgaard"]);
});

test("heads of state are many", () => {
  expect(events("SADC Heads of State met in Lima on Monday. Elsewhere, Chad and Mali signed a treaty.")[0]).toBe(
    "gathering A:SADC B:SADC Heads of State",
  );
});

test("new ambassadors act, and a comma may end the name before what follows at once", () => {
  expect(events("President Amina Wanjiru of Kenya received the credentials of four newly appointed ambassadors.")).toEqual([
    "meeting A:Amina Wanjiru B:four newly appointed ambassadors",
  ]);
  expect(events("Kenya bade its guest, Karen Holmgaard of Denmark, to Nairobi.")).toEqual(["visit A:Karen Holmgaard B:Kenya"]);
});

test("who leads a delegation leads no other one of its sentence", () => {
  const first = "A delegation led by Vietnamese Minister Hoang Minh Son attended a forum in Valdivia.";
  expect(
    events(`${first} The Vietnamese delegation held talks with a party delegation headed by Chilean Minister Ana Quispe.`),
  ).toContain("meeting B:Hoang Minh Son A:Ana Quispe");
  expect(
    events(
      "On the sidelines of the forum in Lima, the Vietnamese delegation led by Hoang Minh Son held talks with Chilean Minister Ana Quispe.",
    ),
  ).toEqual(["meeting A:Hoang Minh Son B:Ana Quispe"]);
});

test("a journey that goes on to another country is a visit to each", () => {
  expect(events("Belarusian President Ihar Kavalchuk will visit Oman on 10 May and then head for Qatar.")).toEqual([
    "visit A:Ihar Kavalchuk B:Oman",
    "visit A:Ihar Kavalchuk B:Qatar",
  ]);
});

test("what takes an object right behind it is no passive of the gathering that stands before", () => {
  const congress =
    "Vietnamese Minister Hoang Minh Son attended the 20th Congress of the Workers' Party of Chile (PTC) in Valdivia.";
  const talks =
    "On the sidelines of the congress, the Vietnamese delegation held talks with a PTC delegation headed by Jorge Riquelme.";
  expect(events(`${congress} ${talks}`)).toEqual([
    "gathering B:Hoang Minh Son A:Workers' Party of Chile",
    "meeting B:Hoang Minh Son A:Jorge Riquelme",
  ]);
});

test("the host of a journey is who invited to it, told in the sentence behind", () => {
  const text =
    "Danish Foreign Minister Karen Holmgaard arrived in Ghana on Monday. The trip is at the invitation of Ghanaian Minister Esi Quarshie.";
  expect(events(text)).toEqual(["visit A:Karen Holmgaard B:Esi Quarshie"]);
});
