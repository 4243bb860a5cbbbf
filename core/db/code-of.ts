/** The code of an error or of what caused it: `ECONNREFUSED`, `28P01`, `42501`. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "błąd";
  const { code } = error as NodeJS.ErrnoException;
  return code ?? codeOf(error.cause);
}
