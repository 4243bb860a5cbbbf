import type { ForeignTerm } from "../foreign-term.ts";

/** Elections, participation, organisations. */
export const ELECTIONS_TERMS: readonly ForeignTerm[] = [
  { pl: "wybory", uk: "вибори, виборы", en: "election, elections" },
  { pl: "głosować", uk: "голосувати, проголосувати, голосування, голосовать", en: "vote, voting, ballot" },
  {
    pl: "lokal wyborczy",
    uk: "виборча дільниця, дільниця, избирательный участок",
    en: "polling station, polling place",
  },
  {
    pl: "głosowanie korespondencyjne",
    uk: "голосування поштою",
    en: "postal vote, vote by post, absentee ballot",
  },
  { pl: "referendum", uk: "референдум", en: "referendum" },
  {
    pl: "budżet obywatelski",
    uk: "громадський бюджет, бюджет участі, партиципаційний бюджет, общественный бюджет, громадянський бюджет",
    en: "participatory budget, citizens' budget, civic budget",
  },
  {
    pl: "projekt obywatelski pomysł",
    uk: "громадський проєкт, ідея для міста, пропозиція для міста",
    en: "citizens' project, idea for the city, project proposal",
  },
  { pl: "komisja wyborcza", uk: "виборча комісія", en: "electoral commission" },
  { pl: "kandydat", uk: "кандидат", en: "candidate" },
  { pl: "inicjatywa uchwałodawcza", uk: "громадянська ініціатива", en: "citizens' initiative" },
  {
    pl: "rada dzielnicy osiedla",
    uk: "рада району, рада мікрорайону",
    en: "district council, neighbourhood council",
  },
  {
    pl: "organizacja pozarządowa dotacje",
    uk: "громадська організація, неурядова організація, НГО, фонд, благодійна організація, общественная организация",
    en: "NGO, non-governmental organisation, charity, association, non-profit, foundation, nonprofit",
  },
  { pl: "stowarzyszenie", uk: "товариство, об'єднання, асоціація", en: "society, club association" },
  {
    pl: "mały grant konkurs ofert",
    uk: "малий грант, конкурс грантів, мініґрант",
    en: "small grant, open call for proposals, grant competition",
  },
  {
    pl: "zgromadzenie",
    uk: "мітинг, збори, демонстрація, протест",
    en: "assembly, demonstration, protest, rally",
  },
  {
    pl: "zaświadczenie o prawie do głosowania",
    uk: "довідка для голосування",
    en: "certificate of right to vote, voting certificate",
  },
];
