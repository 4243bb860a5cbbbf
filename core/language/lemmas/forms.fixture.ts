/** A lemma and forms of it as they stand in office texts and questions; written by hand from Polish grammar.
 * A gerund that the dictionary does not list as a noun has its verb for a lemma ("usunięcia": "usunąć"). */
const TABLE = `
wniosek: wniosku wnioskiem wnioski wniosków wnioskach
opłata: opłaty opłatę opłat opłacie opłatami opłatą
decyzja: decyzji decyzję decyzje decyzją decyzjach
zaświadczenie: zaświadczenia zaświadczeniu zaświadczeń zaświadczeniem
meldunek: meldunku meldunkiem meldunki
działka: działki działkę działek działce działkami
odpad: odpady odpadów odpadami
drzewo: drzewa drzew drzewem drzewami
podatek: podatku podatki podatków podatkiem podatkowi
warunek: warunki warunków warunku warunkach
urząd: urzędu urzędzie urzędowi urzędy urzędem
mieszkaniec: mieszkańca mieszkańcy mieszkańców mieszkańcom
mieszkanie: mieszkania mieszkaniu mieszkań
nieruchomość: nieruchomości nieruchomością nieruchomościami
dokument: dokumenty dokumentów dokumentu dokumentach
załącznik: załączniki załączników załącznika
termin: terminu terminie terminy terminów
dowód: dowodu dowody dowodów dowodem
osobisty: osobistego osobista osobistych osobistym
paszport: paszportu paszporty
ulica: ulicy ulicę ulic ulicach
droga: drodze dróg drogę drogami
rada: rady rad radę radzie
radny: radnego radnych radnemu
sesja: sesji sesję sesje
uchwała: uchwały uchwałę uchwał uchwale
miasto: miasta mieście miast miastem
prezydent: prezydenta prezydentowi prezydentem
burmistrz: burmistrza burmistrzowi
wójt: wójta wójtowi
gmina: gminy gmin gminie gminę
powiat: powiatu powiatem powiaty
sprawa: sprawy spraw sprawę sprawie
strona: strony stron stronie stronę
dziecko: dzieci dziecka dzieckiem dziećmi
człowiek: ludzie ludzi człowieka ludziom
rok: roku lat lata latach
dzień: dni dnia dniach
tydzień: tygodnia tygodni tygodnie
miesiąc: miesiąca miesięcy miesiące miesiącu
godzina: godziny godzin godzinie
rodzic: rodzice rodziców rodzica
rodzina: rodziny rodzin rodzinie
karta: karty kart kartę kartą
szkoła: szkoły szkół szkole
przedszkole: przedszkola przedszkolu przedszkoli
żłobek: żłobka żłobki żłobków
samochód: samochodu samochody samochodem
pojazd: pojazdu pojazdów pojazdy
kierowca: kierowcy kierowców kierowcę
prawo: prawa prawem praw
jazda: jazdy jazdę
rejestracja: rejestracji rejestrację
tablica: tablice tablicy tablic
ślub: ślubu śluby
małżeństwo: małżeństwa małżeństw małżeństwie
urodzenie: urodzenia urodzeniu
zgon: zgonu zgony
akt: aktu akty aktów aktem
odpis: odpisu odpisy odpisów
pełnomocnik: pełnomocnika pełnomocnikiem pełnomocników
pełnomocnictwo: pełnomocnictwa pełnomocnictwem
skarbowy: skarbowej skarbowego skarbową
rachunek: rachunku rachunki rachunków
bankowy: bankowego bankowym
kasa: kasy kasie kasę
zasiłek: zasiłku zasiłki zasiłków
świadczenie: świadczenia świadczeń świadczeniu
dodatek: dodatku dodatki dodatków
mieszkaniowy: mieszkaniowego mieszkaniowy
pomoc: pomocy pomocą
społeczny: społecznej społecznego społecznych
budowa: budowy budowę budowie
budynek: budynku budynki budynków
dom: domu domy domów domem
zabudowa: zabudowy zabudowę
pozwolenie: pozwolenia pozwoleń pozwoleniu
zgłoszenie: zgłoszenia zgłoszeń zgłoszeniem
zezwolenie: zezwolenia zezwoleń
plan: planu plany planie planów
zagospodarowanie: zagospodarowania
przestrzenny: przestrzennego przestrzennym
mapa: mapy mapę map
grunt: gruntu gruntów grunty
księga: księgi księgę ksiąg
wieczysty: wieczystej wieczystą wieczyste
lokal: lokalu lokale lokali
alkohol: alkoholu
sprzedaż: sprzedaży
działalność: działalności
gospodarczy: gospodarczej gospodarczą
śmieci: śmieciami śmieciom
kosz: kosza kosze
woda: wody wodę wodzie
ściek: ścieków ścieki
park: parku parki parków
parking: parkingu parkingi parkingów
miejsce: miejsca miejsc miejscu
autobus: autobusu autobusy autobusem
bilet: biletu bilety biletów
ulga: ulgi ulg ulgę
zniżka: zniżki zniżek
emeryt: emeryta emeryci emerytów
student: studenta studenci studentów
niepełnosprawny: niepełnosprawnych niepełnosprawnego
senior: seniora seniorzy seniorów
cudzoziemiec: cudzoziemca cudzoziemcy cudzoziemców
pobyt: pobytu pobycie
stały: stałego stałym stałej
czasowy: czasowego czasowym
adres: adresu adresy adresem
numer: numeru numery numerów
telefon: telefonu telefony telefonem
odwołanie: odwołania odwołań
skarga: skargi skargę skarg
petycja: petycji petycję petycje
kara: kary kar karę
informacja: informacji informację informacje
publiczny: publicznej publicznego publiczną
konkurs: konkursu konkursy
dotacja: dotacji dotację dotacje
budżet: budżetu budżecie
obywatelski: obywatelskiego obywatelskim
organizacja: organizacji organizacje
pozarządowy: pozarządowych pozarządowej
pies: psa psy psów
zwierzę: zwierzęcia zwierzęta zwierząt
schronisko: schroniska schronisku
cmentarz: cmentarza cmentarzu cmentarze
chodnik: chodnika chodniki chodniku
latarnia: latarni latarnie
awaria: awarii awarię
wycinka: wycinki wycinkę
usunąć: usunięcia usunięcie
krzew: krzewów krzewy
hałas: hałasu
wybory: wyborów wyborach
głosowanie: głosowania głosowaniu
pieniądz: pieniędzy pieniądze
stawka: stawki stawek stawkę
kwota: kwoty kwotę kwot
złoty: złotych złotego
koszt: kosztu koszty kosztuje:kosztować kosztów
cena: ceny cen cenę
osoba: osoby osób osobę osobie
kobieta: kobiety kobiet
mężczyzna: mężczyzny mężczyzn
ręka: ręce rąk
oko: oczy oczu
być: jest są będzie było
mieć: mam ma masz miał
móc: może mogę mogą
musieć: muszę musi
chcieć: chcę chce
złożyć: złożył złożę złożyła
składać: składa składam składają
zapłacić: zapłacę zapłacił
płacić: płaci płacę
dostać: dostanę dostał
otrzymać: otrzymał otrzyma
załatwić: załatwię załatwi
wyrobić: wyrobię
zarejestrować: zarejestruje zarejestruję
wydać: wyda wydał
odebrać: odbiorę odebrał
zgłosić: zgłoszę zgłosił
potrzebować: potrzebuję potrzebuje
mieszkać: mieszkam mieszka
czynny: czynna czynne
otwarty: otwarte otwartego
nowy: nowego nowej nowe
duży: dużego dużych dużą
dobry: dobrego dobra dobre
polski: polskiego polskiej
bezpłatny: bezpłatnie bezpłatnej bezpłatnego
rejestr: rejestru rejestry rejestrze
kadencja: kadencji
kancelaria: kancelarii kancelarię
sekretarz: sekretarza sekretarze
skarbnik: skarbnika skarbnikiem
referat: referatu referaty
wydział: wydziału wydziale wydziały
naczelnik: naczelnika naczelnikiem
kierownik: kierownika kierownicy
inspektor: inspektora inspektorzy inspektorów
pracownik: pracownika pracownicy pracownikami
petent: petenta petenci
obywatel: obywatela obywatele obywateli
obywatelstwo: obywatelstwa
imię: imienia imiona imion
nazwisko: nazwiska nazwisk
płeć: płci
stan: stanu stanie
cywilny: cywilnego cywilnym
małżonek: małżonka małżonkowie małżonków
wdowa: wdowy wdów
rozwód: rozwodu
dziedziczyć: dziedziczenia
spadek: spadku
spadkobierca: spadkobiercy spadkobierców
testament: testamentu
właściciel: właściciela właściciele właścicieli
współwłaściciel: współwłaściciela
dzierżawa: dzierżawy dzierżawę
najem: najmu najmie
czynsz: czynszu czynsze
wspólnota: wspólnoty wspólnot
zarządca: zarządcy zarządców
hipoteka: hipoteki hipotekę
rozgraniczenie: rozgraniczenia
podział: podziału podziały
geodeta: geodety geodeci
wypis: wypisu wypisy
wyrys: wyrysu
ewidencja: ewidencji ewidencję
przyłącze: przyłącza
kanalizacja: kanalizacji
wodociąg: wodociągu wodociągi
gaz: gazu
piec: pieca piece pieców
ogrzewać: ogrzewania
dofinansowanie: dofinansowania dofinansowań
azbest: azbestu
pojemnik: pojemnika pojemniki pojemników
segregacja: segregacji
harmonogram: harmonogramu harmonogramy
wywóz: wywozu
popiół: popiołu
gabaryt: gabarytów gabaryty
szkło: szkła szkle
papier: papieru papiery
tworzywo: tworzywa tworzyw
stypendium: stypendia stypendiów
uczeń: ucznia uczniowie uczniów
nauczyciel: nauczyciela nauczyciele nauczycieli
rekrutacja: rekrutacji rekrutację
świetlica: świetlicy świetlic
opiekun: opiekuna opiekunowie opiekunów
alimenty: alimentów
fundusz: funduszu fundusze
alimentacyjny: alimentacyjnego
orzeczenie: orzeczenia orzeczeń
niepełnosprawność: niepełnosprawności
dłużnik: dłużnika dłużnicy
egzekucja: egzekucji
mandat: mandatu mandaty mandatów
straż: straży strażą
strażnik: strażnika strażnicy
zakłócać: zakłóca zakłócają
parkować: parkuje parkują
holować: holuje
zaginąć: zaginął
znaleźć: znalazłem znajdę
rzecz: rzeczy rzeczami
pogrzeb: pogrzebu
grób: grobu groby grobów
zabytek: zabytku zabytków
biblioteka: biblioteki bibliotek
muzeum: muzea muzeów
teatr: teatru teatrze
basen: basenu baseny
boisko: boiska boisk
targowisko: targowiska
targ: targu targi
handlowy: handlowego handlowej
koncesja: koncesji
przedsiębiorca: przedsiębiorcy przedsiębiorców przedsiębiorcą
taksówka: taksówki taksówek
licencja: licencji licencję
przewóz: przewozu przewozy
prędkość: prędkości
skrzyżowanie: skrzyżowania skrzyżowaniu
remont: remontu remonty
objazd: objazdu objazdy
dziura: dziury dziurę dziur
oświetlenie: oświetlenia
śnieg: śniegu
odśnieżać: odśnieża
powódź: powodzi
zalać: zalało zalał
zanieczyścić: zanieczyścił
spalać: spala
przysługiwać: przysługuje przysługują
wymagać: wymaga
dołączyć: dołączę dołączyć
podpisać: podpiszę podpisał
wysłać: wyślę wysłał
otrzymywać: otrzymuję otrzymuje
umówić: umówię
zmienić: zmienię zmienił
przedłużyć: przedłużę
wymienić: wymienię
wymieniać: wymienia
zgubić: zgubiłem zgubiłam
ukraść: ukradli
stracić: straciłem
urodzić: urodziło urodziła
umrzeć: umarł
ważny: ważnego ważna
ważność: ważności
pierwszy: pierwszego pierwsza
większy: większego
wysoki: wysokiego
tani: taniego tania
miejski: miejskiego miejska miejskiej
gminny: gminnego gminna gminnej
rodzinny: rodzinnego rodzinne
pielęgnacyjny: pielęgnacyjnego
elektroniczny: elektronicznego elektroniczna
internetowy: internetowej
zaufany: zaufanego zaufanym
zameldować: zamelduję zameldował
wymeldować: wymelduję
odebrać: odbierze
kupić: kupię kupił
sprzedać: sprzedam sprzedał
zbudować: zbuduję
wyciąć: wytnę wyciął
rosnąć: rośnie
ogrodzenie: ogrodzenia
garaż: garażu garaże
balkon: balkonu
ściana: ściany ścian
dach: dachu dachy
`;

/** Forms without diacritics, as typed on a phone. */
const WITHOUT_DIACRITICS = `
zaświadczenie: zaswiadczenia zaswiadczeniu
działka: dzialki dzialke dzialek
opłata: oplate oplaty oplat
urząd: urzad urzedu urzedzie
mieszkaniec: mieszkancow
śmieci: smieci
żłobek: zlobka zlobek
księga: ksiege
złożyć: zlozyc
wyrobić: wyrobic
ślub: slub
dowód: dowod
zasiłek: zasilek zasilku
zgłoszenie: zgloszenie zgloszenia
małżeństwo: malzenstwa
pełnomocnictwo: pelnomocnictwo
załącznik: załacznika zalącznik
`;

function read(table: string): [form: string, lemma: string][] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [lemma, forms] = line.split(": ") as [string, string];
      return forms.split(" ").map((form): [string, string] => {
        const [word, other] = form.split(":") as [string, string?];
        return [word, other ?? lemma];
      });
    });
}

export const FORMS = read(TABLE);
export const FORMS_WITHOUT_DIACRITICS = read(WITHOUT_DIACRITICS);
