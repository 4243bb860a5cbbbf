import { chosen, derived, not, type Page, text, yes } from "#core/forms";
import { OPTIONAL } from "../blocks/applicant.ts";

/** Where a permanent permit is for, with what proves the right to sell there. */
export const premisesPage: Page = {
  id: "punkt",
  title: text("Punkt sprzedaży", "Місце продажу", "The place of sale"),
  when: not(derived("jednorazowe")),
  nodes: [
    {
      node: "question",
      id: "adres-punktu",
      label: text("Adres punktu", "Адреса місця продажу", "Address of the place"),
      answer: { kind: "address", inCity: true }, words: ["sklep", "lokal", "restauracja", "bar", "punkt", "pub", "kawiarnia", "pizzeria", "bistro", "delikatesy", "магазин", "ресторан", "заклад", "кафе", "shop", "restaurant", "grocery"], wordsOfNo: ["magazyn", "склад", "warehouse"], },
    {
      node: "question",
      id: "nazwa-punktu",
      label: text("Nazwa sklepu albo lokalu", "Назва магазину або закладу", "Name of the shop or bar"),
      answer: { kind: "text", longest: 200 },
      ...OPTIONAL, words: ["sklep", "lokal", "restauracja", "bar", "punkt", "pub", "kawiarnia", "pizzeria", "bistro", "delikatesy", "магазин", "ресторан", "заклад", "кафе", "shop", "restaurant", "grocery"], },
    {
      node: "question",
      id: "numer-zezwolenia",
      label: text("Numery obecnych zezwoleń", "Номери чинних дозволів", "Numbers of your present permits"),
      when: derived("z-obrotem"),
      answer: { kind: "text", longest: 300 },
      proposable: false,
    },
    {
      node: "question",
      id: "adres-magazynu",
      label: text("Adres magazynu alkoholu", "Адреса складу алкоголю", "Address of the store"),
      hint: text(
        "Zostaw puste, jeśli trzymasz alkohol w punkcie sprzedaży.",
        "Залиште порожнім, якщо зберігаєте алкоголь на місці продажу.",
        "Leave it empty if you keep the alcohol where you sell it.",
      ),
      when: derived("stale"),
      answer: { kind: "address" },
      ...OPTIONAL, words: ["magazyn", "magazynie", "склад", "warehouse", "storage"], },
    {
      node: "question",
      id: "waznosc",
      label: text("Od kiedy do kiedy?", "Від якого і до якого дня?", "From when until when?"),
      hint: text(
        "Zezwolenie na sprzedaż na miejscu wydaje się co najmniej na 4 lata, poza miejscem co najmniej na 2 lata.",
        "Дозвіл на продаж для вживання на місці видають щонайменше на 4 роки, поза місцем – на 2 роки.",
        "A permit for drinking on the premises is for 4 years at least, otherwise for 2 years at least.",
      ),
      when: derived("stale"),
      answer: { kind: "period", from: { today: 1 } }, words: ["zezwolenie od", "ważne od", "na okres", "w okresie", "дозвіл", "permit", "valid"], },
    {
      node: "question",
      id: "wielorodzinny",
      label: text(
        "Czy punkt jest w budynku wielorodzinnym?",
        "Чи місце продажу у багатоквартирному будинку?",
        "Is it in a block of flats?",
      ),
      why: text(
        "Wtedy potrzebna jest zgoda właściciela, użytkownika, zarządcy albo administratora budynku (art. 18 ust. 6 ustawy).",
        "Тоді потрібна згода власника, користувача, управителя чи адміністратора будинку (ст. 18 п. 6 закону).",
        "Then the owner, user, manager or administrator of the building must agree (art. 18(6) of the Act).",
      ),
      when: derived("stale"),
      answer: { kind: "yes-no" }, words: ["w bloku", "na parterze bloku", "w kamienicy", "w budynku wielorodzinnym", "pod mieszkaniami", "у багатоквартирному будинку", "у багатоповерхівці", "in a block of flats", "flats above"], wordsOfNo: ["w domu jednorodzinnym", "budynek wolnostojący", "wolnostojący pawilon", "w wolnostojącym", "w galerii", "w pawilonie", "nie jest w bloku", "nie w bloku", "окрема будівля", "в окремій будівлі", "detached building", "not in a block"], },
    {
      node: "attachment",
      id: "tytul-prawny",
      label: text("Tytuł prawny do lokalu", "Документ про право на приміщення", "Title to the premises"),
      hint: text(
        "Na przykład umowa najmu albo akt własności. Dla ogródka: prawo do terenu.",
        "Наприклад, договір оренди або акт власності. Для літнього майданчика: право на територію.",
        "For example a lease or a deed. For a garden: the right to the land.",
      ),
      when: derived("stale"),
      atMost: 5,
      accept: "any",
    },
    {
      node: "attachment",
      id: "zgoda-budynku",
      label: text(
        "Zgoda właściciela albo wspólnoty budynku",
        "Згода власника або спільноти будинку",
        "Consent of the building's owner or community",
      ),
      hint: text(
        "We wspólnocie mieszkaniowej zgodę wyraża się uchwałą właścicieli.",
        "У житловій спільноті згоду дають ухвалою власників.",
        "A housing community agrees by a resolution of its owners.",
      ),
      when: yes("wielorodzinny", false),
      atMost: 5,
      accept: "any",
    },
    {
      node: "attachment",
      id: "decyzja-sanitarna",
      label: text("Decyzja sanitarna", "Санітарне рішення", "Sanitary decision"),
      hint: text(
        "Decyzja inspektora sanitarnego (Sanepidu), która zatwierdza zakład.",
        "Рішення санітарного інспектора (Sanepid), яке затверджує заклад.",
        "The decision of the sanitary inspector (Sanepid) that approves the establishment.",
      ),
      when: derived("stale"),
      atMost: 3,
      accept: "any",
    },
  ],
};

/** The event that a single permit is for. */
export const eventPage: Page = {
  id: "impreza",
  title: text("Impreza", "Захід", "The event"),
  when: derived("jednorazowe"),
  nodes: [
    {
      node: "question",
      id: "nazwa-imprezy",
      label: text(
        "Nazwa imprezy i organizator",
        "Назва заходу й організатор",
        "Name of the event and its organiser",
      ),
      answer: { kind: "text", longest: 300 }, words: ["festyn", "impreza", "piknik", "jarmark", "koncert", "dożynki", "фестиваль", "festival", "event"], },
    {
      node: "question",
      id: "miejsce-imprezy",
      label: text("Gdzie staną punkty sprzedaży?", "Де стоятимуть місця продажу?", "Where will you sell?"),
      answer: { kind: "place" },
    },
    {
      node: "question",
      id: "dni-imprezy",
      label: text("W jakie dni?", "У які дні?", "On which days?"),
      hint: text(
        "Najwyżej dwa dni. Na dłuższą imprezę złóż kolejny wniosek.",
        "Не більше двох днів. На довший захід подайте ще одну заяву.",
        "Two days at most. For a longer event apply again.",
      ),
      why: text(
        "Jednorazowe zezwolenie wydaje się na okres do 2 dni (art. 18¹ ustawy).",
        "Разовий дозвіл видають на строк до 2 днів (ст. 18¹ закону).",
        "A single permit is for up to 2 days (art. 18¹ of the Act).",
      ),
      answer: { kind: "period", from: { today: 1 }, longestDays: 2 }, words: ["festyn", "impreza", "piknik", "jarmark", "koncert", "w dniach", "дні", "festival", "event"], },
    {
      node: "attachment",
      id: "obecne-zezwolenie",
      label: text("Zezwolenie, które już masz", "Дозвіл, який ви вже маєте", "The permit that you hold"),
      when: chosen("uprawnienie", "zezwolenie", false),
      atMost: 3,
      accept: "any",
    },
    {
      node: "attachment",
      id: "zgoda-na-teren",
      label: text(
        "Zgoda właściciela terenu albo organizatora",
        "Згода власника території або організатора",
        "Consent of the owner of the place or of the organiser",
      ),
      atMost: 5,
      accept: "any",
    },
  ],
};
