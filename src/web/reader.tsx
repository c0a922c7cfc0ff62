import { createContext } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";
import type { ShownSource } from "../operations/shown/source.ts";
import { useAsked } from "./ask.ts";
import { MarkedText } from "./marked-text.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";

/** Words of a source that a reader wants to see. */
export interface Reading {
  readonly source: string;
  readonly marks: readonly (readonly [number, number])[];
}

const wide = "(min-width: 72rem)";

/** Opens words beside the page; on a page that has no room for it the link is simply followed. */
export const ReaderContext = createContext<((reading: Reading) => void) | null>(null);

/** The address of a source with words marked. */
export const wordsAt = ({ source, marks }: Reading): string =>
  linkTo("source", source, { at: marks.map(([start, end]) => `${start}-${end}`).join("_") });

/** A click on a link to words opens them beside the page where there is room, and follows the link where there is none or a key asks for a new window. */
export function useReader(reading: Reading): (event: MouseEvent) => void {
  const open = useContext(ReaderContext);
  return (event) => {
    if (!open || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0 || !matchMedia(wide).matches) return;
    event.preventDefault();
    open(reading);
  };
}

/** The text of a source with words marked, scrolled to the first of them. */
export function SourceText({ shown, marks }: { readonly shown: ShownSource; readonly marks: Reading["marks"] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
  }, [shown.id, marks.join()]);
  return (
    <div class="source-text" lang="en" ref={box}>
      <MarkedText text={shown.text} marks={marks} />
    </div>
  );
}

/** A source beside the page that its words are shown on. */
export function Reader({ reading, close }: { readonly reading: Reading; readonly close: () => void }) {
  const asked = useAsked<ShownSource>("show", { id: reading.source });
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, [reading]);
  return (
    <aside
      class="reader"
      aria-label="The words in their source"
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <Waiting asked={asked}>
        {(shown) => (
          <>
            <header>
              <b>{shown.sightings[0]?.publisher ?? "A source"}</b>
              <a href={wordsAt(reading)}>the whole source</a>
              <button type="button" class="link" onClick={close}>
                Close
              </button>
            </header>
            <SourceText shown={shown} marks={reading.marks} />
          </>
        )}
      </Waiting>
    </aside>
  );
}
