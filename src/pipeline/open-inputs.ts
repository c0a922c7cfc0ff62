/** How files and folders come in: for those outside of the stages, which know only the pipeline. */
export { readFiles as openInputs } from "../acquire/read-files.ts";
