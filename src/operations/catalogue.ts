import type { Operation } from "./operation.ts";

/** An operation by name, not loaded yet: help lists them all, a call loads one. */
export interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Operation>;
}

/** Everything a user can do, in the order of the help. A test holds names and summaries against the operations'. */
export const catalogue: readonly Entry[] = [
  {
    name: "add",
    summary: "Read documents, code and fold them, and keep them in the record",
    load: async () => (await import("./add.ts")).add as unknown as Operation,
  },
  {
    name: "code",
    summary: "Code documents and print the codings; keeps nothing",
    load: async () => (await import("./code.ts")).code as unknown as Operation,
  },
  {
    name: "text",
    summary: "Print the canonical text of a document, which all offsets count in",
    load: async () => (await import("./text.ts")).text as unknown as Operation,
  },
  {
    name: "events",
    summary: "List the events of the record",
    load: async () => (await import("./events.ts")).events as unknown as Operation,
  },
  {
    name: "people",
    summary: "List the people of the record; with --at who held which office on a day",
    load: async () => (await import("./people.ts")).people as unknown as Operation,
  },
  {
    name: "names",
    summary: "List names of people that may mean one person, with what was decided, by whom and on what grounds",
    load: async () => (await import("./names.ts")).names as unknown as Operation,
  },
  {
    name: "organisations",
    summary: "List the parties, ministries and other organisations of the record",
    load: async () => (await import("./organisations.ts")).organisations as unknown as Operation,
  },
  {
    name: "statements",
    summary: "List who is reported to have said what",
    load: async () => (await import("./statements.ts")).statements as unknown as Operation,
  },
  {
    name: "positions",
    summary: "List who is reported to support, oppose, demand, propose, reaffirm or recognise what",
    load: async () => (await import("./positions.ts")).positions as unknown as Operation,
  },
  {
    name: "commitments",
    summary: "List who is reported to be going, willing or agreed to do what, for whom and by when",
    load: async () => (await import("./commitments.ts")).commitments as unknown as Operation,
  },
  {
    name: "delegations",
    summary: "List the delegations that are called so, with leader, body, country, size and members",
    load: async () => (await import("./delegations.ts")).delegations as unknown as Operation,
  },
  {
    name: "refusals",
    summary: "List the cells that were left empty because no words and no stated basis carry them, and why",
    load: async () => (await import("./refusals.ts")).refusals as unknown as Operation,
  },
  {
    name: "timeline",
    summary: "Follow a person, an office, a country, or a pair of them over time",
    load: async () => (await import("./timeline.ts")).timeline as unknown as Operation,
  },
  {
    name: "ledger",
    summary: "Say which outlets were read, when and over which span, and of each event whose telling was found and whose was not",
    load: async () => (await import("./ledger.ts")).ledger as unknown as Operation,
  },
  {
    name: "formulas",
    summary: "Find the fixed phrases that recur over texts and outlets, or the uses of one phrase",
    load: async () => (await import("./formulas.ts")).formulas as unknown as Operation,
  },
  {
    name: "show",
    summary: "Show one event, source, person, report or statement with its evidence",
    load: async () => (await import("./show.ts")).show as unknown as Operation,
  },
  {
    name: "explain",
    summary: "Say why a cell was coded so: rule, pattern, placeholders, sentence",
    load: async () => (await import("./explain.ts")).explain as unknown as Operation,
  },
  {
    name: "search",
    summary: "Find sentences that have all of some words",
    load: async () => (await import("./search.ts")).search as unknown as Operation,
  },
  {
    name: "compare",
    summary: "Set the reports of one event side by side, statement by statement",
    load: async () => (await import("./compare.ts")).compare as unknown as Operation,
  },
  {
    name: "reprints",
    summary: "Say who carried whose text, whole, cut or edited, with the passages that differ",
    load: async () => (await import("./reprints.ts")).reprints as unknown as Operation,
  },
  {
    name: "versions",
    summary: "Show pages that were seen with different texts at one address, and what was put in and taken out",
    load: async () => (await import("./versions.ts")).versions as unknown as Operation,
  },
  {
    name: "judge",
    summary: "Judge whether two reports tell of the same event, or two names mean the same person or body",
    load: async () => (await import("./judge.ts")).judge as unknown as Operation,
  },
  {
    name: "undo",
    summary: "Withdraw a judgement",
    load: async () => (await import("./undo.ts")).undo as unknown as Operation,
  },
  {
    name: "rebuild",
    summary: "Make everything derived anew from sources and judgements",
    load: async () => (await import("./rebuild.ts")).rebuild as unknown as Operation,
  },
  {
    name: "export",
    summary: "Write the whole record out, the same bytes for the same record",
    load: async () => (await import("./export.ts")).exporting as unknown as Operation,
  },
  {
    name: "verify",
    summary: "Prove every source's hash and every stored quote",
    load: async () => (await import("./verify.ts")).verify as unknown as Operation,
  },
  {
    name: "codebook",
    summary: "Check the codebook: every example found, no near miss, no pattern without use",
    load: async () => (await import("./codebook.ts")).codebook as unknown as Operation,
  },
];
