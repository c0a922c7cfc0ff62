import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string, captured = "2026-05-06"): readonly string[] =>
  code(`${text}\n`, captured).extraction.reports.map(
    ({ class: name, standing, salience }) => `${name} ${standing.value} ${salience.value}`,
  );

test("a reprint that tells no day of its own is as new as the post that brings it", () => {
  const post = `Fijian minister lands in Peru

Posted on March 30, 2018 by the editors

Good news from the harbour. EXAMPLENEWS reports:

Sitiveni Naulu, Foreign Minister of Fiji, landed in Lima on Wednesday and began an official visit to Peru.`;
  expect(events(post, "2022-10-08")).toContain("visit held main");
});

test("what a subordinate clause tells of a year gone by is recalled, and a month to come is planned", () => {
  expect(
    events(
      "Samoa and Peru took up the plan for a port in 2023, when Prime Minister Ana Quispe of Peru paid a state visit to Samoa.",
    ),
  ).not.toContainEqual(expect.stringContaining("visit"));
  expect(events("Foreign Minister Ana Quispe of Peru leads a delegation to Fiji in July 2026.")).toContain("visit planned main");
  expect(
    events(
      "President Ana Quispe of Peru asked her Fijian counterpart, Sitiveni Naulu, to make a state visit in the coming year.",
    ),
  ).toEqual(["visit invited main"]);
});

test("“the meeting”, told once more behind talks, is no gathering", () => {
  expect(
    events(
      "Foreign Minister Ana Quispe of Peru met on Monday with the ambassadors of Fiji and Samoa. The meeting was held online, with the participation of the Ambassador of Fiji, Sitiveni Naulu, and the Ambassador of Samoa, Tautai Faleolo.",
    ),
  ).not.toContainEqual(expect.stringContaining("gathering"));
});

test("what is to come is on no day that is over and stands with another verb", () => {
  const days = (text: string): readonly (string | null)[] =>
    code(`${text}\n`, "2026-05-06").extraction.reports.map(({ class: name, when }) => `${name} ${when?.value.date ?? null}`);
  const left = "Fijian Minister Sitiveni Naulu left Suva on Sunday for Lima";
  expect(days(`${left}, where he is to meet his Peruvian counterpart, Ana Quispe.`)).toContain("meeting null");
  expect(days(`${left}, where he met his Peruvian counterpart, Ana Quispe, on Tuesday.`)).toContain("meeting 2026-05-05");
});
