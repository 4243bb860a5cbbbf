import {
  type Condition,
  chosen,
  type Node,
  type Option,
  type Page,
  type Question,
  type Text,
  text,
} from "#core/forms";

/** A private person who applies. */
export const PERSON: Option = {
  value: "osoba",
  label: text("Osoba prywatna", "Приватна особа", "A private person"),
  words: [
    "osoba prywatna",
    "osoba fizyczna",
    "jako prywatna osoba",
    "приватна особа",
    "фізична особа",
    "private person",
    "private individual",
  ],
};

/** A company, association or other body that applies. */
export const BODY: Option = {
  value: "podmiot",
  label: text("Firma albo inny podmiot", "Фірма або інша організація", "A company or another body"),
  hint: text(
    "Na przykład spółka, wspólnota mieszkaniowa, stowarzyszenie.",
    "Наприклад, товариство, житлова спільнота, об'єднання.",
    "For example a company, a housing community, an association.",
  ),
  words: [
    "w imieniu firmy",
    "w imieniu spółki",
    "reprezentuję firmę",
    "reprezentuję spółkę",
    "nasza firma",
    "nasza spółka",
    "jako spółka",
    "jako firma",
    "w imieniu wspólnoty",
    "nasza wspólnota",
    "w imieniu fundacji",
    "nasza fundacja",
    "w imieniu stowarzyszenia",
    "nasze stowarzyszenie",
    "w imieniu spółdzielni",
    "jesteśmy spółką",
    "jesteśmy firmą",
    "jesteśmy stowarzyszeniem",
    "jesteśmy wspólnotą",
    "jestem prezesem",
    "prezes zarządu",
    "від імені фірми",
    "наша фірма",
    "представляю фірму",
    "on behalf of the company",
    "our company",
    "we are a company",
  ],
};

interface Applicant {
  /** Asks whether a person or a body applies; without it, only persons do. */
  bodies?: boolean;
  /** Whether the number is asked for, and if it may stay empty. */
  pesel?: "required" | "optional";
  /** The legal basis on which the PESEL is asked. */
  peselWhy?: Text;
  /** What the page asks first, before who it is. */
  first?: readonly Node[];
}

const NEVER: Condition = { if: "not", of: { if: "always" } };
const isPerson = chosen("kto-sklada", "osoba");
const isBody = chosen("kto-sklada", "podmiot");

/** The page that asks who applies: ids `kto-sklada`, `imie`, `nazwisko`, `pesel`, `nazwa`, `nip`. */
export function applicantPage({ bodies = false, pesel, peselWhy, first = [] }: Applicant): Page {
  const ofPerson = bodies ? { when: isPerson } : {};
  const ofBody = { when: isBody };
  const nodes: Node[] = [...first];
  if (bodies)
    nodes.push({
      node: "question",
      id: "kto-sklada",
      label: text("Kto składa pismo?", "Хто подає заяву?", "Who is applying?"),
      answer: { kind: "choice", options: [PERSON, BODY] },
    });
  nodes.push(
    {
      node: "question",
      id: "imie",
      label: text("Imię", "Ім'я", "First name"),
      answer: { kind: "text", longest: 80 },
      autofill: "given-name",
      ...ofPerson,
    },
    {
      node: "question",
      id: "nazwisko",
      label: text("Nazwisko", "Прізвище", "Last name"),
      answer: { kind: "text", longest: 120 },
      autofill: "family-name",
      ...ofPerson,
    },
  );
  if (pesel) nodes.push(peselQuestion(pesel, peselWhy, ofPerson));
  if (bodies)
    nodes.push(
      {
        node: "question",
        id: "nazwa",
        label: text(
          "Nazwa firmy albo podmiotu",
          "Назва фірми або організації",
          "Name of the company or body",
        ),
        answer: { kind: "text", longest: 200 },
        autofill: "organization",
        ...ofBody,
      },
      { node: "question", id: "nip", label: text("NIP", "NIP", "NIP"), answer: { kind: "nip" }, ...ofBody },
    );
  return { id: "kto", title: text("Kto składa", "Хто подає", "Who is applying"), nodes };
}

function peselQuestion(
  need: "required" | "optional",
  why: Text | undefined,
  ofPerson: { when?: Condition },
): Question {
  return {
    node: "question",
    id: "pesel",
    label: text("PESEL", "PESEL", "PESEL"),
    answer: { kind: "pesel" },
    ...ofPerson,
    ...(need === "optional" && { requiredIf: NEVER }),
    ...(why && { why }),
  };
}

/**
 * The page that asks where letters go and how to reach the person: ids `adres`, `telefon`, `email`. The e-mail
 * address is required where the law asks for it.
 */
export function contactPage({ email = "optional" }: { email?: "optional" | "required" } = {}): Page {
  return {
    id: "kontakt",
    title: text("Adres i kontakt", "Адреса і контакт", "Address and contact"),
    nodes: [
      {
        node: "question",
        id: "adres",
        label: text("Adres", "Адреса", "Address"),
        hint: text(
          "Na ten adres urząd wyśle pisma.",
          "На цю адресу управа надішле листи.",
          "The office will send letters to this address.",
        ),
        why: text(
          "Adresu wymaga art. 63 § 2 KPA. Bez niego urząd zostawi pismo bez rozpoznania.",
          "Адреси вимагає ст. 63 § 2 KPA. Без неї управа залишить заяву без розгляду.",
          "Art. 63 § 2 KPA requires the address. Without it the office leaves the application without examination.",
        ),
        answer: { kind: "address" },
        words: [
          "mieszkam",
          "mieszkamy",
          "zamieszkały",
          "zamieszkała",
          "zam",
          "adres zamieszkania",
          "adres do korespondencji",
          "adres korespondencyjny",
          "mój adres",
          "odpowiedź proszę wysłać",
          "pisma proszę wysyłać",
          "мешкаю",
          "проживаю",
          "живу",
          "моя адреса",
          "адреса для листування",
          "I live",
          "my address",
          "correspondence address",
        ],
      },
      {
        node: "question",
        id: "telefon",
        label: text("Telefon", "Телефон", "Phone"),
        hint: text(
          "Ułatwi wyjaśnienie drobnych spraw.",
          "Полегшить з'ясування дрібниць.",
          "It helps to clear up small matters.",
        ),
        answer: { kind: "phone" },
        requiredIf: NEVER,
        autofill: "tel",
      },
      {
        node: "question",
        id: "email",
        label: text("E-mail", "E-mail", "E-mail"),
        answer: { kind: "email" },
        ...(email === "optional" && OPTIONAL),
        autofill: "email",
      },
    ],
  };
}

/** What is never required. */
export const OPTIONAL = { requiredIf: NEVER } as const;
