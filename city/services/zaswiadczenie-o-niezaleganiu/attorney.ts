import { type Attachment, all, type Condition, type Fee, type Page, text, yes } from "#core/forms";
import { attorneyFee, attorneyPage } from "../blocks/attorney.ts";

/** The page of the attorney where the matter may be one of taxes, of other dues, or both: taxes need PPS-1. */
export function certificateAttorneyPage(ofTaxes: Condition, ofOthers: Condition): Page {
  const pps1: Attachment = {
    node: "attachment",
    id: "pps-1",
    label: text(
      "Pełnomocnictwo szczególne PPS-1",
      "Спеціальна довіреність PPS-1",
      "Special power of attorney PPS-1",
    ),
    hint: text(
      "Skan albo zdjęcie podpisanego formularza. Urząd może poprosić o oryginał.",
      "Скан або фото підписаної форми. Управа може попросити оригінал.",
      "A scan or photo of the signed form. The office may ask for the original.",
    ),
    why: text(
      "W sprawach podatkowych pełnomocnictwo szczególne składa się na urzędowym wzorze (Ordynacja podatkowa, art. 138e).",
      "У податкових справах спеціальну довіреність подають на офіційному бланку (Ordynacja podatkowa, ст. 138e).",
      "In tax matters a special power of attorney is given on the official form (Tax Ordinance, art. 138e).",
    ),
    when: all(yes("pelnomocnik"), ofTaxes),
    atMost: 3,
    accept: "any",
  };
  return {
    ...attorneyPage,
    nodes: attorneyPage.nodes.flatMap((node) =>
      node.id === "pelnomocnictwo" ? [pps1, { ...node, when: all(yes("pelnomocnik"), ofOthers) }] : [node],
    ),
  };
}

/** The stamp duty on each document that `certificateAttorneyPage` asks for. Needs the tariff `pelnomocnictwo`. */
export function certificateAttorneyFees(payee: Fee["payee"], ofTaxes: Condition, ofOthers: Condition): Fee[] {
  const ordinary = attorneyFee(payee);
  return [
    {
      ...ordinary,
      id: "pps-1",
      title: text(
        "Opłata skarbowa za pełnomocnictwo PPS-1",
        "Гербовий збір за довіреність PPS-1",
        "Stamp duty for the power of attorney PPS-1",
      ),
      when: all(yes("pelnomocnik"), ofTaxes),
    },
    { ...ordinary, when: all(yes("pelnomocnik"), ofOthers) },
  ];
}
