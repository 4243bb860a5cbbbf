CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"node" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"size" integer NOT NULL,
	"file" text,
	"scan" text NOT NULL,
	"threat" text,
	"encrypted" boolean NOT NULL,
	"width" integer,
	"height" integer,
	"attached_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"node" text NOT NULL,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"received" integer NOT NULL,
	"kinds" jsonb,
	"shrink" boolean NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	"touched_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "attachments_owner_name" ON "attachments" USING btree ("owner","name");--> statement-breakpoint
CREATE INDEX "attachments_file" ON "attachments" USING btree ("file");--> statement-breakpoint
CREATE INDEX "uploads_owner" ON "uploads" USING btree ("owner");