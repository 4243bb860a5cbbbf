import { COVERED, DayNotCovered, TermsSuspended } from "#core/calendar";
import { DatabaseUnusable, FolderInUse } from "#core/db";
import { StorageFull } from "#core/files";
import { IndexDamaged, NotAnEvaluationSet } from "#core/knowledge";
import { WrongModels } from "#core/models";
import { describeError } from "./log.ts";
import { WrongSettings } from "./settings.ts";

/** A message that a person at a terminal can act on; what we did not foresee is named without its data. */
export function explain(error: unknown): string {
  if (error instanceof WrongSettings)
    return `Nie mogę zacząć: błędne ustawienie.\n${error.message}\nWszystkie ustawienia opisuje plik .env.example.`;
  if (error instanceof WrongModels)
    return `Lista modeli (MODELS_FILE) ma błędy:\n${error.message}\nJak ją napisać, mówi docs/operations.md.`;
  if (error instanceof FolderInUse || error instanceof DatabaseUnusable || error instanceof UserError)
    return error.message;
  if (error instanceof NotAnEvaluationSet)
    return `Ten plik nie jest zbiorem pytań w formacie z docs/evaluation.md:\n${error.message}`;
  if (error instanceof IndexDamaged)
    return "Indeks wyszukiwania jest uszkodzony albo jeszcze niezbudowany. Zbuduj go: npm run magistrat -- index rebuild";
  if (error instanceof DayNotCovered)
    return `Tego terminu nie policzę: dni wolne znam od ${COVERED.from} do ${COVERED.until}, a termin wykracza poza te dni.`;
  if (error instanceof TermsSuspended)
    return `Tego terminu nie policzę: od ${error.from} do ${error.until} terminy nie biegły (${error.source}).`;
  if (isDiskFull(error))
    return "Na dysku z folderem danych nie ma miejsca. Zwolnij miejsce i powtórz; to, co zapisano wcześniej, zostało.";
  if ((error as NodeJS.ErrnoException)?.code === "EACCES")
    return "Brak uprawnień do folderu danych (MAGISTRAT_DATA) albo do wskazanego pliku. Sprawdź, czy ten użytkownik może w nim czytać i zapisywać.";
  if ((error as NodeJS.ErrnoException)?.code === "EADDRINUSE")
    return "Ten port jest już zajęty. Zatrzymaj tamten program albo ustaw inny PORT, na przykład PORT=3001 npm start.";
  return `Nieprzewidziany błąd. Zgłoś go razem z tym opisem: ${JSON.stringify(describeError(error))}`;
}

/** What the person who called a command got wrong, said so that it can be mended. */
export class UserError extends Error {
  override name = "UserError";
}

/** Said by the file system, by PostgreSQL or by the search index, somewhere among the causes. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message, cause } = error as NodeJS.ErrnoException;
  return (
    error instanceof StorageFull ||
    code === "ENOSPC" ||
    code === "53100" ||
    message.includes("No space left on device") ||
    isDiskFull(cause)
  );
}
