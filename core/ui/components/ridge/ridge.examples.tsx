import type { Example } from "../example.ts";
import { Ridge } from "./ridge.tsx";

export const examples: Example[] = [{ name: "ridge", node: <Ridge /> }];
