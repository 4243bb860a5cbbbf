import "hono/jsx";

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements {
      "service-form": HTMLAttributes & Record<`data-${string}`, string>;
    }
  }
}
