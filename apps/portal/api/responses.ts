import { z } from "zod";
import { STATUSES } from "#core/answers";

const day = z.iso.date().nullable();
const url = z.string().describe("Absolute, or `tel:` and `mailto:` for actions.");

/** What `POST /api/v1/ask` gives; also the data of its `done` event. */
export const askResponse = z.object({
  status: z.enum(STATUSES),
  sentences: z.array(
    z.object({
      text: z.string(),
      sources: z.array(z.int()).describe("Numbers `n` of the sources it rests on."),
      by: z.literal("built-in").optional().describe("Where this sentence is not by who composed the others."),
    }),
  ),
  sources: z.array(
    z.object({
      n: z.int(),
      title: z.string(),
      url,
      quote: z.string().describe("The span of the source, word for word."),
      validFrom: day,
      validTo: day,
      page: z.int().nullable(),
      sample: z.boolean(),
    }),
  ),
  unit: z
    .object({
      name: z.string(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      url: z.string().nullable(),
      sample: z.boolean(),
    })
    .nullable(),
  actions: z.array(z.object({ kind: z.string(), label: z.string(), url })),
  notices: z.array(z.string()),
  by: z.string().describe("`built-in`, or `model:` and the name of the language model."),
  conversation: z.string().describe("Give it with the next question to go on with the conversation."),
  sample: z.boolean().describe("The office has not confirmed its data: nothing here may be relied on."),
});

/** What `POST /api/v1/search` gives. */
export const searchResponse = z.object({
  results: z.array(
    z.object({
      title: z.string(),
      url,
      text: z.string(),
      headings: z.array(z.string()),
      page: z.int().nullable(),
      score: z.number().describe("Comparable within this search only."),
      unit: z.string().nullable(),
      language: z.enum(["pl", "uk", "en"]),
      validFrom: day,
      validTo: day,
      sample: z.boolean(),
    }),
  ),
  sample: z.boolean(),
});

/** What a request gets that is not answered. */
export const errorResponse = z.object({
  error: z.object({
    code: z.string(),
    message: z.string().describe("In the language of the request."),
    details: z.array(z.string()),
  }),
  requestId: z.string(),
});
