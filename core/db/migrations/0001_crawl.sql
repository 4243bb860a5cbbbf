CREATE TABLE "knowledge_crawls" (
	"source" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"options" jsonb NOT NULL,
	"run" uuid NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"stopped" text,
	"notes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "knowledge_pages" (
	"source" text NOT NULL,
	"address" text NOT NULL,
	"run" uuid NOT NULL,
	"waiting" boolean NOT NULL,
	"depth" integer NOT NULL,
	"found" integer NOT NULL,
	"status" text NOT NULL,
	"outcome" text,
	"etag" text,
	"last_modified" text,
	"content" text,
	"text" text,
	"likeness" text,
	"shape" text NOT NULL,
	"asked_at" timestamp with time zone,
	"seen_at" timestamp with time zone,
	CONSTRAINT "knowledge_pages_source_address_pk" PRIMARY KEY("source","address")
);
--> statement-breakpoint
ALTER TABLE "knowledge_documents" ADD COLUMN "url" text;--> statement-breakpoint
CREATE INDEX "knowledge_pages_queue" ON "knowledge_pages" USING btree ("source","run","waiting","depth","found");--> statement-breakpoint
CREATE INDEX "knowledge_pages_text" ON "knowledge_pages" USING btree ("source","text");