import type { ForeignTerm } from "../foreign-term.ts";

/** Parking, vehicles and driving licences. */
export const PARKING_TERMS: readonly ForeignTerm[] = [
  {
    pl: "parkowanie",
    uk: "паркування, парковка, паркуватися, стоянка, припаркувати, припаркуватися, автостоянка, паркінг",
    en: "parking, park a car, parked, park my car",
  },
  {
    pl: "parkowanie strefa płatnego",
    uk: "платна парковка, платне паркування, зона платного паркування, паркування в центрі, парковка в центрі, платная парковка, коштує паркування, паркомат, паркометр, парковочний автомат",
    en: "paid parking, parking zone, parking fee, parking in centre, parking in city centre, parking meter, pay for parking, parking charge, pay and display",
  },
  {
    pl: "abonament parkingowy",
    uk: "абонемент на паркування, абонемент на парковку, паркувальний абонемент, місячна парковка, дозвіл на паркування",
    en: "parking permit, parking card, resident parking, resident permit, parking pass, parking subscription",
  },
  {
    pl: "karta parkingowa osoby niepełnosprawnej",
    uk: "картка для паркування для інваліда, карта паркування інваліда, паркування для інвалідів, парковка для инвалидов, картка паркування інвалід*, інвалідне місце, синя карта паркування",
    en: "blue badge, disabled parking, disabled parking card, disabled driver, disabled badge, handicapped parking, disabled parking permit",
  },
  {
    pl: "opłata dodatkowa za parkowanie",
    uk: "штраф за паркування, штраф за парковку, не заплатив за паркування, квиток на лобовому склі",
    en: "parking fine, parking ticket, parking penalty, forgot to pay for parking",
  },
  {
    pl: "odholowany samochód",
    uk: "евакуатор, евакуювали, забрали машину, відбуксирували, машину забрав евакуатор, евакуювали машину, эвакуировали, евакуювали авто",
    en: "towed, towed away, tow away, car impounded, impound, car pound",
  },
  {
    pl: "blokada na koło",
    uk: "блокіратор, колодка на колесі, блокування колеса",
    en: "wheel clamp, clamped, boot on wheel",
  },
  {
    pl: "wrak pojazd porzucony",
    uk: "кинута машина, покинута машина, брошена машина, кинуте авто, автохлам, покинуте авто, стара машина без номерів, кинута стара машина, без номерів, брошенная машина",
    en: "abandoned car, abandoned vehicle, wreck, car wreck, no number plates, junk car",
  },
  {
    pl: "miejsce parkingowe",
    uk: "паркомісце, місце для паркування, парковочне місце",
    en: "parking space, parking spot, parking place",
  },
  {
    pl: "koperta miejsce parkingowe",
    uk: "конверт паркування, закріплене місце",
    en: "reserved parking space",
  },
  {
    pl: "samochód pojazd",
    uk: "машина, машину, авто, автомобіль, автівка, тачка, машини",
    en: "car, vehicle, automobile",
  },
  {
    pl: "rejestracja pojazdu",
    uk: "реєстрація авто, перереєструвати машину, реєстрація машини, зареєструвати машину, зареєструвати авто, перереєструвати авто, перереєстрація, поставити машину на облік, растаможка, зарегистрировать машину, переоформити машину, реєстрація автомобіля, реєстрацію авто, розмитнити",
    en: "register car, car registration, vehicle registration, register vehicle, register used car, registering car, re-register car",
  },
  {
    pl: "tablice rejestracyjne",
    uk: "номерні знаки, номери на авто, номера на машину, автомобільні номери, номерный знак, номер автомобіля",
    en: "number plate, licence plate, license plate, registration plate",
  },
  {
    pl: "wyrejestrowanie pojazdu",
    uk: "зняти авто з обліку, зняти машину з реєстрації, утилізація авто, зняти з обліку машину",
    en: "deregister vehicle, scrap vehicle, deregister car, deregister my car, scrap my car",
  },
  {
    pl: "zbycie nabycie pojazdu",
    uk: "продав машину, купив машину, купила машину, купив авто, продаж авто, повідомити про продаж",
    en: "sold my car, bought car, bought used car, bought a second-hand car, sold vehicle",
  },
  {
    pl: "ubezpieczenie OC",
    uk: "страховка на авто, автострахування, страховка",
    en: "car insurance, insurance, liability insurance",
  },
  {
    pl: "przegląd techniczny",
    uk: "техогляд, технічний огляд, техосмотр",
    en: "roadworthiness test, MOT, vehicle inspection, technical inspection",
  },
  { pl: "motocykl", uk: "мотоцикл, скутер, мопед", en: "motorcycle, motorbike, moped, scooter" },
  {
    pl: "wymiana zagranicznego prawa jazdy",
    uk: "обміняти права, обмін прав, обміняти українські права, поміняти права, обмен прав, обмін водійського посвідчення, замінити права, українські права",
    en: "exchange driving licence, exchange foreign driving licence, foreign driving licence, exchange driving license, convert driving licence, swap licence, foreign driver's license, exchange my driver's license",
  },
  {
    pl: "pierwsze prawo jazdy kurs",
    uk: "отримати права, автошкола, курси водіння, іспит з водіння",
    en: "driving school, driving test, learn to drive, first licence",
  },
  { pl: "punkty karne", uk: "штрафні бали, штрафні пункти", en: "penalty points" },
  { pl: "taksówka licencja", uk: "таксі, ліцензія таксі, такси", en: "taxi, taxi licence, cab" },
  { pl: "przewóz osób", uk: "перевезення людей, перевезення пасажирів", en: "passenger transport" },
  {
    pl: "stacja ładowania",
    uk: "зарядна станція, зарядка електромобіля",
    en: "charging station, EV charging",
  },
];
