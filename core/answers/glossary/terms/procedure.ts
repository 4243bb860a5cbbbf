import type { ForeignTerm } from "../foreign-term.ts";

/** Procedure. */
export const PROCEDURE_TERMS: readonly ForeignTerm[] = [
  { pl: "decyzja", uk: "рішення, решение, децизія, постанова", en: "decision, ruling" },
  {
    pl: "odwołanie od decyzji",
    uk: "апеляція, оскаржити, оскарження, оскаржую, обжаловать, оскаржити рішення, не згоден з рішенням, незгодний, не згодна з рішенням, обжалование",
    en: "appeal, challenge decision, disagree with decision, contest, object to decision, appeal against",
  },
  {
    pl: "odmowa odwołanie",
    uk: "відмова, відмовили, мені відмовили, отказ, отказали",
    en: "refusal, refused, rejected, denied, turned down",
  },
  {
    pl: "skarga",
    uk: "скарга, поскаржитися, жалоба, пожаловаться, скаржитися, поскаржитись",
    en: "complaint, complain, grievance",
  },
  {
    pl: "skarga na urzędnika",
    uk: "скарга на чиновника, поскаржитися на чиновника, поскаржитися на працівника, хамство чиновника",
    en: "complain about clerk, complaint about official, complain about office, rude clerk, complain about employee",
  },
  {
    pl: "zażalenie na postanowienie",
    uk: "скарга на постанову, оскаржити постанову",
    en: "complaint against order, interlocutory appeal",
  },
  { pl: "postanowienie", uk: "ухвала, процесуальне рішення", en: "procedural order, procedural decision" },
  { pl: "petycja", uk: "петиція", en: "petition" },
  { pl: "petycja podpisy", uk: "зібрати підписи, збір підписів", en: "collect signatures" },
  {
    pl: "informacja publiczna",
    uk: "публічн* інформаці*, публічна інформація, доступ до інформації, запит на інформацію, публичная информация",
    en: "public information, freedom of information, access to information, FOI request, information request",
  },
  {
    pl: "BIP biuletyn informacji publicznej",
    uk: "біп, бюлетень публічної інформації",
    en: "BIP, public information bulletin",
  },
  {
    pl: "ponaglenie urząd bezczynność",
    uk: "прискорити, затягують, довго не розглядають, затримка, затримують, бездіяльність, запізнюється, уряд запізнюється, не відповідає уряд, тягнуть",
    en: "delay, late with my case, office is late, speed up, inaction, hurry up office, overdue case, takes too long, delayed",
  },
  {
    pl: "termin załatwienia sprawy",
    uk: "термін розгляду, строк розгляду, коли розглянуть, скільки розглядають, срок рассмотрения",
    en: "processing time, how long does the office take, time to decide, decision time",
  },
  {
    pl: "przywrócenie terminu",
    uk: "відновлення терміну, поновлення строку, пропустив термін, пропустила термін, запізнився з терміном, прострочив термін, пропустил срок",
    en: "missed deadline, missed the deadline, restore deadline, reinstatement of deadline, late appeal, too late",
  },
  {
    pl: "wezwanie do uzupełnienia braków",
    uk: "прохання доповнити, доповнити документи, бракує документів, виклик доповнити, доповнити заяву, недостающие документы, вимога доповнити",
    en: "missing document, supplement application, complete application, formal defects, call to complete, something missing in application",
  },
  {
    pl: "zawieszenie postępowania",
    uk: "призупинення, призупинити, зупинити справу, приостановить, зупинення справи",
    en: "suspend, suspension, pause my case, put case on hold",
  },
  {
    pl: "umorzenie postępowania",
    uk: "закриття справи, припинення справи",
    en: "discontinue proceedings, close the case",
  },
  {
    pl: "postępowanie administracyjne",
    uk: "адміністративне провадження, провадження, процедура",
    en: "administrative proceedings, proceeding, procedure",
  },
  {
    pl: "strona postępowania",
    uk: "сторона справи, учасник справи",
    en: "party to proceedings, party to the case",
  },
  {
    pl: "akta sprawy wgląd",
    uk: "матеріали справи, ознайомитися зі справою, подивитися справу, доступ до справи",
    en: "case file, view my file, inspect file, see my files, access to case file",
  },
  {
    pl: "wypowiedzieć się przed decyzją",
    uk: "висловитися перед рішенням",
    en: "comment before decision, be heard",
  },
  { pl: "uzasadnienie", uk: "обґрунтування, пояснення рішення", en: "justification, reasons, grounds" },
  {
    pl: "niewłaściwy urząd przekazanie",
    uk: "не той уряд, не в той ужонд, помилився установою, не туди подав",
    en: "wrong office, sent to the wrong office, wrong department, wrong authority",
  },
  {
    pl: "doręczenie zastępcze nieodebrany list",
    uk: "не забрав листа з пошти, не забрав листа, не отримав листа, лист на пошті, не забрала листа",
    en: "did not pick up letter, not collect letter, uncollected letter, did not collect letter, unclaimed letter",
  },
  {
    pl: "liczenie terminów",
    uk: "рахувати дні, як рахувати термін, як порахувати термін, рахувати строк",
    en: "count days, count the deadline, calculate deadline, counting days",
  },
  { pl: "dni robocze", uk: "робочі дні, рабочие дни", en: "working days, business days" },
  {
    pl: "dane osobowe RODO",
    uk: "персональні дані, захист даних, особисті дані, персональные данные, родо",
    en: "personal data, data protection, GDPR, privacy, my data",
  },
  {
    pl: "usunięcie danych",
    uk: "видалити дані, видалити мої дані",
    en: "delete my data, erase data, right to be forgotten",
  },
  {
    pl: "radny interpelacja",
    uk: "депутат, радний, депутат міської ради, депутату",
    en: "councillor, councilor, council member, alderman",
  },
  {
    pl: "interpelacja zapytanie radnego",
    uk: "депутатський запит, запит депутата",
    en: "interpellation, councillor's question",
  },
  {
    pl: "rada miejska sesja",
    uk: "міська рада сесія, сесія ради, засідання ради",
    en: "city council session, council session, council meeting, city council meeting",
  },
  {
    pl: "uchwała",
    uk: "ухвала ради, постанова ради, рішення ради",
    en: "resolution, bylaw, council resolution",
  },
  {
    pl: "prezydent miasta burmistrz",
    uk: "мер, мера, мером, меру, мер міста, міський голова, президент міста",
    en: "mayor, city president",
  },
  {
    pl: "konsultacje społeczne",
    uk: "громадські консультації, громадські слухання, обговорення",
    en: "public consultation, consultation",
  },
  { pl: "sąd", uk: "суд, суді", en: "court, tribunal" },
  {
    pl: "wojewoda urząd wojewódzki",
    uk: "воєвода, воєводство, ужонд воєвудзкі, воєводський уряд",
    en: "voivode, voivodeship office, province office, governor",
  },
  {
    pl: "samorządowe kolegium odwoławcze",
    uk: "апеляційна колегія, СКО, ско",
    en: "local government appeals board, appeals board, SKO",
  },
  { pl: "świadek", uk: "свідок, свидетель", en: "witness" },
  { pl: "wyjaśnienie", uk: "пояснення, роз'яснення", en: "explanation, clarify" },
  {
    pl: "nie rozumiem pisma",
    uk: "не розумію листа, незрозумілий лист, не розумію що пишуть",
    en: "don't understand letter, not understand letter, unclear letter",
  },
  {
    pl: "zezwolenie",
    uk: "дозвіл, дозволу, разрешение, ліцензія",
    en: "permit, permission, licence, license",
  },
  { pl: "zgoda", uk: "згода, погодження, согласие", en: "consent, approval" },
  { pl: "obowiązek", uk: "обов'язок, обязанность, повинен", en: "duty, obligation, have to" },
  {
    pl: "ustawa prawo przepisy",
    uk: "закон, законодавство, правила закону, норми",
    en: "law, act, regulation, legislation",
  },
  { pl: "regulamin", uk: "правила, регламент, положення", en: "rules, terms and conditions, by-laws" },
  {
    pl: "urzędowe potwierdzenie",
    uk: "підтвердження, підтвердити, подтверждение, УПО",
    en: "confirmation, confirm, acknowledgement",
  },
  {
    pl: "e-usługi",
    uk: "електронні послуги, е-послуги, онлайн послуги",
    en: "e-service, online service, digital service",
  },
];
