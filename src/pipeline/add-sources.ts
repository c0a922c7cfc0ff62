import type { Sighting } from "../model/source.ts";
import type { LeftOut } from "../store/run.ts";
import { bySighting, sightingText } from "../store/sighting-order.ts";
import type { Store } from "../store/store.ts";
import { sha256 } from "../text/identity.ts";
import { codePage, type Knowledge } from "./code-source.ts";
import { fileSource } from "./file-source.ts";
import { foldInto } from "./fold-into.ts";
import { openDocument } from "./open-document.ts";

/** One input of `add`: a document, or why there is none. */
export type AddInput =
  | { readonly name: string; readonly bytes: Uint8Array; readonly sighting: Sighting }
  | { readonly name: string; readonly refused: string };

export interface AddProgress {
  readonly done: number;
  readonly name: string;
}

export interface Added {
  readonly added: number;
  /** Documents that the record had already, seen where it had seen them before. */
  readonly known: number;
  readonly leftOut: readonly LeftOut[];
}

/** What the world tells: the clock stands in the log of runs alone. */
export interface AddWorld {
  readonly now: () => string;
  readonly progress: (progress: AddProgress) => void;
  readonly coder: string;
}

/**
 * Codes, folds and keeps each input in a transaction of its own, so that a run can be broken off anywhere and begun again.
 * A source that was seen in several places is coded by the first of its sightings, whichever came into the record first.
 */
export async function addSources(
  inputs: AsyncIterable<AddInput> | Iterable<AddInput>,
  store: Store,
  knowledge: Knowledge,
  world: AddWorld,
): Promise<Added> {
  const codebook = knowledge.codebook.version;
  let run: number | null = null;
  let [added, known] = [0, 0];
  const leftOut: LeftOut[] = [];
  /** A run is on record from its first change on: one that finds all known leaves no trace. */
  const thisRun = async (): Promise<number> => {
    run ??= await store.beginRun({ at: world.now(), coder: world.coder, codebook });
    return run;
  };
  for await (const input of inputs) {
    world.progress({ done: added + known + leftOut.length, name: input.name });
    const reason = "refused" in input ? input.refused : await keepSource(input, store, knowledge, world.coder, thisRun);
    if (reason === true) added++;
    else if (reason === false) known++;
    else {
      leftOut.push({ input: input.name, reason });
      await store.leaveOut(await thisRun(), { input: input.name, reason });
    }
  }
  if (run !== null) await store.endRun(run, world.now(), added, known);
  return { added, known, leftOut };
}

type Document = Extract<AddInput, { bytes: Uint8Array }>;

/** @returns whether it was new, or why it was left out */
async function keepSource(
  { name, bytes, sighting: seen }: Document,
  store: Store,
  knowledge: Knowledge,
  coder: string,
  thisRun: () => Promise<number>,
): Promise<boolean | string> {
  const id = `s${sha256(bytes).slice(0, 15)}`;
  const before = await store.sightingsOf(id);
  try {
    const format = before.length > 0 ? (await store.readSource(id)).format : undefined;
    const { page, sighting } = openDocument(bytes, name, seen, format);
    if (before.some((one) => sightingText(one) === sightingText(sighting))) return false;
    const [lead] = [...before, sighting].sort(bySighting) as [Sighting, ...Sighting[]];
    const leads = before[0] === undefined || sightingText(lead) !== sightingText(before[0]);
    const version = knowledge.codebook.version;
    const filing = leads ? fileSource(codePage(page, lead, knowledge), bytes, coder, version) : null;
    await thisRun();
    await store.transact(async () => {
      if (filing) {
        const beside = await store.reportsBeside(id);
        await store.putSource(filing);
        await store.addSighting(id, sighting);
        await foldInto(store, [...filing.reports.map(({ report }) => report.id), ...beside]);
        return;
      }
      await store.addSighting(id, sighting);
      // A page that was seen at one more address may now be another version of what was seen there.
      await foldInto(store, await store.reportsOf(id));
    });
    return true;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
