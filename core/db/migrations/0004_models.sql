CREATE TABLE "model_choices" (
	"task" text PRIMARY KEY NOT NULL,
	"model" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_spending" (
	"day" date NOT NULL,
	"scope" text NOT NULL,
	"tokens" bigint NOT NULL,
	"calls" integer NOT NULL,
	CONSTRAINT "model_spending_day_scope_pk" PRIMARY KEY("day","scope")
);
