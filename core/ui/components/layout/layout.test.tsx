import { describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { Layout, type LayoutProps } from "./layout.tsx";

const props: LayoutProps = {
  locale: "uk",
  messages: pl,
  title: "Zapytaj",
  path: "/uk/zapytaj?q=drzewo",
  theme: null,
  cityName: "Bielsko-Biała",
  menu: [{ href: "/uk/zapytaj", label: "Zapytaj", current: true }],
  assets: { css: "/zasoby/main.css", scripts: ["/zasoby/wyspa.js"] },
};
const html = (more: Partial<LayoutProps> = {}) => String(<Layout {...props} {...more} />);

describe("the layout", () => {
  it("says its language and its title", () => {
    expect(html()).toMatch(/^<html lang="uk">/);
    expect(html()).toContain("<title>Zapytaj – Bielsko-Biała</title>");
  });

  it("leaves the theme to the device until a person chooses", () => {
    expect(html()).not.toContain("data-theme");
    expect(html({ theme: "contrast" })).toContain('data-theme="contrast"');
  });

  it("puts the errors first in the title", () => {
    expect(html({ hasErrors: true })).toContain("<title>Błąd: Zapytaj");
  });

  it("links the same page in the other languages and keeps the question", () => {
    for (const [language, href] of [
      ["pl", "/zapytaj?q=drzewo"],
      ["uk", "/uk/zapytaj?q=drzewo"],
      ["en", "/en/zapytaj?q=drzewo"],
    ])
      expect(html()).toContain(`href="${href}" lang="${language}" hreflang="${language}"`);
  });

  it("comes back to the same page after a choice of theme", () => {
    expect(html()).toContain('name="powrot" value="/uk/zapytaj?q=drzewo"');
  });

  it("says that the city is a sample only where it is one", () => {
    expect(html({ sample: true })).toContain(pl.shell.sample.text);
    expect(html()).not.toContain(pl.shell.sample.text);
  });

  it("shows how far the knowledge base is", () => {
    const page = html({ preparing: { done: 3, total: 9 } });
    expect(page).toContain(pl.shell.preparing.text(3, 9));
    expect(page).toMatch(/<progress[^>]*value="3"[^>]*max="9"/);
  });

  it("leads to the declaration of accessibility in the language of the page", () => {
    expect(html()).toContain('href="/uk/deklaracja-dostepnosci"');
  });

  it("loads scripts as modules from files", () => {
    expect(html()).toContain('<script type="module" src="/zasoby/wyspa.js"></script>');
  });
});
