import type { Spoken } from "../statements/walk/spoken.ts";
import type { Home } from "./abroad.ts";
import type { Lookup } from "./lookup.ts";

/** So many words behind a verb of speech tell to whom or of whom it is ("condemned the raid of Fiji"). */
const NEAR = 6;
/** What a verb asks for behind it is not looked for farther. */
const FOLLOWS = 200;

/** Is it a notice to the public and no act towards anybody abroad besides ("reminded travellers of the fees", but not "condemned the raid of Fiji and reminded travellers …")? */
export function isNotice(one: Spoken, { countries, speakers }: Home, { actors, sceneOf, codebook }: Lookup): boolean {
  const { words, start } = one.view;
  const found = codebook.declarations.notices.exec(words);
  if (!found) return false;
  const [from, to] = [start + found.index, start + found.index + found[0].length];
  const { tokens } = sceneOf(one);
  const isOther = ({ actor, place }: (typeof tokens)[number]): boolean =>
    [...(actor?.actors ?? []).map((id) => (speakers.has(id) ? null : actors.get(id)?.country?.value)), place?.country].some(
      (country) => country != null && !countries.has(country),
    );
  const speaks = ({ kind, low, end }: (typeof tokens)[number]): boolean =>
    kind === "word" &&
    (codebook.speech.verbs.get(low) ?? []).some(
      ({ follows }) =>
        follows === null ||
        follows.test(
          words
            .slice(end - start)
            .trimStart()
            .slice(0, FOLLOWS),
        ),
    );
  return !tokens.some((token, at) => {
    if ((token.start >= from && token.start < to) || !speaks(token)) return false;
    const behind = tokens.slice(at + 1, at + 1 + NEAR);
    const ends = behind.findIndex(({ kind, start: next }) => kind === "mark" || (next >= from && next < to));
    return behind.slice(0, ends < 0 ? NEAR : ends).some(isOther);
  });
}
