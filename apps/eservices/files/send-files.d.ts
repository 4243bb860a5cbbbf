import "hono/jsx";

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements {
      "send-files": HTMLAttributes & Record<`data-${string}`, string>;
    }
  }
}
