import { formatDegrees, type Locale, type Messages } from "#core/i18n";
import { type Area, isInside, type MapTiles } from "#core/maps";
import { Button } from "#core/ui";
import { coordinatesIn } from "./coordinates-in.ts";

export interface PlaceFinderProps {
  /** Of the field. */
  id: string;
  /** The answer, as it was typed. */
  raw: unknown;
  area: Area;
  /** The map of the office, where it has one. */
  tiles: Pick<MapTiles, "attribution" | "zoom"> | null;
  locale: Locale;
  messages: Messages;
}

/**
 * Beside the words of a place: a button that takes where the person is, and one that opens a map. Without a script
 * there is nothing of it but the doubt about a place outside the city, which is no fault.
 */
export function PlaceFinder({ id, raw, area, tiles, locale, messages }: PlaceFinderProps) {
  const texts = messages.forms.place.finder;
  const at = coordinatesIn(raw);
  const { failed, missing, outside, refused, searching, unavailable } = texts;
  const said = { failed, missing, outside, refused, searching, unavailable };
  return (
    <place-finder
      class="me-finder"
      data-place={id}
      data-area={JSON.stringify(area)}
      data-zoom={tiles ? JSON.stringify(tiles.zoom) : ""}
      // One degree and a half, as the language writes it.
      data-sample={formatDegrees(locale, 1.5)}
      data-texts={JSON.stringify({
        ...said,
        show: texts.showMap,
        hide: texts.hideMap,
        taken: texts.taken("{lat}", "{lon}"),
        about: texts.about("{metres}"),
      })}
    >
      <template>
        <p class="mg-row">
          <Button type="button" kind="secondary" icon="place" value="position">
            {texts.position}
          </Button>
          {tiles && (
            <Button type="button" kind="secondary" value="map">
              {texts.showMap}
            </Button>
          )}
        </p>
        {tiles && <CityMap attribution={tiles.attribution} messages={messages} />}
      </template>
      <p class="me-finder__said" role="status">
        {at && !isInside(area.box, at) ? outside : ""}
      </p>
    </place-finder>
  );
}

/** The map is moved under a cross that stands still; each way of moving it has a button of its own. */
function CityMap({ attribution, messages }: { attribution: string; messages: Messages }) {
  const { mapName, moves, moveIt, take } = messages.forms.place.finder;
  return (
    <div class="me-map" hidden>
      <div class="me-map__window">
        <div class="me-map__tiles" role="application" aria-label={mapName} />
        <svg class="me-map__cross" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
          <path d="M20 1v15m0 8v15M1 20h15m8 0h15" />
        </svg>
      </div>
      <p class="me-map__whose">{attribution}</p>
      <fieldset class="mg-row me-map__moves">
        <legend class="mg-hidden">{moveIt}</legend>
        {(["up", "down", "left", "right", "closer", "farther"] as const).map((move) => (
          <Button type="button" kind="quiet" value={move}>
            {moves[move]}
          </Button>
        ))}
      </fieldset>
      <p>
        <Button type="button" kind="secondary" value="take">
          {take}
        </Button>
      </p>
    </div>
  );
}
