import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** Each event's class, mode, standing and sides. */
const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, mode, standing, participants }) =>
      `${name} ${mode?.value ?? "-"} ${standing.value} ${participants.map((one) => `${one.side}:${one.name.value}`).join(" ")}`,
  );

test("what one state does to another is held against who does it", () => {
  expect(events("Kenya condemned on Monday the Maltese blockade of Fiji.")).toEqual([
    "declaration reject held A:Kenya B:Maltese",
  ]);
  expect(events("The Samoan government condemned the attack on Fiji by Malta.")).toEqual([
    "declaration reject held A:Samoan government B:Malta",
  ]);
  expect(events("Kenya condemned on Monday the attack on Fiji.")).toEqual(["declaration reject held A:Kenya B:Fiji"]);
});

test("whoever visits stands beside the host in a list", () => {
  expect(
    events("Kenyan President Tito Wekesa and visiting Polish Prime Minister Anna Wrona signed two agreements on tea."),
  ).toEqual(["agreement treaty held A:Tito Wekesa A:Anna Wrona"]);
});

test("what is to be voted on, and what a veto is for, is no act of its own", () => {
  expect(events("Like Malta, Fiji abstained from UN vote to condemn Samoa for the nets.")).toEqual([
    "measure other held A:Fiji B:Samoa",
  ]);
  expect(events("Kenya used its veto on Monday to reject a Security Council draft.")).toEqual(["measure veto held A:Kenya"]);
});

test("a past form behind an article tells what somebody is", () => {
  expect(events("Tonga demanded the release of all detained Fijian sailors.")).not.toContainEqual(
    expect.stringContaining("measure"),
  );
  expect(events("Kenya and Uganda all signed the treaty on the lake.")).toContainEqual(expect.stringContaining("agreement"));
});

test("what others answer to is their reason", () => {
  expect(events("Fiji on Monday imposed sanctions on Malta in response to its raid on Samoa.")).toEqual([
    "measure sanction held A:Fiji B:Malta",
  ]);
});

test("a circumstance may stand between a verb and its object", () => {
  expect(events("The African Union decided to suspend, with immediate effect, Chad's participation in its activities.")).toEqual([
    "measure other held A:African Union B:Chad",
  ]);
});

test("to be told to be something is no invitation, close ties close nothing, and troops that are sent gather nowhere", () => {
  expect(events("President Tito Wekesa of Kenya urged the newly appointed Ugandan envoys to be humble.")).not.toContainEqual(
    expect.stringContaining("visit"),
  );
  expect(
    events("Fiji and Tonga agreed to maintain close multilateral cooperation within the United Nations."),
  ).not.toContainEqual(expect.stringContaining("measure"));
  expect(events("The African Union said it is prepared to send troops into Chad.")).not.toContainEqual(
    expect.stringContaining("gathering"),
  );
});

test("the day from which something is counted is its own", () => {
  const days = code(
    "Kenyan President Tito Wekesa is on a state visit to Baku, his first since he took office on 20 April.\n",
    "2026-05-06",
  )
    .extraction.reports.filter(({ class: name }) => name === "visit")
    .map(({ when }) => when?.value.date ?? null);
  expect(days).toEqual([null]);
});

test("whoever names a successor replaces nobody", () => {
  expect(
    events("Kenyan President Tito Wekesa has sworn in Joel Maina as Army Commander replacing Ruth Kagiri.").filter((one) =>
      one.includes("A:Tito Wekesa"),
    ),
  ).toEqual([]);
});

test("a group’s name begins with no apostrophe", () => {
  expect(events("Fiji and Tonga met. Accordingly, the two countries’ foreign ministers signed a treaty.").join()).not.toMatch(
    /:[’']/,
  );
});

test("statements that are released and what is sought are no acts done", () => {
  expect(events("The leaders of the three island states released a statement on Malta.").join()).not.toContain("cooperation");
  expect(events("Kenya seeks to send 40 tonnes of maize to Uganda in the near future.").join()).toContain("aid pledged promised");
  expect(
    events("Kenya and Uganda announced their decision to go due to sanctions imposed on them by the African Union.").join(),
  ).not.toContain("measure sanction held A:Kenya");
});
