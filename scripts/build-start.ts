// npm run build:start: makes the image from which `bin/readout code` starts in a clone, sooner than from the sources. It holds what stands in them
// now: where one of them was changed since (by the times of the files, which bin/readout looks at), it is left aside and the sources run as they stand.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const home = join(import.meta.dirname, "..");
const folder = join(home, ".readout/start");
const image = join(folder, "image");
const program = join(folder, "start.cjs");
/** As bin/readout has them: an image is only fit for the flags that it was made with. */
const flags = /^flags="(.*)"$/m.exec(readFileSync(join(home, "bin/readout"), "utf8"))![1]!.split(" ");

/** One text coded by the image or by the sources, with the flags of both. */
const coded = (from: readonly string[]): string =>
  execFileSync(process.execPath, [...flags, ...from, join(home, "examples/reports/01-kazakhstan-ministry.txt")], {
    encoding: "utf8",
  });

async function buildStart(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Written first: whatever changes from now on is newer.
  writeFileSync(join(folder, "home"), `${home}\n`);
  await build({
    configFile: false,
    root: home,
    logLevel: "error",
    ssr: { noExternal: true },
    // The bundle stands elsewhere than the files it is made of.
    define: { "import.meta.dirname": JSON.stringify(join(home, "src/cli")) },
    build: {
      // V8 keeps the text of what it runs, in two bytes a character.
      minify: true,
      ssr: join(home, "src/cli/start-image.ts"),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { format: "cjs", entryFileNames: "start.cjs" } },
    },
  });
  const unproved = `${image}.new`;
  execFileSync(process.execPath, [...flags, "--snapshot-blob", unproved, "--build-snapshot", program], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (coded(["--snapshot-blob", unproved, "code"]) !== coded([join(home, "src/cli/main.ts"), "code"]))
    throw new Error("it codes otherwise than the sources do");
  rmSync(program);
  renameSync(unproved, image);
}

try {
  await buildStart();
} catch (error) {
  // Without it everything works, only slower: an installation does not fail for that.
  rmSync(folder, { recursive: true, force: true });
  console.error(`no image to start from: ${error instanceof Error ? error.message : error}`);
}
