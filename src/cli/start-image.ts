// What an image of a started `readout code` is made of (scripts/build-start.ts): all that is loaded at every start stands in it, ready.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startupSnapshot } from "node:v8";
import { loadAuthority } from "../authority/authority.ts";
import { loadCodebook } from "../codebook/codebook.ts";
import { codeDocument } from "../pipeline/code-document.ts";
import { allMade } from "../text/later.ts";
import { endWithReader } from "./closed-output.ts";
import { runCode } from "./code-command.ts";

// What is made when it is first asked for is so now, …
const knowledge = allMade(() => ({ authority: loadAuthority(), codebook: loadCodebook() }));
const nobody = { address: null, publisher: null, country: null, captured: null, published: null, headline: null };
const examples = join(import.meta.dirname, "../../examples/reports");

// … and what is read when a text first wants it.
for (const name of readdirSync(examples))
  if (name.endsWith(".txt")) codeDocument("example", readFileSync(join(examples, name)), name, nobody, knowledge);

startupSnapshot.setDeserializeMainFunction(async () => {
  endWithReader();
  await runCode(process.argv.slice(2), () => knowledge);
  // Once all is written: the system takes the memory back at once, which Node would clear away page by page.
  process.stdout.write("", () => process.exit());
});
