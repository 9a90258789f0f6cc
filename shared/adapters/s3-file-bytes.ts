import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import { type Incoming, objectsOf } from "../domain/attachments/objects.ts";
import type { FileBytes } from "../ports/files.ts";

/** Where a list goes on. */
type From = { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined };

/**
 * Deletes from the files' bucket, which keeps what was overwritten or deleted for a while: every version goes, and the marks of what
 * was deleted before. https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html
 */
export class S3FileBytes implements FileBytes {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async deleteAll(of: Incoming): Promise<void> {
    for (const Prefix of objectsOf(of)) await this.#deleteBelow(Prefix);
  }

  async #deleteBelow(Prefix: string): Promise<void> {
    const Bucket = this.#bucket;
    for (let from: From | null = {}; from; ) {
      const page: ListObjectVersionsCommandOutput = await this.#client.send(
        new ListObjectVersionsCommand({ Bucket, Prefix, ...from }),
      );
      for (const { Key = "", VersionId } of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])]) {
        // A prefix that is a whole key is the beginning of others too.
        if (Key !== Prefix && !Prefix.endsWith("/")) continue;
        await this.#client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
      }
      const { IsTruncated, NextKeyMarker, NextVersionIdMarker } = page;
      from = IsTruncated ? { KeyMarker: NextKeyMarker, VersionIdMarker: NextVersionIdMarker } : null;
    }
  }
}
