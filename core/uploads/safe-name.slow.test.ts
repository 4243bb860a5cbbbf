import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiName, safeBase, uniqueName } from "./safe-name.ts";

describe("the name of a file", () => {
  it.each([
    ["umowa.pdf", "umowa"],
    ["Zażółć gęślą jaźń.docx", "Zażółć gęślą jaźń"],
    ["Довідка про доходи.pdf", "Довідка про доходи"],
    ["../../etc/passwd", "passwd"],
    ["..\\..\\Windows\\System32\\cmd.exe", "cmd"],
    ["C:\\Users\\Jan\\umowa.pdf", "umowa"],
    ["/etc/shadow.txt", "shadow"],
    [".htaccess", "htaccess"],
    ["...", "plik"],
    ["", "plik"],
    [".", "plik"],
    ["   ", "plik"],
    ["umowa\u202Efdp.exe", "umowafdp"],
    ["a\u0000b\r\nSet-Cookie: x.pdf", "abSet-Cookie_ x"],
    ["zero\u200Bszeroko\uFEFFść.pdf", "zeroszerokość"],
    ['"><img src=x onerror=alert(1)>.png', "img src_x onerror_alert(1)_"],
    ["<script>alert(1)</script>.svg", "script_"],
    ["$(rm -rf ~);`x`.txt", "(rm -rf _)__x_"],
    ["CON.pdf", "plik CON"],
    ["nul", "plik nul"],
    ["lpt1.tar.pdf", "plik lpt1.tar"],
    ["kontrakt.pdf", "kontrakt"],
    ["archiwum.tar.gz", "archiwum.tar"],
    ["a\uD800b.pdf", "ab"],
    ["nazwa.  ", "nazwa"],
    ["-rf.pdf", "rf"],
    ["pełna／ścieżka⁄x.pdf", "pełna_ścieżka_x"],
  ])("%j becomes %j", (given, safe) => {
    expect(safeBase(given)).toBe(safe);
  });

  it("holds nothing that a disk, a header or a page takes for its own, whatever was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
        const name = uniqueName(safeBase(given), "jpeg", []);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\<>:"|?*&;'`$]/u);
        expect(name).toMatch(/^[^\s.-].*\.jpeg$/u);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
        expect(asciiName(name)).toMatch(/^[a-z0-9][\w.-]*\.jpeg$/i);
      }),
      { numRuns: 500 },
    );
  });

  it("is cut between letters, and keeps its ending", () => {
    const long = uniqueName(safeBase(`${"ż".repeat(300)}.pdf`), "pdf", []);
    expect([...long]).toHaveLength(Math.min(120, [...long].length));
    expect(long).toMatch(/^ż+\.pdf$/);
    expect(uniqueName(safeBase(`${"👩‍👩‍👧".repeat(50)}.pdf`), "pdf", [])).toMatch(/\.pdf$/);
    const taken = [long];
    const next = uniqueName("ż".repeat(116), "pdf", taken);
    expect(next).toMatch(/ \(2\)\.pdf$/);
    expect(next.length).toBeLessThanOrEqual(120);
  });

  it("is no other's, not even in other letters", () => {
    expect(uniqueName("a", "pdf", [])).toBe("a.pdf");
    expect(uniqueName("a", "pdf", ["A.PDF", "a (2).pdf"])).toBe("a (3).pdf");
    expect(uniqueName("a", "pdf", ["a.jpg"])).toBe("a.pdf");
    expect(uniqueName("ﬁrma", "pdf", ["firma.pdf"])).toBe("ﬁrma (2).pdf");
    expect(uniqueName("umowa.pdf", "pdf", [])).toBe("umowa.pdf");
  });

  it.each([
    ["zażółć gęślą (2).pdf", "zazolc-gesla-2.pdf"],
    ["Довідка.pdf", "plik.pdf"],
    ["ŁÓDŹ.jpg", "LODZ.jpg"],
    ["umowa.pdf", "umowa.pdf"],
  ])("%j is %j in a header", (name, ascii) => {
    expect(asciiName(name)).toBe(ascii);
  });
});
