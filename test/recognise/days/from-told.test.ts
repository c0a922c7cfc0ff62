import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";

test.each([
  ["On its eve", "2026-05-04"],
  ["A day previously", "2026-05-04"],
  ["Two days previously", "2026-05-03"],
  ["The day thereafter", "2026-05-06"],
])("“%s” leads on from the day told before", (words, day) => {
  const text = `The ministers of Kenya and Fiji met on 5 May. ${words}, they walked through the port.\n`;
  expect(code(text, "2026-05-14").recognition.days.map(({ when }) => when.date)).toEqual(["2026-05-05", day]);
});

test("“later in the day” is of the day of the news where an earlier one was but recalled", () => {
  const days = (between: string): readonly (string | null)[] =>
    code(
      `SUVA, May 13 – Fiji on Wednesday rejected the note. The ministry of Samoa had sent it on Monday.${between}Later in the day the envoy of Samoa was called in.\n`,
      "2026-05-14",
    )
      .recognition.days.filter(({ dateline }) => !dateline)
      .map(({ when }) => when.date);
  expect(days("\n\n")).toEqual(["2026-05-13", "2026-05-11", "2026-05-13"]);
  expect(days(" ")).toEqual(["2026-05-13", "2026-05-11", "2026-05-11"]);
  // The day that the article opens with may be still to come.
  const opened = code(
    "SUVA, May 13 – Fiji will send judges to the games of Samoa on July 18, the judge Ana Lima said here on Wednesday.\n\nEarlier in the day she had met the umpires.\n",
    "2026-05-14",
  );
  expect(opened.recognition.days.at(-1)?.when.date).toBe("2026-05-13");
});

test("what was once to come is rather ahead of when it is told of", () => {
  const day = (text: string) => code(`${text}\n`, "2026-05-14").recognition.days.at(-1)?.when.date;
  expect(day("The ministry said that the Premier of Fiji would visit Kenya in June.")).toBe("2026-06-01");
  expect(day("The ministry said that the Premier of Fiji would travel to Kenya on 4 June.")).toBe("2026-06-04");
  expect(day("The ministry said in March that the Premier of Fiji would visit Kenya in April.")).toBe("2026-04-01");
  // Near misses: what never came about, and what is wished.
  expect(day("The Premier of Fiji would have visited Kenya in June, had the roads been dry.")).toBe("2025-06-01");
  expect(day("The Premier of Fiji visited Kenya in June.")).toBe("2025-06-01");
});
