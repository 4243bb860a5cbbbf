import type { ForeignTerm } from "../foreign-term.ts";

/** Fees, payments and debts. */
export const PAYMENTS_TERMS: readonly ForeignTerm[] = [
  { pl: "opłata", uk: "плата, оплата, вартість, збір, внесок, комісія", en: "fee, charge" },
  { pl: "opłata kosztuje", uk: "коштує, стоить, витрати, стоїть грошей", en: "cost, expense" },
  { pl: "cena", uk: "ціна, цена, прайс, розцінки, тариф", en: "price, rate, tariff" },
  {
    pl: "opłata skarbowa",
    uk: "гербовий збір, скарбова оплата, скарбовий збір, державне мито, держмито, госпошлина, мито, пошлина",
    en: "stamp duty, stamp fee, treasury fee, official fee, administrative fee",
  },
  { pl: "kasa urzędu", uk: "каса, касса", en: "cash desk, cashier, cash office, pay desk" },
  { pl: "gotówka", uk: "готівка, наличные, готівкою", en: "cash, in cash" },
  {
    pl: "karta płatnicza",
    uk: "банківська картка, картою, карткою, заплатити карткою, платіжна картка",
    en: "pay by card, credit card, debit card, bank card, by card",
  },
  {
    pl: "przelew",
    uk: "переказ, банківський переказ, перевод, перерахувати",
    en: "bank transfer, wire transfer, transfer money",
  },
  {
    pl: "numer konta rachunek bankowy",
    uk: "номер рахунку, банківський рахунок, рахунок, реквізити, счет, реквизиты, номер конта",
    en: "account number, bank account, bank details",
  },
  { pl: "tytuł przelewu", uk: "призначення платежу, назва переказу", en: "payment title, payment reference" },
  {
    pl: "potwierdzenie zapłaty",
    uk: "підтвердження оплати, квитанція, чек, квитанция",
    en: "receipt, proof of payment, payment confirmation",
  },
  {
    pl: "rata rozłożenie na raty",
    uk: "розстрочка, частинами, рассрочка, по частинах, раты",
    en: "instalment, installment, pay in parts",
  },
  {
    pl: "odroczenie terminu płatności",
    uk: "відстрочка, відтермінування, отсрочка, відстрочити",
    en: "deferral, postpone payment, defer",
  },
  {
    pl: "umorzenie",
    uk: "списання, списати борг, прощення боргу, списание",
    en: "write-off, remission, debt cancellation, waive, forgive debt",
  },
  {
    pl: "zaległości",
    uk: "борг, заборгованість, долг, долги, недоплата",
    en: "arrear, debt, arrears, outstanding payment, owe",
  },
  { pl: "niezaleganie zaległości", uk: "немає боргів, без заборгованості", en: "no arrears" },
  { pl: "odsetki", uk: "пеня, відсотки, проценты", en: "interest, late payment interest" },
  {
    pl: "kara grzywna mandat",
    uk: "штраф, мандат, покарання, кара",
    en: "fine, penalty, ticket fine, mandate, fined, punishment",
  },
  { pl: "nadpłata zwrot", uk: "переплата, надплата", en: "overpayment, overpaid" },
  {
    pl: "ulga zwolnienie",
    uk: "пільга, знижка, скидка, льгота, знижки",
    en: "discount, relief, concession, reduced, reduction",
  },
  {
    pl: "zwolnienie",
    uk: "звільнення від плати, звільнений від плати, не платити, освобождение",
    en: "exempt, exemption, exempted",
  },
  { pl: "dochód", uk: "дохід, заробіток, зарплата, доходи", en: "income, earnings, salary, wage" },
  {
    pl: "kryterium dochodowe próg",
    uk: "поріг доходу, критерій доходу",
    en: "income threshold, income limit, income criterion",
  },
  { pl: "pieniądze", uk: "гроші, деньги, кошти", en: "money, funds, cash amount" },
  { pl: "kwota", uk: "сума, сумма", en: "amount, sum" },
  { pl: "budżet", uk: "бюджет", en: "budget" },
  { pl: "faktura", uk: "рахунок-фактура, фактура, інвойс", en: "invoice, bill" },
  {
    pl: "egzekucja komornik",
    uk: "виконавець, виконавча служба, коморнік, судовий виконавець",
    en: "bailiff, enforcement, debt collector",
  },
  {
    pl: "wezwanie do zapłaty",
    uk: "вимога сплати, вимога про оплату, требование об оплате",
    en: "demand for payment, payment demand, reminder",
  },
  { pl: "waluta", uk: "валюта", en: "currency" },
  { pl: "płatność w automacie", uk: "автомат, термінал", en: "payment machine, card terminal" },
  { pl: "blik", uk: "блік", en: "BLIK" },
  { pl: "zaświadczenie opłata 17 zł", uk: "скільки коштує довідка", en: "how much is a certificate" },
  { pl: "bezpłatnie opłata", uk: "задурно, безплатно, без оплати", en: "without charge, no fee" },
];
