import { findPhones, normaliseAccount, normalisePhone } from "#core/identifiers";
import { findIdentifiers } from "../identifiers/find-identifiers.ts";
import type { Mark } from "./mark.ts";

const URL =
  /(?<![\p{L}\d@.])(?:https?:\/\/|www\.)[^\s<>"„”]+|(?<![\p{L}\d@./-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:pl|eu|com|org|net|gov|info|ua)(?![\p{L}\d@-]|\.\p{L})(?:\/[^\s<>"„”]*)?/giu;
const ACCOUNT = /(?<![\p{L}\d])(?:PL\s?)?\d{2}(?:[\s\u2010-\u2013-]?\d{4}){6}(?!\d)/gu;

/** Web addresses without scheme, `www.` and a closing slash; lower case up to the path. */
export function findUrls(text: string): Mark[] {
  return Array.from(text.matchAll(URL), (match): Mark => {
    const address = match[0].replace(/[.,;:!?)\]]+$/, "");
    const bare = address
      .replace(/^https?:\/\//i, "")
      .replace(/^www\./i, "")
      .replace(/\/$/, "");
    const [host, ...path] = bare.split("/");
    const value = [host!.toLowerCase(), ...path].join("/");
    return { kind: "url", value, start: match.index, end: match.index + address.length };
  });
}

/** Account numbers by their shape, right or wrong: one wrong digit makes another fact. */
export function findAccounts(text: string): Mark[] {
  return Array.from(text.matchAll(ACCOUNT), (match): Mark => {
    const value = normaliseAccount(match[0]) ?? match[0];
    return { kind: "account", value, start: match.index, end: match.index + match[0].length };
  });
}

/** Phone numbers in E.164. */
export function findPhoneFacts(text: string): Mark[] {
  return findPhones(text).map(({ text: number, start, end }) => ({
    kind: "phone",
    value: normalisePhone(number),
    start,
    end,
  }));
}

/** E-mail addresses in lower case, foreign accounts, and identifiers with a checksum as they are compared. */
export function findMarkedFacts(text: string): Mark[] {
  return findIdentifiers(text)
    .filter(({ kind }) => kind !== "phone")
    .map(({ kind, text: sign, start, end }): Mark => {
      if (kind === "email") return { kind, value: sign.toLowerCase(), start, end };
      if (kind === "iban") return { kind, value: normaliseAccount(sign) ?? sign, start, end };
      const value =
        kind === "ade" ? sign.toUpperCase() : sign.replace(/[\s\u2010-\u2015-]/g, "").toUpperCase();
      return { kind, value, start, end };
    });
}
