import "hono/jsx";

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements {
      "place-finder": HTMLAttributes & Record<`data-${string}`, string>;
    }
  }
}
