import { answerRequests } from "#core/processes";
import { UploadFault } from "../upload-fault.ts";
import { inspectFile } from "./inspect-file.ts";
import type { FileToInspect } from "./inspecting.ts";

/** Entry of the inspecting process: the path of a file comes as a message, what it is or its fault goes back. */
answerRequests(UploadFault, (file: FileToInspect) => inspectFile(file));
