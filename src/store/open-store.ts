import { openSqlite, RecordError } from "./sqlite/open-sqlite.ts";
import type { Store } from "./store.ts";

/** Opens the record at an address: today a file. @throws {RecordError} where it cannot be opened */
export function openStore(address: string, options: { readonly create: boolean }): Store {
  if (/^[a-z]+:\/\//i.test(address))
    throw new RecordError(`${address.split("://")[0]}:// records are not there yet; name a file`);
  return openSqlite(address, options);
}
