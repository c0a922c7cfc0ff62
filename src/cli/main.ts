import { enableCompileCache } from "node:module";
import { endWithReader } from "./closed-output.ts";

// Compiled once, loaded from the cache after that: half of a short command's time.
enableCompileCache();
endWithReader();
const args = process.argv.slice(2);
const asksForHelp = args.includes("--help") || args.includes("-h");
// `code` is called once a document by whoever measures: it loads no schemas and no command parser.
if (args[0] === "code" && !asksForHelp) await (await import("./code-command.ts")).runCode(args.slice(1));
else await (await import("./run-command.ts")).runCommand(args);
