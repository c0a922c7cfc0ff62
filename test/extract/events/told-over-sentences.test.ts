import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** What a text tells, each event as `class standing day place: side A > side B`. */
const told = (text: string): readonly string[] =>
  code(`Notes of the day\n\n${text}\n`, "2025-03-12")
    .extraction.reports.map(({ class: name, standing, when, place, participants }) => {
      const on = (side: string): string =>
        participants.flatMap((one) => (one.side === side && one.role === "principal" ? [one.name.value] : [])).join("+");
      return `${name} ${standing.value} ${when?.value.date ?? "–"} ${place?.name.value ?? "–"}: ${on("A")} > ${on("B")}`;
    })
    .sort();

const weber = "Foreign Minister Karl Weber of Austria met his Jordanian counterpart Sami Haddad in Vienna on Monday.";
const monday = "meeting held 2025-03-10 Vienna: Karl Weber > Sami Haddad";
const next = "meeting planned 2025-06-01 Amman: Sami Haddad > Karl Weber";

test.each([
  "They agreed to meet again in Amman in June.",
  "The two ministers agreed to hold the next round of consultations in Amman in June.",
  "The next meeting will take place in Amman in June.",
  "It was agreed to hold the next round in Amman in June.",
  "They will meet again in Amman in June.",
])("those who met will meet again: %s", (sentence) => {
  expect(told(`${weber} ${sentence}`)).toEqual([monday, next]);
});

test.each(["They agreed to meet again.", "The next meeting will be useful."])(
  "without a day or a place it is no other meeting: %s",
  (sentence) => {
    expect(told(`${weber} ${sentence}`)).toEqual([monday]);
  },
);

test("a day of a stay is no festival at which somebody was received", () => {
  const text =
    "Deputy Minister Andrei Luca of Moldova paid a visit to Skopje on 4 March. On the first day he was received by Minister Goran Petrov.";
  expect(told(text)).toContainEqual(expect.stringContaining("Goran Petrov > Andrei Luca"));
});

test("whoever calls on a person and asks for nothing pays a call", () => {
  const text = "Trade Minister Salim Harthy of Oman opened the Oman Week in Nairobi and then called on President Peter Kimani.";
  expect(told(text)).not.toContainEqual(expect.stringContaining("declaration"));
});

test.each([
  ["Leinster Peace Network", "The Network also"],
  ["Dockers' Union of Ireland", "The union also"],
  ["Labour Party of Ireland", "The party then"],
  ["Peace Council of Ireland", "The Council also"],
])("the %s acts again as “%s”", (name, again) => {
  const text = `The ${name} wrote to the Minister for Defence of Malta, Aoife Brennan, on Monday. ${again} met the ambassador of Sudan, Hassan Elamin.`;
  expect(told(text)).toContainEqual(expect.stringMatching(new RegExp(`^meeting .*: ${name} > Hassan Elamin$`)));
});

test("of two parties “the party” may be either", () => {
  const text =
    "The Labour Party of Ireland wrote to the Labour Party of Malta on Monday. The party also met the ambassador of Sudan, Hassan Elamin.";
  expect(told(text)).not.toContainEqual(expect.stringContaining("Hassan Elamin"));
});

test("“It” that opens a sentence with what somebody did is the body that acts in the one before", () => {
  const text =
    "The Embassy of Japan in Suva held a ceremony on 4 March. It donated two ambulances to the Ministry of Health of Fiji.";
  expect(told(text)).toContainEqual("aid held 2025-03-04 Suva: Embassy of Japan in Suva > Ministry of Health of Fiji");
});

test("“the leaders” are all whom a list names", () => {
  const text =
    "The presidents of Mali, Senegal and Guinea, Adama Traoré, Ousmane Ndour and Mamady Bah, met in Bamako on 4 March. The leaders signed an agreement on dams.";
  expect(told(text)).toContainEqual(expect.stringContaining(": Adama Traoré+Ousmane Ndour+Mamady Bah > "));
});

test("“the co-chairs” are those who chaired", () => {
  const text =
    "Political consultations between Ghana and Denmark were held in Accra on 4 March. They were co-chaired by Deputy Minister Kofi Ansah and State Secretary Lars Holm. The co-chairs signed a programme of cooperation.";
  expect(told(text)).toContainEqual("agreement held 2025-03-04 Accra: Kofi Ansah+Lars Holm > ");
});

test.each(["director of the World Health Organization", "rector of the university", "general manager of Ajax Steel"])(
  "the %s is somebody whom one meets, though nobody names him",
  (office) => {
    const text = `Deputy Minister Andrei Luca of Moldova paid a visit to Skopje on 4 March. He also met the ${office}.`;
    expect(told(text)).toContainEqual(expect.stringMatching(/^meeting .*Andrei Luca/));
  },
);

test("who signs is told behind where and when it was signed", () => {
  const text =
    "An agreement on diplomas was signed in Rabat on 4 March. The signatories were Minister Leila Amrani for Morocco and Minister João Matos for Cabo Verde.";
  expect(told(text)).toEqual(["agreement held 2025-03-04 Rabat: Leila Amrani+João Matos > "]);
});

test("who opens a dispatch without a country came to whom it names by theirs", () => {
  const text =
    "DUSHANBE, 11 March (Example Wire): Prime Minister Asad Khattak held talks with Tajik President Rustam Davlatov here on Tuesday.";
  expect(told(text)).toContainEqual(expect.stringMatching(/^meeting .*Asad Khattak/));
});

test("what goes on in a note to the press is one declaration", () => {
  const text =
    "The Communist Party of Portugal has condemned the arrest of trade unionists in Jordan. In a note to the press of 4 March it demands their release.";
  expect(told(text)).toEqual([expect.stringMatching(/^declaration .*Communist Party of Portugal/)]);
});

test.each([
  [
    "parties whose people met",
    "Rui Matos, member of the Secretariat of the Labour Party of Portugal, met Tran Duc, head of the International Department of the Dockers' Party of Vietnam. The two sides signed a programme.",
    "Labour Party of Portugal+Dockers' Party of Vietnam",
  ],
  [
    "parties that were named before a delegation's head",
    "The Ports Party of Ghana and the Labour Party of Malta held talks in Accra. The Maltese delegation was headed by its chair, Carmen Zahra. The two sides signed a programme.",
    "Ports Party of Ghana+Labour Party of Malta",
  ],
  [
    "states, where who met holds an office of state too",
    "Rui Matos, General Secretary of the Labour Party of Portugal and President of Portugal, met Tran Duc, General Secretary of the Dockers' Party of Vietnam and President of Vietnam. The two sides signed a programme.",
    "Portugal+Vietnam",
  ],
])("the two sides are %s", (_, text, sides) => {
  expect(told(text)).toContainEqual(expect.stringMatching(`^agreement .*: ${sides.replace("+", "\\+")} > $`));
});

test("a delegation of a party is received where somebody made remarks, in the person of who leads it", () => {
  const text =
    "Vice-President Kofi Ansah of Ghana made the remarks when meeting with a delegation of the Labour Party of Malta led by its chair, Carmen Zahra.";
  expect(told(text)).toEqual(["meeting held – –: Kofi Ansah > Carmen Zahra"]);
});

test.each([
  "Deputy Minister Esi Quarshie told the ambassador that it was a breach.",
  "Deputy Minister Esi Quarshie told him that it was a breach.",
])("who speaks to an envoy that the ministry summoned is of the ministry: %s", (sentence) => {
  const text = `The Ghanaian Ministry of Foreign Affairs summoned the Togolese ambassador, Kokou Adzinku, on Monday. ${sentence}`;
  expect(told(text)).toEqual([
    "meeting held 2025-03-10 Ghana: Ghanaian Ministry of Foreign Affairs+Esi Quarshie > Kokou Adzinku",
  ]);
});

test("the party's commission and “the commission” are the peace commission of the party", () => {
  const text =
    "The peace commission of the Labour Party of Malta is worried. The party's peace commission wrote to the Minister for Defence of Fiji, Ana Lima. In its letter the commission asked about the port.";
  expect(told(text)).toEqual(["message held – –: peace commission > Ana Lima"]);
});

test("officials of both countries who meet hold talks, and no gathering besides", () => {
  const text = "Austria and Jordan settled a dispute on Monday. Officials of the two countries met in Graz on Tuesday.";
  expect(told(text)).toContain("meeting held 2025-03-11 Graz: Austria > Jordan");
  expect(told(text)).not.toContainEqual(expect.stringContaining("gathering"));
});

test("what a friendship society holds is for another country, though no word tells of one", () => {
  const text =
    "The Tonga–Fiji Friendship Society marked the anniversary of the quake with an evening of film in Leeds on Monday.";
  expect(told(text)).toEqual([expect.stringContaining("gathering held 2025-03-10 Leeds: Tonga–Fiji Friendship Society")]);
});

test("what was to have been held was called off", () => {
  const text = "The foreign ministers of Ghana and Mali were to have met in Accra on Friday.";
  expect(told(text)).toEqual([expect.stringMatching(/^meeting cancelled 2025-03-07 Accra/)]);
});

test.each([
  ["Greetings were received from the Dockers' Party of Ghana.", "Dockers' Party of Ghana"],
  ["A message from the Dockers' Party of Ghana was read out in the hall.", "Dockers' Party of Ghana"],
  ["The Dockers' Party of Ghana sent its greetings.", "Dockers' Party of Ghana"],
  ["Congratulations were also sent by the Dockers' Party of Ghana.", "Dockers' Party of Ghana"],
])("what is sent to a congress goes to whoever holds it: %s", (sentence, sender) => {
  const text = `The Labour Party of Malta opened its 14th congress in Valletta on Monday. ${sentence}`;
  expect(told(text)).toContainEqual(expect.stringMatching(`^message .*: ${sender} > Labour Party of Malta$`));
});

test("greetings to others than whoever holds the congress do not go there", () => {
  const text =
    "The Labour Party of Malta opened its 14th congress in Valletta on Monday. The Dockers' Party of Ghana sent its greetings to the workers of the world.";
  expect(told(text)).not.toContainEqual(expect.stringContaining("message"));
});

test("who wrote to others asks them, and does not act himself", () => {
  const text =
    "The Labour Party of Malta has written to trade unions asking them to press their governments to stop arms deliveries to Togo.";
  expect(told(text)).toEqual(["message held – –: Labour Party of Malta > trade unions"]);
});

test("“In a message to Name, he said” is somebody else's message", () => {
  const text =
    "President Jorge Salinas of Colombia spoke in Cali. In a message to President Kemal Aydan of Turkey, he mourned the dead.";
  expect(told(text)).toContainEqual(expect.stringMatching(/^message .*: Jorge Salinas > Kemal Aydan$/));
});

test("what a visit follows is but recalled", () => {
  const text =
    "Minister Ana Lima of Fiji will travel to Valletta on Thursday. The trip follows the visit of Maltese Minister Carmen Zahra to Suva last month.";
  const { reports } = code(`Notes of the day\n\n${text}\n`, "2025-03-12").extraction;
  expect(reports.map(({ class: name, salience }) => `${name} ${salience.value}`)).toEqual(["visit main", "visit background"]);
});

test("talks in the course of a visit are held", () => {
  const text =
    "Speaker Ana Lima of Fiji paid a visit to Malta on 4 March. In the course of the visit she held talks with Speaker Carmen Zahra of Malta.";
  expect(told(text)).toContainEqual(expect.stringMatching(/^meeting held .*: Carmen Zahra > Ana Lima$/));
});

test("what is said of the course of talks is no other meeting", () => {
  const text =
    "Minister Ana Lima of Fiji briefed Speaker Carmen Zahra of Malta on 4 March on the course of the talks with Minister Kofi Ansah of Ghana.";
  expect(told(text)).not.toContainEqual(expect.stringContaining("Kofi Ansah"));
});

test("whom a chairman met is not that chairman, however alike their offices are called", () => {
  const text =
    "The chairman met with the Chairman of the Senate of Malta, Carmen Zahra, in Suva on 4 March. Zahra also had a meeting with the prime minister.";
  expect(told(text).map((line) => line.replace(/^.*: /, ""))).toEqual([
    "chairman > Carmen Zahra",
    "prime minister > Carmen Zahra",
  ]);
});

test("“The meeting, held at the seat”, is the one told before and no gathering", () => {
  const text =
    "Rui Matos of the Labour Party of Portugal met Tran Duc of the Dockers' Party of Vietnam. The meeting, held at the seat of the party in Lisbon, was attended by Ana Lima of the Fiji Tide Party.";
  expect(told(text)).not.toContainEqual(expect.stringContaining("gathering"));
});

test("“the two executives” sign what they agreed on", () => {
  const text =
    "Kofi Ansah, chief executive of the Ghana Ports Authority, met Jan Holm, chief executive of the Port of Aarhus in Denmark. The two executives signed a letter of intent.";
  expect(told(text)).toContainEqual(expect.stringMatching(/^agreement .*: Kofi Ansah\+Jan Holm > $/));
});

test("parties that end their encounter have held a gathering, and who decorates somebody a ceremony", () => {
  const text =
    "Eighteen dockers' parties of Africa and Europe ended their three-day encounter in Quito last night. Foreign Minister Jorge Almeida of Chile was decorated on Monday with the Order of the Sun by Foreign Minister Lucía Benavides of Peru.";
  expect(told(text)).toEqual([
    expect.stringMatching(/^gathering held 2025-03-10 .*: Lucía Benavides > Jorge Almeida$/),
    "gathering held 2025-03-11 Quito:  > Eighteen dockers' parties of Africa and Europe",
  ]);
});

test("who calls on a party pays it a call and asks nothing of it", () => {
  const text = "A delegation of the Ports Party of Ghana led by Esi Quarshie called on the Labour Party of Malta on Monday.";
  expect(told(text)).not.toContainEqual(expect.stringContaining("declaration"));
});

test("what brings in one piece of a post brings in none behind it, and a piece calls a party as its post does, only shorter", () => {
  const text = [
    "The Labour Party of Malta has sent the following message to the Ports Party of Ghana:",
    "We are shocked to learn of the death of Kofi Ansah, founder of your party. He spent nine years in prison. The Labour Party conveys its condolences to the Ports Party and to his family.",
    "The following was first published in the Example Sentinel of March 8:",
    "Founder of the Ports Party buried with honours\nBy our political correspondent",
    "ACCRA: Thousands came to the harbour on Friday as Kofi Ansah, who died on Monday aged 81, was buried. Among the mourners were the ambassadors of India and China. Addressing a meeting in the evening, the President's adviser, Esi Quarshie, said Ghana had lost a man whom nobody could bend.",
  ].join("\n\n");
  const events = told(text);
  expect(events).toContainEqual(expect.stringMatching(/^message .*: Labour Party of Malta > Ports Party of Ghana$/));
  expect(events).not.toContainEqual(expect.stringMatching(/^declaration .*Labour Party/));
  expect(events).not.toContainEqual(expect.stringMatching(/> Ports Party$/));
});

test("an agency's copy from abroad that names its own president without a country, before officials of the host's bodies, is of the other country", () => {
  const text =
    "HANOI, March 11 (Example Agency) -- President Liang Wenhao on Monday met with Vietnamese National Assembly Chairman Tran Quoc Huy here. Liang, who is on a state visit to Vietnam, said the two countries should work together. Tran said that Vietnam would always regard ties with China as its first concern. On the same day, Liang also met with Vietnamese Prime Minister Le Minh Tam.";
  expect(told(text)).toEqual([
    expect.stringMatching(/^meeting held 2025-03-1\d Hanoi: Le Minh Tam > Liang Wenhao$/),
    expect.stringMatching(/^meeting held 2025-03-1\d Hanoi: Tran Quoc Huy > Liang Wenhao$/),
    expect.stringMatching(/^visit held .*: Liang Wenhao > Vietnam$/),
  ]);
});

test("who leaves to work for three weeks goes to no gathering", () => {
  const text = "Forty young Danes left for Ghana on Monday, where they will work for three weeks with the dockers.";
  expect(told(text)).not.toContainEqual(expect.stringContaining("gathering"));
});
