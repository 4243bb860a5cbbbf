import type { FaultPlace, Path, ServiceFault, ServiceFaultCode } from "#core/forms";

const FAULTS: Readonly<Record<ServiceFaultCode, (fault: ServiceFault) => string>> = {
  "name-malformed": ({ about }) => `nazwa albo data ma zły kształt: „${about}”`,
  "name-twice": ({ about }) => `nazwa „${about}” jest dwa razy`,
  "unknown-name": ({ about }) => `nie ma nic o nazwie „${about}”`,
  "reads-later": ({ about }) => `warunek czyta „${about}”, a to stoi później albo w tym samym miejscu`,
  "reads-row": ({ about }) => `„${about}” stoi w wierszu; czytać je wolno tylko w tym samym wierszu`,
  "kind-does-not-fit": ({ about }) =>
    `rodzaj odpowiedzi albo granica nie pasuje${about ? `: „${about}”` : ""}`,
  "file-in-row": () => "w wierszu nie można prosić o plik",
  "text-missing": ({ place }) => `brakuje tekstu w języku ${place.language}`,
  "exit-unexplained": ({ place }) => `wyjście nie mówi, dlaczego i dokąd (język ${place.language})`,
  "onward-unknown": ({ about }) => `prowadzi do „${about}”, czego nie ma`,
  "source-missing": () => "brakuje źródła",
  "tariff-overlaps": ({ about }) => `wiersz od ${about} zachodzi na wcześniejszy albo stoi w złej kolejności`,
  "tariff-gap": ({ about }) => `w dniu ${about} nie obowiązuje żaden wiersz, choć tabela ten dzień obejmuje`,
  "too-few-examples": ({ about }) => `przykładów jest ${about}, a potrzeba co najmniej czterech`,
  unreachable: () => "nikt tu nie dojdzie: nie ma takiego przypadku",
  "never-holds": () => "warunek nigdy nie jest spełniony",
  "never-answerable": () => "nie da się tego prawidłowo odpowiedzieć w żadnym przypadku",
  "absent-unsaid": ({ about }) => `warunek czyta „${about}”, a odpowiedzi może nie być: podaj missing`,
  "dead-end": () => "ślepa uliczka: trzeba odpowiedzieć, a żadna odpowiedź nie jest możliwa",
  "nothing-to-send": () => "koniec formularza bez jednego pytania: nie ma czego wysłać",
  "fee-undefined": ({ about }) =>
    about ? `opłata jest nieokreślona: brakuje „${about}”` : "nic nie mówi o opłacie",
  "fee-negative": () => "kwota może być ujemna",
  "deadline-undefined": () => "nic nie mówi o terminie",
  "too-entangled": () => "warunki zależą od zbyt wielu odpowiedzi naraz; podziel je",
  "proof-disagrees": ({ about }) =>
    `dowód i formularz mówią co innego${about ? ` (${about})` : ""}: to błąd programu, zgłoś go`,
  "always-holds": () => "warunek jest spełniony zawsze: można go pominąć",
  "example-invalid": ({ about }) => `przykład ma niedobrą odpowiedź: ${about}`,
  "example-differs": ({ expected, found }) =>
    `przykład wychodzi inaczej: miało być ${JSON.stringify(expected)}, jest ${JSON.stringify(found)}`,
};

const PLACES: readonly [keyof FaultPlace, string][] = [
  ["page", "strona"],
  ["node", "pole"],
  ["option", "opcja"],
  ["derived", "warunek nazwany"],
  ["tariff", "tabela"],
  ["fee", "opłata"],
  ["exemption", "zwolnienie"],
  ["deadline", "termin"],
  ["example", "przykład"],
  ["part", "część"],
];

/** A fault for the one who writes the service: where, what, and the shortest path that shows it. */
export function faultText(fault: ServiceFault): string {
  const where = PLACES.flatMap(([name, word]) =>
    fault.place[name] === undefined ? [] : [`${word} ${fault.place[name]}`],
  );
  const said = [where.join(", "), FAULTS[fault.code](fault)].filter((one) => one !== "").join(": ");
  return fault.path && fault.path.steps.length > 0 ? `${said}\n${pathText(fault.path)}` : said;
}

function pathText({ day, steps }: Path): string {
  const lines = steps.map(({ answer, question, repeat }) => {
    const given =
      answer === null
        ? "(bez odpowiedzi)"
        : typeof answer === "string"
          ? (YES_NO[answer] ?? answer)
          : answer.pl;
    return `      ${repeat === undefined ? "" : "w wierszu: "}${question.pl} → ${given}`;
  });
  return [`    dnia ${day}:`, ...lines].join("\n");
}

const YES_NO: Readonly<Record<string, string>> = { yes: "tak", no: "nie" };
