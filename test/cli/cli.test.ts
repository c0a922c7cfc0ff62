import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeOptions } from "../../src/cli/code-command.ts";
import { codingSchema } from "../../src/model/coding.ts";
import { catalogue } from "../../src/operations/catalogue.ts";
import { optionsOf } from "../../src/operations/options-of.ts";
import { readout } from "./run.ts";

let folder: string;
let record: string;
const oneLine = /^readout: [^\n]+\n$/;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-cli-"));
  record = join(folder, "record.db");
  const { status, err } = readout(["add", "examples/reports", "--record", record]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("help names every command, and each command's help ends with examples and the ends it can have", () => {
  const { status, out } = readout(["--help"]);
  expect(status).toBe(0);
  for (const { name } of catalogue) expect(out).toContain(name);
  const events = readout(["events", "--help"]).out;
  expect(events).toContain("readout events --class meeting");
  expect(events).toMatch(/Ends with 0 when done/);
  expect(readout([]).out).toBe(out);
  expect(readout(["--version"]).out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
});

test("a wrong call ends with one clear line and 2, and touches nothing", () => {
  for (const [args, says] of [
    [["evens"], /unknown command 'evens'/],
    [["events", "--frm", "2026-05-01"], /unknown option '--frm'/],
    [["events", "--from", "May"], /--from: must be a day/],
    [["events", "--limit", "many"], /whole number/],
    [["events", "--format", "xml"], /--format/],
    [["export", "pdf"], /TO: .*jsonl/],
    [["show"], /missing required argument/],
    [["add"], /missing required argument/],
    [["code"], /name files to code/],
    [["code", "a.txt", "--captured", "May"], /--captured must be a day/],
    [["code", "--nonsense"], /nonsense/],
  ] as const) {
    const { status, out, err } = readout([...args], { cwd: folder });
    expect(status, args.join(" ")).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(oneLine);
    expect(err).toMatch(says);
  }
  expect(existsSync(join(folder, "readout.db"))).toBe(false);
});

test("what cannot be done ends with one clear line and 4", () => {
  for (const [args, says] of [
    [["events"], /no record at readout\.db; make one with/],
    [["show", "e123", "--record", record], /nothing in the record has the id e123/],
    [["explain", "e123", "--record", record], /nothing in the record has the id/],
    [["events", "--record", "examples"], /cannot be used as a record|no record/],
    [["text", "none.txt"], /none\.txt: no such file/],
  ] as const) {
    const { status, out, err } = readout([...args], { cwd: folder });
    expect({ status, out }, args.join(" ")).toEqual({ status: 4, out: "" });
    expect(err).toMatch(oneLine);
    expect(err).toMatch(says);
  }
  const missing = readout(["code", "none.txt"], { cwd: folder });
  expect(missing).toMatchObject({ status: 4, out: "" });
  expect(missing.err).toMatch(oneLine);
  const some = readout(["code", "none.txt", "examples/reports/09-visit.txt"]);
  expect(some.status).toBe(1);
  expect(some.out.trimEnd().split("\n")).toHaveLength(1);
});

test("adding twice changes nothing, and what is left out is told line by line", () => {
  const before = readout(["export", "jsonl", "--record", record]).out;
  expect(readout(["add", "examples/reports", "--record", record]).out).toMatch(/^0 added, 10 known before/);
  expect(readout(["export", "jsonl", "--record", record]).out).toBe(before);
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "long.txt"), "x".repeat(2_000));
  const { status, err } = readout([
    "add",
    join(folder, "empty.txt"),
    join(folder, "none.txt"),
    join(folder, "long.txt"),
    "--max-bytes",
    "1000",
    "--record",
    record,
  ]);
  expect(status).toBe(1);
  expect(err.trim().split("\n")).toHaveLength(3);
  expect(err).toMatch(/left out .*empty\.txt: .*empty/);
  expect(err).toMatch(/left out .*none\.txt: no such file/);
  expect(err).toMatch(/left out .*long\.txt: .*2.?000/);
  expect(readout(["export", "jsonl", "--record", record]).out).toBe(before);
  expect(readout(["export", "jsonl", "--log", "--record", record]).out).toContain('"leftOut":[{"input":');
});

test("lists come as table, JSON and CSV, without colour where no terminal is", () => {
  const table = readout(["events", "--record", record]);
  expect(table.status).toBe(0);
  expect(table.out + table.err).not.toContain("\u001b");
  const { total, events } = JSON.parse(readout(["events", "--format", "json", "--limit", "1000", "--record", record]).out);
  expect(events).toHaveLength(total);
  const csv = readout(["events", "--format", "csv", "--limit", "1000", "--record", record]).out;
  expect(csv.split("\r\n")[0]).toMatch(/^id,date,class/);
  for (const list of ["people", "organisations", "statements"])
    expect(readout([list, "--format", "json", "--record", record]).status).toBe(0);
  expect(JSON.parse(readout(["search", "memorandum", "--format", "json", "--record", record]).out).hits.length).toBeGreaterThan(
    1,
  );
});

test("verify proves the example's record", () => {
  const { status, out } = readout(["verify", "--record", record]);
  expect(out).toMatch(/^all hold: 10 sources/);
  expect(status).toBe(0);
});

test("code prints one coding a file in the codebook's shape, the same bytes each time", () => {
  const args = ["code", "examples/reports/03-agency-copy.txt", "examples/reports/09-visit.txt", "--captured", "2026-05-20"];
  const { status, out } = readout(args);
  expect(status).toBe(0);
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(2);
  for (const line of lines) codingSchema.parse(JSON.parse(line));
  expect(JSON.parse(lines[0]!).document).toBe("03-agency-copy");
  expect(readout(args).out).toBe(out);
  const pretty = readout(["code", "examples/reports/09-visit.txt", "--pretty"]).out;
  expect(pretty.split("\n").length).toBeGreaterThan(10);
});

test("code --jsonl keeps the order, names lines without an id by their number, and gives bad lines their error", () => {
  const lines = [
    '{"id":"x","text":"A met B."}',
    "no json",
    '{"text":"C met D."}',
    '{"id":"y"}',
    '{"id":7,"text":""}',
    "[]",
    '{"id":"z","text":5}',
  ];
  const { status, out } = readout(["code", "--jsonl"], { input: `${lines.join("\n")}\n` });
  expect(status).toBe(1);
  const codings = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(codings.map(({ document }) => document)).toEqual(["x", "2", "3", "y", "7", "6", "z"]);
  expect(codings.map(({ error }) => typeof error)).toEqual([
    "undefined",
    "string",
    "undefined",
    "string",
    expect.anything(),
    "string",
    "string",
  ]);
  expect(readout(["code", "--jsonl"], { input: '{"id":"x","text":"A met B."}\n' }).status).toBe(0);
});

test("text prints what the offsets count in", () => {
  const file = "examples/reports/05-message.txt";
  expect(readout(["text", file]).out).toBe(readFileSync(file, "utf8"));
});

test("the options of code are the operation's, read by hand for speed", async () => {
  const operation = await catalogue.find(({ name }) => name === "code")!.load();
  const declared = optionsOf(operation).map(({ flag }) => flag);
  const byHand = Object.keys(codeOptions).filter((flag) => !["jsonl", "pretty", "max-bytes", "codebook"].includes(flag));
  expect(byHand.toSorted()).toEqual(declared.filter((flag) => !["text", "id", "headline"].includes(flag)).toSorted());
});
