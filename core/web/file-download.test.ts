import { expect, it } from "vitest";
import { fileDownload } from "./file-download.ts";
import type { WebContext } from "./route.ts";

it.each(["", "../a.pdf", 'a".pdf', "a\r\nX: y", "ż.pdf", ".ukryty", "a/b.pdf"])(
  "a file is not sent under the name %j",
  (name) => {
    const send = () =>
      fileDownload({} as WebContext, { bytes: new Uint8Array(), type: "x", name, hash: "a" });
    expect(send).toThrow("safe file name");
  },
);
