import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { foldInto } from "../../src/pipeline/fold-into.ts";
import { openStore } from "../../src/store/open-store.ts";
import { root } from "../cli/run.ts";
import { makeFiling, seenAt } from "../store/make-filing.ts";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

let folder: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let base: string;
const complaints: string[] = [];
const requested = new Set<string>();
const hostile = "Bilal <img src=x onerror=document.title='taken'> Haddad";

beforeAll(async () => {
  if (!executablePath) throw new Error("no Chromium on this machine; install it with: apt-get install -y chromium");
  folder = mkdtempSync(join(tmpdir(), "readout-browser-"));
  const record = join(folder, "record.db");
  const store = openStore(record, { create: true });
  for (const [told, publisher] of [
    [
      { host: "Amara Osei Tutu", guest: "Lena Vikström", place: "Accra", more: "And so on.\n".repeat(400) },
      "Example News Agency",
    ],
    [{ host: "Amara Osei Tutu", guest: "Lena Vikström", place: "Accra", more: "More was said." }, "Example Gazette"],
    [
      { host: hostile, guest: "Mirjam Koppel", place: "Amman", more: "<script>document.title='taken'</script>" },
      "Example <i>Post</i>",
    ],
  ] as const) {
    const seen = seenAt("2026-05-05", publisher);
    const filing = makeFiling(told, seen);
    await store.putSource(filing);
    await store.addSighting(filing.source.id, seen);
    await foldInto(
      store,
      filing.reports.map(({ report }) => report.id),
    );
  }
  await store.close();
  server = spawn(join(root, "bin/readout"), ["serve", "--port", "0", "--record", record], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  base = await new Promise<string>((resolve, reject) => {
    server.stdout!.on("data", (data: Buffer) => {
      const address = /http:\S+/.exec(data.toString());
      if (address) resolve(address[0]);
    });
    server.on("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  browser = await chromium.launch({ executablePath, args: flags });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => requested.add(new URL(request.url()).origin));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.kill();
  if (folder) rmSync(folder, { recursive: true });
});

test("a reader comes from the list over an event and a cell to the highlighted words", async () => {
  await page.goto(base);
  await page.waitForSelector("ul.events li");
  expect(await page.locator("ul.events li").count()).toBe(2);
  await page.getByRole("link", { name: /Amara Osei Tutu/ }).click();
  await page.waitForSelector("table.reports");
  expect(await page.locator("h1").textContent()).toBe("Amara Osei Tutu — Lena Vikström");
  expect(await page.locator("table.reports thead th").count()).toBe(3);
  await page.locator("tr", { hasText: "Place" }).getByRole("link", { name: "Accra" }).first().click();
  await page.waitForSelector(".source-text mark");
  expect(await page.locator(".source-text mark").allInnerTexts()).toEqual(["Accra"]);
  const seen = await page.locator(".source-text mark").evaluate((mark) => {
    const box = mark.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  });
  expect(seen).toBe(true);
});

test("the reports of an event are compared statement by statement", async () => {
  await page.goto(`${base}#/events`);
  await page.waitForSelector("ul.events li");
  await page.getByRole("link", { name: /Amara Osei Tutu/ }).click();
  await page.getByRole("link", { name: "Compare statement by statement" }).click();
  await page.waitForSelector("tr.both");
  expect(await page.locator("tr.both td").allInnerTexts()).toHaveLength(2);
});

test("filters stand in the address and are kept", async () => {
  await page.goto(`${base}#/events`);
  await page.waitForSelector("ul.events li");
  await page.getByLabel("Participant").fill("koppel");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.waitForFunction(() => document.querySelectorAll("ul.events li").length === 1);
  expect(page.url()).toContain("actor=koppel");
  await page.reload();
  await page.waitForSelector("ul.events li");
  expect(await page.getByLabel("Participant").inputValue()).toBe("koppel");
  await page.getByLabel("Class").selectOption("visit");
  await page.waitForSelector("text=No event matches.");
});

test("words of a source are shown and never run", async () => {
  for (const path of ["#/events", "#/people", "#/search?words=received"]) {
    await page.goto(base + path);
    await page.waitForSelector("text=onerror=document.title");
    expect(await page.locator("main img").count()).toBe(0);
  }
  await page.goto(`${base}#/events`);
  await page.waitForSelector("ul.events li");
  await page.getByRole("link", { name: /onerror/ }).click();
  await page.waitForSelector("table.reports");
  await page.locator("tr", { hasText: "Stated in" }).getByRole("link", { name: "in the source" }).click();
  await page.waitForSelector(".source-text mark");
  expect(await page.locator(".source-text").textContent()).toContain("<script>document.title='taken'</script>");
  expect(await page.title()).toBe("Readout");
});

test("people, who held what on a day, and organisations are listed", async () => {
  await page.goto(`${base}#/people`);
  await page.waitForSelector("table.list");
  expect(await page.locator("table.list tbody tr").count()).toBe(4);
  await page.getByRole("link", { name: "Amara Osei Tutu" }).click();
  await page.waitForSelector("text=Offices, as reports attest them");
  expect(await page.locator("ul.events li").count()).toBe(1);
  await page.goto(`${base}#/people?at=2026-06-01`);
  await page.waitForSelector("text=last known before the day");
  await page.goto(`${base}#/organisations`);
  await page.waitForSelector("text=None matches.");
});

test("a cell opens its words beside the event, Escape closes them, and on a small screen the link is followed", async () => {
  await page.goto(`${base}#/events`);
  await page.waitForSelector("ul.events li");
  await page.getByRole("link", { name: /Amara Osei Tutu/ }).click();
  const place = page.locator("tr", { hasText: "Place" }).getByRole("link", { name: "Accra" }).first();
  await place.click();
  await page.waitForSelector(".reader mark");
  expect(page.url()).toContain("#/event/");
  await page.keyboard.press("Escape");
  await page.waitForSelector(".reader", { state: "detached" });
  await page.setViewportSize({ width: 390, height: 800 });
  await place.click();
  await page.waitForSelector(".source-text mark");
  expect(page.url()).toContain("#/source/");
  await page.setViewportSize({ width: 1280, height: 800 });
});

test("people are followed over time, and what was read, carried and said again is shown", async () => {
  for (const [path, words] of [
    ["#/timeline?actor=Amara+Osei+Tutu", "1 event of the 2 in the record"],
    ["#/ledger", "articles in 3 sources"],
    ["#/formulas", "sentences of"],
    ["#/formulas?phrase=received+Minister", "0 of 3 texts"],
    ["#/reprints", "pairs of articles|Nobody carries"],
    ["#/said", "\\d statements"],
    ["#/said?kind=positions", "\\d positions[^]*supports"],
    ["#/names", "0 pairs among 4 people"],
  ] as const) {
    await page.goto(base + path);
    await expect.poll(() => page.locator("main").textContent(), { message: path, timeout: 15_000 }).toMatch(new RegExp(words));
  }
});

test("no page is wider than a telephone", async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of [
    "events",
    "people",
    "names",
    "said",
    "said?kind=positions",
    "organisations",
    "timeline?actor=Amara+Osei+Tutu",
    "ledger",
    "formulas",
    "reprints",
    "search?words=received",
  ]) {
    await page.goto(`${base}#/${path}`);
    await page.waitForFunction(() => !document.body.textContent?.includes("Reading the record"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
});

test("all is reached by the keyboard, and text can be read in light and dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${base}#/events`);
    await page.reload();
    await page.waitForSelector("ul.events li");
    const weak = await page.evaluate(() => {
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
      const rgb = (colour: string): readonly number[] => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const light = (colour: readonly number[]): number => {
        const [r, g, b] = colour
          .slice(0, 3)
          .map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const ground = (element: Element | null): readonly number[] => {
        for (let at = element; at; at = at.parentElement) {
          const colour = rgb(getComputedStyle(at).backgroundColor);
          if (colour[3]! > 200) return colour;
        }
        return [255, 255, 255, 255];
      };
      return [...document.querySelectorAll("a, span, small, p, h1, button, label")].flatMap((element) => {
        if (!element.textContent?.trim() || element.classList.contains("skip") || element.classList.contains("hidden")) return [];
        const [one, other] = [light(rgb(getComputedStyle(element).color)), light(ground(element))];
        const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        return contrast < 4.5 ? [`${element.tagName} ${element.textContent.slice(0, 30)} ${contrast.toFixed(2)}`] : [];
      });
    });
    expect(weak, colorScheme).toEqual([]);
  }
  await page.goto(`${base}#/events`);
  await page.reload();
  await page.waitForSelector("ul.events li");
  const reached: string[] = [];
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""),
    );
  }
  expect(reached[0]).toBe("Skip to the page");
  expect(reached.some((name) => name.includes("Amara Osei Tutu"))).toBe(true);
});

test("nothing was asked of anybody else, and the browser had nothing to complain of", () => {
  expect([...requested]).toEqual([new URL(base).origin]);
  expect(complaints).toEqual([]);
});
