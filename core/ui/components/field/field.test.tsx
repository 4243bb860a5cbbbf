import { describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { DateField } from "../date-field/date-field.tsx";
import { ErrorSummary } from "../error-summary/error-summary.tsx";
import { Radios } from "../radios/radios.tsx";
import { Select } from "../select/select.tsx";
import { TextArea } from "../text-area/text-area.tsx";
import { TextField } from "../text-field/text-field.tsx";
import { describedBy } from "./field.tsx";

describe("fields", () => {
  it("are described by hint, note and error in the order in which they are read out", () => {
    expect(describedBy("a", { hint: "x", note: "y", error: "z" })).toBe("a-hint a-note a-error");
    expect(describedBy("a", { hint: "", error: undefined })).toBeUndefined();
  });

  it("say an error in words and mark the control", () => {
    const html = String(<TextField id="imie" name="imie" label="Imię" error="Wpisz imię." messages={pl} />);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('aria-describedby="imie-error"');
    expect(html).toContain(`${pl.ui.errorSummary.itemPrefix} </span>Wpisz imię.`);
  });

  it("are required unless they say that they are optional", () => {
    const field = { id: "a", name: "a", label: "A", messages: pl };
    expect(String(<TextField {...field} />)).toContain('required=""');
    const optional = String(<TextField {...field} optional />);
    expect(optional).not.toContain('required=""');
    expect(optional).toContain(pl.ui.field.optional);
  });

  it("of a filter need no choice: the empty one says that it leaves nothing out", () => {
    const field = { id: "a", name: "a", label: "A", options: [], messages: pl };
    const html = String(<Select {...field} all="wszystkie" />);
    expect(html).toContain('<option value="">wszystkie</option>');
    expect(html).not.toMatch(/required|nieobowiązkowe/);
    expect(String(<Select {...field} />)).toContain(pl.ui.field.choose);
  });

  it("keep what was typed as text, never as markup", () => {
    const html = String(<TextArea id="a" name="a" label="A" value="</textarea><b>" messages={pl} />);
    expect(html).toContain("&lt;/textarea&gt;&lt;b&gt;");
  });

  it("send a date in three parts and mark only the wrong one", () => {
    const value = { day: "4", month: "13", year: "2027" };
    const html = String(
      <DateField
        id="d"
        name="d"
        label="Dzień"
        error="Zły miesiąc."
        wrong={["month"]}
        value={value}
        messages={pl}
      />,
    );
    expect([...html.matchAll(/name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "d-day",
      "d-month",
      "d-year",
    ]);
    expect(html.match(/aria-invalid/g)).toHaveLength(1);
    expect(html).toContain('value="13"');
  });
});

describe("the error summary", () => {
  const errors = [
    { field: "imie", text: "Wpisz imię." },
    { field: "kto", text: "Wybierz, kto składa wniosek." },
  ];

  it("counts the errors, takes the focus and leads to each field", () => {
    const html = String(<ErrorSummary errors={errors} messages={pl} />);
    expect(html).toContain("Popraw 2 błędy w formularzu");
    expect(html).toContain("autofocus");
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(["#imie", "#kto"]);
  });

  it("leads into a group of radios, to the first of them", () => {
    const html = String(
      <Radios id="kto" name="kto" label="Kto?" options={[{ value: "ja", label: "Ja" }]} messages={pl} />,
    );
    expect(html).toMatch(/<input[^>]*id="kto"/);
  });

  it("is not there when all is well", () => {
    expect(String(<ErrorSummary errors={[]} messages={pl} />)).not.toContain("<");
  });
});
