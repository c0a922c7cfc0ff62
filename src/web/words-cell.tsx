import type { ShownActor } from "../operations/shown/actor.ts";
import { linkTo } from "./route.ts";

/** A cell of a table with words as they are printed, each leading to where it stands in its source. */
export function WordsCell({ words }: Pick<ShownActor["tenures"][number], "words">) {
  return (
    <td class="words">
      {words.map(({ source, start, end, words: printed }) => (
        <a key={`${source}${start}`} href={linkTo("source", source, { at: `${start}-${end}` })}>
          {printed}
        </a>
      ))}
    </td>
  );
}
