import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const stages = ["acquire", "split", "annotate", "recognise", "extract", "fold"];
const filesOf = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join(folder, file))
    : [];
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
    relative(root, resolve(root, dirname(file), match[1]!)),
  );

/** A stage's tests may make their input with the stages before it, and the measures of `evaluate` run one. */
const ownTests = new RegExp(`^test/(?:${[...stages, "evaluate"].join("|")})/`);

/** Who would not compile any more if the folder of a stage were gone. Scripts measure one stage each and go with it. */
const brokenWithout = (stage: string): string[] =>
  [...filesOf("src"), ...filesOf("test")].filter(
    (file) => !file.startsWith(`src/${stage}/`) && importsOf(file).some((target) => target.startsWith(`src/${stage}/`)),
  );

test.each(stages)("taking out %s breaks nothing but the pipeline, operations and tests of stages", (stage) => {
  const broken = brokenWithout(stage);
  expect(
    broken.some((file) => file.startsWith("src/pipeline/")),
    "the pipeline uses every stage",
  ).toBe(true);
  expect(broken.filter((file) => !/^src\/(?:pipeline|operations)\//.test(file) && !ownTests.test(file))).toEqual([]);
});

test("what is deleted with the pages breaks nothing else", () => {
  const outside = [...filesOf("src"), ...filesOf("test")].filter((file) => !file.startsWith("src/web/"));
  expect(outside.filter((file) => importsOf(file).some((target) => target.startsWith("src/web/")))).toEqual([]);
});
