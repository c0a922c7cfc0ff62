import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { migrations } from "../../src/store/sqlite/migrations/migrations.ts";
import { storeCases } from "./store-cases.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-store-"));
afterAll(() => rmSync(folder, { recursive: true }));
let number = 0;
const files = new WeakMap<object, string>();

storeCases(
  "SQLite",
  async () => {
    const file = join(folder, `${number++}.db`);
    const store = openStore(file, { create: true });
    files.set(store, file);
    return store;
  },
  async (store) => {
    const file = files.get(store)!;
    await store.close();
    const again = openStore(file, { create: false });
    files.set(again, file);
    return again;
  },
);

test("says in one line that there is no record, or that a file is none", () => {
  expect(() => openStore(join(folder, "none.db"), { create: false })).toThrow(/^no record at .*none\.db; make one with: /);
  const text = join(folder, "text.db");
  writeFileSync(text, "this is no database, but it is long enough to be looked at as one. ".repeat(20));
  expect(() => openStore(text, { create: true })).toThrow(/cannot be used as a record/);
  const strange = join(folder, "strange.db");
  const db = new DatabaseSync(strange);
  db.exec("create table things (a)");
  db.close();
  expect(() => openStore(strange, { create: true })).toThrow(/no record/);
  expect(() => openStore("postgres://localhost/record", { create: true })).toThrow(/postgres/);
});

test("refuses a record of a newer program, and leaves it alone", () => {
  const file = join(folder, "newer.db");
  const db = new DatabaseSync(file);
  db.exec(`pragma user_version = ${migrations.length + 1}`);
  db.close();
  expect(() => openStore(file, { create: true })).toThrow(/newer readout/);
});
