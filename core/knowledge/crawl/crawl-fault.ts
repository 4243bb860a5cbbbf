import type { FetchFaultCode } from "./fetcher.ts";

/** Why an address was not read; its last good version stays in use. */
export type CrawlFaultCode =
  | FetchFaultCode
  | "robots"
  | "robots-unreachable"
  | "crawl-delay"
  | "redirect-loop"
  | "too-many-redirects"
  | "redirect-outside"
  | "redirect-nowhere"
  | "too-many-requests"
  | "server-down"
  | "server-error"
  | "not-allowed"
  | "refused"
  | "not-found"
  | "wrong-status"
  | "no-content"
  | "trap"
  | "other-schemes";

const MESSAGES: Record<CrawlFaultCode, (detail: string) => string> = {
  scheme: () => "To nie jest adres http ani https. Innych adresów nie czytamy.",
  port: () => "Adres wskazuje nietypowy port. Jeśli to właściwy adres, dopisz port do CRAWL_ALLOWED_PORTS.",
  "private-address": () =>
    "Adres prowadzi do sieci wewnętrznej, więc go nie otwieramy. Jeśli to serwer urzędu, dopisz jego sieć do CRAWL_ALLOWED_NETWORKS.",
  "no-such-host": () => "Nie ma serwera o tej nazwie. Sprawdź adres i połączenie z internetem.",
  "no-connection": () => "Nie można połączyć się z serwerem. Spróbujemy przy następnym czytaniu.",
  cut: () => "Serwer przerwał połączenie, zanim wysłał całość. Spróbujemy przy następnym czytaniu.",
  certificate: () => "Certyfikat tego serwera jest nieważny albo nieznany, więc mu nie ufamy.",
  timeout: () => "Serwer odpowiada za wolno. Spróbujemy przy następnym czytaniu.",
  "too-large": () =>
    "Odpowiedź jest za duża, więc przerwaliśmy jej pobieranie. Granicę ustawia CRAWL_MAX_MB.",
  garbled: () => "Serwer wysłał dane spakowane inaczej, niż podaje. Nie da się ich odczytać.",
  robots: () => "Plik robots.txt tego serwera nie pozwala czytać tego adresu.",
  "robots-unreachable": () =>
    "Nie można odczytać pliku robots.txt tego serwera, więc niczego z niego nie czytamy. Spróbujemy przy następnym czytaniu.",
  "crawl-delay": (seconds) =>
    `Plik robots.txt tego serwera prosi o przerwę ${seconds} s między stronami. To za długo, żeby czytać to źródło.`,
  "redirect-loop": () => "Przekierowania z tego adresu kręcą się w kółko.",
  "too-many-redirects": () => "Z tego adresu prowadzi za dużo przekierowań.",
  "redirect-outside": (to) =>
    `Ten adres przekierowuje poza źródło: ${to}. Jeśli to właściwe miejsce, podaj od razu tamten adres.`,
  "redirect-nowhere": () => "Ten adres przekierowuje, ale nie mówi dokąd.",
  "too-many-requests": () =>
    "Serwer prosi, żeby go na razie nie pytać. Resztę przeczytamy przy następnym czytaniu.",
  "server-down": () =>
    "Serwer kilka razy z rzędu nie odpowiedział, więc dajemy mu spokój. Resztę przeczytamy przy następnym czytaniu.",
  "server-error": (status) => `Serwer zgłasza błąd (${status}). Spróbujemy przy następnym czytaniu.`,
  "not-allowed": (status) => `Serwer nie pozwala otworzyć tej strony (${status}).`,
  refused: () => "Strona prosi, żeby jej nie wyszukiwać (noindex).",
  "not-found": () => "Pod tym adresem nic nie ma. Sprawdź adres źródła.",
  "wrong-status": (status) => `Serwer odpowiedział w sposób, którego nie rozumiemy (${status}).`,
  "no-content": () => "Na tej stronie nie ma tekstu.",
  trap: (links) => `Te adresy tworzą się bez końca, a strony różnią się tylko liczbami. Pominięte: ${links}.`,
  "other-schemes": (links) => `Odnośniki do innych adresów niż http i https (pominięte): ${links}.`,
};

/** Why an address was not read, in plain Polish for the person who looks after the knowledge. */
export class CrawlFault extends Error {
  readonly code: CrawlFaultCode;

  constructor(code: CrawlFaultCode, detail = "") {
    super(MESSAGES[code](detail));
    this.name = "CrawlFault";
    this.code = code;
  }
}

/** The server, or its robots.txt, asks for no more requests now: the run ends, and the next one goes on. */
export class HostClosed extends CrawlFault {
  override name = "HostClosed";
}
