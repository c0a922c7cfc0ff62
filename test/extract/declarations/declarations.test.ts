import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

const declarations = (text: string): readonly Report[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.filter((report) => report.class === "declaration");

describe("declarations of what was said", () => {
  test("all that a speaker says in an article is one, with the act that most of it performs", () => {
    const [first, ...more] = declarations(
      "Kenyan Foreign Minister Amina Wanjiru told reporters in Nairobi on Monday that the lake belongs to all. She condemned the policy of Uganda. “Uganda must call them home,” she said.",
    );
    expect(more).toEqual([]);
    expect(modeAndSides(first!)).toBe("reject: Amina Wanjiru > Uganda");
    expect(first!.when?.value.date).toBe("2026-05-04");
  });

  test("words that name nobody abroad go on with the dealing that is told right before them", () => {
    const words = "“They broke the law,” Foreign Minister Amina Wanjiru said.";
    const [one] = declarations(`Kenya on Monday laid sanctions on nine Ugandan judges. ${words}`);
    expect(modeAndSides(one!)).toBe("neutral: Amina Wanjiru > ");
    // Near miss: nothing is told that they could go on with.
    expect(declarations(`Nine judges were late on Monday. ${words}`)).toEqual([]);
  });

  test("who speaks “for his part” speaks in talks, unless it was to the press", () => {
    const met = "Prime Minister Juma Odera of Kenya and Minister Grace Nakato of Uganda were in Kisumu. ";
    const words = "For her part, Nakato vowed that Uganda would stand by Kenya.";
    expect(declarations(`${met}${words}`)).toEqual([]);
    expect(declarations(`${met}Odera told a press conference that Kenya stands by Uganda. ${words}`).length).toBe(2);
  });

  test("who speaks of a body's headquarters in talks does not speak there", () => {
    const talks = "Prime Minister Juma Odera of Kenya met Minister Grace Nakato of Uganda in Nairobi on Monday. ";
    expect(declarations(`${talks}Nakato lauded Kenya for Nairobi's role as the only United Nations headquarters there.`)).toEqual(
      [],
    );
    expect(declarations(`${talks}Nakato told reporters at the UN headquarters that she lauded Kenya.`)).toHaveLength(1);
  });

  test("of a speaker whose country nothing tells it is that of the state that holds views", () => {
    const [one] = declarations(
      "Spokesperson Amina Wanjiru answered questions of the press. She said that Kenya opposes any such act. Wanjiru called on Uganda to stop.",
    );
    expect(modeAndSides(one!)).toBe("appeal: Amina Wanjiru > Uganda");
  });

  test("a speech that praises a state is about the party that belongs to it too, where it names that", () => {
    const speech = (end: string): string =>
      `Kenyan President Amina Wanjiru spoke at a forum in Vientiane on Monday. Wanjiru praised Laos as a dependable partner. She thanked the people of Laos for vaccines. She recalled the struggle of ${end}.`;
    const [one] = declarations(speech("the Lao People's Revolutionary Party"));
    expect(modeAndSides(one!)).toBe("praise: Amina Wanjiru > Laos+Lao People's Revolutionary Party");
    // Near miss: the party of another state.
    const [other] = declarations(speech("the African National Congress"));
    expect(modeAndSides(other!)).toBe("praise: Amina Wanjiru > Laos");
  });

  test("what somebody said for a state at another time is a declaration of its own", () => {
    const raid = "Kenya's government strongly condemns the raid on Uganda. ";
    expect(
      declarations(
        `${raid}On Monday its ambassador to the United Nations, Amina Wanjiru, spoke in the Security Council for Uganda.`,
      ).length,
    ).toBe(2);
    // Near miss: a spokesperson says what the state declares.
    expect(
      declarations(`${raid}Government spokesperson Amina Wanjiru told reporters on Monday that Uganda has Kenya's support.`)
        .length,
    ).toBe(1);
  });

  test("a spokesperson without a name speaks once in an article, and is nobody named before the comma", () => {
    const text =
      "Kenya welcomes the visit of Ugandan Foreign Minister Sam Okello, a Foreign Ministry spokesperson said on Monday. The spokesperson made the remarks after talks in Kampala. “Uganda is our friend,” said the spokesperson.";
    const found = declarations(text);
    expect(found.length).toBe(1);
    expect(found[0]!.participants.find(({ side }) => side === "A")!.name.value).toBe("spokesperson");
    const minister = code(`${text}\n`, null).recognition.actors.find(({ name }) => name.value === "Sam Okello");
    expect(minister!.roles.map(({ office }) => office.value)).toEqual(["Foreign Minister"]);
    // Near miss: an office told of the name.
    const told = "Sam Okello, a Foreign Ministry spokesperson, said on Monday that Kenya is a friend of Uganda.";
    const named = code(`${told}\n`, null).recognition.actors.find(({ name }) => name.value === "Sam Okello");
    expect(named!.roles.length).toBe(1);
  });

  test("the day and place of a deed are not those of the words about it", () => {
    const [one] = declarations(
      "Kenya's government strongly condemns the bombing of the Lira Hospital in Gulu by Ugandan forces on 30 April.",
    );
    expect(one).toMatchObject({ when: null, place: null });
    expect(
      declarations("Kenya's government condemned on Monday the bombing of the Lira Hospital by Ugandan forces.")[0]!.when,
    ).toMatchObject({
      value: { date: "2026-05-04" },
    });
  });

  test("what is written in a message is not said in public", () => {
    expect(
      declarations(
        "Kenyan President Amina Wanjiru sent a message to Ugandan President Sam Okello on Monday.\n\nWanjiru in the message voiced her thanks to Uganda. She said that Uganda is a true friend.",
      ),
    ).toEqual([]);
  });

  test("each speaker at a gathering makes one", () => {
    expect(
      declarations(
        "Leaders of lake countries gathered in Kampala on Monday.\n\nAmina Wanjiru, Foreign Minister of Kenya, praised Uganda for its patience. She said that Uganda is a true friend.\n\nKwame Boateng, Foreign Minister of Ghana, urged Uganda to open the lake.",
      ).map(modeAndSides),
    ).toEqual(["praise: Amina Wanjiru > Uganda", "appeal: Kwame Boateng > Uganda"]);
  });

  test("what is said inside a meeting is none, what is told to the press after it is one", () => {
    const meeting =
      "Kenyan Foreign Minister Amina Wanjiru received Ugandan Foreign Minister Sam Okello in Nairobi on Monday. Wanjiru praised Uganda's patience.";
    expect(declarations(meeting)).toEqual([]);
    expect(
      declarations(`${meeting}\n\nOkello told reporters after the talks that Kenya must open its ports.`).map(modeAndSides),
    ).toEqual(["demand: Sam Okello > Kenya"]);
  });

  test("what those who hand over and take a gift say is none", () => {
    const gift =
      "Kenyan Ambassador Amina Wanjiru handed over 40 tents to Ugandan Health Minister Sam Okello in Kampala on Monday. Okello thanked Kenya for the tents.";
    expect(declarations(gift)).toEqual([]);
    expect(declarations(`${gift}\n\nOkello told reporters that Kenya must open its ports.`).map(modeAndSides)).toEqual([
      "demand: Sam Okello > Kenya",
    ]);
  });

  test("words that name nobody abroad, or only carry the news of something else, are none", () => {
    expect(declarations("The mayor of Kisumu, Amina Wanjiru, condemned the rubbish on the beaches of her town.")).toEqual([]);
    // To invite somebody, or to call one's own people home, declares nothing.
    const guest = "Danish Minister Karen Holmgaard this morning began a state visit of two days to Ghana";
    expect(declarations(`${guest}, to which President Kofi Asamani of Ghana had invited her.`)).toEqual([]);
    expect(
      declarations("Kenya's Foreign Ministry is calling its diplomats in Kampala home and gives the embassy of Uganda two days."),
    ).toEqual([]);
    // A firm or an outlet abroad is no country.
    expect(declarations("Rain is a special tax, the mayor of Kisumu, Amina Wanjiru, told Xinhua.")).toEqual([]);
    expect(declarations("Kenyan Minister Amina Wanjiru said on Monday that the turbines of Boeing were late.")).toEqual([]);
    expect(
      declarations("Ugandan Foreign Minister Sam Okello will arrive in Nairobi on Monday, Kenya's Foreign Ministry said."),
    ).toEqual([]);
  });

  test("who denies an event declares it, in the same sentence or of the one before, and is not about whom it was with", () => {
    expect(
      declarations(
        "Kenya's government spokesman, Amina Wanjiru, denied at a briefing on Monday that the President had met Ugandan Foreign Minister Sam Okello.",
      ).map(modeAndSides),
    ).toEqual(["reject: Amina Wanjiru > "]);
    expect(
      declarations(
        "Government denied on Monday that Kenya has signed a treaty with Uganda. “There is no such paper,” Minister of Information Amina Wanjiru said.",
      ).map(modeAndSides),
    ).toEqual(["reject: Amina Wanjiru > "]);
    expect(
      declarations("The mayor of Kisumu, Amina Wanjiru, denied that the market would close. “It stays open,” she said."),
    ).toEqual([]);
  });

  test("a promise or an invitation that is an event of its own is no declaration besides, a vaguer one is", () => {
    expect(declarations("Kenya's Foreign Minister, Amina Wanjiru, has pledged 500 tents to Uganda.")).toEqual([]);
    expect(declarations("Kenya has invited the President of Uganda, Sam Okello, to make a state visit.")).toEqual([]);
    expect(
      declarations(
        "Kenya's Foreign Minister, Amina Wanjiru, has pledged to stand by Uganda.\n\nKenya will send Uganda 500 tents.",
      ).map(modeAndSides),
    ).toEqual(["pledge: Amina Wanjiru > Uganda"]);
  });

  test("a speech that is printed whole is its author's", () => {
    expect(
      declarations(
        [
          "Speech by Amina Wanjiru, Foreign Minister of Kenya",
          "Your Excellencies, ladies and gentlemen,",
          "I thank Uganda for the patience that it has shown to the fishermen of my country on our common lake.",
          "Uganda has been a true friend of Kenya, and its remarkable progress is an example for all of us.",
          "We congratulate the people of Uganda.",
        ].join("\n\n"),
      ).map(modeAndSides),
    ).toEqual(["praise: Amina Wanjiru > Uganda"]);
  });

  test("many without a name declare what a wording of the class tells of them", () => {
    const by = (text: string): readonly string[] => declarations(text).map(modeAndSides);
    expect(by("Kenyan lawmakers condemned Uganda on Monday.")).toEqual(["reject: Kenyan lawmakers > Uganda"]);
    // Of two who were named before they are the words of their meeting.
    expect(by("The Ugandan and Kenyan ministers met in Kampala on Monday. The two ministers condemned Fiji.")).toEqual([]);
  });

  test("what a speaker says that the own country condemns is condemned, and the first of two countries is the speaker's own", () => {
    expect(
      declarations("Kenya opposes Uganda's new fishing ban, Foreign Ministry spokeswoman Amina Wanjiru said on Tuesday.").map(
        modeAndSides,
      ),
    ).toEqual(["reject: Amina Wanjiru > Uganda"]);
    expect(
      declarations("Kenya expects, Foreign Minister Amina Wanjiru said, patience of the Ugandan authorities.").map(modeAndSides),
    ).toEqual(["neutral: Amina Wanjiru > Ugandan authorities"]);
    // Near miss: what would be done is but promised.
    expect(declarations("Kenya's Foreign Minister Amina Wanjiru said that Kenya would stand by Uganda.")[0]!.standing.value).toBe(
      "held",
    );
  });

  test("who issues a statement that denounces somebody denounces them", () => {
    expect(
      declarations("Kenya's Foreign Ministry released a statement denouncing Uganda's new patrols.").map(modeAndSides),
    ).toEqual(["reject: Foreign Ministry > Uganda"]);
  });

  test("whoever is called by office alone declares what is said, and a ministry needs but one sentence", () => {
    expect(
      declarations("Uganda's transport minister told reporters that every agreement with Kenya stands.").map(modeAndSides),
    ).toEqual(["neutral: transport minister > Kenya"]);
    expect(declarations("Uganda is following developments in Kenya closely, said the Ministry of Foreign Affairs.").length).toBe(
      1,
    );
    // Near miss: a firm, of which one sentence about another country is no declaration.
    expect(declarations("Lamps from Kenya burn until ten, said the Kampala Power Company.")).toEqual([]);
  });

  test("a capital that reassures, clarifies, is concerned or is committed is its government", () => {
    for (const words of [
      "Suva reassured Tonga that the ferries would run.",
      "Suva is concerned about the arrests in Tonga.",
      "Suva is committed to defending Tonga.",
      "There was strong criticism from Suva of the Tongan levy.",
    ])
      expect(declarations(words).flatMap(({ participants }) => participants[0]!.name.value)).toEqual(["Suva"]);
    // Near miss: the town.
    expect(declarations("The road from Suva to the Tongan levy office was shut.")).toEqual([]);
  });
});
