import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../cli/run.ts";

const fitNode = join(root, "node_modules/node/bin/node");

test("the packed program runs where it is installed, and says in one line where Node is too old", { timeout: 600_000 }, () => {
  const work = mkdtempSync(join(tmpdir(), "readout-packed-"));
  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28 });
  const [packed] = JSON.parse(npm(["pack", "--json", "--pack-destination", work], root).replace(/^[\s\S]*?(?=^\[)/m, "")) as {
    filename: string;
    files: { path: string }[];
  }[];
  const files = packed!.files.map(({ path }) => path);
  expect(files).toContain("dist/cli/main.js");
  expect(files).toContain("dist/web/index.html");
  expect(files.some((path) => path.startsWith("src/") || path.startsWith("test/"))).toBe(false);

  const home = join(work, "home");
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), '{"name":"home","private":true}');
  npm(["install", "--no-audit", "--no-fund", join(work, packed!.filename)], home);
  const program = join(home, "node_modules/.bin/readout");
  const run = (node: string, args: readonly string[]) =>
    spawnSync(program, args, { cwd: home, encoding: "utf8", env: { PATH: `${node}:/usr/bin:/bin`, HOME: home, TMPDIR: work } });

  const fit = dirname(fitNode);
  const reports = join(home, "node_modules/readout/examples/reports");
  expect(run(fit, ["add", reports])).toMatchObject({ status: 0, stderr: "" });
  expect(run(fit, ["verify"]).stdout).toMatch(/^all hold: 10 sources/);
  expect(run(fit, ["code", join(reports, "09-visit.txt")]).stdout).toBe(
    execFileSync(join(root, "bin/readout"), ["code", join(root, "examples/reports/09-visit.txt")], { encoding: "utf8" }),
  );

  const old = join(work, "old");
  mkdirSync(old);
  // Stands for Node 20: runs what it is given as the fit one does, but calls itself older.
  writeFileSync(
    join(old, "node"),
    `#!/bin/sh\n[ "$1" = --version ] && { echo v20.20.2; exit 0; }\n[ "$1" = -e ] && exit 1\nexit 9\n`,
    { mode: 0o755 },
  );
  const refused = run(old, ["events"]);
  expect(refused.status).toBe(3);
  expect(refused.stderr).toMatch(/^readout needs Node 22\.13 or newer, found v20\.20\.2; [^\n]+\n$/);
  rmSync(work, { recursive: true });
});
