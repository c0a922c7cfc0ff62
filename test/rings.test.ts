import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** Ring of each folder of `src/`; a file may import from lower rings, from its own folder, and across a ring only where that ring's line says so. */
const rings: Record<string, number> = {
  text: 0,
  model: 0,
  codebook: 1,
  authority: 1,
  acquire: 2,
  split: 2,
  annotate: 2,
  recognise: 2,
  extract: 2,
  fold: 2,
  pipeline: 3,
  store: 3,
  search: 3,
  export: 3,
  evaluate: 3,
  coders: 3,
  operations: 4,
  cli: 5,
  server: 5,
  web: 5,
};
/** Rings whose folders may import each other: 0 (values over text), 3 (order and keeping) and 5 (`serve` starts the server); the stages may not. */
const open = new Set([0, 3, 5]);

const src = resolve(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);

test("every folder of src has a ring", () => {
  for (const file of files) expect(rings, file).toHaveProperty(file.split("/")[0]!);
});

test("imports only lead inward, and no stage imports another", () => {
  const wrong: string[] = [];
  for (const file of files) {
    const own = file.split("/")[0]!;
    for (const specifier of importsOf(file).filter((name) => name.startsWith("."))) {
      const target = relative(src, resolve(src, dirname(file), specifier)).split("/")[0]!;
      const from = rings[own]!,
        to = rings[target] ?? Number.POSITIVE_INFINITY;
      if (target !== own && (to > from || (to === from && !open.has(from)))) wrong.push(`${file} imports ${specifier}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("what an article tells is made in order: sentences, wordings in them, their reports, what these come to", () => {
  const order = ["scene", "match", "report", "settle"];
  const folder = "extract/events/";
  const room = (path: string): number => order.indexOf(path.slice(folder.length).split("/")[0]!);
  const wrong = files
    .filter((file) => file.startsWith(folder) && room(file) >= 0)
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith("."))
        .map((name) => relative(src, resolve(src, dirname(file), name)))
        .filter((target) => target.startsWith(folder) && room(target) > room(file))
        .map((target) => `${file} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

test("no stage but acquire touches the world, and none reads a clock or the environment", () => {
  const wrong: string[] = [];
  for (const file of files.filter((name) => rings[name.split("/")[0]!] === 2)) {
    for (const specifier of importsOf(file))
      if (/^(node:)?(fs|http|https|net|os|child_process|worker_threads|dns)\b/.test(specifier) && !file.startsWith("acquire/"))
        wrong.push(`${file} imports ${specifier}`);
    const code = readFileSync(join(src, file), "utf8");
    if (/\bDate\.now\b|\bnew Date\(\s*\)|\bprocess\.env\b|\bMath\.random\b|\bperformance\.now\b/.test(code))
      wrong.push(`${file} reads a clock, chance or the environment`);
  }
  expect(wrong).toEqual([]);
});

test("no file leads back to itself over what it imports", () => {
  const targets = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((name) => name.startsWith("."))
        .map((name) => relative(src, resolve(src, dirname(file), name))),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" > "));
    if (done.has(file) || way.includes(file)) return;
    for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});
