import type { ForeignTerm } from "../foreign-term.ts";

/** Roads, lighting, snow. */
export const ROADS_TERMS: readonly ForeignTerm[] = [
  { pl: "droga", uk: "дорога, шлях, траса", en: "road, street surface" },
  { pl: "ulica", uk: "вулиця, вулиці, улица, улице", en: "street" },
  { pl: "jezdnia", uk: "проїжджа частина, асфальт", en: "roadway, carriageway, asphalt" },
  { pl: "chodnik", uk: "тротуар, пішохідна доріжка, хідник", en: "pavement, sidewalk, footpath, footway" },
  { pl: "dziura w jezdni", uk: "яма, ями, вибоїна, яма на дорозі, вибоїни", en: "pothole, hole in the road" },
  {
    pl: "usterka",
    uk: "несправність, поломка, зламаний, зламався, не працює, поламаний, сломалось, зламали, зламалося",
    en: "fault, broken, damage, defect, not working, out of order, damaged",
  },
  {
    pl: "zgłosić usterkę w mieście",
    uk: "повідомити про несправність, повідомити про поломку, сообщить о поломке",
    en: "report a fault, report a problem, report damage",
  },
  {
    pl: "latarnia oświetlenie nie świeci",
    uk: "ліхтар, не горить ліхтар, не світить ліхтар, вуличне освітлення, не горить світло на вулиці, фонарь, не горит фонарь, ліхтар не горить",
    en: "street light, street lamp, lamp post, street lighting, streetlight, broken street lamp",
  },
  { pl: "sygnalizacja świetlna", uk: "світлофор, светофор", en: "traffic light, traffic signal" },
  {
    pl: "przejście dla pieszych",
    uk: "пішохідний перехід, зебра, переход",
    en: "pedestrian crossing, zebra crossing, crosswalk",
  },
  { pl: "znak drogowy", uk: "дорожній знак, дорожный знак", en: "road sign, traffic sign" },
  { pl: "próg zwalniający", uk: "лежачий поліцейський, обмежувач швидкості", en: "speed bump, speed hump" },
  {
    pl: "śnieg odśnieżanie",
    uk: "сніг, чистити сніг, прибирати сніг, прибирання снігу, снігом, снег, убирать снег, заметіль, чистить снег",
    en: "snow, clear snow, snow removal, snow clearing, shovel snow, clears snow",
  },
  {
    pl: "lód śliskie",
    uk: "лід, ожеледиця, слизько, гололед, лёд, льоду, посипати",
    en: "ice, icy, slippery, black ice, grit",
  },
  {
    pl: "upadek na lodzie odszkodowanie",
    uk: "впав на льоду, впала на льоду, послизнувся, послизнулася, посковзнувся",
    en: "slipped, slipped on ice, fell on ice, fell on the pavement",
  },
  {
    pl: "odszkodowanie szkoda",
    uk: "компенсація, відшкодування, збитки, возмещение, шкода, пошкодив",
    en: "compensation, damages, claim for damage",
  },
  {
    pl: "szkoda na samochodzie dziura",
    uk: "пробив колесо, пошкодив машину, пошкодження машини",
    en: "damaged my car, damage to my car, burst tyre",
  },
  {
    pl: "zajęcie pasa drogowego",
    uk: "зайнят* дорог*, зайняття дороги, зайняти тротуар, зайняття тротуару, зайняти частину дороги, зайняти дорогу",
    en: "road occupation, occupying the road, occupy road, occupy pavement, block the road, close a street, occupying the pavement",
  },
  {
    pl: "rusztowanie zajęcie pasa drogowego",
    uk: "риштування, будівельні ліси",
    en: "scaffold, scaffolding, skip on the street",
  },
  { pl: "reklama szyld", uk: "реклама, вивіска, банер", en: "advertisement, signboard, banner, billboard" },
  {
    pl: "zarząd dróg",
    uk: "управління доріг, дорожня служба, служба доріг",
    en: "road authority, highways department, roads department",
  },
  { pl: "most", uk: "мосту, мостом, мости", en: "bridge" },
  { pl: "studzienka", uk: "люк, колодязь, каналізаційний люк, решітка", en: "manhole, drain cover, gully" },
  { pl: "przystanek", uk: "зупинка, остановка, зупинка автобуса", en: "bus stop, stop sign shelter" },
  {
    pl: "roboty drogowe objazd",
    uk: "дорожні роботи, об'їзд, перекрита дорога, ремонт дороги",
    en: "roadworks, diversion, road closed, detour",
  },
  { pl: "korek ruch uliczny", uk: "затор, пробка, дорожній рух", en: "traffic jam, traffic" },
  {
    pl: "parking rowerowy stojak",
    uk: "велопарковка, стійка для велосипедів",
    en: "bike rack, bicycle stand",
  },
  { pl: "ławka", uk: "лавка, лавочка, скамейка", en: "bench" },
  { pl: "plac", uk: "площа ринок, майдан, площадь города", en: "square, plaza" },
  {
    pl: "zarządca drogi",
    uk: "власник дороги, хто відповідає за дорогу",
    en: "road manager, who is responsible for the road",
  },
  {
    pl: "śnieg odśnieżanie droga",
    uk: "не прибирають сніг, не чищена дорога, не посипана дорога",
    en: "road not cleared, not gritted",
  },
  {
    pl: "zieleń chwasty koszenie",
    uk: "косити траву, бур'ян, некошена трава",
    en: "mow grass, weeds, overgrown",
  },
  { pl: "kałuża woda na drodze", uk: "калюжа, вода на дорозі", en: "puddle, water on the road" },
  { pl: "oznakowanie malowanie pasów", uk: "розмітка, дорожня розмітка", en: "road markings" },
  { pl: "barierka słupek", uk: "стовпчик, поручень, бар'єр", en: "bollard, railing, barrier" },
];
