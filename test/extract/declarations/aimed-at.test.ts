import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

const reports = (text: string): readonly Report[] => code(`${text}\n`, "2026-05-06").extraction.reports;
const told = (text: string): readonly string[] =>
  reports(text)
    .filter((report) => report.class === "declaration")
    .map(modeAndSides);

describe("at whom words are aimed", () => {
  test("neither at whom something befell, nor at the place where it did", () => {
    expect(told("Kenya deplores the execution of its national Juma Odera in Uganda.")).toEqual(["reject: Kenya > "]);
    expect(told("Kenya condemned on Monday the raid on a market in Suva, Fiji.")).toEqual(["reject: Kenya > "]);
    // Near miss: who is criticised.
    expect(told("Kenya deplores the words of Ugandan Minister Sam Okello.")).toEqual(["reject: Kenya > Sam Okello"]);
  });

  test("not at the house in which they are said, where they are aimed at somebody", () => {
    const [one] = told(
      "Speaking in the Security Council on Monday, Kenyan envoy Amina Wanjiru called on Uganda to open the lake.",
    );
    expect(one).toBe("appeal: Amina Wanjiru > Uganda");
    const [other] = told("Kenyan Minister Amina Wanjiru called the raid a breach of the UN Charter and condemned Uganda.");
    expect(other).toBe("reject: Amina Wanjiru > Uganda");
  });

  test("not at the institute where a lecture is given", () => {
    expect(told("Kenyan Minister Amina Wanjiru gave a lecture at the Uganda Institute of Law on Monday.")).toEqual([
      "neutral: Amina Wanjiru > ",
    ]);
    // Near miss: who is addressed.
    expect(told("Kenyan Minister Amina Wanjiru addressed the Uganda Dockers' Union on Monday.")).toEqual([
      "neutral: Amina Wanjiru > Uganda Dockers' Union",
    ]);
  });

  test("at whom something is asked from", () => {
    expect(told("Kenya demanded an apology from Uganda.")).toEqual(["demand: Kenya > Uganda"]);
    // Near miss: where somebody spoke.
    expect(told("Speaking from Uganda, Kenyan Minister Amina Wanjiru demanded an apology.")).toEqual([
      "demand: Amina Wanjiru > ",
    ]);
  });

  test("at all who stand in a list with whom a wording names", () => {
    expect(told("The Kenyan Foreign Minister, Amina Wanjiru, rebuked Uganda, Rwanda, Tanzania over the lake on Monday.")).toEqual(
      ["reject: Amina Wanjiru > Uganda+Rwanda+Tanzania"],
    );
  });

  test("at those whom a speaker of no told country speaks to, and not at the country for which the speaker speaks", () => {
    expect(told("Foreign Minister Ana Lima urged Tonga and Samoa to show restraint.")).toEqual([
      "appeal: Ana Lima > Tonga+Samoa",
    ]);
    expect(told("Prime Minister Ana Lima assured Tonga that Fiji would stand by its side.")).toEqual([
      "pledge: Ana Lima > Tonga",
    ]);
    expect(told("Foreign Minister Ana Lima condemned Fiji's shelling of Tonga.")).toEqual(["reject: Ana Lima > Fiji"]);
    expect(told("The African Union urged Chad and Sudan to reopen the border.")).toEqual(["appeal: African Union > Chad+Sudan"]);
    // Near miss: whose stand the words tell is the speaker's own.
    expect(told("Fiji stands by Tonga, Foreign Minister Ana Lima said on Monday.")).toEqual(["support: Ana Lima > Tonga"]);
  });

  test("not at whoever acts in the next clause, who declares something besides", () => {
    const both = "Tonga condemned the raid on its ships, and Fiji rejected the claims of Samoa.";
    expect(told(both)).toEqual(["reject: Tonga > ", "reject: Fiji > Samoa"]);
    expect(told("Tonga condemned the raid on its ships, and Fiji firmly rejected the claims of Samoa.")).toEqual([
      "reject: Tonga > ",
      "reject: Fiji > Samoa",
    ]);
    // Near misses: both are its object, and what follows is only told of it.
    expect(told("Kenya condemned Tonga and Fiji on Monday.")).toEqual(["reject: Kenya > Tonga+Fiji"]);
    expect(told("Kenya condemned Tonga and Fiji supported by Samoa.")).toEqual(["reject: Kenya > Tonga+Fiji"]);
  });

  test("what somebody says that they will do is said, and not to come", () => {
    const [one] = reports(
      "Kenya's Green Party will back any Ugandan bid for the Council, its leader, Amina Wanjiru, said on Monday.",
    ).filter((report) => report.class === "declaration");
    expect(one!.standing.value).toBe("held");
    // Near miss: whoever will speak has not spoken.
    const [other] = reports("The President of Kenya, Amina Wanjiru, will call on Uganda on Friday to open the lake.").filter(
      (report) => report.class === "declaration",
    );
    expect(other!.standing.value).toBe("planned");
  });
});

describe("which act words perform", () => {
  test("whoever insists that something is so demands nothing", () => {
    expect(
      told("The border with Uganda is quiet, the Kenyan Speaker, Amina Wanjiru, insisted in a radio interview on Monday."),
    ).toEqual(["neutral: Amina Wanjiru > Uganda"]);
    expect(told("The Kenyan Speaker, Amina Wanjiru, insisted on the withdrawal of Uganda's troops on Monday.")).toEqual([
      "demand: Amina Wanjiru > Uganda's troops",
    ]);
  });

  test("a hard word for something rejects it", () => {
    expect(told("The Kenyan Speaker, Amina Wanjiru, called Uganda's map an encroachment on Monday.")).toEqual([
      "reject: Amina Wanjiru > Uganda",
    ]);
  });

  test("whoever signs a declaration of support signs no agreement", () => {
    expect(reports("Dozens of Kenyan writers signed a declaration of support for Uganda.").map((report) => report.class)).toEqual(
      ["declaration"],
    );
  });
});

describe("who declares", () => {
  test("a party by an acronym that is half spoken and half spelled", () => {
    expect(told("Zanu-PF thanked Uganda for its patience.")).toEqual(["praise: Zanu-PF > Uganda"]);
  });

  test("whoever stands behind a verb that follows a clause of somebody else's", () => {
    expect(
      told("Uganda must open the lake, warns Kenyan Minister Amina Wanjiru in an interview; “there is no other way”."),
    ).toEqual(["demand: Amina Wanjiru > Uganda"]);
    // Near miss: a chain of deeds.
    expect(told("Kenya has closed the port, warned Uganda and recalled its envoy.")).toEqual(["demand: Kenya > Uganda"]);
  });

  test("many who act together, though nothing tells their name or country", () => {
    expect(told("Twelve human rights organisations called on Uganda on Friday to release the writer.")).toEqual([
      "appeal: Twelve human rights organisations > Uganda",
    ]);
    expect(told("The dockers' unions of Kenya condemned Uganda.")).toEqual(["reject: dockers' unions of Kenya > Uganda"]);
    expect(told("The leaders of Chad and Niger condemned Mali.")).toEqual(["reject: leaders of Chad and Niger > Mali"]);
    // Near miss: a crowd speaks for nobody.
    expect(told("Forty passengers called on Uganda on Friday to release the ferry.")).toEqual([]);
  });

  test("what a pronoun does, the state named behind it does not", () => {
    expect(told("We stand by the rights of Uganda and condemn the raid by Rwanda.")).toEqual([]);
  });

  test("who speaks to journalists or in a talk at a school speaks to all", () => {
    expect(
      told(
        "Kenyan Foreign Minister Amina Wanjiru met the Ugandan envoy on Monday. In a talk with journalists, Wanjiru praised Uganda for its patience.",
      ),
    ).toEqual(["praise: Amina Wanjiru > Uganda"]);
  });
});

test("what is condemned is aimed at who did it rather than at whom it was done to", () => {
  const about = (text: string): readonly string[] =>
    code(`${text}\n`, "2026-05-06")
      .extraction.reports.filter(({ class: name }) => name === "declaration")
      .flatMap(({ participants }) => participants.flatMap(({ side, name }) => (side === "B" ? [name.value] : [])));
  expect(about("The Communist Party of Greece denounced the bombing of Yemen by Fiji and Tonga.")).toEqual(["Fiji", "Tonga"]);
  // Near miss: nobody is told to have done it.
  expect(about("The Communist Party of Greece denounced the government of Yemen.")).toEqual(["government of Yemen"]);
});

test("words are aimed at the many whom a verb asks or thanks, though no more is told of them", () => {
  expect(
    told("President Juma Odera of Kenya thanked the donors on Monday. Kenya will work with the African Union, he said."),
  ).toEqual(["praise: Juma Odera > donors"]);
  expect(told("Juma Odera, head of the Water Board of Kenya, asked the upstream countries to publish their charts.")).toEqual([
    "appeal: Juma Odera > upstream countries",
  ]);
  // Near miss: who but hears what is said.
  expect(told("President Juma Odera of Kenya told the sailors in Suva that Fiji was a friend.")).toEqual([
    "neutral: Juma Odera > Fiji",
  ]);
  expect(told("President Juma Odera of Kenya praised students at the Uganda School of Law on Monday.")).toEqual([
    "praise: Juma Odera > students",
  ]);
});

test("a decision that is rejected is that of the organisation which took it in the sentence before", () => {
  expect(
    told(
      "The European Union on Monday renewed its arms embargo on Kenya. Kenyan Minister Juma Odera rejected the decision as an insult.",
    ),
  ).toEqual(["reject: Juma Odera > European Union"]);
  // Near miss: whoever rejects it is no party to it.
  expect(
    told(
      "The European Union on Monday renewed its arms embargo on Kenya. Fijian Minister Ana Lima rejected the decision as an insult.",
    ),
  ).not.toContain("reject: Ana Lima > European Union");
});
