import { expect, test } from "vitest";
import { code } from "./statements/read-marked.ts";

const talks = (text: string) => code(`${text}\n`, "2026-05-06").extraction;

test("how strongly somebody says it is no part of what it is about", () => {
  const [position] = talks("Kenya denounced in strong terms the shooting at two mosques in Nadi.").positions;
  expect(position!.about.value).toBe("the shooting at two mosques in Nadi");
});

test("who is asked to pass on greetings is asked for nothing else", () => {
  expect(talks("Kenyan Minister Sam Otieno asked Uganda to convey his warm thanks to the doctors.").positions).toEqual([]);
  expect(talks("Kenyan Minister Sam Otieno asked Uganda to convey the vaccines to the doctors.").positions).toHaveLength(1);
});

test("whose meeting it is, and through whom something is done, is not whom a promise is to", () => {
  const [hold] = talks("Kenya and Uganda agreed to hold a virtual G7 leaders' meeting on the lake next week.").commitments;
  expect(hold!.to).toBeNull();
  const [work] = talks("Kenya and Uganda committed to work through the African Union on the lake.").commitments;
  expect(work!.to).toBeNull();
});

test("the office of somebody named is no topic", () => {
  const topics = (text: string) => talks(text).reports.flatMap((one) => one.topics.map(({ key }) => key));
  const met = "Kenyan President Amina Wanjiru met Ugandan President Sam Okello in Nairobi on Monday";
  expect(topics(`${met} in the presence of Defence Minister Brig. (Rtd.) Santos Bakari.`)).not.toContain("defence");
  expect(topics(`${met} and discussed defence cooperation.`)).toContain("defence");
});

test.each([
  ["Our delegation consisted of Mark Oates, Jane Hill and Peter Stone.", ["Mark Oates", "Jane Hill", "Peter Stone"]],
  ["The delegation members were Mark Oates and Jane Hill.", ["Mark Oates", "Jane Hill"]],
  [
    "President Elias Kapunga is accompanied by a delegation that includes Minister Paulo Neto and Minister Ana Bento.",
    ["Paulo Neto", "Ana Bento"],
  ],
])("who a delegation is told to consist of: %s", (text, members) => {
  const [delegation] = talks(text).delegations;
  expect(delegation!.members.map(({ value }) => value)).toEqual(members);
});

test("an office abroad is no delegation", () => {
  const [only, ...others] = talks(
    "The European Union Delegation to Zambia said that a delegation of the Zambia Congress led by Mutale Phiri had visited Brussels.",
  ).delegations;
  expect(only!.leader!.value).toBe("Mutale Phiri");
  expect(others).toEqual([]);
});
