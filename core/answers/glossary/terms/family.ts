import type { ForeignTerm } from "../foreign-term.ts";

/** Family and benefits. */
export const FAMILY_TERMS: readonly ForeignTerm[] = [
  { pl: "rodzina", uk: "родина, сім'я, семья", en: "family" },
  {
    pl: "duża rodzina",
    uk: "вели* родин*, велик* сім*, велика родина, велика сім'я, многодетная семья, троє дітей, четверо дітей",
    en: "large family, big family, three children, four children",
  },
  {
    pl: "karta dużej rodziny",
    uk: "багатодітн* родин*, карта великої родини, карта багатодітних, багатодітна сім'я, багатодітн*, карта великої сім'ї, карта дужей родзіни, КДР, карта многодетной семьи",
    en: "large family card, big family card, Karta Dużej Rodziny, KDR",
  },
  { pl: "karta", uk: "карта, картка, карточка", en: "card" },
  {
    pl: "dziecko",
    uk: "дитина, ребенок, ребёнок, малюк, дитини",
    en: "child, baby, kid, son, daughter, infant, newborn",
  },
  { pl: "dzieci", uk: "діти, дети, детей", en: "children, kids, babies" },
  { pl: "rodzice", uk: "батьки, батьків, родители", en: "parents, mother and father" },
  { pl: "ojciec", uk: "батько, тато, папа, отец", en: "father, dad" },
  { pl: "matka", uk: "мама, матір, матері, мами", en: "mother, mum, mom" },
  { pl: "małżonek", uk: "чоловік мій, дружина, подружжя, муж, жена", en: "spouse, husband, wife" },
  {
    pl: "samotny rodzic",
    uk: "одинока мати, мати-одиначка, самотня мама, одинока мама, батько-одинак",
    en: "single parent, single mother, single father, lone parent",
  },
  {
    pl: "świadczenie wychowawcze 800 plus",
    uk: "вісімсот плюс, 800 плюс, 800+, 500+, 500 плюс, виплати на дитину, допомога на дитину, дитячі гроші",
    en: "800 plus, 800+, 500 plus, child benefit, 800plus",
  },
  {
    pl: "zasiłek rodzinny",
    uk: "сімейна допомога, родинна допомога, родинні виплати",
    en: "family allowance, family benefit",
  },
  {
    pl: "zapomoga urodzenie becikowe",
    uk: "одноразова допомога при народженні, бецикове, виплата при народженні",
    en: "birth grant, baby bonus, one-off birth payment, becikowe",
  },
  {
    pl: "alimenty fundusz alimentacyjny",
    uk: "аліменти, алименты",
    en: "alimony, child support, maintenance payment",
  },
  {
    pl: "rodzina zastępcza adopcja",
    uk: "прийомна сім'я, прийомна родина, усиновлення, опіка над дитиною",
    en: "foster family, foster care, adoption, adopt a child",
  },
  { pl: "opiekun prawny", uk: "опікун, законний представник, опекун", en: "guardian, legal guardian" },
  { pl: "brat siostra", uk: "брат, сестра, брата, сестру", en: "brother, sister, sibling" },
  {
    pl: "babcia dziadek",
    uk: "бабуся, бабця, дідусь, дід, бабушка, дедушка",
    en: "grandmother, grandfather, grandma, grandpa, grandparent",
  },
  {
    pl: "senior",
    uk: "пенсіонер, пенсіонерка, літня людина, літні люди, старша людина, пенсионер",
    en: "senior, elderly, pensioner, older person, old people, retired",
  },
  { pl: "emerytura", uk: "пенсія, пенсию", en: "pension, retirement" },
  { pl: "osoba", uk: "особа, людина, людини, человек, людей", en: "person, people" },
  { pl: "młodzież", uk: "молодь, підліток, підлітки", en: "young people, teenager, youth" },
  { pl: "ciąża", uk: "вагітна, вагітність, беременная", en: "pregnant, pregnancy" },
  { pl: "plac zabaw", uk: "дитячий майданчик, майданчик", en: "playground" },
  {
    pl: "troje dzieci duża rodzina",
    uk: "3 дітей, трьох дітей, три дитини",
    en: "3 children, more than two children",
  },
  { pl: "karta dużej rodziny zniżki", uk: "знижки для великої родини", en: "discounts for large families" },
  {
    pl: "pieczęć rodzicielska zgoda rodziców",
    uk: "згода батьків, дозвіл батьків",
    en: "parental consent, consent of parents",
  },
  {
    pl: "pierwszy dowód dziecka",
    uk: "посвідчення для дитини, документ для дитини",
    en: "ID for a child, child's ID card",
  },
];
