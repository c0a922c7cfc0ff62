import { readFileSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { catalogue } from "../operations/catalogue.ts";
import { type Operation, OperationError, type World } from "../operations/operation.ts";
import { InputError, readInput } from "../operations/read-input.ts";
import { describeApi } from "./describe-api.ts";

/** Nothing but what this server sends itself; no script or style inside a page; no page of anybody else around it. */
const guarding: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

const kinds: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A page elsewhere may give its own name this machine's address; only these names are answered. */
const ownNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

const MOST_BODY = 60_000_000;

function answerError(context: Context, error: unknown): Response {
  const status = error instanceof InputError ? 400 : error instanceof OperationError ? 404 : 500;
  return context.json({ error: error instanceof Error ? error.message : String(error) }, status);
}

async function rawInput(context: Context, operation: Operation): Promise<Record<string, unknown>> {
  if (operation.method === "post") {
    const body: unknown = await context.req.json().catch(() => null);
    if (typeof body !== "object" || body === null || Array.isArray(body)) throw new InputError("the body must be a JSON object");
    return body as Record<string, unknown>;
  }
  return Object.fromEntries(
    Object.entries(context.req.queries()).map(([field, values]) => [field, values.length > 1 ? values : values[0]]),
  );
}

/** The routes of every operation that is served, their description, and the pages from the folder `web`. */
export async function makeApp(world: World, web: string): Promise<Hono> {
  const app = new Hono();
  app.use(async (context, next) => {
    if (!ownNames.test(context.req.header("host") ?? "")) return context.text("this server answers this machine alone", 421);
    await next();
    for (const [name, value] of Object.entries(guarding)) context.header(name, value);
  });
  const operations = (await Promise.all(catalogue.map((entry) => entry.load()))).filter(({ method }) => method !== null);
  app.get("/api/openapi.json", (context) => context.json(describeApi(operations)));
  for (const operation of operations)
    app.on(
      operation.method === "post" ? "POST" : "GET",
      `/api/${operation.name}`,
      bodyLimit({ maxSize: MOST_BODY }),
      async (context) => {
        try {
          return context.json((await operation.run(readInput(operation, await rawInput(context, operation)), world)) as object);
        } catch (error) {
          return answerError(context, error);
        }
      },
    );
  app.all("/api/*", (context) => context.json({ error: "no such operation; /api/openapi.json lists them" }, 404));
  app.get("*", (context) => {
    const path = context.req.path === "/" ? "index.html" : normalize(decodeURIComponent(context.req.path)).replace(/^[\\/]+/, "");
    const kind = kinds[extname(path)];
    if (path.startsWith("..") || path.includes(`${sep}..`) || path.includes("\0") || !kind) return context.text("not found", 404);
    try {
      return context.body(readFileSync(join(web, path)), 200, { "Content-Type": kind });
    } catch {
      return context.text("not found", 404);
    }
  });
  app.onError((error, context) => answerError(context, error));
  return app;
}
