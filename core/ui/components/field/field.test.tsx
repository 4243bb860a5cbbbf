import { describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { AddressField } from "../address-field/address-field.tsx";
import { Checkboxes } from "../checkboxes/checkboxes.tsx";
import { DateField } from "../date-field/date-field.tsx";
import { ErrorSummary } from "../error-summary/error-summary.tsx";
import { ParcelField } from "../parcel-field/parcel-field.tsx";
import { PeriodField } from "../period-field/period-field.tsx";
import { PlaceField } from "../place-field/place-field.tsx";
import { Radios } from "../radios/radios.tsx";
import { Rows } from "../rows/rows.tsx";
import { Select } from "../select/select.tsx";
import { TextArea } from "../text-area/text-area.tsx";
import { TextField } from "../text-field/text-field.tsx";
import { Tick } from "../tick/tick.tsx";
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

  it("take the focus when the page opens, where that is wanted, on the first control alone", () => {
    const field = { id: "a", name: "a", label: "A", autofocus: true, messages: pl };
    const options = ["x", "y"].map((value) => ({ value, label: value }));
    const focused = [
      <TextField {...field} />,
      <TextArea {...field} />,
      <Select {...field} options={options} />,
      <Radios {...field} options={options} />,
      <Checkboxes {...field} options={options} />,
      <Tick {...field} />,
      <DateField {...field} />,
      <PeriodField {...field} />,
      <AddressField {...field} />,
      <ParcelField {...field} />,
      <PlaceField {...field} />,
    ].map((one) => String(one).match(/<(?:input|select|textarea)[^>]*>/g));
    for (const [first, ...others] of focused.map((controls) => controls ?? [])) {
      expect(first).toContain(" autofocus");
      expect(others.join()).not.toContain("autofocus");
    }
    expect(String(<TextField {...field} autofocus={false} />)).not.toContain("autofocus");
  });

  it("of a filter need no choice: the empty one says that it leaves nothing out", () => {
    const field = { id: "a", name: "a", label: "A", options: [], messages: pl };
    const html = String(<Select {...field} all="wszystkie" />);
    expect(html).toContain('<option value="">wszystkie</option>');
    expect(html).not.toMatch(/required|nieobowiązkowe/);
    expect(String(<Select {...field} />)).toContain(pl.ui.field.choose);
  });

  it("that search ask nothing: they may stay empty, and do not say that they are optional", () => {
    const html = String(<TextField id="a" name="a" label="A" type="search" messages={pl} />);
    expect(html).not.toContain("required");
    expect(html).not.toContain(pl.ui.field.optional);
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

const namesIn = (html: string) => [...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name);
const wrongIn = (html: string) =>
  [...html.matchAll(/<(?:input|textarea)[^>]*aria-invalid[^>]*>/g)].flatMap(([control]) => namesIn(control));

describe("fields in parts", () => {
  const field = { id: "a", name: "a", label: "A", messages: pl };

  it("send each part by its name, and mark only the wrong ones", () => {
    const period = String(<PeriodField {...field} error="Zły rok." wrong={["to-year"]} />);
    expect(namesIn(period)).toEqual(
      ["from-day", "from-month", "from-year", "to-day", "to-month", "to-year"].map((part) => `a.${part}`),
    );
    expect(wrongIn(period)).toEqual(["a.to-year"]);
    const address = String(<AddressField {...field} error="Wpisz numer domu." wrong={["house"]} />);
    expect(namesIn(address)).toEqual(["a.street", "a.house", "a.flat", "a.postcode", "a.town"]);
    expect(wrongIn(address)).toEqual(["a.house"]);
    expect(wrongIn(String(<AddressField {...field} wrong={["house"]} />))).toEqual([]);
  });

  it("ask for no town where it is that of the office", () => {
    expect(namesIn(String(<AddressField {...field} inCity />))).toEqual(["a.street", "a.house", "a.flat"]);
  });

  it("open the coordinates of a place only where there is something to see", () => {
    const place = (lat: string) => String(<PlaceField {...field} value={{ description: "Tu", lat }} />);
    expect(place("")).not.toContain('<details class="mg-details" open');
    expect(place("52")).toContain('<details class="mg-details" open');
  });

  it("keep a first line break that HTML would drop", () => {
    expect(String(<TextArea {...field} value={"\nB"} />)).toContain(">\n\nB</textarea>");
  });
});

describe("a field with a unit", () => {
  it("has it read out first of what describes it", () => {
    const html = String(<TextField id="a" name="a" label="A" hint="H" unit="cm" messages={pl} />);
    expect(html).toContain('aria-describedby="a-unit a-hint"');
    expect(html).toContain('id="a-unit">cm<');
  });
});

describe("a statement", () => {
  it("is ticked only where it was, and sent as yes", () => {
    const tick = (checked: boolean) =>
      String(<Tick id="a" name="a" label="A" checked={checked} messages={pl} />);
    expect(tick(false)).not.toContain("checked");
    expect(tick(true)).toMatch(/value="yes"[^>]* checked=""/);
  });
});

describe("rows", () => {
  const shared = { id: "a", name: "a", label: "A", row: "Drzewo", atLeast: 1, atMost: 2, messages: pl };
  const buttons = (html: string) =>
    [...html.matchAll(/name="(_\w+)" value="([^"]+)"/g)].map(([, ...one]) => one);

  it("can be added up to the most and removed down to the least", () => {
    expect(buttons(String(<Rows {...shared} rows={[]} />))).toEqual([["_add", "a"]]);
    expect(buttons(String(<Rows {...shared} rows={["x"]} />))).toEqual([["_add", "a"]]);
    expect(buttons(String(<Rows {...shared} rows={["x", "y"]} />))).toEqual([
      ["_remove", "a:0"],
      ["_remove", "a:1"],
    ]);
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
