import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

const coded = (text: string) => code(`${text}\n`, "2026-05-06").extraction;
const told = (text: string, name: string): readonly Report[] => coded(text).reports.filter((report) => report.class === name);
const declared = (text: string): readonly string[] => told(text, "declaration").map(modeAndSides);

test("whose decision it is does what it tells, and not who speaks of it", () => {
  const acting = (text: string): readonly string[] =>
    told(text, "measure").flatMap(({ participants }) =>
      participants.flatMap(({ side, name }) => (side === "A" ? [name.value] : [])),
    );
  expect(acting("Kenya condemned Uganda's sudden decision to expel three diplomats.")).toEqual(["Uganda"]);
  // Near miss: who announces a decision of their own acts.
  expect(acting("Kenya announced Uganda's decision to expel three diplomats.")).toEqual(["Kenya"]);
});

test("a paper speaks for who adopted or sent it, and is no second event", () => {
  const resolution =
    "Kenya's parliament on Tuesday adopted a resolution on the famine in Uganda. The resolution, tabled by Juma Odera of the Green Party, also condemns the raids on Ugandan grain stores and calls on the government to send seed.";
  const { statements, positions } = coded(resolution);
  expect(statements.map(({ speaker }) => speaker.value)).toEqual(["Kenya's parliament"]);
  expect(positions.map(({ act, holder }) => `${act.value} ${holder.value}`)).toEqual([
    "opposes Kenya's parliament",
    "demands Kenya's parliament",
  ]);
  expect(declared(resolution)).toEqual([]);
  const letter =
    "Kenyan Minister Amina Wanjiru sent a letter to Uganda. The letter condemns the Ugandan government and demands talks.";
  expect(coded(letter).statements.map(({ speaker }) => speaker.value)).toEqual(["Amina Wanjiru"]);
});

test("an embassy that calls a vote a politicised act rejects it", () => {
  expect(declared("The Kenyan embassy described the vote in Kampala as “a politicised act”.")).toEqual([
    "reject: Kenyan embassy > ",
  ]);
});

test("of what somebody rejects the object of thanks is not whom the words are about", () => {
  const words =
    "Spokesperson Amina Wanjiru said that Kenya rejects Uganda's decision to close the lake. “Uganda has broken the treaty,” she said. She condemned the closing of the port and welcomed the offer of Rwanda to help.";
  expect(declared(words)).toEqual(["reject: Amina Wanjiru > Uganda"]);
});

test("a headline dates what its speaker says at a press conference", () => {
  const [report] = told(
    "Foreign Ministry Spokesperson Amina Wanjiru's Regular Press Conference on 6 June 2024\n\nThe Daily Lake: What of the tariffs of Uganda?\n\nAmina Wanjiru: Kenya firmly opposes them. We call on Uganda to lift them. We hope that it will.\n\nReuters: Will the President visit Malta?\n\nAmina Wanjiru: We will inform you in due course.",
    "declaration",
  );
  expect(report!.when?.value.date).toBe("2024-06-06");
});

test("who speaks to the Security Council speaks where the article is from", () => {
  const place = (told: string): string | null =>
    told === ""
      ? null
      : (coded(
          `NEW YORK, May 4 – Kenya's Permanent Representative to the United Nations, Amina Wanjiru, on Monday ${told}.`,
        ).reports.find((report) => report.class === "declaration")!.place?.name.value ?? null);
  expect(place("appealed to the Security Council not to cut the funds of the mission in Somalia")).toBe("New York");
  // Near miss: what is aimed at a state may be said anywhere.
  expect(place("appealed to Uganda not to cut the funds of the mission in Somalia")).toBeNull();
});

test("what an article opens with is the act of the state whose spokesman goes on", () => {
  expect(
    declared(
      "NAIROBI, May 6 – Kenya on Wednesday rejected a statement by the Ugandan foreign ministry. Spokesman Juma Odera of Kenya urged Uganda to hold talks. He hoped for rain in Uganda.",
    ),
  ).toEqual(["reject: Juma Odera > Uganda"]);
});
