export { chainEntries } from "./chain-entries.ts";
export { erasePayloads } from "./erase-payloads.ts";
export { chainAudit } from "./jobs.ts";
export { type AuditEntry, record, recordAll } from "./record.ts";
export * as auditTables from "./tables.ts";
export { type ChainReport, verifyChain } from "./verify-chain.ts";
