import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  NoSuchUpload,
  NotFound,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Incoming } from "../domain/attachments/objects.ts";
import { incomingObject, keptObject, objectOfBook } from "../domain/attachments/objects.ts";
import type { FileStore, Part, Quarantine } from "../ports/files.ts";
import { timeLimits } from "./limits.ts";
import type { AwsCalls } from "./metering.ts";
import { metered } from "./metering.ts";

/** Seconds for which a part of 5 MB can be sent to its address: on a line that carries 100 kbit/s it takes seven minutes. */
const partSeconds = 3_600;
const downloadSeconds = 60;

/** Nothing that a browser would show by itself, whatever is in it. */
const opaque = { ContentType: "application/octet-stream" };

/** What whoever scans says of an object that is clean (infra/constructs/files-bucket.ts). */
const cleanTag = "GuardDutyMalwareScanStatus=NO_THREATS_FOUND";

/** A file of 25 MB takes longer than an item of a table. */
const requestHandler = { ...timeLimits.requestHandler, requestTimeout: 30_000 };

/**
 * The files' bucket. What comes lies by its document and id, and is scanned there; what is clean by its hash besides.
 * @param calls counts each HTTP request
 */
export class S3Files implements FileStore, Quarantine {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(bucket: string, calls: AwsCalls) {
    // Signed beforehand, a checksum would be that of no bytes.
    // https://docs.aws.amazon.com/sdkref/latest/guide/feature-dataintegrity.html
    const client = new S3Client({
      ...timeLimits,
      requestHandler,
      requestChecksumCalculation: "WHEN_REQUIRED",
    });
    this.#client = metered(client, calls);
    this.#bucket = bucket;
  }

  async put(of: Incoming, bytes: Uint8Array): Promise<void> {
    await this.#client.send(new PutObjectCommand({ ...this.#incoming(of), ...opaque, Body: bytes }));
  }

  async begin(of: Incoming): Promise<string> {
    const command = new CreateMultipartUploadCommand({ ...this.#incoming(of), ...opaque });
    const { UploadId } = await this.#client.send(command);
    if (!UploadId) throw new Error("S3 began no upload");
    return UploadId;
  }

  async partsOf(of: Incoming, UploadId: string): Promise<Part[] | null> {
    const found = await this.#list(of, UploadId);
    return found?.map(({ PartNumber = 0, Size = 0 }) => ({ number: PartNumber, size: Size })) ?? null;
  }

  partUrl(of: Incoming, UploadId: string, PartNumber: number): Promise<string> {
    const part = new UploadPartCommand({ ...this.#incoming(of), UploadId, PartNumber });
    return getSignedUrl(this.#client, part, { expiresIn: partSeconds });
  }

  async complete(of: Incoming, UploadId: string): Promise<void> {
    const parts = await this.#list(of, UploadId);
    // Whoever said it at the same moment completed it.
    if (parts === null) return;
    const Parts = parts.map(({ PartNumber, ETag }) => ({ PartNumber, ETag }));
    const command = { ...this.#incoming(of), UploadId, MultipartUpload: { Parts } };
    await this.#client.send(new CompleteMultipartUploadCommand(command));
  }

  urlOf({ sha256, name, ...of }: Incoming & { sha256: string; name: string }): Promise<string> {
    const command = new GetObjectCommand({
      ...{ Bucket: this.#bucket, Key: keptObject(of, sha256) },
      ResponseContentDisposition: asAttachment(name),
      ResponseContentType: opaque.ContentType,
    });
    return getSignedUrl(this.#client, command, { expiresIn: downloadSeconds });
  }

  bookUrl(book: { year: string; number: number }): Promise<string> {
    const command = new GetObjectCommand({
      ...{ Bucket: this.#bucket, Key: objectOfBook(book) },
      ResponseContentDisposition: asAttachment(`minute-book-${book.year}.zip`),
      ResponseContentType: "application/zip",
    });
    return getSignedUrl(this.#client, command, { expiresIn: downloadSeconds });
  }

  async origin(): Promise<string> {
    const anywhere = new UploadPartCommand({ Bucket: this.#bucket, Key: "-", UploadId: "-", PartNumber: 1 });
    return new URL(await getSignedUrl(this.#client, anywhere)).origin;
  }

  async sizeOf(of: Incoming): Promise<number | null> {
    try {
      const { ContentLength } = await this.#client.send(new HeadObjectCommand(this.#incoming(of)));
      return ContentLength ?? null;
    } catch (fault) {
      if (fault instanceof NotFound) return null;
      throw fault;
    }
  }

  async read(of: Incoming): Promise<Uint8Array> {
    const { Body } = await this.#client.send(new GetObjectCommand(this.#incoming(of)));
    if (!Body) throw new Error("S3 gave no bytes");
    return await Body.transformToByteArray();
  }

  /** The very bytes that the hash is of, with the tag by which they can be read. */
  async keep(of: Incoming, sha256: string, Body: Uint8Array): Promise<void> {
    const kept = { Bucket: this.#bucket, Key: keptObject(of, sha256), ...opaque, Tagging: cleanTag };
    await this.#client.send(new PutObjectCommand({ ...kept, Body }));
  }

  async empty(of: Incoming): Promise<void> {
    await this.#client.send(new DeleteObjectCommand(this.#incoming(of)));
  }

  async #list(of: Incoming, UploadId: string) {
    try {
      const { Parts = [] } = await this.#client.send(
        new ListPartsCommand({ ...this.#incoming(of), UploadId }),
      );
      return Parts;
    } catch (fault) {
      if (fault instanceof NoSuchUpload) return null;
      throw fault;
    }
  }

  #incoming(of: Incoming) {
    return { Bucket: this.#bucket, Key: incomingObject(of) };
  }
}

/** A file is never shown within a browser: it is had under its name (RFC 6266), whatever letters that has (RFC 8187). */
function asAttachment(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
