import { describe } from "vitest";
import { describeExamples } from "../browser/describe-examples.ts";

describe("every example of each service", () => {
  describeExamples([false, true], ({ examples }) => examples);
});
