import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const items = [
  "FIJIAN, SAMOAN MINISTERS CONFER. Fiji's Foreign Minister Ana Lima flew to Apia on 2 December for a visit. She met Samoa's Foreign Minister, Sina Tuala, for three hours.",
  "FIJI PROTESTS TO TONGA. Fiji's Foreign Minister Ana Lima on 1 December met the Ambassador of Tonga, Tevita Fonua, and handed him a note.",
  "VANUATU RATIFIES ACCORD. Vanuatu's parliament approved on 30 November an agreement with France on its reefs.",
];

test("items of a digest lend each other no day and are not put together", () => {
  const reports = code(`ISLAND DIGEST\n\n${items.join("\n\n")}\n`, "2021-12-03").extraction.reports;
  const days = reports.filter(({ class: name }) => name === "meeting").map(({ when }) => when?.value.date ?? null);
  expect(days).toContain("2021-12-01");
  expect(days).toContain("2021-12-02");
});
