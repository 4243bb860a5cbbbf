/** Words that say how a sentence hangs together and not what it is about; lemmas and frequent fixed forms. */
const STOPWORDS = new Set(
  `a aby ach albo ale ależ ani aż bardzo bez bo bowiem by być byle bądź choć ci co coś czy czyli dla do dlaczego
   gdy gdyby gdyż gdzie go i ich ile im inny iż ja jak jaki jakiś jako jakoby jednak jeden jego jej jemu jest jeszcze
   jeśli jeżeli już ją kiedy kto ktoś który ku lecz lub ma mi mieć mnie mną mój móc mu my na nad nam nami nas nasz
   natomiast ni nic nich nie niech niej niemu nigdy nim nimi niż no nią o od on ona one oni ono oraz pan pani państwo
   po pod ponad ponieważ poza przed przede przez przy raz również są się sam skąd sobie sobą swój ta tak taki także
   tam te tego tej temu ten też to tobie tobą toteż tu tutaj twój ty tych tylko tym tymi tę tą u w we wam wami was
   wasz więc wszystko wtedy wy z za zaś ze znów że żaden żeby proszę chcieć trzeba można`.split(/\s+/),
);

/** Whether a lemma (lower case, with its diacritics) carries no meaning of its own in a search. */
export function isStopword(lemma: string): boolean {
  return STOPWORDS.has(lemma);
}
