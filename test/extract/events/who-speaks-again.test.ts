import { expect, test } from "vitest";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

const reports = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map((report) => `${report.class} ${modeAndSides(report)}`);

test.each<readonly [text: string, ...events: readonly string[]]>([
  // "The two men" are no more of the list before them.
  [
    "Fijian Minister Seru Vaka was received by Tongan Prime Minister Sione Moala, and the two men signed a fisheries treaty.",
    "meeting in-person: Sione Moala > Seru Vaka",
    "agreement treaty: Seru Vaka+Sione Moala > ",
  ],
  // Who goes home is not visited there by whoever was host.
  [
    "Fijian Minister Seru Vaka, who has been in Tonga since Monday at the invitation of Tongan Premier Sione Moala, returns to Suva on Friday.",
    "visit official: Seru Vaka > Sione Moala",
  ],
])("%s", (text, ...events) => {
  expect(reports(text)).toEqual(events);
});
