import type { ForeignTerm } from "../foreign-term.ts";

/** Taxes. */
export const TAXES_TERMS: readonly ForeignTerm[] = [
  { pl: "podatek", uk: "податок, налог, податки", en: "tax" },
  {
    pl: "podatek od nieruchomości",
    uk: "податк* нерухом*, податок на нерухомість, податок на житло, налог на недвижимость, податок за будинок, податок за квартиру, податку за будинок",
    en: "property tax, real estate tax, council tax, house tax, tax on my flat",
  },
  {
    pl: "podatek rolny",
    uk: "сільськогосподарський податок, земельний податок, податок на землю",
    en: "agricultural tax, land tax",
  },
  { pl: "podatek leśny", uk: "лісовий податок", en: "forest tax" },
  {
    pl: "podatek od środków transportowych",
    uk: "податок на транспорт, транспортний податок",
    en: "vehicle tax, road tax, transport tax, lorry tax",
  },
  {
    pl: "podatek dochodowy PIT",
    uk: "податок на доходи, податкова декларація, ПІТ, PIT",
    en: "income tax, tax return, PIT",
  },
  {
    pl: "podatek od spadków i darowizn",
    uk: "податок на спадщину, податок на дарування",
    en: "inheritance tax, gift tax",
  },
  {
    pl: "urząd skarbowy",
    uk: "податкова, податкова служба, скарбова, уряд скарбовий, налоговая",
    en: "tax office, revenue office",
  },
  {
    pl: "decyzja podatkowa nakaz",
    uk: "податкове повідомлення, повідомлення про податок",
    en: "tax decision, tax bill, tax demand",
  },
  {
    pl: "zaświadczenie o niezaleganiu w podatkach",
    uk: "довідка про відсутність боргів, довідка про відсутність заборгованості, довідка що не маю боргів, борги по податках, довідка про борги",
    en: "tax arrears, no tax debts, certificate of no arrears, tax clearance certificate, tax clearance, tax debts",
  },
  {
    pl: "opłata od posiadania psa",
    uk: "податок на собаку, плата за собаку, збір за собаку",
    en: "dog tax, dog fee",
  },
  { pl: "opłata targowa", uk: "ринковий збір, торговий збір", en: "market fee, market stall fee" },
  {
    pl: "opłata miejscowa turystyczna",
    uk: "туристичний збір, курортний збір",
    en: "tourist tax, visitor tax, local tax",
  },
  {
    pl: "powierzchnia użytkowa",
    uk: "площа квартири, корисна площа, площа, метраж, площадь",
    en: "floor area, usable area, square metre, surface area",
  },
  { pl: "grunt", uk: "земля, землю, землі, ґрунт", en: "land, ground" },
  {
    pl: "spadek",
    uk: "спадок, спадщина, наследство, успадкувати",
    en: "inheritance, inherit, inherited, estate of deceased",
  },
  { pl: "darowizna", uk: "дарування, подарувати, дарча, дарственная", en: "donation, gift, gift deed" },
  { pl: "podatnik", uk: "платник податків, платник податку", en: "taxpayer" },
  { pl: "stawka podatku", uk: "ставка податку, ставка", en: "tax rate" },
  { pl: "budynek", uk: "будівля, споруда, здание", en: "structure, edifice" },
  { pl: "garaż", uk: "гараж", en: "garage" },
  {
    pl: "działalność gospodarcza podatek",
    uk: "податок для бізнесу, податок для фірми",
    en: "business tax, tax for company",
  },
  { pl: "stawka", uk: "ставка тарифу", en: "rate per" },
];
