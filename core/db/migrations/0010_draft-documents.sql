CREATE TABLE "draft_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_id" uuid NOT NULL,
	"file" text NOT NULL,
	"name" text NOT NULL,
	"stays" boolean NOT NULL,
	"scans" jsonb NOT NULL,
	"recognised" jsonb NOT NULL,
	"fault" text,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "draft_documents" ADD CONSTRAINT "draft_documents_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "draft_documents_draft" ON "draft_documents" USING btree ("draft_id");