import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Lemmatizer } from "#core/language";
import { IndexDamaged } from "./index-damaged.ts";
import {
  beginManifest,
  isCurrent,
  KINDS,
  type Kind,
  type ListedSegment,
  type Manifest,
  readManifest,
  removeOrphans,
  renewManifest,
  replaceManifest,
} from "./manifest.ts";
import { mergedParts } from "./merge-segments.ts";
import { pauses } from "./pauses.ts";
import { prepareSearch, searchSegments } from "./search-segments.ts";
import { Segment } from "./segment.ts";
import { SegmentBuilder } from "./segment-builder.ts";
import { type SegmentParts, writeSegment } from "./segment-parts.ts";
import { TermDictionary } from "./term-dictionary.ts";
import type { IndexedDocument, IndexedPassage, IndexHit, IndexQuery, SearchIndex } from "./types.ts";
import { type Vocabulary, vocabularyOfSegments } from "./vocabulary.ts";
import { writeQueue } from "./write-queue.ts";

/** About so many texts make a new segment: of fewer there are more segments to merge, more take more memory. */
export const TEXTS_AT_ONCE = 5_000;
/** With more segments than this the small ones are merged at once, and do not wait for `finish()`. */
const MOST_SEGMENTS = 16;
/** A segment is merged with the smaller ones unless it is so many times larger than those together. */
const MUCH_LARGER = { atOnce: 1, finishing: 4 };

/** The segments of the index, open, as a manifest names them. */
interface View {
  manifest: Manifest;
  segments: Record<Kind, Segment[]>;
  /** Of passages and known questions together: what one of them has is no mistake in a question. */
  words: Vocabulary;
}

/**
 * Opens the search index in a folder and makes it where there is none. Opening never fails on a damaged one: its
 * verbs throw {@link IndexDamaged} until it is cleared. One process writes at a time (the caller holds a lock in
 * the database); any number read, and find at once what was written.
 */
export async function openSearchIndex(folder: string, lemmatizer: Lemmatizer): Promise<SearchIndex> {
  const index = new SegmentedIndex(folder, lemmatizer);
  await index.open();
  return index;
}

class SegmentedIndex implements SearchIndex {
  readonly #folder: string;
  readonly #lemmatizer: Lemmatizer;
  #dictionary: TermDictionary;
  readonly #inTurn = writeQueue();
  readonly #verified = new WeakSet<Segment>();
  #view: View | null = null;

  constructor(folder: string, lemmatizer: Lemmatizer) {
    this.#folder = folder;
    this.#lemmatizer = lemmatizer;
    this.#dictionary = new TermDictionary(lemmatizer);
  }

  async open(): Promise<void> {
    try {
      await beginManifest(this.#folder);
      this.#current();
    } catch {
      // Said by the first verb that needs it.
    }
  }

  putDocument(documentId: string, document: IndexedDocument): Promise<void> {
    return this.putMany(new Map([[documentId, document]]));
  }

  putMany(documents: Map<string, IndexedDocument>): Promise<void> {
    return this.#inTurn(async () => {
      let batch: [string, IndexedDocument][] = [];
      let texts = 0;
      for (const entry of documents) {
        batch.push(entry);
        texts += entry[1].passages.length + (entry[1].questions?.length ?? 0);
        if (texts < TEXTS_AT_ONCE) continue;
        await this.#replace(batch);
        [batch, texts] = [[], 0];
      }
      if (batch.length > 0) await this.#replace(batch);
    });
  }

  removeDocuments(ids: string[]): Promise<void> {
    return this.#inTurn(async () => {
      if (ids.length > 0) await this.#commit(without(this.#current(), new Set(ids)));
    });
  }

  async search(query: IndexQuery): Promise<IndexHit[]> {
    return this.#search("passages", query);
  }

  async searchQuestions(query: IndexQuery): Promise<IndexHit[]> {
    return this.#search("questions", query);
  }

  async vocabulary(): Promise<Vocabulary> {
    return this.#current().words;
  }

  async documents(): Promise<Map<string, string>> {
    try {
      return await this.#verifiedDocuments(this.#current());
    } catch {
      // Another process may have merged its segments meanwhile.
    }
    try {
      return await this.#verifiedDocuments(this.#current());
    } catch (cause) {
      throw cause instanceof IndexDamaged ? cause : new IndexDamaged(this.#folder, cause);
    }
  }

  finish(): Promise<void> {
    return this.#inTurn(async () => {
      this.#dictionary = new TermDictionary(this.#lemmatizer);
      for (const kind of KINDS) await this.#merge(kind, MUCH_LARGER.finishing);
      const { manifest } = this.#current();
      if (!manifest.finished) await this.#commit({ ...manifest, finished: true });
    });
  }

  clear(): Promise<void> {
    return this.#inTurn(async () => {
      this.#release();
      await renewManifest(this.#folder);
      await removeOrphans(this.#folder, this.#current().manifest);
    });
  }

  close(): Promise<void> {
    return this.#inTurn(async () => this.#release());
  }

  #search(kind: Kind, query: IndexQuery): IndexHit[] {
    const view = this.#current();
    if (!view.manifest.finished)
      throw new IndexDamaged(this.#folder, new Error("not all documents are in it yet"));
    const prepared = prepareSearch(query, this.#lemmatizer, view.words);
    try {
      return searchSegments(view.segments[kind], prepared);
    } catch (cause) {
      throw new IndexDamaged(this.#folder, cause);
    }
  }

  async #verifiedDocuments({ segments }: View): Promise<Map<string, string>> {
    for (const segment of KINDS.flatMap((kind) => segments[kind]))
      if (!this.#verified.has(segment)) {
        await segment.verify();
        this.#verified.add(segment);
      }
    const digests = new Map<string, string>();
    for (const segment of segments.passages)
      for (let document = 0; document < segment.documents.size; document++)
        if (!segment.isDeleted(document))
          digests.set(segment.documents.at(document), segment.digests.at(document));
    return digests;
  }

  /** New segments beside the old ones, out of which the same change takes what they replace. */
  async #replace(documents: [string, IndexedDocument][]): Promise<void> {
    const listed = without(this.#current(), new Set(documents.map(([id]) => id)));
    const texts: Record<Kind, IndexedPassage[][]> = {
      passages: documents.map(([, { passages }]) => passages),
      questions: documents.map(([, { questions }]) => questions ?? []),
    };
    const pause = pauses();
    for (const kind of KINDS) {
      const builder = new SegmentBuilder(this.#dictionary);
      for (const passages of texts[kind]) {
        builder.add(passages);
        await pause();
      }
      if (builder.size > 0) listed[kind].push(await this.#write(builder.parts()));
    }
    await this.#commit(listed);
    for (const kind of KINDS)
      if (this.#current().segments[kind].length > MOST_SEGMENTS) await this.#merge(kind, MUCH_LARGER.atOnce);
  }

  /** Merges the small segments of a kind into one. */
  async #merge(kind: Kind, muchLarger: number): Promise<void> {
    const { manifest, segments } = this.#current();
    const merged = toMerge(segments[kind], muchLarger);
    if (merged.length === 0) return;
    const names = new Set(merged.map(({ name }) => name));
    const rest = manifest[kind].filter(({ name }) => !names.has(name));
    const live = merged.some(({ deleted }) => deleted.includes(0));
    const added = live ? [await this.#write(mergedParts(merged))] : [];
    await this.#commit({ ...manifest, [kind]: [...rest, ...added] });
  }

  async #write(parts: SegmentParts): Promise<ListedSegment> {
    const name = `${randomUUID()}.segment`;
    await writeSegment(join(this.#folder, name), parts);
    return { name, deleted: [] };
  }

  async #commit({ finished, passages, questions }: Omit<Manifest, "state">): Promise<void> {
    await replaceManifest(this.#folder, { finished, passages, questions });
    await removeOrphans(this.#folder, this.#current().manifest);
  }

  /** The index as it is now: another process may have changed it. @throws IndexDamaged */
  #current(): View {
    try {
      if (this.#view && isCurrent(this.#folder, this.#view.manifest)) return this.#view;
      try {
        this.#open(readManifest(this.#folder));
      } catch {
        // A segment may have been merged away since its name was read.
        this.#open(readManifest(this.#folder));
      }
      return this.#view!;
    } catch (cause) {
      throw new IndexDamaged(this.#folder, cause);
    }
  }

  /** Opens the segments that are new and closes those that are gone. */
  #open(manifest: Manifest): void {
    const open = new Map(
      KINDS.flatMap((kind) => this.#view?.segments[kind] ?? []).map((segment) => [segment.name, segment]),
    );
    const opened: Segment[] = [];
    const segmentOf = ({ name, deleted }: ListedSegment) => {
      let segment = open.get(name);
      if (!segment) {
        segment = new Segment(join(this.#folder, name), name);
        opened.push(segment);
      }
      segment.deleted = new Uint8Array(segment.size);
      for (const passage of deleted) segment.deleted[passage] = 1;
      open.delete(name);
      return segment;
    };
    try {
      const [passages, questions] = [manifest.passages.map(segmentOf), manifest.questions.map(segmentOf)];
      const words = vocabularyOfSegments([...passages, ...questions]);
      this.#view = { manifest, segments: { passages, questions }, words };
    } catch (error) {
      for (const segment of opened) segment.close();
      throw error;
    }
    for (const segment of open.values()) segment.close();
  }

  #release(): void {
    for (const kind of KINDS) for (const segment of this.#view?.segments[kind] ?? []) segment.close();
    this.#view = null;
  }
}

/** What the manifest lists, with the passages of some documents marked as taken out. */
function without({ manifest, segments }: View, documents: ReadonlySet<string>): Omit<Manifest, "state"> {
  const marked = (kind: Kind) =>
    manifest[kind].map((listed, n) => ({
      ...listed,
      deleted: [...listed.deleted, ...passagesOf(segments[kind][n]!, documents)],
    }));
  return { finished: manifest.finished, passages: marked("passages"), questions: marked("questions") };
}

function* passagesOf(segment: Segment, documents: ReadonlySet<string>): Generator<number> {
  for (let document = 0; document < segment.documents.size; document++) {
    if (segment.isDeleted(document) || !documents.has(segment.documents.at(document))) continue;
    for (let passage = segment.firsts[document]!; passage < segment.firsts[document + 1]!; passage++)
      yield passage;
  }
}

/** The small segments that are better one, so that there are ever fewer and larger; none where that gains nothing. */
function toMerge(segments: readonly Segment[], muchLarger: number): Segment[] {
  const bySize = segments.toSorted((a, b) => liveSize(a) - liveSize(b));
  let merged = 0;
  let size = 0;
  for (const [n, segment] of bySize.entries()) {
    if (n === 0 || liveSize(segment) <= size * muchLarger) merged = n + 1;
    size += liveSize(segment);
  }
  const small = bySize.slice(0, merged);
  return merged > 1 || small.some((segment) => liveSize(segment) < segment.size) ? small : [];
}

const liveSize = ({ size, deleted }: Segment) => deleted.reduce((rest, gone) => rest - gone, size);
