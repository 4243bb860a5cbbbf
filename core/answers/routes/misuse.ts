import type { Pattern } from "./pattern.ts";

/** Attempts to turn the assistant from its task. */
export const TURNING: readonly Pattern[] = [
  "zignorować|zignoruj|ignoruj|ignorować|zapomnij|zapomnieć|pomiń|pominąć|porzuć poprzedni|wszyst*|dotychczasowy|swoje|swój|twój|powyższy|wcześniejszy instrukcja|polecenie|zasada|reguła|zakaz|wytyczna|prompt|ograniczenie",
  "jesteś|jestes teraz|od+teraz|odtąd",
  "od+teraz jesteś|będziesz|masz|odpowiadaj|zachowuj|mów",
  "udawaj|udawać|wciel|zachowuj|odgrywaj że|jako|jakbyś|rola|się !osoba+trzeci",
  "prompt systemowy|system|swój|pokaż|ujawnij|twój|podaj|wypisz",
  "instrukcja systemowy|ukryty|wewnętrzny pokaż|ujawnij|podaj|wypisz|zdradź|powtórz|jaki",
  "pokaż|ujawnij|podaj|wypisz|powtórz|zdradź twój|swój|swoje|twoje instrukcja|polecenie|zasada|konfiguracja|prompt|hasło|klucz",
  "tryb deweloper|developer|dan|debug|administrator|bez+ograniczeń|boga",
  "jailbreak",
  "podaj|pokaż|wypisz|daj dane|pesel|adres|telefon|hasło innych|mieszkaniec|wszystkich|mieszkańców|sąsiad|sąsiada|użytkowników",
  "ignore|disregard|forget|override previous|prior|all|your|above|the instruction*|rule*|prompt*|guideline*",
  "you are+now",
  "act|pretend|roleplay as|you|to",
  "system prompt",
  "reveal|show|print|repeat your|the|system prompt|instruction*|password*",
  "developer mode",
  "do anything+now",
  "ігноруй*|забудь*|проігноруй* попередні|всі|свої|усі інструкці*|правил*",
  "тепер ти",
  "ти тепер|відтепер",
  "удавай*|прикинься",
];

/** Words of abuse; what is left of the question without them decides whether there is something to answer. */
export const ABUSIVE: readonly string[] =
  "kurwa kurwy kurwo chuj chuja chuje chuju huj jebac jebany jebani pierdolic pierdolony pierdol pierdolcie spierdalac spierdalaj spierdalajcie wypierdalac wypierdalaj wypierdalajcie skurwysyn skurwiel dziwka dupek debil idiota idioci idiotka kretyn  gnida szmata cwel pizda zjeb pojeb cholera frajer sukinsyn  glupi glupek fuck fucking idiot idiots asshole bitch shit stupid бля блять сука хуй хуйня підараси дебіл дебіли ідіот ідіоти".split(
    " ",
  );

/** Threats to the people who work for the city. */
export const THREAT: readonly Pattern[] = [
  "zabić|zabiję|zabijemy|zajebać|zajebię|spalić|spalę|podpalić|podpalę|zniszczyć|pobić|pobiję|dorwę wy|was|urzędnik|urząd|prezydent|ratusz|wasz !bać|decyzja|akt|grozić+mi",
];

/** Talk that is no matter of any office. */
export const CHAT: readonly Pattern[] = [
  "opowiedz|powiedz|zna|znać dowcip|żart|kawał|bajka|historyjka",
  "napisz|ułóż|wymyśl wiersz|opowiadanie|piosenka|wypracowanie|rap|esej|kod|program|skrypt|referat",
  "przepis na+ciasto|na+zupa|na+pierogi|na+bigos|na+obiad|kulinarny|ciasto|zupa|pierogi|sernik|szarlotka|żurek",
  "jaki|będzie pogoda !stacja|alert",
  "horoskop|wróżba",
  "kto wygrać|wygra mecz|liga|mistrzostwa|wybory+prezydenckie",
  "kurs euro|dolar|waluta|bitcoin|frank",
  "stolica|prezydent francja|niemcy|usa|włochy|hiszpania|świat|rosja|chiny|australia|stanach",
  "ile jest+2|2+2|razy+2|pierwiastek",
  "kocham+cię|umówić+randka",
  "kochać+ty",
  "tell joke|story",
  "write poem|song|essay|code",
  "recipe for",
  "weather today|tomorrow|like|forecast",
  "погода",
  "рецепт",
  "анекдот|жарт",
];
