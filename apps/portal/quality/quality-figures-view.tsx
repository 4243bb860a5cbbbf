import { formatDate, formatNumber, formatPercent, type Locale, type Messages } from "#core/i18n";
import { DescriptionList, Table } from "#core/ui";
import { CHECKS, type PublishedQuality, type QualityFigures } from "./published-quality.ts";

interface Props {
  published: PublishedQuality;
  locale: Locale;
  messages: Messages;
}

/** The figures of a measurement: when and of how many questions, all together with what each means, by category. */
export function QualityFiguresView({ published, locale, messages }: Props) {
  const { quality } = messages;
  const { measuredOn, asOf, totals, categories } = published;
  return (
    <>
      <DescriptionList
        items={[
          { term: quality.measuredOn, details: formatDate(locale, measuredOn) },
          { term: quality.asOf, details: formatDate(locale, asOf) },
          { term: quality.questions, details: formatNumber(locale, totals.questions) },
        ]}
      />
      <section class="mp-section" aria-labelledby="razem">
        <h2 id="razem">{quality.totals}</h2>
        <dl class="mp-figures">
          {CHECKS.filter((check) => totals[check] !== undefined).map((check) => (
            <div class="mp-figures__one">
              <dt class="mp-figures__name">{quality.checks[check].name}</dt>
              <dd class="mp-figures__share">{formatPercent(locale, totals[check] ?? 0)}</dd>
              <dd class="mp-figures__meaning">{quality.checks[check].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="mp-section" aria-labelledby="rodzaje">
        <h2 id="rodzaje">{quality.byCategory}</h2>
        <p>{quality.byCategoryNote}</p>
        <Table
          id="wynik-wedlug-rodzaju"
          caption={quality.byCategory}
          hideCaption
          columns={[
            { label: quality.category },
            { label: quality.questions, numeric: true },
            ...CHECKS.map((check) => ({ label: quality.checks[check].name, numeric: true })),
          ]}
          rows={Object.entries(categories).map(([name, figures]) => row(name, figures, locale, messages))}
          rowHeaders
          messages={messages}
        />
      </section>
    </>
  );
}

function row(name: string, figures: QualityFigures, locale: Locale, { quality }: Messages): string[] {
  const named: Record<string, string> = quality.categories;
  return [
    Object.hasOwn(named, name) ? (named[name] as string) : name,
    formatNumber(locale, figures.questions),
    ...CHECKS.map((check) => {
      const share = figures[check];
      return share === undefined ? "–" : formatPercent(locale, share);
    }),
  ];
}
