import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Notice } from "./notice.tsx";

export const examples: Example[] = [
  {
    name: "info",
    node: (
      <Notice kind="info" title="Odpowiedź ułożył program" messages={pl}>
        <p>Każde zdanie ma źródło. Sprawdź je, zanim podejmiesz decyzję.</p>
      </Notice>
    ),
  },
  {
    name: "success",
    node: (
      <Notice kind="success" title="Zapisaliśmy Twój wniosek" messages={pl} role="status">
        <p>Możesz wrócić do niego później.</p>
      </Notice>
    ),
  },
  {
    name: "warning",
    node: (
      <Notice kind="warning" messages={pl}>
        <p>
          W treści był numer PESEL. Zamazaliśmy go. <a href="/prywatnosc">Jak chronimy dane</a>
        </p>
      </Notice>
    ),
  },
  {
    name: "danger",
    node: (
      <Notice kind="danger" title="Zadzwoń pod 112" messages={pl}>
        <p>Jeśli komuś grozi niebezpieczeństwo, nie czekaj na odpowiedź tej strony.</p>
      </Notice>
    ),
  },
  {
    name: "sample",
    node: (
      <Notice kind="sample" messages={pl}>
        <p>{pl.ui.contact.sample}</p>
      </Notice>
    ),
  },
];
