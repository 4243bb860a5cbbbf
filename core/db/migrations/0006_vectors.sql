CREATE TABLE "knowledge_vectors" (
	"embedder" text NOT NULL,
	"passage_id" text NOT NULL,
	"vector" "bytea" NOT NULL,
	"added" bigserial NOT NULL,
	CONSTRAINT "knowledge_vectors_embedder_passage_id_pk" PRIMARY KEY("embedder","passage_id")
);
--> statement-breakpoint
ALTER TABLE "knowledge_vectors" ADD CONSTRAINT "knowledge_vectors_passage_id_knowledge_passages_id_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."knowledge_passages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "knowledge_vectors_added" ON "knowledge_vectors" USING btree ("embedder","added");