import "hono/jsx";

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements {
      "ask-box": HTMLAttributes & { "data-working": string; "data-arrived": string };
    }
  }
}
