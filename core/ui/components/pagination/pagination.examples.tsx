import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Pagination } from "./pagination.tsx";

const href = (page: number) => `/szukaj?strona=${page}`;

export const examples: Example[] = [
  { name: "first", node: <Pagination page={1} total={3} href={href} messages={pl} /> },
  { name: "middle", node: <Pagination page={7} total={20} href={href} label="Strony spraw" messages={pl} /> },
];
