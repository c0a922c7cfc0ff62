import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { catalogue } from "../../src/operations/catalogue.ts";
import type { World } from "../../src/operations/operation.ts";
import { foldInto } from "../../src/pipeline/fold-into.ts";
import { makeApp } from "../../src/server/make-app.ts";
import { openStore } from "../../src/store/open-store.ts";
import { makeFiling, seenAt } from "../store/make-filing.ts";

let folder: string;
let app: Awaited<ReturnType<typeof makeApp>>;
const hostile = { host: "Bilal <b>Haddad</b>", guest: "Mirjam Koppel", place: "Amman", more: "<script>alert(1)</script>" };
const filing = makeFiling(hostile, seenAt("2026-05-05"));
const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
  app.request(`http://localhost:4180${path}`, { ...init, headers: { host: "localhost:4180", ...init.headers } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-server-"));
  mkdirSync(join(folder, "web"));
  writeFileSync(join(folder, "web/index.html"), "<!doctype html><title>Readout</title>");
  writeFileSync(join(folder, "secret.html"), "secret");
  writeFileSync(join(folder, "web/notes.txt"), "not a page");
  const store = openStore(":memory:", { create: true });
  await store.putSource(filing);
  await store.addSighting(filing.source.id, seenAt("2026-05-05"));
  await foldInto(
    store,
    filing.reports.map(({ report }) => report.id),
  );
  const world: World = {
    record: async () => store,
    knowledge: () => ({ authority: loadAuthority(), codebook: loadCodebook() }),
    now: () => "",
    user: () => "Ada",
    progress: () => {},
    inputs: async function* () {},
  };
  app = await makeApp(world, join(folder, "web"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("every operation that changes nothing is served, and its answer has the shape it declares", async () => {
  const { events } = (await (await ask("/api/events")).json()) as { events: { id: string }[] };
  const questions: Record<string, string> = {
    show: `?id=${events[0]!.id}`,
    explain: `?id=${events[0]!.id}&field=date`,
    search: "?words=received",
    compare: `?event=${events[0]!.id}`,
    timeline: "?actors=Mirjam+Koppel",
  };
  for (const { name, load } of catalogue) {
    const operation = await load();
    if (operation.method !== "get") continue;
    const answer = await ask(`/api/${name}${questions[name] ?? ""}`);
    expect(answer.status, name).toBe(200);
    expect(operation.output.safeParse(await answer.json()).error, name).toBeUndefined();
  }
  const { people } = (await (await ask("/api/people")).json()) as { people: { id: string }[] };
  for (const id of [people[0]!.id, filing.reports[0]!.report.id]) expect((await ask(`/api/show?id=${id}`)).status).toBe(200);
  const shown = await (await ask(`/api/show?id=${filing.source.id}`)).json();
  expect((shown as { text: string }).text).toBe(filing.source.text);
});

test("the description lists every path with its parameters", async () => {
  const described = (await (await ask("/api/openapi.json")).json()) as {
    openapi: string;
    paths: Record<string, { get?: { parameters: { name: string }[] } }>;
  };
  expect(described.openapi).toBe("3.1.0");
  expect(described.paths["/api/events"]?.get?.parameters.map(({ name }) => name)).toContain("country");
  expect(Object.keys(described.paths)).not.toContain("/api/add");
});

test("wrong questions are answered with one line and a fit status", async () => {
  for (const [path, status] of [
    ["/api/events?from=May", 400],
    ["/api/events?nothing=1", 400],
    ["/api/show?id=e1", 404],
    ["/api/show", 400],
    ["/api/nothing", 404],
    ["/api/add", 404],
  ] as const) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(status);
    expect(((await answer.json()) as { error: string }).error).toMatch(/^[^\n]+$/);
  }
  expect((await ask("/api/code", { method: "POST", body: "no json" })).status).toBe(400);
  const coding = await ask("/api/code", { method: "POST", body: JSON.stringify({ id: "x", text: "A met B." }) });
  expect(await coding.json()).toMatchObject({ document: "x" });
});

test("the text of a source is data: JSON with its type, under a policy that runs nothing", async () => {
  const answer = await ask(`/api/show?id=${filing.source.id}`);
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  const page = await ask("/");
  for (const response of [answer, page, await ask("/none.html")]) {
    const policy = response.headers.get("content-security-policy")!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("no file outside of the pages is given away, and no other name is answered", async () => {
  expect((await ask("/")).status).toBe(200);
  for (const path of [
    "/../secret.html",
    "/%2e%2e/secret.html",
    "/..%2fsecret.html",
    "/notes.txt",
    "/%00.html",
    "/assets/../../secret.html",
  ])
    expect((await ask(path)).status, path).toBe(404);
  expect((await ask("/", { headers: { host: "elsewhere.example" } })).status).toBe(421);
});
