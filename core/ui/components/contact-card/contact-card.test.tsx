import { describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { ContactCard, type ContactUnit } from "./contact-card.tsx";
import { foldHours } from "./fold-hours.ts";

const unknown: ContactUnit = {
  name: "Biuro Przykładowe",
  address: null,
  room: null,
  phone: null,
  email: null,
  url: null,
  hours: [],
  sample: false,
};
const html = (unit: Partial<ContactUnit>) =>
  String(<ContactCard unit={{ ...unknown, ...unit }} locale="pl" messages={pl} />);

describe("the contact card", () => {
  it("says what is not known, and links nothing then", () => {
    const { noPhone, noEmail, noHours, notKnown } = pl.ui.contact;
    for (const text of [noPhone, noEmail, noHours, notKnown]) expect(html({})).toContain(text);
    expect(html({})).not.toContain("href=");
  });

  it("dials the number without its spaces and shows it with them", () => {
    expect(html({ phone: "000 000 000" })).toContain('<a href="tel:000000000">000 000 000</a>');
  });

  it("marks what the office has not confirmed", () => {
    expect(html({ sample: true })).toContain(pl.ui.contact.sample);
    expect(html({})).not.toContain(pl.ui.contact.sample);
  });

  it("folds days in a row with the same hours into one line", () => {
    const day = (weekday: number, to = "15:30") => ({ weekday, from: "07:30", to });
    expect(foldHours([day(3), day(1), day(2), day(4, "17:00"), day(6)])).toEqual([
      { first: 1, last: 3, from: "07:30", to: "15:30" },
      { first: 4, last: 4, from: "07:30", to: "17:00" },
      { first: 6, last: 6, from: "07:30", to: "15:30" },
    ]);
  });
});
