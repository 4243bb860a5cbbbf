/**
 * Things that matters are about, with the words that people have for them: so that what was learned of a broken bench
 * holds for a broken swing. Beginnings of lemmas without diacritics where a `*` stands; the beginnings of Ukrainian and
 * English words. General Polish of local government, nothing of one city.
 */
export const CONCEPTS: Readonly<Record<string, { pl: string; uk: string; en: string }>> = {
  tree: {
    pl: "drzewo drzewko drzewostan dab buk brzoza sosna swierk jodla modrzew topola wierzba lipa klon jesion grab jarzebina kasztan kasztanowiec orzech olcha olsza wiaz akacja robinia cis tuja jalowiec daglezja platan morwa jablon grusza sliwa wisnia czeresnia leszczyna iglak choinka krzew krzak krzewina zywoplot samosiejka samosiew pien konar korona galaz leszczyny bez jasmin cyprys* limba glog kalina rokitnik czeremcha sumak bozodrzew osika magnolia catalpa katalpa morela brzoskwinia limby",
    uk: "дерев дуб берез берёз сосн ялин ялиц тополя тополю тополі верб лип клен клён ясен горіх груш яблун вишн слив кущ куст бук каштан акац туя туї хвойн смерек",
    en: "tree trees oak birch pine spruce fir poplar willow lime maple ash walnut pear apple cherry plum hedge shrub bush conifer beech chestnut acacia thuja larch trunk branch stump",
  },
  felling: {
    pl: "wyciac wycinac wycinka wyciecie sciac scinac sciecie scinka zrabac rabac porabac spilowac pilowac pilowanie pila powalic karczowac wykarczowac karczowanie usunac usuwac usuniecie wyrwac obalic drwal pilarz",
    uk: "зруб зріз спил вируб рубат рубанн видал прибрат зрізат пилят",
    en: "fell felling cut cutting chop remov clear saw prun",
  },
  "street thing": {
    pl: "lawka kosz latarnia lampa slup znak chodnik jezdnia ulica droga asfalt nawierzchnia kostka plyta plytka krawezn* studzienka wlaz krata kratka kanal przystanek wiata barierka porecz hustawka zjezdzalnia karuzela piaskownica drabinka trzepak fontanna poidelko wodotrysk tablica tabliczka lustro sygnalizacja sygnalizator swiatlo przejscie pasy schody schodek rampa pochylnia winda kladka most mostek wiadukt tunel pobocze row rynsztok przepust hydrant szalet toaleta stojak plot ogrodzenie siatka bramka boisko skwer park placyk plac alejka sciezka trawnik klomb donica oswietlenie zegar pomnik figura parkometr slupek prog zatoczka peron rondo skrzyzowanie deptak",
    uk: "лавк лавоч ліхтар тротуар дорог люк зупинк майданчик гойдалк гірк світлофор знак смітник урн перил сход ліфт місток міст фонтан туалет парк сквер асфальт бордюр пандус дзеркал стовп",
    en: "bench streetlight lamp lamppost pavement sidewalk road street kerb curb manhole drain playground swing slide traffic sign bin railing stairs lift elevator bridge fountain toilet park pothole crossing shelter fence path lights cycle lane bollard",
  },
  broken: {
    pl: "zepsuc zepsuty psuc zlamac zlamany polamany polamac urwac urwany oberwac oberwany wyrwac wyrwany peknac pekniety pekac rozbic rozbity stluc stluczony zniszczyc zniszczony uszkodzic uszkodzony uszkodzenie awaria usterka dziura dziurawy wyrwa wyboj zapchac zapchany zatkac zatkany przepelnic przepelniony wysypywac wystawac odpasc odpadac ruszac chwiac przekrzywic przekrzywiony przechylic krzywy zerwac zerwany przewrocic przewrocony powalony wywrocic lezec zalewac zalac kaluza bloto oblodzic oblodzony lod slisko sliski slizgawica gololedz snieg sniezyc odsniezyc odsniezyc odsniezac odsniezanie zaspa piasek posypac ciemno ciemny swiecic migac mrugac zgasnac gasnac dzialac zaciac zacinac cieknac ciec kapac przeciekac wyciekac zapasc zapadac zapadniety luzny obluzowac zardzewialy przerdzewialy rdza wybic skruszyc kruszyc sypac graffiti bazgroly pomazac zamazac zaslaniac zarosnac zarastac smierdziec lampic nieczynny niebezpieczny polamac pogiac pogiety wygiety skrzypiec buczec brakowac znikac martwy potracic padlina dzik wandal wandale syf brudny zasmiecony podtopic wybity dzikie wysypisko",
    uk: "зламан розбит не_прац несправ яма ям вибоїн темно протік тече затоп слизьк лід сніг забит повний переповнен відкрит небезпеч хитаєт впал упал розхит тріщин пошкод погас",
    en: "broken smashed damaged cracked hole potholes leak leaking flooded dark out stuck loose missing overflowing blocked icy snow slippery graffiti dangerous sharp fallen burst flicker vandal dead rust rusty",
  },
  waste: {
    pl: "smieci smiec smieciarka smieciarz odpad kubel pojemnik worek wywoz wywozic gospodarowanie komunalny segregacja segregowac kompost kompostownik kompostowac bio bioodpady smietnik",
    uk: "сміт мусор відход вивіз вивоз вивез контейнер компост",
    en: "waste rubbish garbage trash bin refuse compost recycl",
  },
  household: {
    pl: "wprowadzic wprowadzac wyprowadzic wyprowadzac wyprowadzka wprowadzka zamieszkac zamieszkiwac zamieszkanie lokator wspollokator wspollokatorka wspolmieszkaniec domownik urodzic narodziny noworodek umrzec zmarly pogrzeb dopisac dopisywac wykreslic wypisac wymeldowac zameldowac ubyc przybyc lodowator mieszkaniec osoba glowa narzeczony narzeczona student studentka stancja akademik wyjechac wyjazd wrocic zagranica dom internat hospicjum",
    uk: "переїхал виїхал народил помер прожива мешка живе живем осіб людей приїхал повернул троє двоє четверо",
    en: "moved move moving live lives living born died people persons tenant lodger flatmate household staying stay returned left baby",
  },
  relative: {
    pl: "maz zona syn corka dziecko matka mama ojciec tata babcia dziadek wnuk wnuczka tesciowa tesc ciocia ciotka wujek brat siostra rodzic synowa ziec bratanek siostrzeniec partner partnerka",
    uk: "чоловік дружин син дочк доньк дитин діти дітей мам мати тато батьк бабус дідус брат сестр",
    en: "husband wife son daughter child children kids mother father mum dad grandmother grandfather brother sister",
  },
  "large family": {
    pl: "wielodzietny kdr trojka czworka piatka szostka siodemka troje czworo piecioro szescioro siedmioro gromadka znizka znizkowy ulga rabat wielodzietnosc",
    uk: "багатодіт знижк пільг троє четверо п'ятеро трьох чотирьох картк",
    en: "discount three four five large family card six",
  },
  "property tax": {
    pl: "podatek podatkowy opodatkowac nieruchomosc nakaz deklaracja in-1 dn-1 danina stawka metraz powierzchnia wspolwlasciciel wspolwlasnosc spadek dziedziczyc odziedziczyc darowizna podarowac kupic nabyc nabycie sprzedac akt notarialny garaz altana altanka ksiega",
    uk: "податок податк спадщ успадк купил продал гараж нерухом площ подарув",
    en: "tax taxed bought sold inherited property garage",
  },
  business: {
    pl: "firma dzialalnosc biuro sklep sklepik lokal przedsiebiorca przedsiebiorstwo spolka zaklad warsztat gabinet salon hala magazyn hurtownia najemca wynajac wynajmowac wynajem najem fundacja stowarzyszenie kancelaria wspolnik inwestor kontrahent",
    uk: "фірм бізнес магазин крамниц офіс майстерн салон компан підприєм оренд",
    en: "business company shop store office workshop salon firm warehouse rent",
  },
  "street taken": {
    pl: "zajac zajecie zajmowac rusztowanie ogrodek kontener dzwig podnosnik koparka wykop przekop przekopac rozkopac przylacze szyld baner banner reklama reklamowy potykacz stojak stragan kiosk kosiarka dachowka paleta gruz cegla materialy zwizka beton pompa betoniarka ustawic rozstawic zastawic rozladowac rozladunek zagrodzic ogrodzic wygrodzic zamknac zamkniecie przeprowadzka elewacja ocieplac ocieplenie remont budowa wieszac powiesic zawiesic stolik parasol foodtruck teledysk film zdjeciowy ekipa bieg maraton festyn procesja kolportowac hulajnoga sciana kran rynna tynk pas drogowy zjazd",
    uk: "риштуван ліс контейнер екскаватор траншe траншею столик тераса вивіск банер реклам розкоп перекрит підключ будматеріал пісок цегл кран",
    en: "scaffold skip container crane dig trench tables terrace banner sign advert hoarding stall kiosk closing closure unload materials filming pavement",
  },
  "housing allowance": {
    pl: "dodatek dochod zarobek zarabiac zasilek renta emerytura rencista emeryt bezrobotny bezrobocie zwolnic zwolnienie pensja wyplata wystarczac starczac ledwo czynsz oplata rachunek prad gaz ogrzewanie doplata dofinansowanie doplacac dokladac dorzucac pomoc wsparcie bieda biedny stac administracja spoldzielnia zadluzenie alimenty stypendium kredyt komorne wydatek swiadczenie",
    uk: "оренд комунал дохід доход пенсі допомог субсид доплат плат зарплат безробіт квартплат",
    en: "rent income pension allowance afford bills benefit help unemployed wage earn heating subsidy",
  },
  plan: {
    pl: "plan planowy planistyczny mpzp wypis wyrys zagospodarowanie zagospodarowac miejscowy przeznaczenie uchwalony symbol rysunek legenda mapa mapka fragment tekst studium",
    uk: "план витяг виписк карт призначен",
    en: "plan extract zoning map zone local",
  },
  "official paper": {
    pl: "zaswiadczenie poswiadczenie poswiadczyc potwierdzenie potwierdzic potwierdzony pieczatka pieczec podpis urzedowy odpis papier papierek kwit kwitek dokument swistek kartka swiadectwo druk notariusz geodeta rzeczoznawca bank sad adwokat prawnik posrednik kupiec komornik przetarg kredyt dotacja kupujacy udowodnic wykazac dowod",
    uk: "довідк справк печатк підпис підтвердж документ папір нотаріус банк суд тендер адвокат",
    en: "certificate certified stamp confirm confirmation paper document notary solicitor bank court tender proof",
  },
  debt: {
    pl: "zalegac zaleglosc niezaleganie dlug zadluzenie winien winny wisiec zaplacic oplacony uregulowac rozliczyc naleznosc windykacja dluznik nieuregulowany komornik zaległy",
    uk: "борг заборгован винен",
    en: "debt owe arrears outstanding unpaid",
  },
  building: {
    pl: "budowac zbudowac wybudowac postawic dobudowac nadbudowac rozbudowac przebudowac nadbudowa rozbudowa budynek dom domek szopa stodola warsztat wiata szklarnia hala pensjonat inwestycja dzialka pole laka parcela grunt teren wuzetka wz warunki zabudowa zabudowac architekt projekt pozwolenie pietro letniskowy kemping stadnina obora kurnik panel fotowoltaika",
    uk: "будува забудов збудува постав дім будинок ділянк умови земл город архітект прибудов",
    en: "build building extension house plot land planning conditions permission shed architect barn",
  },
  "no plan": {
    pl: "zasady wuzetka bezplanowy luka sasiedztwo",
    uk: "без_план",
    en: "no-plan",
  },
  alcohol: {
    pl: "alkohol alkoholowy piwo piwny wodka wino winny trunek drink nalewak nalewac koncesja monopolowy procent napoj grzaniec whisky nalewka koktajl kieliszek lampka pub bar knajpa restauracja browar szampan likier cydr miod degustacja gastronomia sprzedawac rum spirytus napitek barman kawiarnia catering",
    uk: "алкогол пиво горілк вино бар коктейл кафе ресторан коньяк шампан",
    en: "alcohol beer wine liquor licence license spirits cocktail pub bar vodka drinks restaurant cafe tasting",
  },
  "city's spending": {
    pl: "umowa faktura rachunek kosztorys przetarg wydac wydatek wydatki wydawac kosztowac zaplacic wynagrodzenie zarobki premia nagroda podwyzka protokol raport kontrola korespondencja rejestr lista wykaz spis zestawienie statystyka liczba skan kopia wglad udostepnic udostepnienie ujawnic jawny informacja publiczny dziennikarz artykul redakcja budzet dotacja stypendysta radny dyrektor prezydent burmistrz spolka miejski delegacja sluzbowy zamowienie wykonawca deweloper przetargowy uzgodnienie opinia ekspertyza konkurs",
    uk: "договір витрат витратил рахунк протокол список звіт грант журналіст публічн інформац зарплат скільки",
    en: "contract invoice spent spending salary minutes list report journalist public information foi grant records",
  },
  "we call for": {
    pl: "petycja apel podpis podpisac podpisy glos zebrac zbierac zbiorka zadac zadanie domagac sprzeciw protest protestowac poparcie poprzec wniesc rada radny uchwala uchwalic zakaz zakazac wspolnie mieszkancy osiedle przywrocic zostawic zlikwidowac wezwac inicjatywa postulat uchylic zniesc cofnac organizacja klub",
    uk: "петиц підпис зібрал вимага мешканц рада ради протест скасув звернен",
    en: "petition signatures signed signature residents council campaign demand repeal collected against group",
  },
  letter: {
    pl: "skarga skarzyc odwolac odwolanie zazalenie reklamacja wniosek prosba prosic proponowac propozycja pismo napisac podziekowac podziekowanie pochwala zgubic rzecz spotkanie spotkac umowic porozmawiac rozmowa raty rata rozlozyc umorzyc umorzenie odroczyc zwrot nadplata odszkodowanie mandat pelnomocnictwo pelnomocnik sprawa adres zalacznik uzupelnic przedluzyc termin przywrocic niegrzeczny urzednik kierownik halas glosny dym komin smrod szczekac sasiad dzierzawa dzierzawic oddac pozyczyc wypozyczyc praktyka staz praca tlumacz patronat namiot lawa sesja sala zwierze pies",
    uk: "скарг поскарж звернут прошу прохан лист зустріч подяк розстроч борг загуб практик перекладач шум собак відшкодув",
    en: "complain complaint request letter meeting lost refund instalment appeal noise bark apolog thank volunteer internship hall borrow compensation",
  },
  "own land": {
    pl: "moj swoj wlasny dzialka ogrod ogrodek podworko podworze posesja plot granica sad",
    uk: "моїй моєму моєю своїй моя мій ділянц подвір сад",
    en: "my our own garden backyard yard land plot",
  },
  "city's land": {
    pl: "miejski gminny publiczny miasto skwer park pas drogowy osiedlowy szkolny wspolny",
    uk: "міськ громадськ парк вулиц",
    en: "city public park council municipal",
  },
  sum: {
    pl: "ile koszt kosztowac cena oplata stawka cennik placic zaplacic taniej drozej drogo",
    uk: "скільки кошт ціна плат оплат",
    en: "much cost fee price rate pay",
  },
};

interface Beginnings {
  whole: Map<string, string[]>;
  beginnings: { begins: string; concept: string }[];
}

function read(language: "pl" | "uk" | "en"): Beginnings {
  const read: Beginnings = { whole: new Map(), beginnings: [] };
  for (const [concept, words] of Object.entries(CONCEPTS))
    for (const word of words[language].split(" ")) {
      if (language !== "pl" || word.endsWith("*"))
        read.beginnings.push({ begins: word.replace("*", ""), concept });
      else read.whole.set(word, [...(read.whole.get(word) ?? []), concept]);
    }
  return read;
}

const LISTS = { pl: read("pl"), uk: read("uk"), en: read("en") } as const;

/** The concepts that a word names: a Polish lemma without diacritics, or a Ukrainian or English word in small letters. */
export function conceptsOf(word: string, language: keyof typeof LISTS): string[] {
  const { beginnings, whole } = LISTS[language];
  const begun = beginnings.filter(({ begins }) => word.startsWith(begins)).map(({ concept }) => concept);
  return [...new Set([...(whole.get(word) ?? []), ...begun])];
}
