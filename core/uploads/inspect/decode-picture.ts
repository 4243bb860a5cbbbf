import { readFile } from "node:fs/promises";
import { ImageData } from "@napi-rs/canvas";
import { UploadFault } from "../upload-fault.ts";
import type { PictureKind } from "./picture-size.ts";

/** Dots as red, green, blue, alpha. */
export interface Dots {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/**
 * Decodes a picture in WebAssembly: native code never sees the bytes of a file from outside.
 * @throws UploadFault `broken`
 */
export async function decodePicture(bytes: Uint8Array, kind: PictureKind): Promise<Dots> {
  // The decoders make what a browser calls ImageData.
  Object.assign(globalThis, { ImageData });
  const decode = await decoderOf(kind);
  try {
    const { buffer } = new Uint8Array(bytes);
    return await decode(buffer);
  } catch {
    throw new UploadFault("broken");
  }
}

async function decoderOf(kind: PictureKind): Promise<(bytes: ArrayBuffer) => Promise<Dots>> {
  if (kind === "jpeg") {
    const { default: decode, init } = await import("@jsquash/jpeg/decode.js");
    await init(await compiled("@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm"));
    return decode as (bytes: ArrayBuffer) => Promise<Dots>;
  }
  if (kind === "png") {
    const { default: decode, init } = await import("@jsquash/png/decode.js");
    await init(await compiled("@jsquash/png/codec/pkg/squoosh_png_bg.wasm"));
    return decode as (bytes: ArrayBuffer) => Promise<Dots>;
  }
  const { default: decode, init } = await import("@jsquash/webp/decode.js");
  await init(await compiled("@jsquash/webp/codec/dec/webp_dec.wasm"));
  return decode as (bytes: ArrayBuffer) => Promise<Dots>;
}

/** A fresh module for each picture: one that met a torn picture has ended and decodes no other. */
async function compiled(name: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(new URL(import.meta.resolve(name))));
}
