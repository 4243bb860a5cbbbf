import type { pl } from "./pl.ts";

/** The shape of the Polish texts, with every literal widened: another language differs in words, never in keys. */
type Widened<T> = T extends (...parameters: infer P) => infer R
  ? (...parameters: P) => Widened<R>
  : T extends string
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : { readonly [K in keyof T]: Widened<T[K]> };

/** All texts of the interface in one language. */
export type Messages = Widened<typeof pl>;
