import { useEffect, useState } from "preact/hooks";

export type Asked<T> =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly why: string }
  | { readonly state: "here"; readonly value: T };

/** Fields of an operation's input; a list repeats its field, and an empty text asks for nothing. */
type Asking = Readonly<Record<string, string | readonly string[]>>;

/** Asks an operation over HTTP. @throws with the server's one line where it could not be done */
async function ask<T>(operation: string, input: Asking): Promise<T> {
  const pairs = Object.entries(input).flatMap(([field, value]) =>
    (typeof value === "string" ? [value] : value).filter((one) => one !== "").map((one) => [field, one]),
  );
  const answer = await fetch(`./api/${operation}?${new URLSearchParams(pairs)}`);
  const body = (await answer.json()) as T & { error?: string };
  if (!answer.ok) throw new Error(body.error ?? `the server answered ${answer.status}`);
  return body;
}

/** What an operation says, asked anew whenever the input changes; an answer that comes too late is dropped. */
export function useAsked<T>(operation: string, input: Asking): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: "waiting" });
  const key = JSON.stringify([operation, input]);
  useEffect(() => {
    let late = false;
    setAsked({ state: "waiting" });
    ask<T>(operation, input).then(
      (value) => late || setAsked({ state: "here", value }),
      (error: unknown) => late || setAsked({ state: "failed", why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      late = true;
    };
  }, [key]);
  return asked;
}
