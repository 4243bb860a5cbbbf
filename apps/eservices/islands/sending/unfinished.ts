/** A file that was begun and is not taken yet: what is known of it after the page was loaded again. */
export interface Unfinished {
  /** The address at which files of its question are begun. */
  begin: string;
  /** Its own address. */
  address: string;
  name: string;
  size: number;
  /** When the file was changed last. */
  modified: number;
}

/** Kept for this tab only: the next person at the computer finds none of it. */
const KEY = "send-files";

function all(): Unfinished[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
  } catch {
    return [];
  }
}

function keep(those: readonly Unfinished[]): void {
  try {
    if (those.length > 0) sessionStorage.setItem(KEY, JSON.stringify(those));
    else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing: then a page that is loaded again begins anew.
  }
}

export const unfinishedAt = (begin: string): readonly Unfinished[] =>
  all().filter((one) => one.begin === begin);

export const rememberFile = (one: Unfinished): void =>
  keep([...all().filter(({ address }) => address !== one.address), one]);

export const forgetFile = (address: string | null): void =>
  keep(all().filter((one) => one.address !== address));
