import { FetchFault, type FetchFaultCode } from "#core/knowledge";

const FAULTS: [RegExp, FetchFaultCode][] = [
  [/^(ENOTFOUND|EAI_AGAIN|ENODATA|ESERVFAIL)$/, "no-such-host"],
  [/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS|ERR_SSL|EPROTO/, "certificate"],
  [/^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE|HPE_.*)$/, "cut"],
  [/^(Z_|ERR_BROTLI|ERR__ERROR)/, "garbled"],
  [/^(ETIMEDOUT|ERR_SOCKET_CONNECTION_TIMEOUT)$/, "timeout"],
];

/** The fault behind an error of a connection; every one of them means that the address gave no answer. */
export function faultOf(error: unknown): FetchFault {
  if (error instanceof FetchFault) return error;
  const code = (error as NodeJS.ErrnoException).code ?? "";
  // Several addresses of one name were tried, each with a fault of its own.
  if (error instanceof AggregateError && error.errors.length > 0) return faultOf(error.errors[0]);
  const fault = FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? "no-connection";
  return new FetchFault(fault, { cause: error });
}
