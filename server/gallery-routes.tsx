import { developersOnly } from "#core/identity";
import {
  type Assets,
  GalleryExamplePage,
  GalleryPage,
  type GalleryProps,
  galleryExamples,
  isTheme,
} from "#core/ui";
import { htmlPage, type Route, type WebContext } from "#core/web";

/** `/_galeria`: every component of the interface with its named examples, for developers and for the axe test. */
export function galleryRoutes(assets: Assets): Route[] {
  const propsOf = (c: WebContext): GalleryProps => {
    const theme = c.req.query("motyw") ?? "";
    return { assets: { css: assets.css, font: assets.font }, theme: isTheme(theme) ? theme : null };
  };
  return [
    {
      method: "GET",
      path: "/_galeria",
      policy: developersOnly,
      handler: (c) => htmlPage(c, <GalleryPage {...propsOf(c)} />),
    },
    {
      method: "GET",
      path: "/_galeria/:component/:example",
      policy: developersOnly,
      handler: (c) => {
        const props = propsOf(c);
        const component = c.req.param("component") ?? "";
        const example = c.req.param("example") ?? "";
        const known = galleryExamples(props).some(
          (one) => one.component === component && one.name === example,
        );
        return known
          ? htmlPage(c, <GalleryExamplePage {...props} component={component} example={example} />)
          : c.notFound();
      },
    },
  ];
}
