import { type Area, type Coordinates, isInside } from "#core/maps";
import { coordinatesIn } from "../fields/coordinates-in.ts";
import type { CityMap } from "./city-map.ts";

type Said = "failed" | "missing" | "outside" | "refused" | "searching" | "unavailable";
type Texts = Record<Said | "show" | "hide" | "taken" | "about", string>;

/** Longer than a phone under trees takes. */
const WAIT_MS = 20_000;
/** Of a degree: a metre. */
const PLACES = 5;
/** How the map moves, in its own pixels. */
const MOVES: Readonly<Record<string, [right: number, down: number]>> = {
  up: [0, -100],
  down: [0, 100],
  left: [-100, 0],
  right: [100, 0],
};

/**
 * `<place-finder>`: fills in the degrees of a place by where the person is, or by the middle of a map, and says what it
 * has filled in. The map is loaded when somebody asks for it.
 */
class PlaceFinder extends HTMLElement {
  #map: CityMap | null = null;

  connectedCallback(): void {
    const template = this.querySelector("template");
    // It comes again where an answer had hidden it.
    if (!template) {
      this.#map?.fit();
      return;
    }
    this.#status.before(template.content);
    template.remove();
    this.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button) void this.#do(button.value);
    });
  }

  async #do(what: string): Promise<void> {
    const [right, down] = MOVES[what] ?? [0, 0];
    if (what === "position") this.#findPosition();
    else if (what === "map") await this.#turnMap();
    else if (what === "closer" || what === "farther") this.#map?.zoom(what === "closer" ? 1 : -1);
    else if (what === "take" && this.#map) this.#take(this.#map.middle());
    else this.#map?.move(right, down);
  }

  #findPosition(): void {
    this.#say("searching");
    navigator.geolocation.getCurrentPosition(
      ({ coords: { accuracy, latitude, longitude } }) => {
        const at = { lat: latitude, lon: longitude };
        const metres = String(Math.ceil(accuracy));
        this.#take(at, this.#texts.about.replace("{metres}", metres));
        this.#map?.show(at);
      },
      ({ code, PERMISSION_DENIED }) => this.#say(code === PERMISSION_DENIED ? "refused" : "unavailable"),
      { enableHighAccuracy: true, timeout: WAIT_MS },
    );
  }

  async #turnMap(): Promise<void> {
    const map = this.querySelector<HTMLElement>(".me-map");
    if (!map) return;
    const wasHidden = map.hasAttribute("hidden");
    this.#showMap(map, wasHidden);
    if (!wasHidden) return;
    if (this.#map) this.#map.fit();
    else
      this.#map = await this.#openMap(map).catch(() => {
        this.#showMap(map, false);
        this.#say("failed");
        return null;
      });
  }

  #showMap(map: HTMLElement, shown: boolean): void {
    const button = this.querySelector('button[value="map"]');
    map.hidden = !shown;
    if (button) button.textContent = shown ? this.#texts.hide : this.#texts.show;
  }

  async #openMap(map: HTMLElement): Promise<CityMap> {
    const { openCityMap } = await import("./city-map.ts");
    const at = coordinatesIn({ lat: this.#part("lat")?.value, lon: this.#part("lon")?.value });
    const near = at && isInside(this.#area.box, at);
    return openCityMap(map.querySelector<HTMLElement>(".me-map__tiles")!, {
      area: this.#area,
      zooms: JSON.parse(this.dataset.zoom ?? ""),
      begin: near ? at : null,
      onMissing: () => this.#say("missing"),
    });
  }

  /** Fills in the place, as if it had been typed. */
  #take(at: Coordinates, more = ""): void {
    const [lat, lon] = [at.lat, at.lon].map((degrees) => this.#written(degrees)) as [string, string];
    for (const [part, text] of [
      ["lat", lat],
      ["lon", lon],
    ] as const) {
      const input = this.#part(part);
      if (!input) continue;
      input.value = text;
      input.closest("details")?.setAttribute("open", "");
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    const { outside, taken } = this.#texts;
    const doubt = isInside(this.#area.box, at) ? "" : outside;
    const words = [taken.replace("{lat}", lat).replace("{lon}", lon), more, doubt];
    this.#status.textContent = words.filter(Boolean).join(" ");
  }

  /** In the spelling of the page's language. */
  #written(degrees: number): string {
    const sign = (this.dataset.sample ?? "1.5").charAt(1);
    return String(Number(degrees.toFixed(PLACES))).replace(".", sign);
  }

  #say(what: Said): void {
    this.#status.textContent = this.#texts[what];
  }

  get #texts(): Texts {
    return JSON.parse(this.dataset.texts ?? "{}");
  }

  get #area(): Area {
    return JSON.parse(this.dataset.area ?? "{}");
  }

  get #status(): HTMLElement {
    return this.querySelector<HTMLElement>("[role=status]")!;
  }

  #part(name: "lat" | "lon"): HTMLInputElement | null {
    return document.querySelector(`#${CSS.escape(`${this.dataset.place}.${name}`)}`);
  }
}

customElements.define("place-finder", PlaceFinder);
