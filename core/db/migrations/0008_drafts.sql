CREATE TABLE "draft_revisions" (
	"draft_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_revisions_draft_id_revision_pk" PRIMARY KEY("draft_id","revision")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"opener" text NOT NULL,
	"slug" text NOT NULL,
	"definition_hash" text NOT NULL,
	"begun_with" text NOT NULL,
	"language" text NOT NULL,
	"answers" jsonb NOT NULL,
	"unsettled" jsonb NOT NULL,
	"proposals" jsonb,
	"revision" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"reminder_at" timestamp with time zone,
	"entered_by" text,
	"entered_at" text,
	CONSTRAINT "drafts_opener_unique" UNIQUE("opener")
);
--> statement-breakpoint
CREATE TABLE "service_definitions" (
	"hash" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"definition" jsonb NOT NULL,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "draft_revisions" ADD CONSTRAINT "draft_revisions_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_definition_hash_service_definitions_hash_fk" FOREIGN KEY ("definition_hash") REFERENCES "public"."service_definitions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_begun_with_service_definitions_hash_fk" FOREIGN KEY ("begun_with") REFERENCES "public"."service_definitions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drafts_updated" ON "drafts" USING btree ("updated_at");