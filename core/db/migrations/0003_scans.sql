CREATE TABLE "knowledge_recognised_pages" (
	"file" text NOT NULL,
	"page" integer NOT NULL,
	"version" integer NOT NULL,
	"height" integer NOT NULL,
	"lines" jsonb NOT NULL,
	"confidence" integer,
	"fault" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "knowledge_recognised_pages_file_page_pk" PRIMARY KEY("file","page")
);
--> statement-breakpoint
CREATE TABLE "knowledge_scans" (
	"source" text NOT NULL,
	"path" text NOT NULL,
	"file" text NOT NULL,
	"digest" text NOT NULL,
	"pages" jsonb NOT NULL,
	"sidecar" text,
	"asked" text,
	"web" jsonb,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "knowledge_scans_source_path_pk" PRIMARY KEY("source","path")
);
--> statement-breakpoint
ALTER TABLE "knowledge_problems" DROP CONSTRAINT "knowledge_problems_source_path_pk";--> statement-breakpoint
ALTER TABLE "knowledge_problems" ADD CONSTRAINT "knowledge_problems_source_path_code_pk" PRIMARY KEY("source","path","code");--> statement-breakpoint
ALTER TABLE "knowledge_documents" ADD COLUMN "recognised" jsonb;