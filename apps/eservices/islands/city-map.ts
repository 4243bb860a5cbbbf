import { type Coords, type DoneCallback, GridLayer, Map as LeafletMap } from "leaflet";
import type { Area, Coordinates } from "#core/maps";

/** A map that is moved under a cross in its middle. */
export interface CityMap {
  middle(): Coordinates;
  show(at: Coordinates): void;
  /** In pixels. */
  move(right: number, down: number): void;
  zoom(by: 1 | -1): void;
  /** To be called when its window has come to light again. */
  fit(): void;
}

export interface CityMapOptions {
  area: Area;
  zooms: { from: number; to: number };
  /** Where it begins; the middle of the city where nothing is known. */
  begin: Coordinates | null;
  /** A part of the map could not be had. */
  onMissing: () => void;
}

/** The whole city, and a place whose surroundings one knows. */
const FAR = 13;
const NEAR = 17;
/** What an arrow key moves. */
const KEY_PX = 50;
const KEYS: Readonly<Record<string, [right: number, down: number]>> = {
  ArrowUp: [0, -KEY_PX],
  ArrowDown: [0, KEY_PX],
  ArrowLeft: [-KEY_PX, 0],
  ArrowRight: [KEY_PX, 0],
};

/** The pictures of our own server. Leaflet's own layer would put data addresses into them, which our policy refuses. */
class Tiles extends GridLayer {
  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const picture = document.createElement("img");
    picture.alt = "";
    picture.addEventListener("load", () => done(undefined, picture));
    picture.addEventListener("error", () => done(new Error("no picture"), picture));
    picture.src = `/mapa/${z}/${x}/${y}`;
    return picture;
  }
}

/** Opens a map in an element that has a size. */
export function openCityMap(
  element: HTMLElement,
  { area, zooms, begin, onMissing }: CityMapOptions,
): CityMap {
  const { south, west, north, east } = area.box;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const within = (zoom: number) => Math.min(zooms.to, Math.max(zooms.from, zoom));
  const { lat, lon } = begin ?? area.centre;
  const map = new LeafletMap(element, {
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    // The page is scrolled by what would zoom the map.
    scrollWheelZoom: false,
    doubleClickZoom: "center",
    touchZoom: "center",
    boxZoom: false,
    inertia: !still,
    zoomAnimation: !still,
    fadeAnimation: false,
    minZoom: zooms.from,
    maxZoom: zooms.to,
    center: [lat, lon],
    zoom: within(begin ? NEAR : FAR),
    // Its middle comes to every edge of the city.
    maxBounds: [
      [2 * south - north, 2 * west - east],
      [2 * north - south, 2 * east - west],
    ],
  });
  const tiles = new Tiles({
    minZoom: zooms.from,
    maxZoom: zooms.to,
    bounds: [
      [south, west],
      [north, east],
    ],
  });
  tiles.once("tileerror", onMissing).addTo(map);
  element.tabIndex = 0;
  const move = (right: number, down: number) => void map.panBy([right, down], { animate: !still });
  const zoom = (by: 1 | -1) => void map.setZoom(within(map.getZoom() + by), { animate: !still });
  element.addEventListener("keydown", (event) => {
    const { altKey, ctrlKey, key, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const way = KEYS[key];
    if (way) move(...way);
    else if (key === "+" || key === "=") zoom(1);
    else if (key === "-") zoom(-1);
    else return;
    event.preventDefault();
  });
  return {
    middle: () => {
      const { lat, lng } = map.getCenter();
      return { lat, lon: lng };
    },
    show: ({ lat, lon }) => void map.setView([lat, lon], within(NEAR), { animate: !still }),
    move,
    zoom,
    fit: () => void map.invalidateSize({ pan: false }),
  };
}
