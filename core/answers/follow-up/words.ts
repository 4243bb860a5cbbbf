/** Words by which a turn of a conversation is read, in Polish without diacritics, Ukrainian and English. */
const list = (words: string) => new Set(words.split(/\s+/));

/** What joins a turn to the one before. */
export const OPENERS = list(
  "a i ale wiec czyli oraz natomiast to та і й а але and but so or also what about",
);

/** What stands for something named before. */
export const POINTERS = list(
  `to tego temu tym tam on ona ono oni one go jej jego ich nim niej nia jemu takie taki taka tamten tutaj
   це цього цьому цим там він вона воно його її їх такий така it its that this these those there they them`,
);

/** What asks and says which kind of answer is wanted: lemmas and forms. The subject of a turn is what is left. */
export const ASKING = list(
  `ile ilu kto kogo komu kim kiedy gdzie skad dokad jak jaki jaka jakie jakich ktory ktora czy dlaczego czemu co czego czym
   kosztowac koszt oplata cena stawka placic zaplacic wynosic wychodzic taniej drogo bezplatny darmowy platny
   czekac trwac dlugo termin czas godzina czynny otwarty dni dzien tydzien miesiac szybko
   dokument dokumenty zalacznik papier papiery potrzebny potrzebowac przyniesc zabrac przygotowac dolaczyc
   zalatwic zalatwiac zlozyc skladac dostac uzyskac zrobic wyrobic odebrac wziac isc pojsc udac zajmowac odpowiadac
   pytac zapytac zadzwonic numer telefon adres miejsce urzad wydzial pokoj podstawa prawny przepis
   mozna moc musiec trzeba chciec chcialbym chcialabym powinien prosic prosze mam byc jest sie wlasciwie jeszcze
   dalej potem inny online internet osobiscie elektronicznie
   скільки коштує коштують коштуватиме платити оплата ціна вартість чекати чекаю триває довго термін строк час коли де куди хто як які яка який
   чи потрібно потрібні потрібен документи можна треба мені отримати подати зробити оформити зверну звернутися години
   how much many cost costs price fee pay long take takes wait when where who which what need
   documents document apply submit get hours open phone number address`,
);

/** Words that hang a sentence together in Ukrainian and English; Polish ones are known by the lemmatizer's list. */
export const CONNECTING = list(
  `і й та а але або в у на з із зі до від для про по за під що це я мій моя the a an of for to in on at with from by about my and or if me you we i do does is are can could will be`,
);

/** What begins a circumstance, which a later turn may replace: for whom, without what, how, on which day, on which condition. */
export const CIRCUMSTANCE = {
  plain: list("dla bez przez для без через for without by via"),
  condition: list("jesli jezeli gdy gdyby skoro якщо if"),
  time: list("w we na po od do у в на з on at in from after until"),
};
export const TIMES =
  /^(?:poniedzial|wtor|srod|czwart|piat|sobot|niedziel|weekend|swiet|rano|wieczor|noc|lipc|sierp|wakacj|понеділ|вівтор|серед|четвер|пʼятниц|п'ятниц|пятниц|субот|неділ|вихідн|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|\d)/;
export const MANNERS = list(
  "online internet elektronicznie osobiscie poczta listownie mailem emailem ponownie онлайн поштою особисто person",
);
