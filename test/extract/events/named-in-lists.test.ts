import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const sides = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) => `${name}: ${participants.map(({ side, name: who }) => `${side} ${who.value}`).join(", ")}`,
  );

test("a list goes on behind its own preposition said again", () => {
  expect(sides("Tongan Minister Sione Vea sent letters to Fijian Minister Ana Lima and to Samoan Minister Tomas Novak.")).toEqual(
    ["message: A Sione Vea, B Ana Lima, B Tomas Novak"],
  );
  // Another preposition begins something else.
  expect(
    sides("Tongan Minister Sione Vea sent letters to Fijian Minister Ana Lima and for Samoan Minister Tomas Novak."),
  ).toEqual(["message: A Sione Vea, B Ana Lima"]);
});

test("a group that is named right behind is those whom it names", () => {
  expect(
    sides(
      "The speakers of the parliaments of Togo and Samoa, Ana Lima and Tomas Novak, met Fijian Minister Litia Rabuka in Suva.",
    ),
  ).toEqual(["meeting: B Ana Lima, B Tomas Novak, A Litia Rabuka"]);
});

test("those who were met separately were each met in a meeting of their own", () => {
  const apart = ["meeting: A Ana Lima, B Sione Vea", "meeting: A Ana Lima, B Tomas Novak"];
  const two = "Tongan Ambassador Sione Vea and Samoan Ambassador Tomas Novak";
  expect(sides(`Fijian Minister Ana Lima met separately with ${two} in Suva.`)).toEqual(apart);
  expect(sides(`Fijian Minister Ana Lima held separate meetings in Suva with ${two}.`)).toEqual(apart);
  const joint = ["meeting: A Ana Lima, B Sione Vea, B Tomas Novak"];
  expect(sides(`Separately, Fijian Minister Ana Lima received ${two} in Suva.`)).toEqual(joint);
});

test("who was there when others were met apart stays with whoever is of the same country", () => {
  const text =
    "Fijian Minister Ana Lima met separately in Suva with Tongan Ambassador Sione Vea and Samoan Ambassador Tomas Novak. Also present was the Tongan consul, Mele Fifita.";
  expect(sides(text)).toEqual(["meeting: A Ana Lima, B Sione Vea, B Mele Fifita", "meeting: A Ana Lima, B Tomas Novak"]);
});

test("who signed stands in the place of whom it was signed for", () => {
  const signed = "Fiji and Tonga signed a pact on fishing.";
  const both = ["agreement: A Ana Lima, A Sione Vea"];
  expect(
    sides(`${signed} The Minister of Trade, Ana Lima, signed for Fiji. The Minister of Ports, Sione Vea, signed for Tonga.`),
  ).toEqual(both);
  expect(sides(`${signed} The signatories were Ministers Ana Lima and Sione Vea.`)).toEqual(both);
  expect(sides(`${signed} The Minister of Ports, Sione Vea, signed for Tonga.`)).toEqual(["agreement: A Fiji, A Sione Vea"]);
});

test("who heads the sides of talks that states hold is told in many ways behind", () => {
  const both = ["meeting: A Ana Lima, B Sione Vea"];
  const held = "Fiji and Tonga held consultations in Suva on Monday.";
  expect(sides(`${held} The heads of delegation, Director Ana Lima and Director Sione Vea, signed the minutes.`)).toEqual(both);
  expect(sides(`${held} On the Fijian side the talks were led by Ana Lima, on the Tongan side by Director Sione Vea.`)).toEqual(
    both,
  );
  expect(sides(`${held} Director Ana Lima represented Fiji. Tonga was represented by Director Sione Vea.`)).toEqual([
    "meeting: B Sione Vea, A Ana Lima",
  ]);
});

test("whoever greets a visitor at the airport is no host", () => {
  expect(
    sides("Fijian Minister Ana Lima arrived in Tonga on Monday. She was met at the airport by Deputy Minister Sione Vea."),
  ).toEqual(["visit: A Ana Lima, B Tonga"]);
});

test("who hands a gift over to a person of no told country stands beside the donor of the gift told before", () => {
  const given = "Fiji donated desks to Tonga.";
  const told = sides(`${given} The equipment was handed over by Fiji's Ambassador, Ana Lima, to Minister Sione Vea.`);
  expect(told).toEqual(["aid: A Fiji, B Tonga, A Ana Lima, B Sione Vea"]);
  expect(sides(`${given} Minister Sione Vea received the equipment from Ambassador Ana Lima.`)).toEqual([
    "aid: A Fiji, B Tonga, B Sione Vea, A Ana Lima",
  ]);
});

test("a list ahead of who acts is read to its end", () => {
  const three = "President Ana Lima, Premier Sera Tui and Speaker Litia Rabuka of Fiji";
  const sent = ["message: A Sione Vea, B Ana Lima, B Sera Tui, B Litia Rabuka"];
  expect(sides(`In a letter to ${three}, Tongan Minister Sione Vea expressed his sorrow over the flood.`)).toEqual(sent);
  expect(
    sides("Tongan Minister Sione Vea sent greetings to the Fijian government, people, and the Fijian Union of Dockers."),
  ).toEqual(["message: A Sione Vea, B Fijian government, B Fijian Union of Dockers"]);
});

test("a delegation of a body acts by whom the next sentence calls its leader", () => {
  const met = "Fijian Minister Ana Lima received a delegation of the Ministry of Health of Tonga in Suva on Monday.";
  const both = ["meeting: A Ana Lima, B Sione Vea"];
  expect(sides(`${met} Delegation leader Sione Vea thanked her.`)).toEqual(both);
  expect(sides(`${met} The delegation's leader, Sione Vea, thanked her.`)).toEqual(both);
  expect(sides(`${met} Tongan Deputy Minister Sione Vea stayed at home.`)).toEqual([
    "meeting: A Ana Lima, B Ministry of Health of Tonga",
  ]);
});

test("who else was there is read behind a second by, behind as did, and of the others at the table", () => {
  const met = "Fijian Minister Ana Lima received Tongan Minister Sione Vea in Suva.";
  const all = ["meeting: A Ana Lima, B Sione Vea, B Mele Fifita, B Tomas Novak"];
  expect(sides(`${met} They were joined by Tongan envoy Mele Fifita and by Tongan Deputy Minister Tomas Novak.`)).toEqual(all);
  expect(sides(`${met} Others at the table were Tongan envoy Mele Fifita and Tongan Deputy Minister Tomas Novak.`)).toEqual(all);
  const joined = sides(`${met} Tongan envoy Mele Fifita sat in on the meeting, as did Tongan Deputy Minister Tomas Novak.`);
  expect(joined[0]).toMatch("Mele Fifita");
  expect(joined[0]).toMatch("Tomas Novak");
});

test("two who are told for one side head it together", () => {
  const held = "Fiji and Tonga held consultations in Suva on Monday.";
  const led =
    "The Fijian side was represented by Secretary Ana Lima, and the Tongan side by Politburo members Sione Vea and Mele Fifita.";
  expect(sides(`${held} ${led}`)).toEqual(["meeting: A Ana Lima, B Sione Vea, B Mele Fifita"]);
});

test("a journey to several countries is a visit to each, with the day told of it", () => {
  const visits = (text: string): readonly string[] =>
    code(`${text}\n`, "2026-05-06").extraction.reports.map(
      ({ class: name, participants, when, place }) =>
        `${name} ${participants.find(({ side }) => side === "B")?.name.value} ${when?.value.date}–${when?.value.end} ${place?.country?.value}`,
    );
  const she = "Norwegian Minister Karin Holt";
  expect(visits(`${she} visited Kenya on 3 April and Uganda from 4 to 5 April.`)).toEqual([
    "visit Kenya 2026-04-03–null KE",
    "visit Uganda 2026-04-04–2026-04-05 UG",
  ]);
  expect(visits(`${she} will travel to Kenya (1–2 June), Uganda (3–4 June) and then to Rwanda.`)).toEqual([
    "visit Kenya 2026-06-01–2026-06-02 KE",
    "visit Uganda 2026-06-03–2026-06-04 UG",
    "visit Rwanda undefined–undefined RW",
  ]);
  expect(visits(`${she} visited Kenya and Uganda on 3 April.`)).toEqual([
    "visit Kenya 2026-04-03–null KE",
    "visit Uganda 2026-04-03–null UG",
  ]);
  // Near miss: the second acts.
  expect(visits(`${she} visited Kenya on 3 April and Uganda sent a letter.`)).toEqual(["visit Kenya 2026-04-03–null KE"]);
});

test("two bodies of two countries that hold a meeting hold talks, and no gathering besides", () => {
  expect(sides("The Union of Fiji and the Front of Tonga held a meeting in Suva on Monday.")).toEqual([
    "meeting: A Union of Fiji, B Front of Tonga",
  ]);
  // One that holds it alone for others gathers them.
  expect(sides("The Pacific Dockers' Council holds its sitting in Suva today.").join()).toMatch("gathering");
});

test("a state told by its people, government or forces as a whole acts itself, and a part of its people is a group", () => {
  expect(sides("The governments of Fiji and Tonga signed a pact on fishing in Suva.")).toEqual(["agreement: A Fiji, A Tonga"]);
  expect(sides("Fijian Minister Ana Lima praised the leadership of Tonga on Monday.")).toEqual([
    "declaration: A Ana Lima, B Tonga",
  ]);
  expect(sides("Fijian Minister Ana Lima declared solidarity with the Tongan people on Monday.")).toEqual([
    "declaration: A Ana Lima, B Tongan people",
  ]);
  const kinds = (text: string): readonly string[] =>
    code(`${text}\n`, "2026-05-06").extraction.reports.flatMap(({ participants }) => participants.map(({ kind }) => kind));
  expect(kinds("Norway donated 500 tents to the people of Tonga on Monday.")).toEqual(["state", "state"]);
  // Near misses: some of its people.
  expect(kinds("Fijian Minister Ana Lima met leaders of Tonga and Samoa in Suva.")).toEqual(["person", "group"]);
  expect(kinds("Fiji granted asylum to five Tongan people on Monday.")).toContain("group");
});

test("envoys who are counted are those whom the sentences right behind name", () => {
  const met = "The President of Tonga, Sione Vea, received letters of credence from three ambassadors in Nuku'alofa.";
  const named = "meeting: A Sione Vea, B Ana Lima, B Tomas Novak, B Berit Moen";
  expect(
    sides(
      `${met} The newly accredited envoys are Ana Lima of Peru and Latvia's Tomas Novak. Others include Berit Moen of Norway. President Vea welcomed the new envoys.`,
    ),
  ).toEqual([named]);
  expect(
    sides(`${met} Those who presented their credentials were Ana Lima of Peru, Tomas Novak of Latvia and Berit Moen of Norway.`),
  ).toEqual([named]);
  // Who is spoken of is not named so.
  expect(sides(`${met} The new envoys praised Ana Lima of Peru and Tomas Novak of Latvia.`)).toEqual([
    "meeting: A Sione Vea, B three ambassadors",
  ]);
});

test("whom an invitation is to does what it invites to, and whoever wrote a letter says what it says", () => {
  const envoy = "Tongan Ambassador Sione Vea handed over";
  const to = "Fijian Minister Ana Lima";
  expect(
    sides(`${envoy} an invitation from the Tongan Premier, Tomas Novak, to ${to} to take part in the Ocean Forum in Neiafu.`),
  ).toContain("gathering: B Ana Lima");
  expect(sides(`${envoy} a letter from the Tongan Premier, Tomas Novak, inviting ${to} to come to the regatta.`)).toEqual([
    "message: A Tomas Novak, B Ana Lima, A Sione Vea",
    "gathering: A Tomas Novak, B Ana Lima",
    "visit: A Ana Lima, B Tomas Novak",
  ]);
});

test("whose country is told is nobody's at whom his letter is aimed", () => {
  expect(sides("Tongan Ambassador Sione Vea delivered a letter from the Prime Minister of Tonga to President Ana Lima.")).toEqual(
    ["message: A Prime Minister, B Ana Lima, A Sione Vea"],
  );
});
