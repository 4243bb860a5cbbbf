export {
  conversationIdOf,
  deleteConversation,
  giveFeedback,
  keepTurn,
  newConversationSecret,
  readConversation,
  type Turn,
} from "./conversation.ts";
export { openConversation } from "./open-conversation.ts";
export * as conversationTables from "./tables.ts";
