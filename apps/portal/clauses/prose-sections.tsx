/** A part of a clause: a heading and short paragraphs. */
export interface ProseSection {
  title: string;
  text: readonly string[];
}

/** Sections of plain text; several paragraphs stand as a list, in order where steps follow each other. */
export function ProseSections({
  sections,
  ordered,
}: {
  sections: readonly ProseSection[];
  ordered?: readonly number[];
}) {
  return (
    <>
      {sections.map(({ title, text }, at) => {
        const List = ordered?.includes(at) ? "ol" : "ul";
        return (
          <>
            <h2>{title}</h2>
            {text.length === 1 ? (
              <p>{text[0]}</p>
            ) : (
              <List>
                {text.map((item) => (
                  <li>{item}</li>
                ))}
              </List>
            )}
          </>
        );
      })}
    </>
  );
}
