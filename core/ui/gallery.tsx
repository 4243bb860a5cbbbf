import { examples as addressField } from "./components/address-field/address-field.examples.tsx";
import { examples as breadcrumbs } from "./components/breadcrumbs/breadcrumbs.examples.tsx";
import { examples as button } from "./components/button/button.examples.tsx";
import { examples as card } from "./components/card/card.examples.tsx";
import { examples as checkboxes } from "./components/checkboxes/checkboxes.examples.tsx";
import { examples as citation } from "./components/citation/citation.examples.tsx";
import { examples as contactCard } from "./components/contact-card/contact-card.examples.tsx";
import { examples as dateField } from "./components/date-field/date-field.examples.tsx";
import { examples as descriptionList } from "./components/description-list/description-list.examples.tsx";
import { examples as details } from "./components/details/details.examples.tsx";
import { Document, type PageAssets } from "./components/document/document.tsx";
import { examples as errorSummary } from "./components/error-summary/error-summary.examples.tsx";
import type { Example } from "./components/example.ts";
import { examples as fileField } from "./components/file-field/file-field.examples.tsx";
import { examples as footer } from "./components/footer/footer.examples.tsx";
import { examples as header } from "./components/header/header.examples.tsx";
import { examples as icon } from "./components/icon/icon.examples.tsx";
import { examples as languageSwitch } from "./components/language-switch/language-switch.examples.tsx";
import { layoutExamples } from "./components/layout/layout.examples.tsx";
import { examples as mark } from "./components/mark/mark.examples.tsx";
import { examples as menu } from "./components/menu/menu.examples.tsx";
import { examples as notice } from "./components/notice/notice.examples.tsx";
import { examples as pagination } from "./components/pagination/pagination.examples.tsx";
import { examples as parcelField } from "./components/parcel-field/parcel-field.examples.tsx";
import { examples as periodField } from "./components/period-field/period-field.examples.tsx";
import { examples as placeField } from "./components/place-field/place-field.examples.tsx";
import { examples as progress } from "./components/progress/progress.examples.tsx";
import { examples as questionGroup } from "./components/question-group/question-group.examples.tsx";
import { examples as radios } from "./components/radios/radios.examples.tsx";
import { examples as ridge } from "./components/ridge/ridge.examples.tsx";
import { examples as rows } from "./components/rows/rows.examples.tsx";
import { examples as select } from "./components/select/select.examples.tsx";
import { examples as skipLink } from "./components/skip-link/skip-link.examples.tsx";
import { examples as table } from "./components/table/table.examples.tsx";
import { examples as tag } from "./components/tag/tag.examples.tsx";
import { examples as textArea } from "./components/text-area/text-area.examples.tsx";
import { examples as textField } from "./components/text-field/text-field.examples.tsx";
import { examples as themeSwitch } from "./components/theme-switch/theme-switch.examples.tsx";
import { examples as tick } from "./components/tick/tick.examples.tsx";
import type { Theme } from "./tokens/themes.ts";

const parts: Readonly<Record<string, readonly Example[]>> = {
  button,
  "text-field": textField,
  "text-area": textArea,
  select,
  radios,
  checkboxes,
  "date-field": dateField,
  "period-field": periodField,
  "address-field": addressField,
  "parcel-field": parcelField,
  "place-field": placeField,
  tick,
  rows,
  "question-group": questionGroup,
  "file-field": fileField,
  "error-summary": errorSummary,
  notice,
  tag,
  card,
  citation,
  "contact-card": contactCard,
  table,
  "description-list": descriptionList,
  details,
  pagination,
  progress,
  breadcrumbs,
  menu,
  "language-switch": languageSwitch,
  "theme-switch": themeSwitch,
  "skip-link": skipLink,
  icon,
  mark,
  ridge,
  header,
  footer,
};

export interface GalleryExample extends Example {
  component: string;
}

export interface GalleryProps {
  assets: PageAssets;
  theme: Theme | null;
}

/** Every example of every component, the whole pages among them. */
export function galleryExamples({ assets, theme }: GalleryProps): GalleryExample[] {
  return Object.entries({ ...parts, layout: layoutExamples(assets, theme) }).flatMap(
    ([component, examples]) => examples.map((example) => ({ component, ...example })),
  );
}

const addressOf = ({ component, name }: GalleryExample) => `/_galeria/${component}/${name}`;

/** All components on one page, each example with the link to itself. For those who build pages. */
export function GalleryPage({ assets, theme }: GalleryProps) {
  const all = galleryExamples({ assets, theme });
  return (
    <Document locale="pl" title="Galeria części" theme={theme} assets={assets}>
      <main class="mg-width">
        <h1>Galeria części</h1>
        {[...new Set(all.map(({ component }) => component))].map((component) => (
          <section>
            <h2>{component}</h2>
            {all
              .filter((example) => example.component === component)
              .map((example) => (
                <div class="mg-gallery__example">
                  <p>
                    <a href={addressOf(example)}>{example.name}</a>
                  </p>
                  {isPart(example) && example.node}
                </div>
              ))}
          </section>
        ))}
      </main>
    </Document>
  );
}

// A page has one header and one footer; those stand on pages of their own.
const isPart = ({ component, whole }: GalleryExample) =>
  !whole && component !== "header" && component !== "footer";

/** One example alone on a page; null when there is none of that name. */
export function GalleryExamplePage({
  component,
  example: name,
  ...props
}: GalleryProps & { component: string; example: string }) {
  const example = galleryExamples(props).find((one) => one.component === component && one.name === name);
  if (!example) return null;
  if (example.whole) return <>{example.node}</>;
  const title = `${component}: ${name}`;
  const outside = component === "header" || component === "footer";
  return (
    <Document locale="pl" title={title} theme={props.theme} assets={props.assets}>
      {component === "header" && example.node}
      <main class="mg-width mg-layout__content">
        <h1 class="mg-hidden">{title}</h1>
        {!outside && example.node}
      </main>
      {component === "footer" && example.node}
    </Document>
  );
}
