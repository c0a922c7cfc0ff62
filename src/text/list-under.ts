/** Puts `value` at the end of the list that `lists` keeps under `key`, in constant time however long the list is. */
export function listUnder<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
