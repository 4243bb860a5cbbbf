import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { ContactCard } from "./contact-card.tsx";

const hours = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: "07:30",
  to: weekday === 4 ? "17:00" : "15:30",
}));

export const examples: Example[] = [
  {
    name: "known",
    node: (
      <ContactCard
        locale="pl"
        messages={pl}
        level={2}
        unit={{
          name: "Wydział Przykładowy",
          address: "ul. Przykładowa 1",
          room: "12",
          phone: "000 000 000",
          email: "wydzial@example.org",
          url: "https://example.org/wydzial",
          hours,
          sample: true,
        }}
      />
    ),
  },
  {
    name: "little-known",
    node: (
      <ContactCard
        locale="pl"
        messages={pl}
        level={2}
        unit={{
          name: "Biuro Przykładowe",
          address: null,
          room: null,
          phone: null,
          email: null,
          url: null,
          hours: [],
          sample: false,
        }}
      />
    ),
  },
];
