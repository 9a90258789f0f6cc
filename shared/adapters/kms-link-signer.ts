import type { KMSClient } from "@aws-sdk/client-kms";
import { GenerateMacCommand } from "@aws-sdk/client-kms";
import type { LinkSigner } from "../ports/mail.ts";

/** Derives links' tokens by an HMAC key that never leaves KMS. */
export class KmsLinkSigner implements LinkSigner {
  readonly #client: KMSClient;
  readonly #keyId: string;

  constructor(client: KMSClient, keyId: string) {
    this.#client = client;
    this.#keyId = keyId;
  }

  async token(linkId: string): Promise<string> {
    const { Mac } = await this.#client.send(
      new GenerateMacCommand({
        KeyId: this.#keyId,
        MacAlgorithm: "HMAC_SHA_256",
        Message: Buffer.from(`accord link v1\n${linkId}`),
      }),
    );
    if (!Mac) throw new Error("KMS made no MAC");
    return Buffer.from(Mac).toString("base64url");
  }
}
