import { formatDate } from "#core/i18n";
import type { ReportDocument } from "./document.ts";
import type { ComparisonReport } from "./report.ts";
import { sectionsAbout } from "./sections-about.ts";
import { sectionsAnswers } from "./sections-answers.ts";
import { sectionsFurther } from "./sections-further.ts";

/** The report on a comparison for those who choose a model, in Polish. */
export function reportDocument(report: ComparisonReport): ReportDocument {
  return {
    title: "Porównanie modeli językowych na pytaniach mieszkańców",
    subtitle: `${report.office}, pomiar z dnia ${formatDate("pl", report.measuredOn)}`,
    description:
      "Raport z pomiaru. Liczby policzył program. Przytoczone zdania w części „Przykłady” wygenerowały porównywane modele językowe (sztuczna inteligencja).",
    warning: report.sample
      ? "Pomiar na przykładowych danych platformy, których urząd nie potwierdził."
      : null,
    sections: [...sectionsAbout(report), ...sectionsAnswers(report), ...sectionsFurther(report)],
  };
}
