/** After these a name, a number or a phrase follows, so their full stop never ends a sentence. */
const FORWARD = new Set(
  `al art bp dot dr dyr dz dz.u e.g etap fot gen gł godz hab i.e im in inż itd.np jw kier kl k.p.a kan kard ks lek lic lit
   m.in mgr min nadl nr np nt obj ob obr ok os osz par pl płk pn poj poł por poz prof przyp pt r.pr red rep rozdz ryc
   rys s sekr skr sp sygn św śp śr tab tel temp tj tlf tzn tzw u.s ul ur ust ver vol wg woj wpł wsch wyd wzgl z-ca zach zał
   zb zm zob z zn fax faks kom pok kor lok bud nier adw ppłk mjr kpt sierż ogł ws dn dz.urz`.split(/\s+/),
);
/** These may stand at the end of a sentence; only a number after them shows that it goes on. */
const INSIDE = new Set("r tys mln mld godz min sek szt os pkt pok poz str ust par lok m wiek w".split(" "));

function plain(word: string): string {
  return word.toLowerCase().replace(/[.,;:]+$/, "");
}

/** Whether the abbreviation before this full stop needs what follows it. The word is given without the full stop. */
export function bindsForward(word: string): boolean {
  return FORWARD.has(plain(word));
}

/** Whether a sentence that has this abbreviation before the full stop goes on when a number follows. */
export function bindsInside(word: string): boolean {
  return INSIDE.has(plain(word));
}
