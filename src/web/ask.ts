import { useEffect, useState } from "preact/hooks";

export type Asked<T> =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly why: string }
  | { readonly state: "here"; readonly value: T };

/** Asks an operation over HTTP. @throws with the server's one line where it could not be done */
async function ask<T>(operation: string, input: Readonly<Record<string, string>>): Promise<T> {
  const answer = await fetch(
    `./api/${operation}?${new URLSearchParams(Object.entries(input).filter(([, value]) => value !== ""))}`,
  );
  const body = (await answer.json()) as T & { error?: string };
  if (!answer.ok) throw new Error(body.error ?? `the server answered ${answer.status}`);
  return body;
}

/** What an operation says, asked anew whenever the input changes; an answer that comes too late is dropped. */
export function useAsked<T>(operation: string, input: Readonly<Record<string, string>>): Asked<T> {
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
