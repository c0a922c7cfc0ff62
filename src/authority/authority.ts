/** The known actors, offices and places, as indexes over the data folder `authority/`. Readonly; loaded once a process. */
// biome-ignore lint/complexity/noBannedTypes: the indexes come with the authority data
export type Authority = {};

/** Reads the data folder. @throws where a file is missing or not of its shape */
export function loadAuthority(): Authority {
  return {};
}
