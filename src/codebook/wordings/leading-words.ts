import { type Leading, leadingOf } from "../../text/leading.ts";
import { readYaml } from "../folder.ts";

/** Reads the words by which it is told who leads others, which persons are read by as well. @throws where they are missing or not of their shape */
export const loadLeading = (language = "en"): Leading => leadingOf(readYaml(`../authority/words/${language}/leading.yaml`));
