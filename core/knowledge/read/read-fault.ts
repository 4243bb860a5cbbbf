export type ReadFaultCode =
  | "empty"
  | "encrypted"
  | "broken"
  | "too-large"
  | "unsupported"
  | "unreadable"
  | "picture"
  | "metadata"
  | "questions"
  | "timeout";

const MESSAGES: Record<ReadFaultCode, string> = {
  empty: "Plik jest pusty.",
  encrypted: "Plik jest zabezpieczony hasłem. Usuń hasło i dodaj plik jeszcze raz.",
  broken: "Plik jest uszkodzony. Zapisz go jeszcze raz i dodaj ponownie.",
  "too-large": "Plik jest za duży. Podziel go na mniejsze części.",
  unsupported:
    "Nie czytamy plików tego rodzaju. Zapisz plik jako PDF, DOCX, ODT, HTML, MD albo TXT, a skan jako PDF, PNG, JPEG, TIFF albo WebP.",
  unreadable:
    "W pliku nie ma tekstu, który da się odczytać. Jeśli to skan, zeskanuj go wyraźniej albo dodaj wersję z tekstem.",
  picture: "Obrazu w pliku nie da się odczytać. Zapisz go jako PDF, PNG albo JPEG i dodaj ponownie.",
  metadata: "Opis pliku (tytuł, daty, dostęp) ma błąd. Popraw go i dodaj plik ponownie.",
  questions:
    "Pytania do dokumentu (plik .questions.yaml obok) mają błąd: to ma być lista wpisów z polami answer (słowa dokumentu albo null) i asked (lista pytań).",
  timeout: "Czytanie pliku trwało za długo. Podziel go na mniejsze części albo zapisz jeszcze raz.",
};

/** Why a file could not be read; `message` is plain Polish for the person who added the file. */
export class ReadFault extends Error {
  readonly code: ReadFaultCode;

  constructor(code: ReadFaultCode, message: string = MESSAGES[code]) {
    super(message);
    this.name = "ReadFault";
    this.code = code;
  }
}
