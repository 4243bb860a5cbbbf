import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** A page of as many bytes as the first argument says, and nothing else: the most that this machine can serve. */
const page = "x".repeat(Number(process.argv[2]));
const bare = new Hono().get("/", (c) => c.html(page));
serve({ fetch: bare.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  process.stdout.write(`http://127.0.0.1:${port}/\n`),
);
