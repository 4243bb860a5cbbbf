CREATE TABLE "knowledge_questions" (
	"document_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"answer" text,
	"passage_id" text,
	"asked" jsonb NOT NULL,
	CONSTRAINT "knowledge_questions_document_id_ordinal_pk" PRIMARY KEY("document_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "knowledge_questions" ADD CONSTRAINT "knowledge_questions_document_id_knowledge_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;