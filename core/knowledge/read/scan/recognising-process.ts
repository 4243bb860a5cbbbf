import { answerRequests } from "#core/processes";
import { ReadFault } from "../read-fault.ts";
import { recogniseInProcess } from "./recognise-in-process.ts";
import type { PageToRecognise } from "./recognise-page.ts";

/** Entry of the recognising process: a page of a file comes as a message, its lines or its fault go back. */
answerRequests(ReadFault, ({ bytes, page }: PageToRecognise) =>
  recogniseInProcess(new Uint8Array(bytes), page),
);
