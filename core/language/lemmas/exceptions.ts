/**
 * Forms that the dictionary lists by themselves or reads in a way that an office text does not mean,
 * each line a lemma and its forms. Written by hand; measured on the table of forms beside this file.
 */
const TABLE = `
być: jestem jesteś jest jesteśmy jesteście są będę będziesz będzie będziemy będziecie będą będąc będący będąca będące
mieć: mam masz ma mamy macie mają mając mający mająca mające
iść: idę idziesz idzie idziemy idziecie idą szedłem szłam szedł szła szło szli szły idąc
wiedzieć: wiem wiesz wie wiemy wiecie wiedzą wiedząc
móc: mogę możesz może możemy możecie mogą mógł mogła mogło mogli mogły mógłby mogłaby mogłoby mogliby mogłyby mogąc
chcieć: chcę chcesz chce chcemy chcecie chcą chciał chciała chciałem chciałam chciałbym chciałabym
musieć: muszę musisz musi musimy musicie muszą
dać: dam dasz da damy dacie dadzą
powinien: powinna powinno powinni powinny powinienem powinnam powinieneś powinnaś
człowiek: ludzie ludzi ludziom ludźmi ludziach
dziecko: dzieci dzieciom dziećmi dzieciach
rok: lat lata latom latami latach
dzień: dni dnia dniu dniem dniom dniami dniach dniowi
tydzień: tygodnia tygodniu tygodniowi tygodniem tygodnie tygodni tygodniom tygodniami tygodniach
oko: oczy oczu oczom oczami oczach
ucho: uszy uszu uszom uszami uszach
ręka: ręce rąk rękę ręką rękami rękom rękach ręku
brat: bracia braci braciom braćmi braciach
ksiądz: księdza księdzu księdzem księża księży księżom księżmi księżach
pan: panu panowie panów
pieniądz: pieniądze pieniędzy pieniądzom pieniędzmi pieniądzach
który: która które którego której któremu którą którym którzy których którymi
ten: ta to tego tej temu tę tą tym ci te tych tymi
ja: mnie mi mną
my: nas nam nami
ty: ciebie cię tobie ci tobą
wy: was wam wami
on: jego go jemu mu niego niemu nim ona jej ją nią niej ono je oni one ich im nich nimi
się: siebie sobie sobą
mój: moja moje mojego mojej mojemu moją moim moi moich moimi
swój: swoja swoje swojego swojej swojemu swoją swoim swoich swoimi
co: czego czemu czym
kto: kogo komu kim
dwa: dwie dwóch dwu dwom dwoma dwiema
trzy: trzej trzech trzem trzema
cztery: czterej czterech czterem czterema
śmieci: śmieciom śmieciami śmieciach śmieci
świadczenie: świadczenie świadczenia świadczeniu świadczeniem świadczeń świadczeniom świadczeniami świadczeniach
zagospodarowanie: zagospodarowanie zagospodarowania zagospodarowaniu zagospodarowaniem
wybory: wybory wyborów wyborom wyborach wyborami
`;

function read(table: string): Map<string, string[]> {
  const lemmasOf = new Map<string, string[]>();
  for (const line of table.trim().split("\n")) {
    const [lemma, forms] = line.split(": ") as [string, string];
    for (const form of forms.split(" ")) lemmasOf.set(form, [...(lemmasOf.get(form) ?? []), lemma]);
  }
  return lemmasOf;
}

/** Lemmas that come before whatever the dictionary says, by form. */
export const EXCEPTIONS: ReadonlyMap<string, readonly string[]> = read(TABLE);
