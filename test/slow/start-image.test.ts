import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const report = "examples/reports/01-kazakhstan-ministry.txt";
let folder: string;
let clone: string;

const run = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(join(clone, "bin/readout"), args, { cwd: clone, encoding: "utf8" });
  return { status, stdout };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-start-"));
  clone = join(folder, "clone");
  for (const part of [
    "src",
    "codebook",
    "authority",
    "bin",
    "examples",
    "scripts/build-start.ts",
    "package.json",
    "package-lock.json",
  ])
    cpSync(join(root, part), join(clone, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
  execFileSync(join(root, "node_modules/node/bin/node"), [join(clone, "scripts/build-start.ts")], { stdio: "inherit" });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("code starts from the image and prints what the sources print; once the clone is changed or moved the sources run", () => {
  const image = join(clone, ".readout/start/image");
  const fromImage = run("code", report, "--captured", "2026-05-20");
  expect(fromImage.status).toBe(0);
  renameSync(image, `${image}.away`);
  const fromSources = run("code", report, "--captured", "2026-05-20");
  expect(fromImage).toEqual(fromSources);

  // What is no image tells which of the two runs: only who starts from it fails.
  writeFileSync(image, "no image");
  expect(run("code", report).status).not.toBe(0);
  expect(run("code", report, "--codebook", "examples/codebook").status).toBe(0);
  expect(run("code", "--help").status).toBe(0);
  expect(run("text", report).status).toBe(0);

  const moved = join(folder, "moved");
  renameSync(clone, moved);
  expect(spawnSync(join(moved, "bin/readout"), ["code", report], { cwd: moved }).status).toBe(0);
  renameSync(moved, clone);
  expect(run("code", report).status).not.toBe(0);
  appendFileSync(join(clone, "codebook/topics.json"), "\n");
  expect(run("code", report, "--captured", "2026-05-20")).toEqual(fromSources);
});
