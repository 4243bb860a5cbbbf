import type { ForeignTerm } from "../foreign-term.ts";

/** Animals. */
export const ANIMALS_TERMS: readonly ForeignTerm[] = [
  { pl: "pies", uk: "собака, собаку, пес, песик, цуцик, собаки", en: "dog, puppy" },
  {
    pl: "bezpański pies schronisko",
    uk: "бездомний собака, бездомна собака, бродячий собака, безпритульний пес, знайшов собаку, знайшла собаку, бездомного собаку, бездомная собака, приблудний пес, чужий собака",
    en: "stray dog, found a dog, homeless dog, loose dog, unleashed dog, dog without owner",
  },
  {
    pl: "zaginiony pies",
    uk: "загубився собака, пропав собака, втік собака, зник пес, пропала собака, загубилась собака",
    en: "lost dog, missing dog, dog ran away, my dog is missing",
  },
  { pl: "kot", uk: "кіт, кота, кішка, коти, кошка", en: "cat, kitten, stray cat" },
  {
    pl: "koty wolno żyjące",
    uk: "вуличні коти, бездомні коти, бездомний кіт",
    en: "feral cat, free-living cat, community cats",
  },
  {
    pl: "schronisko dla zwierząt",
    uk: "притулок для тварин, притулок, приют",
    en: "animal shelter, shelter, dog pound",
  },
  {
    pl: "adopcja zwierzęcia",
    uk: "взяти собаку з притулку, адопція, усиновити тварину",
    en: "adopt a dog, adopt a cat, animal adoption, adopt a pet",
  },
  { pl: "zwierzę", uk: "тварина, тварини, звір, животное", en: "animal, pet" },
  {
    pl: "szczepienie psa wścieklizna",
    uk: "щепити собаку, щеплення собаки, сказ, бешенство",
    en: "rabies, dog vaccination, vaccinate my dog",
  },
  { pl: "chip czip pies", uk: "чип, чіпування, чіп, мікрочип", en: "microchip, chip my dog" },
  { pl: "smycz kaganiec", uk: "повідець, намордник, поводок", en: "leash, muzzle, dog lead, lead for dog" },
  {
    pl: "pogryzienie przez psa",
    uk: "вкусив собака, покусав собака, укусила собака, покусала собака",
    en: "dog bite, bitten by a dog, dog bit",
  },
  {
    pl: "agresywny pies",
    uk: "агресивний собака, злий собака, агресивний пес",
    en: "aggressive dog, dangerous dog",
  },
  {
    pl: "pies szczeka",
    uk: "гавкає собака, собака гавкає, лає собака, собака лает",
    en: "barking dog, dog barking, dog barks",
  },
  {
    pl: "odchody psa sprzątać po psie",
    uk: "прибирати за собакою, собачі екскременти",
    en: "dog poo, dog mess, clean up after dog, dog waste",
  },
  {
    pl: "znęcanie się nad zwierzętami",
    uk: "жорстоке поводження з тваринами, знущання над тваринами, б'є собаку",
    en: "animal cruelty, cruelty to animals, animal abuse",
  },
  { pl: "dzik", uk: "кабан, дикий кабан, кабани, дикі свині, вепр, дик", en: "wild boar, boar, wild pig" },
  {
    pl: "dzikie zwierzę",
    uk: "дика тварина, дикі тварини, лисиця, олень, козуля, їжак, лось, лис",
    en: "wild animal, fox, deer, hedgehog, badger, wildlife",
  },
  {
    pl: "ranne zwierzę",
    uk: "поранена тварина, поранений звір, збита тварина, збитий собака",
    en: "injured animal, wounded animal, hurt animal",
  },
  {
    pl: "martwe zwierzę",
    uk: "мертва тварина, мертвий собака, труп тварини, збита кішка",
    en: "dead animal, carcass, dead dog, roadkill",
  },
  { pl: "ptak", uk: "птах, птахи, пташка, птица", en: "bird" },
  {
    pl: "pisklę gniazdo ptak",
    uk: "пташеня, гніздо, пташенята, птенец, гнездо, випало з гнізда",
    en: "chick, nest, baby bird, nestling, nesting, fledgling, birds nest",
  },
  { pl: "gołębie", uk: "голуб, голуби", en: "pigeon, dove" },
  {
    pl: "kaczki łabędzie dokarmianie",
    uk: "качка, качки, лебідь, лебеді, годувати птахів",
    en: "duck, swan, feed the ducks, feed birds, feeding birds",
  },
  {
    pl: "szczury deratyzacja",
    uk: "щур, щури, пацюк, миші, крысы, дератизація",
    en: "rat, mice, rodent, pest control, mouse",
  },
  { pl: "komary kleszcze", uk: "комар, комарі, кліщ, кліщі", en: "mosquito, tick" },
  {
    pl: "osy szerszenie gniazdo",
    uk: "оси, шершні, осине гніздо, шершень, бджоли",
    en: "wasp, hornet, wasp nest, bees",
  },
  {
    pl: "hodowla zwierząt gospodarskich",
    uk: "кури, курка, худоба, кози, тримати курей",
    en: "hens, chickens, livestock, farm animals, keep hens",
  },
  { pl: "weterynarz", uk: "ветеринар, ветеринарна клініка", en: "vet, veterinary, veterinarian" },
  {
    pl: "rasa agresywna zezwolenie pies",
    uk: "бійцівська порода, небезпечна порода",
    en: "dangerous breed, aggressive breed",
  },
];
