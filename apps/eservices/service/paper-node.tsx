import type { Condition, Exit, Node, Question, Repeat } from "#core/forms";
import { conditionWords } from "../words/condition-words.ts";
import { Box, type OnPaper, PaperAnswer } from "./paper-answer.tsx";

/** Rows of a repeat that have room on paper; who needs more takes another sheet. */
const ROWS = 3;

/** A node of the form on paper: when it is to be answered is said in words. */
export function PaperNode({ node, ...paper }: OnPaper & { node: Node }) {
  const { locale, messages } = paper;
  const texts = messages.eservices.print;
  switch (node.node) {
    case "information":
      return (
        <div class="me-paper-words">
          {node.title && <h3>{node.title[locale]}</h3>}
          <When condition={node.when} {...paper} />
          <p>{node.text[locale]}</p>
        </div>
      );
    case "exit":
      return <Stop exit={node} {...paper} />;
    case "group":
      return (
        <>
          <h3>{node.label[locale]}</h3>
          <When condition={node.when} {...paper} />
          {node.nodes.map((question) => (
            <PaperNode node={question} {...paper} />
          ))}
        </>
      );
    case "repeat":
      return <Rows repeat={node} {...paper} />;
    case "question":
      return <Asked question={node} {...paper} />;
    case "declaration":
    case "attachment":
      return (
        <section class="me-asked">
          <h3>
            <NumberOf id={node.id} {...paper} />
            {node.label[locale]}
          </h3>
          <When condition={node.when} {...paper} />
          {node.hint && <p>{node.hint[locale]}</p>}
          <p>
            <Box /> {node.node === "attachment" ? texts.attach : texts.yes}
          </p>
        </section>
      );
  }
}

function Asked({ question, ...paper }: OnPaper & { question: Question }) {
  const { locale } = paper;
  return (
    <section class="me-asked">
      <h3>
        <NumberOf id={question.id} {...paper} />
        {question.label[locale]}
      </h3>
      <When condition={question.when} {...paper} />
      {question.hint && <p class="me-paper-hint">{question.hint[locale]}</p>}
      <PaperAnswer answer={question.answer} {...paper} />
    </section>
  );
}

function Rows({ repeat, ...paper }: OnPaper & { repeat: Repeat }) {
  const { locale, messages } = paper;
  const texts = messages.eservices.print;
  const rows = Math.min(repeat.atMost, Math.max(repeat.atLeast, ROWS));
  return (
    <section class="me-asked">
      <h3>
        <NumberOf id={repeat.id} {...paper} />
        {repeat.label[locale]}
      </h3>
      <When condition={repeat.when} {...paper} />
      {repeat.hint && <p>{repeat.hint[locale]}</p>}
      {Array.from({ length: rows }, (_, at) => (
        <div class="me-paper-row">
          <h4>{texts.row(repeat.row[locale], at + 1)}</h4>
          {repeat.nodes.map((question) => (
            <div>
              <p>
                <strong>
                  <NumberOf id={question.id} {...paper} />
                  {question.label[locale]}
                </strong>
              </p>
              <When condition={question.when} {...paper} />
              <PaperAnswer answer={question.answer} {...paper} />
            </div>
          ))}
        </div>
      ))}
      {repeat.atMost > rows && <p>{texts.more(repeat.atMost)}</p>}
    </section>
  );
}

function Stop({ exit, ...paper }: OnPaper & { exit: Exit }) {
  const { locale, messages } = paper;
  return (
    <section class="me-asked me-asked--stop">
      <h3>
        {messages.eservices.print.stop}: {exit.title[locale]}
      </h3>
      <When condition={exit.when} {...paper} />
      <p>{exit.text[locale]}</p>
    </section>
  );
}

const NumberOf = ({ id, numbers }: OnPaper & { id: string }) => <>{numbers.get(id)}. </>;

export function When({ condition, ...speaking }: OnPaper & { condition: Condition | undefined }) {
  if (!condition) return null;
  const { condition: texts } = speaking.messages.eservices;
  return <p class="me-paper-when">({texts.when(conditionWords(condition, speaking))})</p>;
}
