import type { ForeignTerm } from "../foreign-term.ts";

/** Social help, disability, advice. */
export const HELP_TERMS: readonly ForeignTerm[] = [
  {
    pl: "pomoc społeczna MOPS",
    uk: "соціальна допомога, соцдопомога, мопс, соціальна служба, соціальний захист, социальная помощь, соцзахист",
    en: "social help, social assistance, welfare, social services, MOPS, social welfare, social worker",
  },
  {
    pl: "zasiłek",
    uk: "соціальна виплата, виплата, виплати, грошова допомога, пособие, засілек, грошова виплата",
    en: "benefit, allowance, handout, social payment",
  },
  {
    pl: "zasiłek okresowy celowy",
    uk: "цільова допомога, разова допомога",
    en: "emergency payment, temporary allowance, special purpose benefit",
  },
  {
    pl: "dodatek mieszkaniowy",
    uk: "житлов* допомог*, житлов* субсиді*, субсидія, субсидию, субсидія на житло, субсидія на квартиру, доплата за квартиру, допомога на оплату квартири, субсидію на оплату квартири, субсидію",
    en: "housing allowance, housing benefit, help with rent, help paying rent, help with paying rent, rent subsidy, rent allowance, housing supplement",
  },
  {
    pl: "dodatek energetyczny",
    uk: "енергетична доплата, субсидія на світло, енергетична допомога",
    en: "energy allowance, energy supplement",
  },
  {
    pl: "dodatek węglowy opał",
    uk: "доплата на вугілля, допомога на опалення",
    en: "coal allowance, heating allowance",
  },
  {
    pl: "niepełnosprawność orzeczenie",
    uk: "інвалід*, інвалідність, група інвалідності, людина з інвалідністю, неповносправність, инвалид, инвалидность, довідка про інвалідність",
    en: "disability, disabled, disability certificate, disability assessment, handicap*",
  },
  { pl: "wózek inwalidzki", uk: "інвалідний візок, візок, коляска", en: "wheelchair" },
  {
    pl: "zasiłek pielęgnacyjny",
    uk: "допомога по догляду, догляд за хворим",
    en: "nursing allowance, care allowance, carer's allowance, attendance allowance",
  },
  {
    pl: "świadczenie pielęgnacyjne opiekun",
    uk: "виплата опікуну, доглядаю за інвалідом",
    en: "carer benefit, carer",
  },
  { pl: "usługi opiekuńcze", uk: "послуги догляду, доглядальниця, сиделка", en: "home care, care services" },
  {
    pl: "dom pomocy społecznej",
    uk: "будинок для літніх, будинок престарілих, дом престарелых",
    en: "nursing home, care home, old people's home, retirement home",
  },
  {
    pl: "bezdomny schronisko noclegownia",
    uk: "бездомний, безхатченко, безпритульний, бомж, нічліжка, притулок для людей, бездомна людина, бездомный",
    en: "homeless, homeless person, homeless shelter, night shelter, homeless man, rough sleeper, homeless woman",
  },
  {
    pl: "bezdomność mróz",
    uk: "мороз, замерзає, мерзне, спить на вулиці, спить на морозі, замерзає на вулиці",
    en: "frost, freezing, sleeping outside, sleeping rough, sleep outside",
  },
  {
    pl: "ubóstwo",
    uk: "бідність, бідний, малозабезпечений, бідна сім'я, бідної сім'ї, малозабезпечена",
    en: "poor, poverty, low income, poor family, poor families",
  },
  {
    pl: "jedzenie żywność",
    uk: "їжа, продукти, харчі, еда, продуктовий набір",
    en: "food, meal, food bank, groceries",
  },
  {
    pl: "bezrobotny urząd pracy",
    uk: "безробітний, безробіття, центр зайнятості, пошук роботи, біржа праці, безработный, уряд праці",
    en: "unemployed, unemployment, job centre, labour office, jobseeker, employment office",
  },
  { pl: "praca", uk: "робота, працювати, работа, вакансія", en: "work, job, employment, vacancy" },
  {
    pl: "przemoc w rodzinie",
    uk: "домашнє насильство, насильство в сім'ї, б'є чоловік, насилля",
    en: "domestic violence, domestic abuse, abuse at home, abusive",
  },
  { pl: "niebieska karta", uk: "блакитна карта, синя карта", en: "blue card" },
  {
    pl: "uzależnienie alkohol",
    uk: "алкоголізм, залежність, наркоманія, п'є алкоголь, алкоголік, чоловік п'є, пиячить, зависимость, п'яниця, дружина п'є",
    en: "addiction, addicted, alcoholism, alcoholic, drug addiction, drinks too much, husband drinks, drinking problem, gambling addiction",
  },
  {
    pl: "wsparcie psychologiczne",
    uk: "психологічна підтримка, психологічна допомога, психолог, психолога, психотерапевт, психологу, депресія, тривожність, психотерапія",
    en: "psychologist, psychological help, counselling, therapist, depression, depressed, mental health, anxiety, therapy, counselling service",
  },
  {
    pl: "telefon zaufania",
    uk: "телефон довіри, гаряча лінія, лінія довіри, телефон доверия",
    en: "helpline, hotline, crisis line",
  },
  {
    pl: "kryzys interwencja kryzysowa",
    uk: "кризовий центр, криза",
    en: "crisis centre, crisis intervention, crisis",
  },
  {
    pl: "pomoc prawna bezpłatna",
    uk: "безкоштовна юридична допомога, юрист, юриста, юридична допомога, адвокат, юридична консультація, правова допомога, консультація юриста, бесплатный юрист",
    en: "free legal advice, legal advice, legal aid, legal help, lawyer, solicitor, free lawyer, legal counsel",
  },
  {
    pl: "rzecznik konsumentów",
    uk: "захист прав споживачів, споживач, права споживача, защита потребителей",
    en: "consumer, consumer rights, consumer protection, consumer ombudsman",
  },
  {
    pl: "reklamacja sklep zwrot towaru",
    uk: "рекламація, повернути товар, магазин не хоче повернути, бракований товар, не повертають гроші, магазин не хоче, інтернет-магазин",
    en: "complaint about goods, online shop, return goods, faulty goods, refuses refund, shop refuses, seller refuses, refuses to give money back, faulty product",
  },
  {
    pl: "dofinansowanie dotacja",
    uk: "дотація, дофінансування, фінансування, грант, субсидування, фінансова допомога, финансирование",
    en: "grant, subsidy, funding, financial help, financial support, co-financing",
  },
  { pl: "wolontariat", uk: "волонтер, волонтерство, волонтерити", en: "volunteer, volunteering" },
  { pl: "PFRON", uk: "пефрон", en: "PFRON" },
  { pl: "ZUS", uk: "зус, соціальне страхування", en: "ZUS, social insurance" },
  { pl: "karta seniora", uk: "карта сеніора, картка пенсіонера", en: "senior card" },
  { pl: "paczka świąteczna", uk: "подарунок на свята", en: "Christmas parcel" },
  {
    pl: "mieszkanie wspomagane chronione",
    uk: "підтримуване житло",
    en: "sheltered housing, supported housing",
  },
];
