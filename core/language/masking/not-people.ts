/** Lemmas with which the name of an institution, a place, a feast or a paper begins, or one of which stands in it. */
const OF_OFFICE: ReadonlySet<string> = new Set(
  `akademia aktualność aleja ankieta apteka archiwum bank baza biblioteka biuro budżet bulwar centrum cmentarz dom
   dworzec dzielnica dzień dziennik dyrekcja ekstraklasa fabryka festiwal filharmonia forum fundacja fundusz
   galeria gmina góra hala hospicjum hotel inspekcja inspektorat instytut izba jarmark jezioro kancelaria karta
   kasa katedra klauzula klub kodeks kolegium kolej komenda komisja komitet koncert konkurs konstytucja kościół kraj
   kuratorium las liceum linia lotnisko magistrat miasto międzynarodowy ministerstwo most muzeum
   nadleśnictwo narodowy niepubliczny obwodnica ochotniczy oddział ogród okręgowy opłata ordynacja organizacja orlik
   osiedle ośrodek państwowy parafia park parking partia pasaż plac plan pływalnia poczta podatek pogotowie policja
   pomnik port powiat powiatowy prawo profil program projekt prokuratura przedszkole przedsiębiorstwo przychodnia
   przystanek publiczny rada radio ratusz regionalny regulamin rejestr rejon rodzina rondo ruch rynek rzeczpospolita sala
   samodzielny samorząd samorządowy sąd sejm senat schronisko skarb skwer spółdzielnia spółka stacja stadion starostwo
   stowarzyszenie straż studio szkoła szpital święto teatr technikum telekomunikacja towarzystwo trybunał turniej
   uchwała ulica unia uniwersytet urząd ustawa województwo wojewódzki wojsko wspólnota wydział zakład zamek zarząd
   zarządzenie załącznik zbiornik zespół zgromadzenie związek żandarmeria żłobek agencja delegatura biskupi
   boży wielkanoc wigilia sylwester redakcja grupa zdrój
   beskid bielsko podbeskidzie żywiec katowice śląsk kraków warszawa polska ukraina europa tatry
   volkswagen fiat opel toyota skoda ford gemini auchan lidl biedronka orlen facebook google microsoft`.split(
    /\s+/,
  ),
);

/** Adjectives of places, which are surnames too: "Śląsk Dolny", and "Adam Dolny". */
const OF_PLACES: ReadonlySet<string> = new Set(
  "wielki mały nowy stary górny dolny polski bielski śląski główny miejski krajowy".split(" "),
);

/** Acronyms and words of forms, which stand in capitals beside names. */
export const CAPITALS: ReadonlySet<string> = new Set(
  `PESEL NIP REGON KRS KW RODO ZUS NFZ VAT PIT CIT PSZOK MOPS GOPS ROD UM USC MZD SKO WSA NSA KPA BIP EPUAP DOWÓD
   TEL EMAIL ADRES UL OS AL NR DZ PO DO OD NA ZA WE ZE ORAZ LUB SA IBAN SMS`.split(/\s+/),
);

export const isOfPlaces = (lemmas: readonly string[]): boolean =>
  lemmas.some((lemma) => OF_PLACES.has(lemma));

/** Whether a word is of an institution, a place or a paper rather than of a person. @param lemmas of the word */
export const isOfOffice = (lemmas: readonly string[]): boolean =>
  lemmas.some((lemma) => OF_OFFICE.has(lemma));

/** Lemmas of what people are called by their office: "Pani Dyrektor", "Panie Prezydencie". */
export const ROLES: ReadonlySet<string> = new Set(
  `prezydent burmistrz wójt starosta marszałek wojewoda dyrektor kierownik naczelnik prezes sekretarz skarbnik radny radna
   poseł posłanka senator minister premier przewodniczący przewodnicząca redaktor mecenas doktor profesor inspektor
   komendant sędzia prokurator rzecznik notariusz komornik inżynier magister ksiądz biskup urzędnik zastępca
   wiceprezydent wicedyrektor pełnomocnik referent inwestor strona wnioskodawca skarżący skarżąca właściciel najemca mieszkaniec
   mieszkanka rodzic klient petent organ pracodawca pracownik uczeń odwołujący zgłaszający zamawiający wykonawca pan pani państwo młody młoda`.split(
    /\s+/,
  ),
);

/** Stems of surnames of those after whom streets, schools and feasts are called: known to all, hidden from none. */
const KNOWN_TO_ALL =
  `mickiewicz słowack kopernik prus sienkiewicz norwid kochanowsk reymont żeromsk konopnick orzeszkow
   chopin szopen piłsudsk kościuszk pułask poniatowsk sobiesk jagieł batory chrobr łokiet moniuszk paderewsk matejk
   curie skłodowsk wyszyńsk wojtył brzechw tuwim korczak baczyńsk dmowsk witos anders sikorsk popiełuszk kolbe staszic
   kołłątaj fredr asnyk tetmajer kossak wyspiańsk szymborsk miłosz herbert lem makuszyńsk dąbrowsk nałkowsk gałczyńsk
   traugutt maczk okrzei rej długosz krasick krasińsk kubisz`
    .split(/\s+/)
    .filter(Boolean);

const ENDING = "(?:[iyaąeęou]|iego|ego|iemu|emu|owi|iej|ej|im|ym|em|iem)?";
const KNOWN = new RegExp(`^(?:${KNOWN_TO_ALL.join("|")})${ENDING}$`, "u");

/** Whether a surname, in small letters and any case, is one of those. */
export const isKnownToAll = (surname: string): boolean => KNOWN.test(surname);
