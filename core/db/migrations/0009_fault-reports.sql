CREATE TABLE "fault_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service" text NOT NULL,
	"kind" text NOT NULL,
	"street" text,
	"latitude" double precision,
	"longitude" double precision,
	"reported_on" date NOT NULL,
	"state" text NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE INDEX "fault_reports_kind_day" ON "fault_reports" USING btree ("service","kind","reported_on");