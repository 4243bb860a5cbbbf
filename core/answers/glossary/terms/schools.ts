import type { ForeignTerm } from "../foreign-term.ts";

/** Schools, kindergartens, nurseries. */
export const SCHOOLS_TERMS: readonly ForeignTerm[] = [
  { pl: "szkoła", uk: "школа, школу, школи", en: "school" },
  {
    pl: "szkoła podstawowa zapisanie dziecka",
    uk: "записати до школи, записати дитину до школи, початкова школа, основна школа, перший клас, запис до школи, записати в школу, записать в школу, зарахування до школи, записати її до школи",
    en: "primary school, elementary school, enrol in school, sign up for school, school enrolment, enroll in school, first grade, school admission, sign him up for school, school place",
  },
  {
    pl: "obwód szkoły",
    uk: "шкільний район, школа за пропискою, район школи",
    en: "catchment area, school district, catchment",
  },
  {
    pl: "szkoła średnia ponadpodstawowa",
    uk: "середня школа, ліцей, технікум, гімназія",
    en: "secondary school, high school, lyceum, technical school",
  },
  {
    pl: "dziecko nie zna polskiego szkoła",
    uk: "не знає польської, не говорить польською, без польської мови, не розмовляє польською, не знает польского",
    en: "not speak Polish, no Polish, doesn't speak Polish, does not speak Polish, not know Polish",
  },
  {
    pl: "język polski kurs",
    uk: "курси польської, вивчати польську, польська мова, курс польської мови",
    en: "Polish course, learn Polish, Polish lessons, Polish language",
  },
  {
    pl: "rekrutacja do przedszkola",
    uk: "записати в садок, дитячий садок, садок, дитсадок, садочок, дитячий сад, садік, дошкільний заклад, детский сад, детский садик, садик, пшедшколє, передшкілля",
    en: "kindergarten, preschool, nursery school, pre-school, enrol in kindergarten",
  },
  {
    pl: "żłobek",
    uk: "ясла, яслі, ясельна група, жлобек, ясли",
    en: "nursery, creche, crèche, day nursery, daycare",
  },
  {
    pl: "opieka nad dzieckiem do lat 3",
    uk: "няня, догляд за дитиною, доглядати дитину, няньку",
    en: "childcare, childminder, babysitter, nanny, toddler care, child care",
  },
  {
    pl: "świetlica szkolna",
    uk: "продовжений день, продльонка, продльонці, група продовженого дня, світлиця, після уроків, після школи, продленка",
    en: "after-school care, after-school club, after school, common room",
  },
  {
    pl: "obiady szkolne",
    uk: "шкільні обіди, обід у школі, харчування в школі, обіди, безкоштовні обіди, їдальня",
    en: "school meal, school lunch, free lunch, school dinner, free lunches, lunch at school",
  },
  {
    pl: "dowożenie dziecka do szkoły",
    uk: "шкільний автобус, довезення до школи, підвезення до школи, возити до школи, возить дітей, довіз дітей, довозити, до школи далеко",
    en: "school bus, transport to school, school transport, far from school, children by bus, take children to school",
  },
  {
    pl: "stypendium szkolne",
    uk: "стипендія, стипендію, шкільна стипендія, стипендія для учня, стипендиум",
    en: "scholarship, school grant, grant for pupils, bursary, student grant, school scholarship",
  },
  {
    pl: "zasiłek szkolny",
    uk: "шкільна допомога, матеріальна допомога учню",
    en: "school allowance, school benefit",
  },
  {
    pl: "wyprawka szkolna dobry start",
    uk: "300 плюс, гроші на школу, добри старт, допомога до школи",
    en: "school starter kit, good start, 300 plus",
  },
  { pl: "podręczniki", uk: "підручник, підручники, учебники", en: "textbook, school book" },
  { pl: "uczeń", uk: "учень, учні, учня, школяр, учениця, ученик", en: "pupil, student at school" },
  {
    pl: "student studia",
    uk: "студент, студентка, університет, навчання в університеті",
    en: "student, university, studies",
  },
  { pl: "nauczyciel", uk: "вчитель, учитель, викладач", en: "teacher" },
  { pl: "klasa", uk: "клас, класи", en: "class, grade" },
  {
    pl: "ferie wakacje zajęcia",
    uk: "канікули, літній табір, каникулы, табір, літні канікули",
    en: "school holidays, summer camp, winter break, vacation, half-term",
  },
  {
    pl: "przedszkole opłaty",
    uk: "плата за садок, оплата за садочок, скільки коштує садок",
    en: "kindergarten fee, preschool fee",
  },
  {
    pl: "żłobek opłaty dofinansowanie",
    uk: "плата за ясла, скільки коштують ясла",
    en: "nursery fee, creche fee",
  },
  {
    pl: "pierwszeństwo rekrutacja kryteria",
    uk: "критерії набору, критерії зарахування",
    en: "admission criteria, enrolment criteria",
  },
  {
    pl: "rekrutacja",
    uk: "набір, зарахування, вступ, рекрутація",
    en: "recruitment, enrolment, enrollment, admission, enrol, enroll",
  },
  { pl: "zapisać", uk: "записати, записать, запишу", en: "sign up, signing up, put on the list" },
  {
    pl: "dziecko się nie dostało",
    uk: "не потрапив до садка, не прийняли в садок, не прийняли до школи",
    en: "not admitted, rejected from kindergarten, no place in kindergarten",
  },
  {
    pl: "poradnia psychologiczna pedagogiczna orzeczenie",
    uk: "логопед, психолого-педагогічна, інклюзія",
    en: "special needs education, speech therapist, educational psychologist",
  },
  { pl: "szkoła muzyczna", uk: "музична школа", en: "music school" },
  {
    pl: "świadectwo szkolne",
    uk: "шкільний атестат, атестат, табель",
    en: "school certificate, school report",
  },
];
