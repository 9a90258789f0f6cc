import type { Attachment, FileStanding } from "../../shared/domain/attachments/attachment.ts";
import type { FileMask } from "../../shared/domain/attachments/masking.ts";
import {
  type Incoming,
  incomingObject,
  keptObject,
  objectOfBook,
  objectsOf,
} from "../../shared/domain/attachments/objects.ts";
import { canonical } from "../../shared/domain/audit/hash.ts";
import type { FileBytes, FileStore, Files, Part, Quarantine } from "../../shared/ports/files.ts";
import type { OutboxRow } from "../../shared/ports/store.ts";

/** Files of documents without AWS: what is on record of them, and their bytes. Parts are put in by whoever plays the browser. */
export class FilesInMemory implements Files, FileStore, Quarantine, FileBytes {
  readonly records = new Map<string, Attachment & { documentId: string }>();
  readonly objects = new Map<string, Uint8Array>();
  readonly uploads = new Map<string, Map<number, Uint8Array>>();
  readonly reads: string[] = [];

  of(documentId: string): Promise<Attachment[]> {
    this.reads.push(documentId);
    const all = [...this.records.values()].filter((each) => each.documentId === documentId);
    return Promise.resolve(structuredClone(all.map(({ documentId: _, ...file }) => file)));
  }

  readonly #onRow: (row: OutboxRow) => void;

  /** @param onRow takes the row that is written in the same transaction */
  constructor(onRow: (row: OutboxRow) => void = () => {}) {
    this.#onRow = onRow;
  }

  add(documentId: string, file: Attachment, look: OutboxRow): Promise<boolean> {
    if (this.records.has(file.id)) return Promise.resolve(false);
    this.records.set(file.id, { ...structuredClone(file), documentId });
    this.#onRow(look);
    return Promise.resolve(true);
  }

  stand(
    documentId: string,
    id: string,
    standing: FileStanding,
    from: readonly FileStanding["state"][],
  ): Promise<boolean> {
    const file = this.records.get(id);
    if (file?.documentId !== documentId || !from.includes(file.standing.state)) return Promise.resolve(false);
    this.records.set(id, { ...file, standing });
    return Promise.resolve(true);
  }

  /** What a commit masks on their records. */
  mask(masks: readonly FileMask[]): void {
    for (const { id, words } of masks) {
      const file = this.records.get(id);
      if (file) this.records.set(id, { ...file, ...words });
    }
  }

  /** What a commit takes away. */
  take(ids: readonly string[]): void {
    for (const id of ids) {
      const file = this.records.get(id);
      if (file && "sha256" in file.standing)
        this.records.set(id, { ...file, standing: { ...file.standing, state: "taken-away" } });
    }
  }

  remove(_: string, id: string, at: string): Promise<void> {
    const file = this.records.get(id);
    if (file) this.records.set(id, { ...file, isRemoved: true, removedAt: file.removedAt ?? at });
    return Promise.resolve();
  }

  forget(_: string, { id, standing, isRemoved }: Attachment): Promise<boolean> {
    const file = this.records.get(id);
    const isSame = file?.isRemoved === isRemoved && canonical(file.standing) === canonical(standing);
    return Promise.resolve(isSame && this.records.delete(id));
  }

  deleteAll(of: Incoming): Promise<void> {
    for (const key of this.objects.keys())
      if (objectsOf(of).some((prefix) => key === prefix || (prefix.endsWith("/") && key.startsWith(prefix))))
        this.objects.delete(key);
    return Promise.resolve();
  }

  put(of: Incoming, bytes: Uint8Array): Promise<void> {
    this.objects.set(incomingObject(of), bytes);
    return Promise.resolve();
  }

  begin(): Promise<string> {
    const upload = `upload-${this.uploads.size + 1}`;
    this.uploads.set(upload, new Map());
    return Promise.resolve(upload);
  }

  partsOf(_: Incoming, upload: string): Promise<Part[] | null> {
    const parts = this.uploads.get(upload);
    if (!parts) return Promise.resolve(null);
    return Promise.resolve([...parts].map(([number, bytes]) => ({ number, size: bytes.byteLength })));
  }

  partUrl(_: Incoming, upload: string, number: number): Promise<string> {
    return Promise.resolve(`https://files.example/${upload}?part=${number}`);
  }

  complete(of: Incoming, upload: string): Promise<void> {
    const parts = [...(this.uploads.get(upload) ?? [])].toSorted(([one], [other]) => one - other);
    this.objects.set(incomingObject(of), Buffer.concat(parts.map(([, bytes]) => bytes)));
    this.uploads.delete(upload);
    return Promise.resolve();
  }

  bookUrl(book: { year: string; number: number }): Promise<string> {
    return Promise.resolve(`https://files.example/${objectOfBook(book)}`);
  }

  urlOf({ sha256, name, ...of }: Incoming & { sha256: string; name: string }): Promise<string> {
    const key = keptObject(of, sha256);
    return Promise.resolve(`https://files.example/${key}?as=${encodeURIComponent(name)}`);
  }

  origin(): Promise<string> {
    return Promise.resolve("https://files.example");
  }

  sizeOf(of: Incoming): Promise<number | null> {
    return Promise.resolve(this.objects.get(incomingObject(of))?.byteLength ?? null);
  }

  read(of: Incoming): Promise<Uint8Array> {
    return Promise.resolve(this.objects.get(incomingObject(of)) ?? new Uint8Array());
  }

  keep(of: Incoming, sha256: string, bytes: Uint8Array): Promise<void> {
    this.objects.set(keptObject(of, sha256), bytes);
    return Promise.resolve();
  }

  empty(of: Incoming): Promise<void> {
    this.objects.delete(incomingObject(of));
    return Promise.resolve();
  }
}
