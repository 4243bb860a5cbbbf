import { type InformationClause, type Text, text } from "#core/forms";

interface Clause {
  /** The organ that handles the matter; it is the data administrator too. */
  administrator: Text;
  /** What the data are for, as a whole sentence. */
  purpose: Text;
  /** The duty or task of public authority, with the act. */
  basis: Text;
  /** Others who get the data; the suppliers of the platform are named anyway. */
  recipients?: Text;
  /** Whether the data must be given; by default what the law asks of the application must. */
  obligatory?: Text;
}

/** The information of art. 13 RODO. What only the office knows is said to be a sample. */
export function clauseOf({
  administrator,
  purpose,
  basis,
  recipients,
  obligatory,
}: Clause): InformationClause {
  return {
    administrator,
    officer: text(
      "Inspektor ochrony danych urzędu. Dane kontaktowe urząd jeszcze uzupełni.",
      "Інспектор із захисту даних міської управи. Контактні дані управа ще доповнить.",
      "The data protection officer of the city hall. The office has yet to add the contact details.",
    ),
    purpose,
    basis,
    recipients:
      recipients ??
      text(
        "Dane widzą pracownicy, którzy prowadzą sprawę, oraz firmy, które na zlecenie urzędu utrzymują jego systemy.",
        "Дані бачать працівники, які ведуть справу, і фірми, які на замовлення управи обслуговують її системи.",
        "Your data are seen by the clerks who handle the matter and by companies that run the office's systems on its behalf.",
      ),
    retention: text(
      "Tak długo, jak każe kategoria archiwalna sprawy w jednolitym rzeczowym wykazie akt. Kategorię potwierdza urząd.",
      "Стільки, скільки вимагає архівна категорія справи. Категорію підтверджує управа.",
      "As long as the archival category of the case requires. The office confirms the category.",
    ),
    obligatory:
      obligatory ??
      text(
        "Dane wymagane przez przepisy musisz podać, bez nich urząd nie załatwi sprawy. Pola z dopiskiem „nieobowiązkowe” możesz zostawić puste.",
        "Дані, яких вимагає закон, потрібно подати: без них управа не вирішить справу. Поля з позначкою «необов'язково» можна лишити порожніми.",
        "You must give the data that the law requires; without them the office cannot settle the matter. Fields marked as optional may stay empty.",
      ),
  };
}
