import type { Child } from "hono/jsx";

/** A named state of a component: the gallery shows it, the accessibility check and the screenshots visit it. */
export interface Example {
  /** Part of an address, for example `with-error`; unique within the component. */
  name: string;
  node: Child;
  /** The node is a whole page (`<html>`), not a part of one. */
  whole?: true;
}
