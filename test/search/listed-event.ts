import type { ListedEvent } from "../../src/store/listed-event.ts";

/** An event as the record lists it, with what a test does not look at filled in. */
export const listedEvent = (event: Pick<ListedEvent, "id" | "date" | "participants"> & Partial<ListedEvent>): ListedEvent => ({
  class: "meeting",
  mode: null,
  end: null,
  precision: "day",
  place: null,
  country: null,
  standing: "held",
  salience: "main",
  reports: 1,
  witnesses: 1,
  outlets: [],
  differing: [],
  ...event,
});
