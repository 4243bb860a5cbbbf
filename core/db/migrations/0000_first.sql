CREATE TABLE "audit_anchor" (
	"id" integer PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"verb" text NOT NULL,
	"object" text NOT NULL,
	"request_id" text,
	"payload" jsonb,
	"salt" text,
	"payload_digest" text NOT NULL,
	"seq" bigint,
	"hash" text,
	CONSTRAINT "audit_entries_seq_unique" UNIQUE("seq")
);
--> statement-breakpoint
CREATE TABLE "conversation_turns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"question" text NOT NULL,
	"answer" jsonb NOT NULL,
	"status" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"last_turn_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "turn_feedback" (
	"turn_id" uuid NOT NULL,
	"helpful" boolean NOT NULL,
	"reason" text,
	"comment" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "turn_feedback_turn_id_pk" PRIMARY KEY("turn_id")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"hash" text PRIMARY KEY NOT NULL,
	"size" integer NOT NULL,
	"stored_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "knowledge_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"path" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"unit" text,
	"visibility" text NOT NULL,
	"language" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"sample" boolean NOT NULL,
	"references" jsonb NOT NULL,
	"pages" integer,
	"file" text NOT NULL,
	"digest" text NOT NULL,
	"ingested_at" timestamp with time zone NOT NULL,
	CONSTRAINT "knowledge_documents_slug_unique" UNIQUE("slug"),
	CONSTRAINT "knowledge_documents_place" UNIQUE("source","path")
);
--> statement-breakpoint
CREATE TABLE "knowledge_passages" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"heading_path" jsonb NOT NULL,
	"anchor" text NOT NULL,
	"page" integer,
	"kind" text NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "knowledge_problems" (
	"source" text NOT NULL,
	"path" text NOT NULL,
	"code" text NOT NULL,
	"message" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "knowledge_problems_source_path_pk" PRIMARY KEY("source","path")
);
--> statement-breakpoint
CREATE TABLE "knowledge_versions" (
	"document_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"file" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "knowledge_versions_document_id_digest_pk" PRIMARY KEY("document_id","digest")
);
--> statement-breakpoint
CREATE TABLE "jrwa_classes" (
	"symbol" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"category" text,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "streets" (
	"name" text PRIMARY KEY NOT NULL,
	"prefix" text NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "units" (
	"slug" text PRIMARY KEY NOT NULL,
	"symbol" text,
	"name" text NOT NULL,
	"duties" jsonb NOT NULL,
	"address" text,
	"room" text,
	"phone" text,
	"email" text,
	"url" text,
	"hours" jsonb NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversation_turns" ADD CONSTRAINT "conversation_turns_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turn_feedback" ADD CONSTRAINT "turn_feedback_turn_id_conversation_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."conversation_turns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_passages" ADD CONSTRAINT "knowledge_passages_document_id_knowledge_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "audit_entries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_entries_object" ON "audit_entries" USING btree ("object");--> statement-breakpoint
CREATE INDEX "conversation_turns_conversation" ON "conversation_turns" USING btree ("conversation_id","ordinal");--> statement-breakpoint
CREATE INDEX "knowledge_passages_document" ON "knowledge_passages" USING btree ("document_id","ordinal");