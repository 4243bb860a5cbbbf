import type { Pattern } from "./pattern.ts";

/** Words of somebody who asks about danger, rules or aftermath, not from inside it. */
const ABOUT =
  "!przepis|przeciwpożarowy|odszkodowanie|zaświadczenie|statystyka|profilaktyka|zapobieganie|zapobiegać|szkolenie|ubezpieczenie|instrukcja|regulamin|ustawa|uchwała|dofinansowanie|dotacja|kurs|historia|wniosek|rocznica|ćwiczenia|egzamin|praca|adres|siedziba|zabezpieczenie|świadczenie|zasiłek|ewakuacja|program|kara|mandat|wczoraj|tydzień|rok|procedura|obowiązek|dyżur|strażak|test|montaż|przegląd";

/** Danger to life or property that is happening. */
export const DANGER: readonly Pattern[] = [
  `palić+się|płonąć|zapalić+się !latarnia|lampa|światło|oświetlenie|żarówka|kontrolka|oświetleniowy|czerwony|zielony|przepis|odszkodowanie|zaświadczenie`,
  `pożar jest|widzieć|wybuchnąć|trwać|teraz|u|mój|sąsiad|ratunek|pomoc|mieszkanie|dom|blok|piwnica|las|kuchnia ${ABOUT}|gdy|jak|czy|po|stary|zgłoszenie`,
  `pożar zgłosić|zgłaszać|wezwać ${ABOUT}|po`,
  "nie+oddychać !kanał|ściana|skóra",
  "stracić|tracić przytomność",
  "nieprzytomny !ubezwłasnowolnienie|pełnomocnictwo|opiekun|podpis|wniosek",
  "zawał|udar|zadławić|zakrztusić mieć|dostać|teraz|ojciec|mama|mąż|żona|dziecko|babcia|dziadek|się !po|dodatek|opieka|zasiłek|orzeczenie|rok",
  `krwawić|krwotok ${ABOUT}`,
  `ulatniać+się|czuć|śmierdzieć|wyciek|zapach|wyciekać|ulatniać gaz|gazem ${ABOUT}|przyłącze|opłata|rachunek`,
  `czad|tlenek czuć|zatruć|zaczadzić|piszczeć|alarm ${ABOUT}|kupno|kupić|wymagany|gmina|zamontować|montować|objaw|uniknąć`,
  `wypadek być|zdarzyć|widzieć|ranny|teraz|właśnie|stać+się|wezwać|karetka|przed+chwila ${ABOUT}|przy|zgłosić|ile|po|droga+ile|mój+sprawa`,
  `potrącić pieszy|dziecko|rowerzysta|człowiek|kobieta|samochód|auto ${ABOUT}`,
  `ranny być|leżeć|człowiek|osoba|krew|ulica ${ABOUT}|zwierzę|ptak|pies|kot|sarna|dzik|gołąb`,
  `wezwać|wzywać|potrzebny|potrzebować|wyślijcie|przyślijcie karetka|pogotowie|straż|policja|pomoc+natychmiast ${ABOUT}|fałszywy|bezpodstawny`,
  `tonąć|topić+się|utonąć człowiek|dziecko|ktoś|osoba|chłopiec|kolega ${ABOUT}`,
  `spaść|wypaść balkon|okno|drzewo+człowiek ktoś|człowiek|dziecko|osoba|kobieta|mężczyzna ${ABOUT}`,
  `bomba|ładunek+wybuchowy podłożyć|podłożony|jest|w+urząd|w+szkoła|znaleźć|wybuchnąć ${ABOUT}`,
  `niewybuch|granat|pocisk znaleźć|leżeć|wykopać ${ABOUT}`,
  `zerwany|leżeć|iskrzyć kabel|przewód|linia prąd|elektryczny|energetyczny|napięcie|iskrzyć|pod ${ABOUT}|służebność`,
  `porażony|poraził|porazić prąd ${ABOUT}`,
  "ratunku|ratujcie !medycyna|ratunkowy",
  `zemdleć|zemdlał|zemdlała|zasłabnąć|zasłabł|zasłabła ktoś|żona|mąż|mama|tata|ojciec|dziecko|człowiek|kobieta|pan|pani|syn|córka|babcia|dziadek|sąsiad|w|na ${ABOUT}`,
  `wypadek człowiek|ludzie|osoba|dziecko|auto|kierowca leżeć|leżą|leża|lezy|zakleszczony|uwięziony|zablokowany|krew|przytomność ${ABOUT}`,
  `wpaść|wpadł|wpadła|wpadło rzeka|woda|staw|studnia|studzienka|biała|potok|kanał|lód dziecko|człowiek|ktoś|syn|córka|kolega|osoba ${ABOUT}`,
  `dusić+się|drgawki|udławić+się|przedawkować ktoś|dziecko|mama|tata|syn|córka|żona|mąż|człowiek|on|ona|osoba ${ABOUT}`,
  "umierać|umiera ktoś|człowiek|mama|ojciec|dziecko|ja|mąż|żona|teraz !spadek|dodatek|prawo|zasiłek|gdy+kto",
  "пожеж* є|у|в|почал*|горить|допоможіть|вдома !безпек*|правил*|адрес*|довідк*",
  "горить будинок|квартира|дім|ліс|сусід*|машина|щось|під'їзд",
  "не дихає",
  "не дихаю",
  "втратив|втратила свідомість",
  "непритомн*",
  "запах|пахне|витік газу|газом|газ",
  "аварія|дтп сталася|сталось|поранен*|зараз|щойно",
  "викличте|викликати|потрібна швидку|швидка|пожежн*|поліцію",
  "рятуйте|допоможіть+швидше",
  "fire there|is|burning|help|my|house|flat|kitchen|building !safety|regulation*|address|station|certificate|brigade|permit|works|rule*|insurance|extinguisher",
  "burning|on+fire house|flat|building|forest|car|neighbour*|something|my !permit|can|allowed|leaves",
  "not|isn't|stopped breathing",
  "unconscious !proxy|attorney",
  "smell|gas+leak|leaking gas|smell !bill|connection",
  "bleeding",
  "accident just|happened|injured|there|hurt|now !insurance|compensation|statistic*|work|last",
  "call|send|need ambulance|police+now|firefighters|fire+brigade !address|job",
  "heart attack having|has|now",
];

/** Somebody who may take their own life. */
export const CRISIS: readonly Pattern[] = [
  "chcieć|chce|zamierzać|planować|myśleć|próbować|grozić samobójstwo|zabić+się|powiesić+się|odebrać+życie|otruć+się !statystyka|ile|program",
  "popełnić|popełnia|popełni|próba samobójstwo|samobójczy !statystyka|ile|program|zapobieganie|ubezpieczenie|pochówek|rok|konferencja",
  "samobójstwo myśl|syn|córka|mąż|żona|mój|ja|pomoc|przyjaciel !statystyka|program|konferencja",
  "myśl samobójczy",
  "myśli samobójcze",
  "nie+chcieć żyć",
  "nie+chce żyć",
  "nie+mieć życie|siła|sens żyć|dalej|już !rejestracja|ubezpieczenie",
  "zabić+się|zabiję+się|powieszę+się|potnę+się",
  "skończyć ze+sobą",
  "skoczyć z+most|z+okno|pod+pociąg",
  "самогубств* хоч*|дума*|вчин*|допоможіть|син|дочка",
  "не+хочу жити",
  "вбити себе",
  "покінчити собою|життям",
  "ciąć+się|tnie+się|okaleczać|okaleczać+się|podcinać|samookaleczać syn|córka|nastolatka|nastolatek|dziecko|ja|koleżanka|kolega|przyjaciel|przyjaciółka|żyła|uczeń !drzewo|gałąź|trawa|żywopłot",
  "kill myself|himself|herself",
  "suicid* i|my|am|want|thinking|feel|friend|son|daughter !statistic*|program*|prevention",
  "end my+life",
  "want die+i",
  "don't want+live",
];

/** Somebody who is being hurt. */
export const VIOLENCE: readonly Pattern[] = [
  "bić|pobić|katować|dusić|maltretować|znęcać mąż|żona|partner|ojciec|matka|ojczym|syn|ja|mnie|mi|konkubent|chłopak|sąsiad !rekord|statystyka|ustawa|piana|dzwon|zegar",
  "zgwałcić|gwałcić|gwałt ja|mnie|ktoś|zostać|ofiara|właśnie|mój !statystyka|ustawa",
  "grozić nóż|śmierć|pistolet|siekiera|zabicie",
  "zabić|zabije ja|mnie|dziecko chcieć|grozić|powiedzieć|mówić",
  "bać+się|boję+się|boje+się mąż|partner|ojciec|chłopak|ojczym|konkubent mój|on|swój|dom|że|wrócić|bić",
  "włamywać+się|włamuje+się teraz|ktoś|dom|mieszkanie|sąsiad",
  "napadnięty|napadli|napadł|napaść ja|mnie|ktoś|właśnie|ulica !statystyka|odszkodowanie",
  "б'є|бив|побив|душить|погрожує чоловік|мене|дитину|дітей|хлопець|батько|партнер",
  "зґвалт*",
  "beats|hits|hitting|beating|hurts|strangl*|threaten* me|husband|my|child|children|wife|boyfriend !fee|deadline",
  "raped",
  "attacked|robbed me|was|i",
];

/** Questions about violence that want information and still a number: answered, with the notice. */
export const NEAR_DANGER: readonly Pattern[] = [
  "przemoc domowy|rodzina|w+rodzina|wobec|dziecko|psychiczny",
  "niebieski karta",
  "samobójstwo",
  "interwencja kryzysowy",
  "pożar",
  "wypadek",
  "zatrucie|czad",
  "насильств*",
  "domestic violence",
  "ranny",
];
