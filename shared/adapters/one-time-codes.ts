import { Secret, TOTP } from "otpauth";
import { renderSVG } from "uqr";
import type { OneTimeCodes } from "../ports/step-up.ts";

/** What every app can do: six digits of SHA-1 in 30 seconds (RFC 6238, RFC 4226). */
const usual = { algorithm: "SHA1", digits: 6, period: 30 } as const;

/** 160 bits, as RFC 4226 recommends. */
const secretBytes = 20;

/** A clock that is half a minute off is taken. */
const steps = 1;

export const oneTimeCodes: OneTimeCodes = {
  secret: () => new Secret({ size: secretBytes }).base32,
  uri: (secret, { issuer, account }) =>
    new TOTP({ ...usual, issuer, label: account, secret: Secret.fromBase32(secret) }).toString(),
  picture: (uri) => renderSVG(uri, { border: 4 }),
  stepOf: (code, secret, now) => {
    const timestamp = Date.parse(now);
    const delta = new TOTP({ ...usual, secret: Secret.fromBase32(secret) }).validate({
      ...{ token: code, timestamp, window: steps },
    });
    return delta === null ? null : Math.floor(timestamp / 1000 / usual.period) + delta;
  },
};
