import { describe, expect, test } from "vitest";
import { townOfHouse } from "../../../src/extract/events/report/in-town.ts";
import { code } from "../statements/read-marked.ts";

/** Each event's class, mode, standing and sides. */
const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, mode, standing, participants }) =>
      `${name} ${mode?.value ?? "-"} ${standing.value} ${participants.map((one) => `${one.side}:${one.name.value}`).join(" ")}`,
  );

describe("what they did when they met", () => {
  test("is told of those whom the sentence names before", () => {
    expect(
      events(
        "Foreign Ministers Juraj Hlinka of Slovakia and Anna Wrona of Poland agreed on the centre when they met in Suva on Monday.",
      ),
    ).toEqual(["meeting in-person held A:Juraj Hlinka B:Anna Wrona"]);
  });
  test("is nothing new of those who are named before their sentence", () => {
    expect(
      events("Foreign Ministers Juraj Hlinka of Slovakia and Anna Wrona of Poland wrote to Peru. It rained when they met."),
    ).not.toContainEqual(expect.stringContaining("meeting"));
  });
});

test("what quoted words say of the time to come, the sentence behind them does not", () => {
  expect(
    events(
      "“We shall stay the course,” Slovak Foreign Minister Juraj Hlinka said when he met Polish Minister Anna Wrona in Suva on Monday.",
    ),
  ).toContainEqual(expect.stringMatching(/^meeting in-person held /));
  expect(
    events(
      "Slovak Foreign Minister Juraj Hlinka said he “shall stay” and would meet Polish Minister Anna Wrona in Suva on Friday.",
    ),
  ).toContainEqual(expect.stringMatching(/^meeting in-person planned /));
});

test("a second verb with an object of its own takes nothing for the first", () => {
  expect(
    events("Somali Minister Liban Farah asked Kenyan Minister Amina Wanjiru on Monday to meet him and settle the transit fees."),
  ).not.toContainEqual(expect.stringContaining("aid"));
});

test("who tells of it behind the verb did not do it", () => {
  expect(
    events("Patrol vessels attacked Tongan fishermen on Monday, Fijian spokeswoman Ana Lima stated in Suva."),
  ).not.toContainEqual(expect.stringContaining("measure"));
});

test("a message from one head of state to another has both", () => {
  expect(
    events(
      "Omani Foreign Minister Salim Al Busaidi delivered a message from the Sultan to the President of Kenya, Amina Wanjiru, in Nairobi on Monday.",
    ),
  ).toEqual(["message other held A:Sultan B:Amina Wanjiru A:Salim Al Busaidi"]);
});

test("a pledge of no stated goods or money is a declaration", () => {
  expect(events("Danish Foreign Minister Karen Holmgaard pledged continued support to Tonga.")).toEqual([
    "declaration pledge held A:Karen Holmgaard B:Tonga",
  ]);
  expect(events("Danish Foreign Minister Karen Holmgaard pledged 3 million kroner to Tonga.")).toContainEqual(
    expect.stringContaining("aid pledged"),
  );
});

test("what could not be done, and no talks that took place, are denied", () => {
  expect(events("Fiji and Tonga couldn't sign the treaty in Suva on Monday.")).toContainEqual(
    expect.stringMatching(/^agreement \S+ denied /),
  );
  expect(events("Fiji and Tonga could not sign the treaty in Suva on Monday.")).toContainEqual(
    expect.stringMatching(/^agreement \S+ denied /),
  );
  expect(
    events(
      "The ministry in Suva made clear that no telephone talks had taken place between Minister Ana Lima of Fiji and Minister Mele Vaka of Tonga.",
    ),
  ).toContainEqual(expect.stringMatching(/^meeting phone denied /));
});

test("an office that was held before recalls nothing of the one that comes", () => {
  expect(events("Ana Lima, formerly mayor of Suva, becomes Foreign Minister of Fiji.")).toEqual([
    "office-change appointed held A:Ana Lima",
  ]);
});

test("who stayed from one day to another in a town was there", () => {
  expect(
    events(
      "A delegation of the Fiji Reef Party led by Ana Lima stayed from 2 to 4 May in Hanoi at the invitation of the Communist Party of Vietnam.",
    ),
  ).toEqual(["visit other held A:Ana Lima B:Communist Party of Vietnam"]);
});

test("two who are told of in one sentence by the parliament of each are of two countries", () => {
  expect(
    events(
      "At the invitation of the Chairwoman of the Lao National Assembly Mai Sisavath, Vice Chairman of the National Assembly Le Duc Thinh will visit Laos in June.",
    ),
  ).toEqual(["visit official planned A:Le Duc Thinh B:Mai Sisavath"]);
});

describe("a verb behind “and” shares what is told of the one before it", () => {
  test.each([
    [
      "Kenyan President Amina Wanjiru will attend the forum in Suva and hold talks with Fijian Premier Ana Lima.",
      "meeting in-person planned B:Amina Wanjiru A:Ana Lima",
    ],
    [
      "Kenyan President Amina Wanjiru to attend forum in Suva, hold talks with Fijian Premier Ana Lima.",
      "meeting in-person planned B:Amina Wanjiru A:Ana Lima",
    ],
    [
      "Kenyan President Amina Wanjiru attended the forum in Suva and held talks with Fijian Premier Ana Lima.",
      "meeting in-person held B:Amina Wanjiru A:Ana Lima",
    ],
  ])("%s", (text, expected) => expect(events(text)).toContainEqual(expected));
});

test("who acts with his visiting colleague, or with a body that sits in a town, acts with them", () => {
  expect(
    events(
      "Senegalese Foreign Minister Aminata Diop and her visiting Omani colleague, Yusuf Al Hinai, signed four accords on Monday.",
    ),
  ).toContainEqual("agreement treaty held A:Aminata Diop A:Yusuf Al Hinai");
  expect(events("The Danish embassy in Hanoi and the Vietnam Nurses' Union held a workshop on Monday.")).toEqual([
    "gathering forum held A:Danish embassy A:Vietnam Nurses' Union",
  ]);
});

test("notes that are exchanged are an agreement, and neither talks nor letters", () => {
  expect(
    events(
      "Norway gave Tonga 4 million kroner. The notes were exchanged on Monday by Ambassador Ingrid Solbakken of Norway and Minister Mele Vaka of Tonga.",
    ).slice(1),
  ).toEqual(["agreement other held A:Ingrid Solbakken A:Mele Vaka"]);
});

test("nobody calls on herself, behind an apposition either", () => {
  expect(
    events(
      "Minister Ana Lima of Fiji was at home when the Omani Ambassador, Yusuf Al Hinai, paid a courtesy call on her in Suva on Monday.",
    ),
  ).toContainEqual(expect.stringMatching(/^meeting in-person held .*Yusuf Al Hinai/));
});

test("who came to the ceremony of an act stood by at it", () => {
  expect(
    events(
      "The Tongan navy received 20 boats from Norway on Monday at a ceremony attended by Norwegian Ambassador Ingrid Solbakken.",
    ),
  ).toEqual(["aid delivered held A:Norway B:Tongan navy A:Ingrid Solbakken"]);
  expect(events("A ceremony attended by Norwegian Ambassador Ingrid Solbakken took place in Suva on Monday.")).toContainEqual(
    expect.stringMatching(/^gathering ceremony held .*Ingrid Solbakken/),
  );
});

test("a round of talks between two ministries is no gathering besides", () => {
  expect(
    events(
      "The second round of consultations between the foreign ministries of Oman and Poland was held in Warsaw on Monday.",
    ).map((one) => one.split(" ")[0]),
  ).toEqual(["meeting"]);
});

test("who rejects remarks of another on a day has denied nothing", () => {
  expect(events("Fiji rejected on Monday remarks by the Tongan government on the reef, calling them irresponsible.")).toEqual([
    "declaration reject held A:Fiji B:Tongan government",
  ]);
});

test("who extends an invitation is the host of the visit", () => {
  expect(
    events("Prime Minister Ana Lima of Fiji has extended an invitation to Premier Mele Vaka of Tonga to visit Fiji in June."),
  ).toEqual(["visit official invited A:Mele Vaka B:Ana Lima"]);
});

test("whoever is named behind an office in its sentence does not hold it", () => {
  expect(events("The President of Finland is on a state visit to Fiji at the invitation of President Ana Lima.")).toEqual([
    "visit state held A:President of Finland B:Ana Lima",
  ]);
});

test("at whose request something was put off is no place of it", () => {
  const [talks] = code(
    "Talks set for Friday between the Fijian and Tongan foreign ministers were postponed at Suva's request.\n",
    "2026-05-06",
  ).extraction.reports;
  expect(talks?.place ?? null).toBeNull();
});

test("what would not be done is no measure, and goods that are delivered with somebody's support are no message", () => {
  expect(events("Fijian Premier Ana Lima said on Monday that Fiji would not break with Tonga.")).not.toContainEqual(
    expect.stringContaining("measure"),
  );
  expect(
    events("Belgium delivered 12 tonnes of rice to Fiji on Monday with the support of the Norwegian Reef Society."),
  ).not.toContainEqual(expect.stringContaining("message"));
});

test("a journey leads to the town of the house in which somebody was received", () => {
  const told = code(
    "SUVA, May 5 – Fijian Premier Ana Lima received on Monday at Government House the Tongan Minister Mele Vaka, who is on an official visit to the islands.\n",
    "2026-05-06",
  ).extraction.reports;
  expect(told.map(({ class: name, place }) => `${name} ${place?.name.value}`)).toEqual([
    "meeting Government House, Suva",
    "visit Suva",
  ]);
});

test("the town of a house is what stands behind its printed name, commas and all", () => {
  const printed = {
    value: "Old Hall, Example, E.F.",
    spans: [
      { start: 0, end: 8 },
      { start: 12, end: 25 },
    ],
    from: "a dateline",
    rule: "house-in-town",
  };
  expect(townOfHouse({ name: printed, kind: "venue", country: null }, "Old Hall in Example, E.F.")?.name.value).toBe(
    "Example, E.F.",
  );
});

test("a verb that an article makes a noun of is nobody's of its sentence", () => {
  expect(
    events(
      "Kenyan Foreign Minister Jane Odera called in Ugandan Ambassador Sam Okello on Monday over the water bombing of boats.",
    ),
  ).toEqual(["meeting - held A:Jane Odera B:Sam Okello"]);
});

test("a recent visit of which but the results are spoken of is no news", () => {
  const letter = "Indian President Anil Rao on Friday wrote to Mongolian President Bat Erden.";
  expect(events(`${letter} He said that the recent visit of Bat Erden to India was a success.`)).toEqual([
    "message other held A:Anil Rao B:Bat Erden",
  ]);
  expect(events(`${letter} Both praised the results of the Foreign Minister's recent visit to India.`)).toEqual([
    "message other held A:Anil Rao B:Bat Erden",
  ]);
  // Near miss: what happened on it.
  expect(events("During her recent visit to Fiji, Norwegian Minister Berit Moen met Premier Ana Vula.")).toEqual([
    "visit official held A:Berit Moen B:Fiji",
    "meeting in-person held B:Berit Moen A:Ana Vula",
  ]);
});

test("who is appointed behind “and” has an office of their own, and is not who left", () => {
  expect(
    events("President Anna Wrona of Poland dismissed Minister Piotr Lis on Monday and appointed Deputy Minister Ewa Mazur."),
  ).toEqual(["office-change left held A:Piotr Lis", "office-change appointed held A:Ewa Mazur"]);
});

test("with whom talks were held after two states signed is no signer in the place of one", () => {
  expect(
    events(
      "Serbia and Hungary have signed an agreement on pipes, Serbian Minister Dusan Peric told reporters in Budapest after talks with his Hungarian counterpart Gabor Nagy.",
    ),
  ).toContain("agreement treaty held A:Serbia A:Hungary");
});

test("a verb behind “on the way to work” is no object of it", () => {
  expect(events("Fijian Premier Sera Vula on the way to work visits Tonga.")).toEqual([
    "visit official held A:Sera Vula B:Tonga",
  ]);
});

test("who rejects a statement says so, and no document does", () => {
  const spoke =
    "Kenyan Minister Tom Otieno spoke in Suva on Monday. Fijian Minister Ana Vula praised the talks, rejected the statement, ";
  const speakers = code(`${spoke}and called for an end to the raid.\n`, "2026-05-06").extraction.statements.map(
    ({ speaker }) => speaker.value,
  );
  expect(speakers).toContain("Ana Vula");
  expect(speakers).not.toContain("Tom Otieno");
});

describe("what somebody is praised or blamed for", () => {
  test.each([
    ["Fiji commended Oman on Monday for hosting the summit.", ["declaration praise held A:Fiji B:Oman"]],
    ["Fiji paid tribute to Oman on Monday for taking in refugees.", ["declaration praise held A:Fiji B:Oman"]],
    // Near miss: it has a side and a day of its own.
    [
      "Fiji thanked Oman on Monday for having recognised Kosovo on Friday.",
      ["declaration praise held A:Fiji B:Oman", "measure other held A:Oman B:Kosovo"],
    ],
  ])("%s", (text, told) => expect([...events(text)].sort()).toEqual(told));
});

test("an object behind a day makes the verb no participle", () => {
  expect(events("Somali Minister Liban Farah welcomed on Monday the peace plan put forward by Kenya.")).toEqual([
    "declaration support held A:Liban Farah B:Kenya",
  ]);
});

test("a month is no sign of what may be", () => {
  expect(events("Fiji on 15 May expelled the ambassador of Oman.")).toEqual(["measure other held A:Fiji B:ambassador of Oman"]);
  expect(events("Fiji may expel the ambassador of Oman.")).toEqual(["measure other planned A:Fiji B:ambassador of Oman"]);
});

describe("ties", () => {
  test("are established by a measure of both", () => {
    expect(events("Fiji and Oman established diplomatic relations on 15 March, the ministry said in a statement.")).toEqual([
      "measure other held A:Fiji B:Oman",
    ]);
  });
  test("that were established long since are no news", () => {
    expect(events("It is 40 years since Fiji and Oman established diplomatic relations.")).toEqual([]);
  });
});

test.each([
  ["Fiji has imposed a ban on imports of rice from Oman, it was announced on Monday.", ["measure sanction held A:Fiji B:Oman"]],
  ["Tariffs on goods from Oman were announced on Monday by Fiji.", ["measure sanction held A:Fiji B:Oman"]],
  ["Troops of Fiji crossed into Oman on Monday.", ["measure force held A:Troops of Fiji B:Oman"]],
  ["Fiji threatened on Monday to impose sanctions on Oman.", []],
  ["Fiji voiced strong opposition on Monday to the plans of Oman to build a dam.", ["declaration reject held A:Fiji B:Oman"]],
  [
    "Fiji was elected a non-permanent member of the Security Council on Monday.",
    ["office-change elected held A:Fiji B:Security Council"],
  ],
])("%s", (text, told) => expect(events(text)).toEqual(told));
