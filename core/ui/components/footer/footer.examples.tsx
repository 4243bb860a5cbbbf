import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Footer } from "./footer.tsx";

const links = [
  { href: "/prywatnosc", label: pl.shell.footer.privacy },
  { href: "/jak-powstaja-odpowiedzi", label: pl.shell.footer.howAnswersWork },
];

export const examples: Example[] = [
  { name: "plain", node: <Footer locale="pl" messages={pl} cityName="Miasto przykładowe" links={links} /> },
  {
    name: "with-marks",
    node: (
      <Footer
        locale="pl"
        messages={pl}
        cityName="Miasto przykładowe"
        links={links}
        euMarks={<p>Tu stoi ciąg znaków programu, z którego pochodzą pieniądze (przykład).</p>}
      />
    ),
  },
];
