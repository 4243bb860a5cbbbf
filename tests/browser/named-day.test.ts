import { describe, expect, inject, it } from "vitest";

async function answerTo(question: string) {
  const response = await fetch(`${inject("platformUrl")}/api/v1/ask`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ question, asOf: "2026-11-25" }),
  });
  const { status, sentences, sources } = await response.json();
  const text = sentences.map((sentence: { text: string }) => sentence.text).join(" ");
  return {
    status,
    text,
    documents: sources.map(({ url }: { url: string }) => new URL(url, inject("platformUrl")).pathname),
  };
}

const RESOLUTION = "/zrodla/prawo-uchwala-oplata-za-odpady";

describe("a question about another day, answered from the versions of the sample resolution", () => {
  it.each([
    ["Jaka była stawka opłaty za odpady w 2025 roku?", "40 zł", `${RESOLUTION}-2025`],
    ["Ile wynosi stawka opłaty za odpady miesięcznie od osoby?", "45 zł", `${RESOLUTION}-2026`],
    ["Jaka będzie stawka opłaty za odpady w przyszłym roku?", "47 zł", `${RESOLUTION}-2027`],
    ["Jaka będzie stawka opłaty za odpady od 1 stycznia 2027?", "47 zł", `${RESOLUTION}-2027`],
  ])("%s: %s", async (question, amount, document) => {
    const { status, text, documents } = await answerTo(question);
    expect(["answered", "partial"]).toContain(status);
    expect(text).toContain(amount);
    expect(documents).toContain(document);
    const others = ["2025", "2026", "2027"].map((year) => `${RESOLUTION}-${year}`);
    expect(documents.filter((one: string) => others.includes(one) && one !== document)).toEqual([]);
  });

  it("is refused for a year that no version holds in", async () => {
    const { status, text } = await answerTo("Jaka była stawka opłaty za odpady w 2019 roku?");
    expect(status).toBe("unknown");
    expect(text).not.toContain("zł");
  });
});
