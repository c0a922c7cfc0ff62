import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readout, root } from "../cli/run.ts";

/** A seeded sequence of numbers from 0 to 1, so that a failure can be run again. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Adds a folder and kills the process after so many milliseconds. @returns whether it was killed before it ended by itself */
const killedAfter = (folder: string, record: string, milliseconds: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      join(root, "node_modules/node/bin/node"),
      ["--disable-warning=ExperimentalWarning", join(root, "src/cli/main.ts"), "add", folder, "--record", record],
      { stdio: "ignore" },
    );
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.on("error", reject);
    child.on("exit", (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });

test("killed at ten random moments and run again, it gives the same export as one run, byte for byte", {
  timeout: 300_000,
}, async () => {
  const work = mkdtempSync(join(tmpdir(), "readout-killed-"));
  const folder = join(work, "reports");
  mkdirSync(folder);
  const texts = readdirSync(join(root, "examples/reports"))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(root, "examples/reports", name), "utf8"));
  // Each report ten times over, a little different each time, so that a run takes long enough to be killed in the midst of it.
  for (let copy = 0; copy < 10; copy++)
    for (const [at, text] of texts.entries()) writeFileSync(join(folder, `${copy}-${at}.txt`), `${text}\nCopy ${copy}.\n`);
  const whole = join(work, "whole.db");
  const began = performance.now();
  expect(readout(["add", folder, "--record", whole]).status).toBe(0);
  const took = performance.now() - began;
  const wanted = readout(["export", "jsonl", "--record", whole]).out;
  expect(wanted.length).toBeGreaterThan(10_000);

  const record = join(work, "broken.db");
  const next = chance(20_260_504);
  let killed = 0;
  // Ten kills; as the record fills, a run grows shorter, so after some the record is begun anew, which is one more moment to be killed at.
  for (let attempt = 0; attempt < 60 && killed < 10; attempt++) {
    if (attempt % 4 === 3) for (const end of ["", "-wal", "-shm"]) rmSync(record + end, { force: true });
    if (await killedAfter(folder, record, 120 + next() * (took - 120))) killed++;
  }
  expect(killed).toBe(10);
  expect(readout(["add", folder, "--record", record]).status).toBe(0);
  expect(readout(["export", "jsonl", "--record", record]).out === wanted).toBe(true);
  expect(readout(["verify", "--record", record]).status).toBe(0);
  rmSync(work, { recursive: true });
});
