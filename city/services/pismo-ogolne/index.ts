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
    "Nie ma Twojej sprawy na liście? Napisz do urzędu. Biuro Obsługi Interesanta przekaże pismo temu, kto się nim zajmie.",
    "Вашої справи немає в списку? Напишіть до управи. Бюро обслуговування передасть лист тому, хто ним займеться.",
    "Is your matter not on the list? Write to the office. The customer service office will pass your letter to whoever handles it.",
  ),
  unit: "biuro-obslugi",
  organ: PRESIDENT,
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
      "Każdy, osobiście albo przez pełnomocnika.",
      "Кожен, особисто або через уповноважену особу.",
      "Anyone, in person or through an attorney.",
    ),
    next: text(
      "Urząd nadaje pismu numer i wskazuje wydział. Jeśli czegoś brakuje, wezwie Cię i da co najmniej 7 dni. Jeśli sprawą zajmuje się inny urząd, pismo tam trafi, a Ty dostaniesz wiadomość (art. 65 KPA).",
      "Управа дає листу номер і вказує відділ. Якщо чогось бракує, викличе вас і дасть щонайменше 7 днів. Якщо справою займається інша установа, лист потрапить туди, а ви отримаєте повідомлення (ст. 65 KPA).",
      "The office gives the letter a number and names a unit. If something is missing it asks you, with at least 7 days to complete it. If another body handles the matter, your letter goes there and you are told (art. 65 KPA).",
    ),
    appeal: text(
      "Jeśli sprawa kończy się decyzją, masz 14 dni na odwołanie. Jeśli urząd odpowiada pismem, możesz złożyć nowe pismo albo skargę.",
      "Якщо справа закінчується рішенням, маєте 14 днів на оскарження. Якщо управа відповідає листом, можна подати новий лист або скаргу.",
      "If the matter ends in a decision, you have 14 days to appeal. If the office answers by letter, you may write again or complain.",
    ),
    otherWays: text(
      "Pismo złożysz też przez e-Doręczenia, osobiście, pocztą albo ustnie do protokołu. Nie wysyłaj go zwykłym e-mailem: takie podanie urząd zostawi bez rozpoznania (art. 63 § 1 KPA).",
      "Лист можна подати й через e-Doręczenia, особисто, поштою або усно до протоколу. Не надсилайте його звичайним e-mail: таку заяву управа залишить без розгляду (ст. 63 § 1 KPA).",
      "You may also write through e-Doręczenia, in person, by post or orally for the record. Do not use ordinary e-mail: such an application is left without examination (art. 63 § 1 KPA).",
    ),
    unknown: text(
      "Opłata zależy od sprawy, o którą prosisz. Urząd powie Ci o niej w odpowiedzi.",
      "Оплата залежить від справи, про яку ви просите. Управа повідомить про неї у відповіді.",
      "The fee depends on the matter. The office will tell you in its answer.",
    ),
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
        "Bez zbędnej zwłoki, najpóźniej w ciągu miesiąca.",
        "Без зайвого зволікання, найпізніше протягом місяця.",
        "Without undue delay, within a month at the latest.",
      ),
      source: { text: "KPA, art. 237 § 1", mark: "V" },
    },
    {
      is: { within: { unit: "months", count: 1 } },
      text: text(
        "Proste sprawy od ręki, sprawy do wyjaśnienia w miesiąc, szczególnie skomplikowane w dwa.",
        "Прості справи одразу, справи, що потребують з'ясування, за місяць, особливо складні за два.",
        "Simple matters at once, those that need inquiry within a month, particularly complex ones within two.",
      ),
      source: { text: "KPA, art. 35 § 1–3", mark: "V" },
    },
  ],
  examples,
});
