CREATE TABLE "model_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"task" text NOT NULL,
	"input_hash" text NOT NULL,
	"output_hash" text NOT NULL,
	"input" text NOT NULL,
	"output" text NOT NULL
);
