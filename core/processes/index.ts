export { answerRequests } from "./answer-requests.ts";
export { type PoolSettings, type ProcessPool, processPool } from "./process-pool.ts";
