import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { foldName } from "../../text/fold-name.ts";
import { listUnder } from "../../text/list-under.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** So often a line comes again where a page breaks its posts off; where it names the headline above it, twice is enough. */
const enough = 3;
const enoughNamed = 2;
/** Of its places such a share lies between a text and what may head the next one. */
const share = 0.8;
/** It is no longer than this, the headline that it names left out. */
const longest = 60;
/** Of the texts above it so many break off in the midst of a sentence. */
const brokenOff = 0.3;
/** The headline stands at most so many lines above. */
const headlineWithin = 40;

const endsSentence = /[.!?:;]["'”’»)\]]*$/u;
/** Three and more beside each other, between strokes. */
const buttons = /\S\s*[|·•]\s*\S.*[|·•]\s*\S/u;
const arrows = /^[→»›>⟶➔➜▸▶…. ]+$/u;

/**
 * Finds the line by which a page leads from the beginning of each post to the rest of it: one and the same line, or one that repeats the headline above it, comes again between a
 * text and the next headline, and either its first word leads on ("Open the release", "More on this story", "→") or the texts above it break off.
 */
export function markRecurringCuts(lines: readonly Line[], roles: Role[], { cuts }: SplitWordings): void {
  const may = (at: number): boolean => {
    const role = roles[at]!;
    const over = roles[at - 1];
    if (over?.is !== "text" || lines[at]!.level !== null) return false;
    if (role.is === "furniture") return role.kind === "menu" || role.kind === "other" || role.kind === "related";
    // A drawn line cuts nothing off, unless it is an arrow.
    if (role.is === "rule") return arrows.test(lines[at]!.text);
    return role.is === "title" || role.is === "text" || role.is === "label" || role.is === "cut";
  };
  const alike = new Map<string, number[]>();
  const named: (readonly [number, string])[] = [];
  let heads: { readonly at: number; readonly text: string; readonly folded: string }[] = [];
  lines.forEach(({ text }, at) => {
    const { is } = roles[at]!;
    if (may(at)) {
      const folded = foldName(text);
      const head = heads.findLast((one) => at - one.at <= headlineWithin && folded.endsWith(one.folded) && text !== one.text);
      if (head && text.length - head.text.length <= longest / 2) {
        // What repeats the headline is no headline of its own.
        if (is !== "cut") named.push([at, head.text]);
        return;
      }
      if (text.length <= longest) listUnder(alike, text, at);
    }
    if (is === "title" && text.length >= 12) heads = [...heads.slice(-2), { at, text, folded: foldName(text) }];
  });
  const isLast = (at: number): boolean => {
    const after = roles[at + 1];
    return after === undefined || after.is !== "text" || lines[at + 1]!.text.length < running;
  };
  for (const [text, places] of alike) {
    if (places.length < enough || places.filter(isLast).length < share * places.length) continue;
    const broken = places.filter((at) => !endsSentence.test(lines[at - 1]!.text)).length;
    const leads = arrows.test(text) || cuts.leads.test(text);
    // A row of buttons below texts that stand whole leads to each alone, or prints it.
    if ((!leads || buttons.test(text)) && broken < brokenOff * places.length) continue;
    if (!leads && roles[places[0]!]!.is === "furniture") continue;
    for (const at of places) roles[at] = { is: "cut", names: null, weak: false };
  }
  if (named.length >= enoughNamed) for (const [at, names] of named) roles[at] = { is: "cut", names, weak: false };
}
