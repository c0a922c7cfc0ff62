import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `bin/readout` as a user does. */
export function readout(
  args: readonly string[],
  options: { readonly input?: string; readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(join(root, "bin/readout"), args, {
    encoding: "utf8",
    input: options.input ?? "",
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    maxBuffer: 1 << 28,
    // A run that hangs fails its test: a test runner cannot stop a process it waits for.
    timeout: 480_000,
  });
  return { status, out: stdout, err: stderr };
}
