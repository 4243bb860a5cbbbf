import { findEntities } from "../../entities/find-entities.ts";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { lostNames, newNames } from "./compare-names.ts";
import { anyDenials, plainDenials } from "./negations.ts";
import { oppositesOf } from "./opposites.ts";
import { hidesOrder, obeyedOrders } from "./orders.ts";
import { valuesAmong } from "./same-value.ts";
import { type StatedValue, statedValues, type TextLanguage } from "./stated-values.ts";
import { isAbout, relativeDates } from "./vague-words.ts";

/** A place where a text and what was made of it do not say the same. */
export interface SurvivalFault {
  /** `lost`: of the source · `added`: in no source · `inexact`: said to be about so much, or told from today · `opposite` · `order`: an order in the source was followed. */
  kind: "lost" | "added" | "inexact" | "opposite" | "order";
  what: StatedValue["kind"] | "name" | "act" | "denial" | "sentence";
  text: string;
  /** Which text the place is in. */
  in: "source" | "output";
  start: number;
  end: number;
}

export interface SurvivalOptions {
  /** Whether everything that the source states has to stand in the output too, as in a translation; else it may leave out. */
  all: boolean;
  /** The language of the output, and of the source: Polish unless told. */
  language: TextLanguage;
  from?: TextLanguage;
  lemmatizer: Lemmatizer;
}

type Place = { start: number; end: number };

/**
 * Compares a text with what was made of it: amounts, dates, terms, times, numbers, contacts, accounts, articles
 * with their act, identifiers and names by value, in figures or in words, in any of the languages; denials; orders to
 * whoever reads the text. Nothing new may be stated; with `all`, nothing may be lost.
 *
 * It compares what is stated and not what about: two amounts that change places are not found.
 */
export function checkSurvival(source: string, output: string, options: SurvivalOptions): SurvivalFault[] {
  const { all, from = "pl", language, lemmatizer } = options;
  const across = language !== from;
  const theirs = statedValues(source, from);
  const ours = statedValues(output, language);
  const [known, said] = [valuesAmong(theirs, across), valuesAmong(ours, across)];
  const fault = (
    kind: SurvivalFault["kind"],
    what: SurvivalFault["what"],
    where: SurvivalFault["in"],
    { start, end }: Place,
  ): SurvivalFault => ({
    kind,
    what,
    in: where,
    text: (where === "source" ? source : output).slice(start, end),
    start,
    end,
  });
  const faults: SurvivalFault[] = [
    ...ours
      .filter((value) => !known.bears(value))
      .map((value) => fault("added", value.kind, "output", value)),
    ...(all ? theirs.filter((value) => !said.has(value)) : []).map((value) =>
      fault("lost", value.kind, "source", value),
    ),
    ...ours
      .filter(
        (value) =>
          isAbout(output, value.start, language) && !theirs.some(({ start }) => isAbout(source, start, from)),
      )
      .map((value) => fault("inexact", value.kind, "output", value)),
    ...(relativeDates(source, from).length > 0 ? [] : relativeDates(output, language)).map((place) =>
      fault("inexact", "date", "output", place),
    ),
    ...newNames(source, output, ours, { ...options, from }).map((name) =>
      fault("added", "name", "output", name),
    ),
    ...(all ? lostNames(source, output, theirs, { ...options, from }) : []).map((name) =>
      fault("lost", "name", "source", name),
    ),
  ];
  if (!across && language === "pl") {
    faults.push(...newActs(source, output).map((act) => fault("added", "act", "output", act)));
    faults.push(
      ...oppositesOf(source, output, lemmatizer).map((place) =>
        fault("opposite", "sentence", "output", place),
      ),
    );
    faults.push(
      ...obeyedOrders(source, output, lemmatizer).map((place) => fault("order", "sentence", "output", place)),
    );
  } else if (across && hidesOrder(source, output))
    faults.push(fault("order", "sentence", "source", { start: 0, end: source.length }));
  if (all && plainDenials(source, from) > anyDenials(output, language, source))
    faults.push(fault("lost", "denial", "source", { start: 0, end: source.length }));
  if (across && plainDenials(output, language) > anyDenials(source, from, output))
    faults.push(fault("added", "denial", "output", { start: 0, end: output.length }));
  return faults;
}

/** Articles of the output whose act is another than that which the source names. */
function newActs(source: string, output: string): Place[] {
  const known = new Set(findEntities(source).flatMap(({ act }) => act ?? []));
  return findEntities(output).filter(({ act }) => act !== undefined && !known.has(act));
}
