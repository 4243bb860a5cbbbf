import type { Pattern } from "./pattern.ts";

/** A person, please. */
export const PERSON: readonly Pattern[] = [
  "chcieć|chciałbym|chciałabym|prosić|poproszę|potrzebować|móc|można|wolę|woleć|muszę rozmawiać|porozmawiać|pogadać|rozmowa człowiek|pracownik|konsultant|urzędnik|urzędniczka|ktoś|kimś|osoba|człowiekiem",
  "połączyć|połącz|połączcie|przełączyć|przełącz|przekierować|łączyć ja|mnie|z+człowiek|konsultant|pracownik|urzędnik|człowiek|ktoś",
  "kontakt|kontaktować|skontaktować z+człowiek|z+urzędnik|z+pracownik|z+konsultant|żywy",
  "człowiek|konsultant|urzędnik dajcie|daj|prosić|poproszę|żywy|nie+robot|nie+bot|nie+automat",
  "oddzwonić|oddzwoni|zadzwonić|zadzwoni do+mnie|ja|mnie ktoś|niech|proszę|prosić|urzędnik|pracownik|chcieć",
  "nie+chcieć|dość robot|bot|automat|maszyna rozmawiać|gadać|człowiek",
  "поговорити|зв'язатися|з'єднайте|з'єднати з+людиною|людиною|працівником|консультантом|оператором|живою",
  "talk|speak|chat|connect human|person|someone|agent|clerk|representative|official|operator",
  "real|live human|person",
];

/** Where does my own case stand. */
export const MY_CASE: readonly Pattern[] = [
  "etap|status|stan|stadium mój|moja|moje|mojej|mojego|moją|nasz sprawa|wniosek|podanie|postępowanie|odwołanie|decyzja|pismo",
  "etap być sprawa|wniosek|postępowanie !ogół|zwykle",
  "co z|dziać+się mój|moja|moją|moim sprawa|wniosek|podanie|odwołanie|pismo|decyzja",
  "kiedy dostać|otrzymać|rozpatrzyć|rozpatrzony|załatwić|wydać|będzie|być mój|moja|moje|moją|mojego decyzja|wniosek|sprawa|odpowiedź|pismo|odwołanie|zaświadczenie",
  "złożyłem|złożyłam|wysłałem|wysłałam|złożyliśmy|wysłaliśmy wniosek|podanie|pismo|deklarację|odwołanie kiedy|odpowiedź|odpowiedzi|cisza|czekam|czekamy|decyzji|nikt !jeśli|jeżeli|gdzie|drugi|skorygować|poprawić|pomyłka|błąd",
  "sprawdzić|śledzić status|stan|przebieg mój|moja|mojej|moją|mojego|swój sprawa|wniosek",
  "ile ja|jestem|mam winien|winna|dłużny|zalegam|zaległość|zaległości !odsetki",
  "czy mój|moja wniosek|sprawa|podanie|odwołanie rozpatrzyć|rozpatrzony|dotrzeć|dotarł|gotowy|załatwiony|przyjęty|zakończyć",
  "czy|kiedy mój|moja|nasza przelew|wpłata|płatność dojść|doszedł|doszła|dotrzeć|dotarł|dotarła|wpłynąć|wpłynął|wpłynęła|zaksięgowany|zaksięgowana",
  "стан|статус|етап моє*|моєї|моя|мого справ*|заяв*",
  "що з+моєю справою|заявою",
  "коли моя|мою|моє*|отримаю рішен*|заяв*|справ*",
  "status|stage|progress my case|application|matter|request|appeal",
  "when will my+case|my+application|my+decision|decision+i",
];

/** Something in the city is broken or dirty. */
export const FAULT: readonly Pattern[] = [
  "zgłosić|zgłaszać|zgłoszenie usterka|awaria|dziura|latarnia|wysypisko|uszkodzony|uszkodzenie|dzik|śmieci+dziki|zniszczony|graffiti|zapadlisko",
  "nie+świecić|nie+palić|zepsuty|nie+działać|zgasła latarnia|lampa|oświetlenie|sygnalizacja|światło|fontanna|biletomat",
  "dziura|wyrwa|zapadlisko|dziurawy jezdnia|droga|chodnik|ulica|asfalt|parking|nawierzchnia",
  "przepełniony|pełny|wylewać+się kosz|śmietnik|pojemnik|kontener ulica|park|przystanek|nie+opróżnić|u|przy|wysypywać",
  "dziki wysypisko",
  "zapchany|zatkany|zalany studzienka|kratka|przejście|ulica",
  "połamany|zniszczony|uszkodzony|złamany|przewrócony|powalony ławka|znak|chodnik|plac+zabaw|huśtawka|barierka|drzewo|przystanek !decyzja|zezwolenie",
  "яма дороз*|вулиц*|тротуар*",
  "не+світить|зламан* ліхтар*|лавк*|світлофор",
  "pothole*|broken|damaged street|road|lamp|light|bench|pavement|sidewalk|sign",
  "report fault|pothole*|damage|broken|dumping",
];
