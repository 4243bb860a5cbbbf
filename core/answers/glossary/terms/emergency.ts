import type { ForeignTerm } from "../foreign-term.ts";

/** Emergencies and safety. */
export const EMERGENCY_TERMS: readonly ForeignTerm[] = [
  {
    pl: "numer alarmowy 112",
    uk: "номер екстреної допомоги, екстрений виклик, номер екстреної служби, куди дзвонити в біді, экстренный вызов, екстрений номер, 112",
    en: "emergency number, emergency call, 112, emergency services",
  },
  { pl: "policja", uk: "поліція, полиция, міліція", en: "police" },
  {
    pl: "straż pożarna",
    uk: "пожежна, пожежники, пожежна служба, пожарная",
    en: "fire brigade, fire service, firefighter, fire department, fire station",
  },
  { pl: "pożar", uk: "пожежа, вогонь, пожар", en: "fire" },
  { pl: "ratunek", uk: "рятувальник, рятувати, порятунок", en: "rescue, rescuer" },
  {
    pl: "alarm syrena",
    uk: "сирена, сирени, тривога, повітряна тривога, сигнал тривоги, воздушная тревога",
    en: "siren, alarm, air raid, alarm signal",
  },
  {
    pl: "ostrzeżenie pogodowe alert RCB",
    uk: "попередження, штормове попередження, смс-сповіщення, алерт",
    en: "weather warning, warning, alert, RCB alert, text alert",
  },
  {
    pl: "schron miejsce ukrycia",
    uk: "укриття, бомбосховище, сховище, убежище, бункер",
    en: "bomb shelter, place of refuge, air-raid shelter, bunker",
  },
  { pl: "ewakuacja", uk: "евакуація", en: "evacuation, evacuate" },
  {
    pl: "plecak ewakuacyjny zapasy",
    uk: "тривожний рюкзак, тривожна валіза, запаси їжі",
    en: "emergency kit, grab bag, emergency supplies",
  },
  {
    pl: "powódź podtopienie",
    uk: "повінь, затопило, залило, паводок, затоплення, підтоплення, наводнение, потоп, затопленн*",
    en: "flood, flooded, flooding, waterlogged",
  },
  {
    pl: "zalana piwnica powódź pomoc",
    uk: "залило підвал, затопило підвал, підвал затопило",
    en: "flooded cellar, flooded basement, cellar was flooded, basement flooded",
  },
  {
    pl: "wichura burza",
    uk: "буря, шторм, ураган, вітер, гроза",
    en: "storm, strong wind, hurricane, gale, thunderstorm",
  },
  { pl: "worki z piaskiem", uk: "мішки з піском", en: "sandbag" },
  {
    pl: "drzewo na drodze powalone",
    uk: "впало дерево, повалене дерево, дерево впало, упало дерево",
    en: "fallen tree, tree fell, tree blocking",
  },
  {
    pl: "czad tlenek węgla",
    uk: "чадний газ, чад, чадного газу, угарный газ, отруєння чадним газом, карбон",
    en: "carbon monoxide, CO poisoning, silent killer",
  },
  {
    pl: "czujnik czadu",
    uk: "датчик чадного газу, детектор газу, сповіщувач",
    en: "carbon monoxide detector, CO detector, CO alarm, gas detector",
  },
  {
    pl: "ulatniający się gaz",
    uk: "запах газу, витік газу, пахне газом, утечка газа",
    en: "gas leak, smell gas, smell of gas",
  },
  { pl: "wypadek", uk: "аварія, ДТП, нещасний випадок", en: "accident, crash, collision" },
  { pl: "bezpieczeństwo", uk: "безпека, безопасность", en: "safety, security" },
  {
    pl: "monitoring kamery",
    uk: "відеоспостереження, камера спостереження, камери",
    en: "CCTV, surveillance camera, camera",
  },
  { pl: "wandalizm graffiti", uk: "вандалізм, графіті, розмальовані стіни", en: "vandalism, graffiti" },
  { pl: "pierwsza pomoc", uk: "перша допомога, первая помощь", en: "first aid" },
  { pl: "AED defibrylator", uk: "дефібрилятор", en: "defibrillator, AED" },
  { pl: "obrona cywilna", uk: "цивільна оборона, цивільний захист", en: "civil defence" },
  {
    pl: "kwalifikacja wojskowa",
    uk: "військова комісія, військкомат, призов, військовий облік",
    en: "military qualification, conscription, military service",
  },
  {
    pl: "awaria prądu",
    uk: "немає світла, відключили світло, нема світла, немає електрики",
    en: "power cut, blackout, power outage",
  },
  {
    pl: "awaria wody",
    uk: "немає води, прорвало трубу, відключили воду, прорив труби",
    en: "no water, burst pipe, water cut, water main break",
  },
  { pl: "zaginiona osoba", uk: "зникла людина, пропала людина", en: "missing person" },
  {
    pl: "oszustwo",
    uk: "шахрайство, шахрай, обманули, мошенник, обман",
    en: "fraud, scam, cheated, scammer",
  },
  { pl: "kąpielisko utonięcie", uk: "потонув, купатися на річці, тонути", en: "drowning, wild swimming" },
  {
    pl: "zanik ogrzewania awaria",
    uk: "немає опалення, холодні батареї, аварія в будинку",
    en: "no heating, emergency repair",
  },
  { pl: "pogotowie gazowe 992", uk: "газова служба, аварійна газова", en: "gas emergency" },
  { pl: "zaginięcie dziecka", uk: "зникла дитина, пропала дитина", en: "missing child" },
];
