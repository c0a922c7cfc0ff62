import { type Abbreviations, loadAbbreviations } from "./abbreviations.ts";
import { loadSpeechWordings, type SpeechWordings } from "./speech-wordings.ts";
import { loadSplitWordings, type SplitWordings } from "./split-wordings.ts";
import { loadStanceWordings, type StanceWordings } from "./stance-wordings.ts";
import { loadTopicWordings, type TopicWording } from "./topic-wordings.ts";

/** What is coded and how, as checked values over the data folder `codebook/`. Readonly; loaded once a process. */
export interface Codebook {
  readonly version: string;
  readonly split: SplitWordings;
  readonly abbreviations: Abbreviations;
  readonly speech: SpeechWordings;
  readonly stances: StanceWordings;
  readonly topics: readonly TopicWording[];
}

/** Reads the data folder. @throws where a file is missing or not of its shape */
export function loadCodebook(): Codebook {
  return {
    version: "1.3",
    split: loadSplitWordings(),
    abbreviations: loadAbbreviations(),
    speech: loadSpeechWordings(),
    stances: loadStanceWordings(),
    topics: loadTopicWordings(),
  };
}
