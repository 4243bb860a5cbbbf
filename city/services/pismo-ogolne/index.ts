import { chosen, defineService, not, text } from "#core/forms";
import { ATTORNEY_TARIFF, attorneyFee } from "../blocks/attorney.ts";
import { clauseOf } from "../blocks/clause.ts";
import { CITY_HALL, PRESIDENT } from "../blocks/organs.ts";
import { examples } from "./examples.ts";
import { pages } from "./pages.ts";

const isComplaint = chosen("rodzaj", "skarga");

/** Any other matter; first it looks whether there is a form that serves better. */
export const generalLetter = defineService({
  slug: "pismo-ogolne",
  title: text("Pismo w innej sprawie", "Лист в іншій справі", "A letter in another matter"),
  lead: text(
    "Nie widzisz swojej sprawy na liście? Napisz do urzędu zwykłe pismo. Biuro Obsługi Interesanta skieruje je do właściwego wydziału.",
    "Не бачите своєї справи в списку? Напишіть до міської управи звичайного листа. Бюро обслуговування (Biuro Obsługi Interesanta) передасть його відповідному відділу.",
    "Is your matter not on the list? Write the office an ordinary letter. The customer service office (Biuro Obsługi Interesanta) passes it to the right unit.",
  ),
  unit: "biuro-obslugi",
  organ: text(
    "Prezydent Miasta Bielska-Białej albo inny organ, zależnie od sprawy",
    "Президент міста Бельсько-Бяла або інший орган, залежно від справи",
    "The President of the City of Bielsko-Biała or another body, depending on the matter",
  ),
  jrwa: null,
  basis: [
    { text: "KPA, art. 35 (terminy)", mark: "V" },
    { text: "KPA, art. 63–65 (treść podania, braki, właściwość)", mark: "K" },
    { text: "KPA, art. 237 (skargi)", mark: "V" },
  ],
  lifeEvents: ["office"],
  words: [
    "pismo do urzędu",
    "skarga na urzędnika",
    "odwołanie od decyzji",
    "rozłożenie na raty",
    "zwrot nadpłaty",
    "odszkodowanie",
    "inna sprawa",
    "podanie",
    "лист до управи",
    "скарга",
    "a letter to the office",
    "complaint",
  ],
  guide: {
    who: text(
      "Pismo do urzędu może złożyć każdy, osobiście albo przez pełnomocnika.",
      "Лист до міської управи може подати кожен, особисто або через уповноважену особу.",
      "Anyone may write to the office, in person or through an attorney.",
    ),
    next: text(
      "Urząd nadaje pismu numer i wskazuje wydział. Jeśli pismo nie ma adresu, urząd nie może go rozpoznać. Jeśli brakuje czegoś innego, wezwie Cię i da co najmniej 7 dni. Jeśli sprawą zajmuje się inny urząd, Twoje pismo tam trafi, a Ty dostaniesz wiadomość (art. 65 KPA). Odpowiedź dostajesz bez zbędnej zwłoki.",
      "Управа дає листу номер і вказує відділ. Якщо в листі немає адреси, управа не може його розглянути. Якщо бракує чогось іншого, вона попросить доповнити і дасть щонайменше 7 днів. Якщо справою займається інша установа, ваш лист потрапить туди, а ви отримаєте повідомлення (ст. 65 KPA). Відповідь ви отримуєте без зайвого зволікання.",
      "The office gives the letter a number and names a unit. If the letter has no address, the office cannot examine it. If something else is missing, it asks you, with at least 7 days to complete it. If another body handles the matter, your letter goes there and you are told (art. 65 KPA). You get an answer without undue delay.",
    ),
    appeal: text(
      "Jeśli sprawa kończy się decyzją, masz 14 dni na odwołanie. Jeśli urząd odpowiada pismem, możesz złożyć nowe pismo albo skargę.",
      "Якщо справа закінчується рішенням, маєте 14 днів на оскарження. Якщо управа відповідає листом, можна подати новий лист або скаргу.",
      "If the matter ends in a decision, you have 14 days to appeal. If the office answers by letter, you may write again or complain.",
    ),
    otherWays: text(
      "Pismo złożysz przez konto w Portalu e-usług, przez e-Doręczenia, osobiście w Biurze Obsługi Interesanta, pocztą albo ustnie do protokołu. Nie wysyłaj go zwykłym e-mailem: takie podanie pozostaje bez rozpoznania (art. 63 § 1 KPA).",
      "Лист можна подати через обліковий запис у Portal e-usług, через e-Doręczenia, особисто в бюро Biuro Obsługi Interesanta, поштою або усно до протоколу. Не надсилайте його звичайним e-mail: таку заяву залишають без розгляду (ст. 63 § 1 KPA).",
      "You may write through an account in Portal e-usług, through e-Doręczenia, in person at Biuro Obsługi Interesanta, by post or orally for the record. Do not use ordinary e-mail: such an application is left without examination (art. 63 § 1 KPA).",
    ),
    unknown: text(
      "Wysokość opłaty za Twoją sprawę powie właściwy wydział albo Biuro Obsługi Interesanta.",
      "Розмір оплати за вашу справу скаже відповідний відділ або бюро Biuro Obsługi Interesanta.",
      "The right unit or Biuro Obsługi Interesanta will tell you the fee in your matter.",
    ),
    more: [
      {
        heading: text("Co napisać w piśmie", "Що написати в листі", "What to write in the letter"),
        text: text(
          "W piśmie podaj swoje imię i nazwisko oraz adres. Napisz, o co prosisz lub co zgłaszasz. Na papierze podpisz się odręcznie, a w piśmie elektronicznym podpisem kwalifikowanym, zaufanym albo osobistym.",
          "У листі вкажіть своє ім'я та прізвище й адресу. Напишіть, про що просите або що повідомляєте. На папері підпишіться від руки, а в електронному листі кваліфікованим, довіреним або особистим підписом (podpis kwalifikowany, zaufany, osobisty).",
          "Give your full name and address in the letter. Write what you ask for or report. Sign a paper letter by hand, and an electronic one with a qualified, trusted or personal signature (podpis kwalifikowany, zaufany, osobisty).",
        ),
      },
      {
        heading: text("Czy za pismo się płaci", "Чи платять за лист", "Whether a letter costs anything"),
        text: text(
          "Za samo pismo zwykle nic nie płacisz. Opłata zależy od sprawy, o którą prosisz: urząd powie Ci o niej w odpowiedzi.",
          "За сам лист зазвичай не платять. Оплата залежить від справи, про яку ви просите: управа повідомить про неї у відповіді.",
          "The letter itself usually costs nothing. The fee depends on the matter: the office tells you about it in its answer.",
        ),
      },
    ],
  },
  assurance: "substantial",
  signature: {
    required: true,
    why: text(
      "Podanie musi być podpisane (art. 63 § 3 i 3a KPA).",
      "Заява має бути підписана (ст. 63 § 3 і 3a KPA).",
      "An application must be signed (art. 63 § 3 and 3a KPA).",
    ),
  },
  clause: clauseOf({
    administrator: PRESIDENT,
    purpose: text("Rozpatrzenie pisma.", "Розгляд листа.", "To examine the letter."),
    basis: text(
      "Obowiązek prawny (art. 6 ust. 1 lit. c RODO): Kodeks postępowania administracyjnego.",
      "Юридичний обов'язок (ст. 6 п. 1 c GDPR): Кодекс адміністративного провадження.",
      "A legal obligation (art. 6(1)(c) GDPR): the Code of Administrative Procedure.",
    ),
  }),
  tariffs: { pelnomocnictwo: ATTORNEY_TARIFF },
  derived: {},
  pages,
  fees: [
    {
      id: "skarga",
      title: text("Skarga", "Скарга", "Complaint"),
      when: isComplaint,
      amount: { is: "none" },
      payee: CITY_HALL,
      source: { text: "KPA, dział VIII: skarga jest bezpłatna", mark: "K" },
    },
    {
      id: "pismo",
      title: text(
        "Opłata zależna od sprawy",
        "Оплата залежить від справи",
        "A fee that depends on the matter",
      ),
      when: not(isComplaint),
      amount: { is: "office" },
      payee: CITY_HALL,
      source: { text: "ustawa o opłacie skarbowej: opłata zależy od tego, o co prosi pismo", mark: "K" },
    },
    attorneyFee(CITY_HALL),
  ],
  deadlines: [
    {
      when: isComplaint,
      is: { within: { unit: "months", count: 1 } },
      text: text(
        "Skargę urząd załatwia bez zbędnej zwłoki, najpóźniej w ciągu miesiąca.",
        "Скаргу управа розглядає без зайвого зволікання, найпізніше протягом місяця.",
        "The office settles a complaint without undue delay, within a month at the latest.",
      ),
      source: { text: "KPA, art. 237 § 1", mark: "V" },
    },
    {
      is: { within: { unit: "months", count: 1 } },
      text: text(
        "Proste sprawy urząd załatwia niezwłocznie. Sprawę, która wymaga wyjaśnień, załatwia do 1 miesiąca. Na sprawę szczególnie skomplikowaną ma do 2 miesięcy (art. 35 § 3 KPA).",
        "Прості справи управа вирішує негайно. Справу, яка потребує з'ясування, вирішує до 1 місяця. На особливо складну справу має до 2 місяців (ст. 35 § 3 KPA).",
        "The office settles simple matters at once. A matter that needs inquiry takes up to 1 month. For a particularly complex one the office has up to 2 months (art. 35 § 3 KPA).",
      ),
      source: { text: "KPA, art. 35 § 1–3", mark: "V" },
    },
  ],
  examples,
});
