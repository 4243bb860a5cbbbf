import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Block } from "../types.ts";
import { decodeText } from "./decode-text.ts";
import { frontMatter } from "./front-matter.ts";
import { htmlBlocks } from "./html.ts";
import type { Parsed } from "./parsed.ts";

type Root = ReturnType<typeof fromMarkdown>;
type RootContent = Root["children"][number];
type Nodes = Root | RootContent;
type Parents = Extract<Nodes, { children: unknown[] }>;

/** Markdown with GitHub's tables; the front matter goes into the metadata. */
export function readMarkdown(bytes: Uint8Array): Parsed {
  const { metadata, body } = frontMatter(decodeText(bytes));
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return { pages: null, metadata, blocks: tree.children.flatMap(blocksOf) };
}

function blocksOf(node: RootContent): Block[] {
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", level: node.depth, ...headingText(inline(node)) }];
    case "paragraph":
      return [{ kind: "paragraph", text: inline(node) }];
    case "code":
      return [{ kind: "paragraph", text: node.value }];
    case "list":
      return [
        { kind: "list", ordered: node.ordered === true, items: node.children.flatMap((item) => items(item)) },
      ];
    case "table": {
      const [header = [], ...rows] = node.children.map((row) => row.children.map(inline));
      return [{ kind: "table", caption: null, header, rows }];
    }
    case "html":
      return htmlBlocks(node.value);
    case "blockquote":
      return node.children.flatMap(blocksOf);
    default:
      return [];
  }
}

/** `## Opłaty {#oplaty}` names its own anchor. */
function headingText(text: string): { text: string; anchor?: string } {
  const named = /^(.*?)\s*\{#([\w-]+)\}$/s.exec(text);
  return named ? { text: named[1] ?? "", anchor: named[2] ?? "" } : { text };
}

/** An item's own text first, the items of a list inside it after it, each led by a dash. */
function items(item: Parents): string[] {
  const own: string[] = [];
  const inner: string[] = [];
  for (const child of item.children) {
    if (child.type === "list") inner.push(...child.children.flatMap(items).map((text) => `– ${text}`));
    else
      own.push(
        blocksOf(child as RootContent)
          .map(plain)
          .join(" "),
      );
  }
  return [own.filter(Boolean).join(" "), ...inner].filter(Boolean);
}

function plain(block: Block): string {
  if (block.kind === "list") return block.items.join("; ");
  if (block.kind === "table") return [block.header, ...block.rows].map((row) => row.join("; ")).join("; ");
  return block.text;
}

function inline(node: Nodes): string {
  const text = (inner: Nodes): string => {
    if (inner.type === "break") return "\n";
    if (inner.type === "html") return /^<br\b/i.test(inner.value) ? "\n" : "";
    if (inner.type === "image") return inner.alt ?? "";
    if ("value" in inner) return inner.value;
    return "children" in inner ? inner.children.map(text).join("") : "";
  };
  return text(node)
    .replace(/[^\S\n]*\n[^\S\n]*/g, node.type === "paragraph" ? "\n" : " ")
    .trim();
}
