import type { ComponentChild } from "preact";
import type { Asked } from "./ask.ts";

/** What an operation gave, once it is here; until then that it is asked for, or why it failed. */
export function Waiting<T>({ asked, children }: { readonly asked: Asked<T>; readonly children: (value: T) => ComponentChild }) {
  if (asked.state === "waiting")
    return (
      <p class="quiet" role="status">
        Reading the record …
      </p>
    );
  if (asked.state === "failed")
    return (
      <p class="fault" role="alert">
        {asked.why}
      </p>
    );
  return <>{children(asked.value)}</>;
}
