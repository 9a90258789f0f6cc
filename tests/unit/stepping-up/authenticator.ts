import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** A passkey in software: it keeps its key, signs what it is asked, and counts how often. What it makes is what a browser sends. */
export class Authenticator {
  readonly id = randomBytes(16);
  readonly #private: KeyObject;
  readonly #point: { x: Buffer; y: Buffer };
  count = 0;
  /** What is wrong with it: which site it says it is at, and whether it asked for the person's own verification. */
  origin: string;
  host: string;
  verifies = true;

  constructor(baseUrl: string) {
    ({ origin: this.origin, hostname: this.host } = new URL(baseUrl));
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { x = "", y = "" } = publicKey.export({ format: "jwk" });
    this.#private = privateKey;
    this.#point = { x: Buffer.from(x, "base64url"), y: Buffer.from(y, "base64url") };
  }

  /** As a server keeps it. */
  get publicKey(): string {
    return this.#cose().toString("base64url");
  }

  /** A new passkey, for what a page asks. */
  create({ challenge }: { challenge: string }): object {
    const length = Buffer.from([0, this.id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.id, this.#cose()]);
    const authData = Buffer.concat([this.#authData(0x40), attested]);
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      ...[text("fmt"), text("none"), text("attStmt"), Buffer.from([0xa0])],
      ...[text("authData"), bytes(authData)],
    ]);
    const clientDataJSON = this.#clientData("webauthn.create", challenge);
    return this.#answer({
      clientDataJSON: clientDataJSON.toString("base64url"),
      attestationObject: attestationObject.toString("base64url"),
    });
  }

  /** Its signature of what a page asks. */
  get({ challenge }: { challenge: string }): object {
    this.count += 1;
    const authenticatorData = this.#authData(0);
    const clientData = this.#clientData("webauthn.get", challenge);
    const digest = createHash("sha256").update(clientData).digest();
    const signature = sign("sha256", Buffer.concat([authenticatorData, digest]), this.#private);
    return this.#answer({
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: authenticatorData.toString("base64url"),
      signature: signature.toString("base64url"),
    });
  }

  #answer(response: object): object {
    const id = this.id.toString("base64url");
    return { id, rawId: id, type: "public-key", response, clientExtensionResults: {} };
  }

  /** WebAuthn, section 6.1: whose site, what was checked, and how often it has signed. */
  #authData(more: number): Buffer {
    const flags = 0x01 | (this.verifies ? 0x04 : 0) | more;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.count);
    return Buffer.concat([createHash("sha256").update(this.host).digest(), Buffer.from([flags]), counter]);
  }

  #clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  /** Its public key: EC2, ES256, P-256 (RFC 9053). */
  #cose(): Buffer {
    const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]);
    return Buffer.concat([head, bytes(this.#point.x), Buffer.from([0x22]), bytes(this.#point.y)]);
  }
}

/** A text and bytes in CBOR (RFC 8949). */
const text = (value: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const bytes = (value: Buffer): Buffer =>
  Buffer.concat([
    value.length < 256
      ? Buffer.from([0x58, value.length])
      : Buffer.from([0x59, value.length >> 8, value.length & 0xff]),
    value,
  ]);
