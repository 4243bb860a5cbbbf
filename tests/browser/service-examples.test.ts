import { describe } from "vitest";
import { describeExamples } from "./describe-examples.ts";

describe("the first example of each service, without JavaScript", () => {
  describeExamples([false], ({ examples }) => examples.slice(0, 1));
});
