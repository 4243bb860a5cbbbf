import type { ForeignTerm } from "../foreign-term.ts";

/** Registration of residence and the stay of foreigners. */
export const RESIDENCE_TERMS: readonly ForeignTerm[] = [
  {
    pl: "meldunek zameldowanie",
    uk: "прописка, прописатися, прописати, мельдунек, мелдунек, реєстрація місця проживання, зареєструвати місце проживання, зареєструватися за адресою, реєстрація адреси, зареєструвати адресу, замельдуватися, прописаться, прописку, мельдування",
    en: "register address, address registration, registered address, register where live, meldunek, residence registration, register residence, registering address, register place of residence",
  },
  {
    pl: "zameldowanie na pobyt czasowy",
    uk: "тимчасова прописка, тимчасова реєстрація, временная прописка, тимчасове проживання",
    en: "temporary registration, temporary stay, temporary address",
  },
  {
    pl: "zameldowanie na pobyt stały",
    uk: "постійна прописка, постійна реєстрація, постійне проживання, постоянная прописка",
    en: "permanent registration, permanent stay, permanent address, permanent residence",
  },
  {
    pl: "wymeldowanie",
    uk: "виписатися, виписка з квартири, зняття з реєстрації, вимельдування, виписуватися, выписаться, виписати",
    en: "deregister, deregistration, deregister address, register out, cancel address registration",
  },
  {
    pl: "wymeldowanie innej osoby z urzędu",
    uk: "виписати людину, виписати з квартири",
    en: "remove someone from address, deregister someone",
  },
  {
    pl: "miejsce zamieszkania",
    uk: "місце проживання, де живу, место жительства, проживати",
    en: "place of residence, where I live, residence",
  },
  {
    pl: "zmiana adresu",
    uk: "зміна адреси, змінити адресу, нова адреса, смена адреса",
    en: "change of address, change address, new address",
  },
  {
    pl: "wyjazd za granicę",
    uk: "виїзд за кордон, їду за кордон, виїхати за кордон, за кордон, за границу",
    en: "go abroad, move abroad, leaving Poland, moving abroad, leave country",
  },
  {
    pl: "zagraniczny",
    uk: "закордонний, іноземний, иностранный, з-за кордону, закордону",
    en: "foreign, from abroad",
  },
  { pl: "pobyt", uk: "перебування, побит", en: "stay, staying" },
  { pl: "legalny pobyt", uk: "легальне перебування, легалізація", en: "legal stay, right to stay" },
  { pl: "mieszkaniec", uk: "мешканець, житель, мешканці", en: "resident, inhabitant" },
  { pl: "właściciel", uk: "власник, господар, хозяин, собственник", en: "owner, landlord, landlady" },
  { pl: "współwłaściciel", uk: "співвласник, совладелец", en: "co-owner, joint owner" },
  { pl: "najemca lokator", uk: "орендар, наймач, квартирант, квартиронаймач", en: "tenant, renter, lodger" },
  { pl: "spis wyborców", uk: "список виборців, реєстр виборців", en: "electoral register, voters list" },
  {
    pl: "adres do korespondencji",
    uk: "адреса для листування",
    en: "correspondence address, mailing address",
  },
  { pl: "repatriant", uk: "репатріант", en: "repatriate" },
  { pl: "zaproszenie cudzoziemca", uk: "запрошення", en: "invitation for foreigner" },
  {
    pl: "nadanie numeru PESEL",
    uk: "надати песель, отримати песель, зробити песель, получить песель",
    en: "get a PESEL, obtain a PESEL, assign a PESEL",
  },
  {
    pl: "zastrzeżenie dowodu",
    uk: "заблокувати документ, заблокувати посвідчення",
    en: "block document, cancel ID card",
  },
  { pl: "Karta Polaka", uk: "карта поляка", en: "Pole's card, Karta Polaka" },
  {
    pl: "przekroczenie granicy",
    uk: "перетин кордону, перетнути кордон",
    en: "border crossing, cross the border",
  },
  {
    pl: "kredyt na moje dane",
    uk: "кредит на моє ім'я, кредит на мої дані, взяв кредит, узяв кредит",
    en: "loan in my name, identity theft, took out a loan",
  },
];
