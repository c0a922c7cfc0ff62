import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { foldInto } from "../../src/pipeline/fold-into.ts";
import { verifyRecord } from "../../src/pipeline/verify-record.ts";
import { openStore } from "../../src/store/open-store.ts";
import { makeFiling, seenAt } from "../store/make-filing.ts";

let folder: string;
let file: string;
const filing = makeFiling({ host: "Amara Osei Tutu", guest: "Lena Vikström", place: "Accra" }, seenAt("2026-05-05"));
const report = filing.reports[0]!.report.id;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-verify-"));
  file = join(folder, "record.db");
  const store = openStore(file, { create: true });
  await store.putSource(filing);
  await store.addSighting(filing.source.id, seenAt("2026-05-05"));
  await foldInto(store, [report]);
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const alter = (sql: string, ...values: (string | Uint8Array)[]): void => {
  const db = new DatabaseSync(file);
  expect(Number(db.prepare(sql).run(...values).changes)).toBeGreaterThan(0);
  db.close();
};
async function faultsNow() {
  const store = openStore(file, { create: false });
  const result = await verifyRecord(store);
  await store.close();
  return result;
}

test("an untouched record holds, and every cell is counted", async () => {
  const result = await faultsNow();
  expect(result.faults).toEqual([]);
  expect(result.cells).toBe(filing.cells.length);
  expect(result.basisOnly).toBe(1);
});

test("names the source and the cell when one byte of a source is altered", async () => {
  const bytes = Uint8Array.from(filing.bytes);
  const at = new TextDecoder().decode(bytes).indexOf("Accra");
  // "ö" before it takes two bytes.
  bytes[at + 1] = "B".charCodeAt(0);
  alter("update sources set bytes = ?", bytes);
  const { faults } = await faultsNow();
  expect(faults[0]).toMatchObject({ source: filing.source.id, owner: "", fault: "its bytes do not have the hash on record" });
  expect(faults).toContainEqual(expect.objectContaining({ owner: report, field: "place.name" }));
});

test("names the cell when one letter of the stored text is altered", async () => {
  alter("update sources set text = replace(text, 'Accra', 'Bccra')");
  const { faults } = await faultsNow();
  expect(faults[0]).toMatchObject({ fault: "its text does not have the hash on record" });
  expect(faults).toContainEqual(expect.objectContaining({ owner: report, field: "place.name" }));
});

test("names each single quote that is altered, and no other cell", async () => {
  const cells = filing.cells.filter(({ quotes }) => quotes.length > 0);
  for (const [index, cell] of cells.entries()) {
    const db = new DatabaseSync(file);
    const { id, words } = db
      .prepare(
        "select cells.id, quotes.words from cells join quotes on quotes.cell = cells.id where owner = ? and field = ? order by cells.id",
      )
      .get(cell.owner, cell.field) as { id: number; words: string };
    const last = words.at(-1) === "x" ? "y" : "x";
    db.prepare("update quotes set words = ? where cell = ? and place = 0").run(words.slice(0, -1) + last, id);
    db.close();
    const { faults } = await faultsNow();
    expect(faults, `cell ${index}`).toHaveLength(1);
    expect(faults[0]).toMatchObject({ owner: cell.owner, field: cell.field });
    alter(`update quotes set words = ? where cell = ${id} and place = 0`, words);
  }
  expect((await faultsNow()).faults).toEqual([]);
});

test("names a cell whose place was moved, and one that lost its words and basis", async () => {
  alter("update quotes set start = start + 1 where cell = (select id from cells where field = 'place.name')");
  alter("update cells set basis = null where field = 'salience'");
  const { faults } = await faultsNow();
  expect(faults.map(({ field }) => field).toSorted()).toEqual(["place.name", "salience"]);
});

test("names a report that lost its shape, and a judgement that lost its reports", async () => {
  alter("update reports set body = json_set(body, '$.report.standing.value', 'perhaps')");
  const store = openStore(file, { create: false });
  const judged = { source: filing.source.id, class: "visit", words: "Somebody else came.", sides: ["Somebody Else"] };
  await store.addJudgement({
    id: "j1",
    about: "report",
    left: "r1",
    right: "r2",
    verdict: "same",
    grounds: [],
    by: "Ada",
    at: "2026-05-05",
    judged: { left: judged, right: judged },
  });
  await store.close();
  expect((await faultsNow()).faults.map(({ owner, field }) => [owner, field])).toEqual([
    [report, "report.standing.value"],
    ["j1", ""],
  ]);
});
