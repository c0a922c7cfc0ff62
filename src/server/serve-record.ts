import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { OperationError, type World } from "../operations/operation.ts";
import { makeApp } from "./make-app.ts";

/** The built pages. They stand at the same distance from the sources and from what is compiled of them. */
const webFolder = join(import.meta.dirname, "../../dist/web");

/** Asks the desktop to open an address; where there is none the printed address is all. */
function openBrowser(address: string): void {
  const command = process.platform === "darwin" ? "open" : "xdg-open";
  spawn(command, [address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

/**
 * Serves the record on this machine until it is stopped.
 * @throws {OperationError} where the pages are not built or the port is taken
 */
export async function serveRecord(
  world: World,
  { port, open }: { readonly port: number; readonly open: boolean },
): Promise<void> {
  if (!existsSync(join(webFolder, "index.html"))) throw new OperationError("the pages are not built; run: npm run build:web");
  await world.record();
  const app = await makeApp(world, webFolder);
  await new Promise<void>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, ({ port: taken }) => {
      const address = `http://localhost:${taken}/`;
      process.stdout.write(`the record is at ${address} (stop with Ctrl+C)\n`);
      if (open) openBrowser(address);
    });
    server.on("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new OperationError(`port ${port} is taken; name another with --port, or 0 for a free one`)
          : error,
      ),
    );
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
  });
}
