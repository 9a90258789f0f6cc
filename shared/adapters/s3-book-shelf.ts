import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { objectOfBook } from "../domain/attachments/objects.ts";
import type { BookShelf } from "../ports/minute-books.ts";

/** Nobody reads from the bucket what has no such tag (infra/constructs/files-bucket.ts): what is made here came from nobody outside. */
const cleanTag = "GuardDutyMalwareScanStatus=NO_THREATS_FOUND";

/** Minute books in the files' bucket, below a prefix of their own, whose lifecycle takes them away. */
export class S3BookShelf implements BookShelf {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async put(book: Parameters<BookShelf["put"]>[0], Body: Uint8Array): Promise<void> {
    const object = { Bucket: this.#bucket, Key: objectOfBook(book), Tagging: cleanTag };
    await this.#client.send(
      new PutObjectCommand({ ...object, Body, ContentType: "application/octet-stream" }),
    );
  }
}
