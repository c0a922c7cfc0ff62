/** What is left for later while `allMade` runs; null at any other time. */
let waiting: (() => unknown)[] | null = null;

/** A value that is made when it is first asked for, and then kept. */
export function later<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  const get = (): Value => {
    made ??= { value: make() };
    return made.value;
  };
  waiting?.push(get);
  return get;
}

/**
 * Gives what `load` gives, with everything made that was left for later on the way, and by what was made in turn. It is for who has the time before
 * the first text comes: one text needs but some of it, and others need the rest.
 */
export function allMade<Value>(load: () => Value): Value {
  const all: (() => unknown)[] = [];
  waiting = all;
  try {
    const loaded = load();
    for (const get of all) get();
    return loaded;
  } finally {
    waiting = null;
  }
}
