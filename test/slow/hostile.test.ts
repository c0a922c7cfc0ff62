import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readout } from "../cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));
const report =
  "RĪGA, May 4 (Example News Agency) -- Latvian President Dzidra Ozola received Fijian Foreign Minister Sitiveni Naulu here on Monday.\n";
const german =
  "Die Ministerin hat am Dienstag in Wien ihre Amtskollegin empfangen. Beide haben erklärt, dass die Beziehungen der beiden Länder sich gut entwickelt haben und dass man auch in der Zukunft mit dem Handel und der Fischerei weitermachen wird, so die Mitteilung des Ministeriums nach dem Treffen.\n";
const limit = 10 * 60_000;

test("what cannot be read of a folder is told line by line and stands in the run's entry; the rest is kept", {
  timeout: limit,
}, () => {
  const page = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  page("a-good.txt", report);
  page("b-vast.html", "");
  truncateSync(join(folder, "b-vast.html"), 300 * 1024 * 1024);
  page("c-empty.html", "");
  page("d-german.txt", german);
  page("e-swells.html", `<p>${Array.from({ length: 5_000 }, (_, at) => `<font a="${at}">`).join("")}${"<p>x".repeat(20_000)}`);
  page("f-binary.html", "%PDF-1.7\n");
  page("g-deep.html", `<html>${"<div>".repeat(10_000)}${report.replace("Monday", "Tuesday")}${"</div>".repeat(10_000)}`);
  const record = join(folder, "record.db");
  const added = readout(["add", folder, "--record", record, "--format", "json"], {
    env: { NODE_OPTIONS: "--max-old-space-size=600" },
  });
  expect(added.status).toBe(1);
  const reasons = [
    "b-vast.html: 314572800 bytes are more than --max-bytes 50000000",
    "c-empty.html: it is empty",
    "d-german.txt: it is in German (de), and the codebook reads English (en) only",
    "e-swells.html: its markup makes more than 153893 nodes",
    "f-binary.html: it is no text that can be read",
  ];
  const lines = added.err.trimEnd().split("\n");
  for (const [at, reason] of reasons.entries()) expect(lines[at]).toContain(reason);
  expect(lines).toHaveLength(reasons.length);
  expect(JSON.parse(added.out)).toMatchObject({ added: 2, known: 0 });
  const log = readout(["export", "jsonl", "--log", "--record", record])
    .out.split("\n")
    .filter((line) => line.includes('"type":"run"'));
  expect(log).toHaveLength(1);
  for (const reason of reasons) expect(log[0]).toContain(reason.slice(reason.indexOf(": ") + 2));
  expect(readout(["verify", "--record", record]).status).toBe(0);
});

test("a page of a million headings and a line of ten million letters are coded in bounded memory", { timeout: limit }, () => {
  const headings = join(folder, "headings.html");
  writeFileSync(headings, `<html><body>${"<h2>A heading</h2>".repeat(1_000_000)}`);
  expect(readout(["code", headings], { env: { NODE_OPTIONS: "--max-old-space-size=3000" } })).toMatchObject({
    status: 0,
    err: "",
  });
  const line = join(folder, "line.html");
  writeFileSync(line, `<html><p>${"word ".repeat(2_000_000)}</p>`);
  expect(readout(["code", line], { env: { NODE_OPTIONS: "--max-old-space-size=3000" } })).toMatchObject({ status: 0, err: "" });
});
