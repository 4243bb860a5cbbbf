/** A place in a text that makes it hard to read, with the reason. */
export interface PlainLanguageFinding {
  /**
   * `longSentence` over 20 words · `longWord` four syllables or more · `passive` "zostać" or "być" with a participle ·
   * `impersonal` "-no", "-to", or a verb with "się" and nobody who acts · `verbalNoun` "-anie", "-enie", "-cie" ·
   * `genitiveChain` three or more words in a row that hang on each other by the genitive.
   */
  kind: "longSentence" | "longWord" | "passive" | "impersonal" | "verbalNoun" | "genitiveChain";
  text: string;
  start: number;
  end: number;
}

/** A word of a sentence in lower case with its place; `gap` is what stands between it and the word before. */
export interface Word {
  text: string;
  gap: string;
  start: number;
  end: number;
}
