import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

type Case = readonly ["above" | "below" | "behind" | "end", string, string | null];
const cases = load(readFileSync(join(import.meta.dirname, "published.yaml"), "utf8")) as Case[];
const title = "Minister Reis opens the harbour of Porto Novo";
const body =
  "The Minister for Transport of Cabo Verde, Alda Reis, opened the harbour in the presence of many guests from the islands.\n\nShe thanked those who had built it.";

test.each(cases)("%s: %s", (place, line, day) => {
  const head = { above: `${line}\n${title}`, below: `${title}\n${line}`, behind: `${title} ${line}`, end: title }[place];
  const text = `${head}\n\n${body}${place === "end" ? `\n\n${line}` : ""}`;
  const [article] = splitText(text).articles;
  expect(article!.published?.value ?? null).toBe(day);
  const [span] = article!.published?.spans ?? [];
  if (day !== null) expect(text.slice(span!.start, span!.end)).toContain(day.slice(0, 4));
});

test("days in digits are read as the page's other days show, with two digits of a year and behind what a site files pieces under", () => {
  const days = (text: string) => splitText(text).articles.map(({ published }) => published?.value ?? null);
  const list = (first: string, second: string): string =>
    [first, second]
      .map(
        (day, at) =>
          `${day}\nMinister ${at === 0 ? "receives the guests of Fiji" : "opens the bridge of Suva"}\nThe Minister of Works spoke for an hour about the road and the rain on it.\nRead more`,
      )
      .join("\n\n");
  expect(days(list("15/08/2016", "12/08/2016"))).toEqual(["2016-08-15", "2016-08-12"]);
  expect(days(list("08/15/2016", "08/12/2016"))).toEqual(["2016-08-15", "2016-08-12"]);
  expect(days(list("30.09.17", "27.09.17"))).toEqual(["2017-09-30", "2017-09-27"]);
  // Near miss: of days that are all two days nobody knows which.
  expect(days(list("09/08/2016", "12/08/2016"))).toEqual([null, null]);
  expect(
    days(
      list(
        "Posted on May 8, 2019 | Filed under Fiji, Pacific | 2 comments",
        "Posted on May 7, 2019 | Filed under Tonga | No comments",
      ),
    ),
  ).toEqual(["2019-05-08", "2019-05-07"]);
});
