import { describe, expect, it } from "vitest";
import { all, any, compared, derived, given, no, not, yes } from "#core/forms";
import { pl } from "#core/i18n";
import { smallService } from "../forms/small-service.fixture.ts";
import { conditionWords } from "./condition-words.ts";

describe("a condition in words", () => {
  const definition = smallService();
  const say = (condition: Parameters<typeof conditionWords>[0]) =>
    conditionWords(condition, { definition, locale: "pl", messages: pl });

  it.each([
    [derived("firma"), "w pytaniu „Kim jesteś?” wybrano „firma”"],
    [not(derived("firma")), "w pytaniu „Kim jesteś?” nie wybrano „firma”"],
    [yes("zgoda"), "w pytaniu „Zgoda” zaznaczono „tak”"],
    [no("zgoda"), "w pytaniu „Zgoda” nie zaznaczono „tak”"],
    [given("nip"), "w pytaniu „NIP” podano odpowiedź"],
    [compared("ile", ">", 3), "w pytaniu „Ile?” podano więcej niż 3"],
    [not(compared("ile", ">", 3)), "w pytaniu „Ile?” podano najwyżej 3"],
    [
      not(all(yes("zgoda"), any(given("nip"), compared("obwod", "<=", 80)))),
      "w pytaniu „Zgoda” nie zaznaczono „tak” albo (w pytaniu „NIP” nie podano odpowiedzi i w pytaniu „Obwód” podano więcej niż 80 cm)",
    ],
  ])("%j is %s", (condition, words) => {
    expect(say(condition)).toBe(words);
  });
});
