/**
 * Given names that many people in Poland have, some of their short forms, and the commonest Ukrainian ones. They make
 * a name surer; a name that is not here is found by what stands around it.
 */
const NAMES = `
adam adela adrian adrianna agata agnieszka aleksander aleksandra alfred alicja alina amelia anastasia andrij andrzej
aneta angelika aniela anita anna antoni antonina arkadiusz artur barbara bartek bartłomiej bartosz beata bernadeta
bernard błażej bogdan bogdana bogumiła bogusław bogusława bolesław bożena bronisław bronisława bruno brygida cecylia
cezary cyprian cyryl czesław czesława dagmara damian daniel daniela danuta daria dariusz dawid dmytro dominik dominika
dorota edward edyta eliza elżbieta emilia ernest eryk eugeniusz eugenia ewa ewelina fabian feliks filip franciszek
franciszka fryderyk gabriel gabriela genowefa gertruda grażyna grzegorz gustaw hanna halina helena henryk henryka
hubert ignacy iga igor ilona ireneusz irena iryna iwan iwo iwona iza izabela jacek jadwiga jagoda jakub jan janina
janusz jarosław jerzy joachim joanna jolanta józef józefa judyta julia julian julianna juliusz justyna kacper kaja
kamil kamila karol karolina kasia kasper katarzyna kateryna kazimierz kazimiera kinga klara klaudia konrad konstanty
kornel kornelia krystian krystyna krzysztof lech lena leon leszek lidia liliana lucyna ludwik ludwika łucja łukasz maciej
magdalena maja maks maksymilian malwina małgorzata marcel marcelina marcin marek maria marian marianna mariola mariusz
marlena marta martyna maryna mateusz matylda michalina michał mieczysław mieczysława mikołaj milena mirosław mirosława
monika nadia natalia nataliia nikodem nikola nina norbert oksana olaf olena olga oliwia oliwier oskar patrycja patryk
paulina paweł piotr pola przemysław rafał regina renata robert roksana roman romana ryszard sabina sandra sebastian
serhij sławomir sławomira sonia stanisław stanisława stefan stefania sylwester sylwia szymon tadeusz tamara tatiana
tekla teodor teresa tetiana tomasz tymon tymoteusz urszula volodymyr waldemar walentyna wanda weronika wiesław wiesława
wiktor wiktoria wincenty wiola wioletta witold władysław władysława włodzimierz wojciech wołodymyr xawery zbigniew
zdzisław zdzisława zenon zofia zosia zuzanna zygmunt żaneta`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
