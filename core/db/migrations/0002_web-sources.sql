CREATE TABLE "knowledge_crawls" (
	"source" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"reach" jsonb NOT NULL,
	"run" uuid NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"asked" integer NOT NULL,
	"anew" boolean NOT NULL,
	"stopped" text
);
--> statement-breakpoint
CREATE TABLE "knowledge_pages" (
	"source" text NOT NULL,
	"address" text NOT NULL,
	"run" uuid NOT NULL,
	"waiting" boolean NOT NULL,
	"depth" integer NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"ordinal" integer NOT NULL,
	"status" text NOT NULL,
	"outcome" text,
	"etag" text,
	"last_modified" text,
	"content" text,
	"likeness" text,
	"shape" text NOT NULL,
	"feed" text,
	"left_at" timestamp with time zone,
	"seen_at" timestamp with time zone,
	CONSTRAINT "knowledge_pages_source_address_pk" PRIMARY KEY("source","address")
);
--> statement-breakpoint
ALTER TABLE "knowledge_documents" ADD COLUMN "url" text;--> statement-breakpoint
ALTER TABLE "knowledge_documents" ADD COLUMN "published_on" date;--> statement-breakpoint
ALTER TABLE "knowledge_pages" ADD CONSTRAINT "knowledge_pages_source_knowledge_crawls_source_fk" FOREIGN KEY ("source") REFERENCES "public"."knowledge_crawls"("source") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "knowledge_pages_queue" ON "knowledge_pages" USING btree ("source","run","waiting","since");--> statement-breakpoint
CREATE INDEX "knowledge_pages_content" ON "knowledge_pages" USING btree ("source","content");--> statement-breakpoint
CREATE INDEX "knowledge_pages_shape" ON "knowledge_pages" USING btree ("source","shape","likeness");