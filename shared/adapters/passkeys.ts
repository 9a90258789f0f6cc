import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import * as z from "zod/mini";
import { lazy } from "../../events/lazy.ts";
import type { Passkeys } from "../ports/step-up.ts";

const text = () => z.string().check(z.maxLength(20_000));
const common = () => ({ id: text(), rawId: text(), type: z.literal("public-key") });
const attachment = () => z.optional(z.enum(["platform", "cross-platform"]));

/** What a browser makes of a new key, and of a signature by one (`PublicKeyCredential.toJSON`). */
const registration = lazy(() =>
  z.object({
    ...common(),
    response: z.object({ clientDataJSON: text(), attestationObject: text() }),
    clientExtensionResults: z._default(z.object({}), {}),
    authenticatorAttachment: attachment(),
  }),
);
const authentication = lazy(() =>
  z.object({
    ...common(),
    response: z.object({ clientDataJSON: text(), authenticatorData: text(), signature: text() }),
    clientExtensionResults: z._default(z.object({}), {}),
    authenticatorAttachment: attachment(),
  }),
);

/**
 * @param baseUrl of the application, from configuration: a passkey is good at its host alone, and for pages of its origin
 * @param rpName what the browser calls it
 */
export function passkeysAt(baseUrl: string, rpName: string): Passkeys {
  const { hostname: rpID, origin } = new URL(baseUrl);
  const expected = { expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true };
  return {
    toEnrol: ({ challenge, person, name, known }) =>
      generateRegistrationOptions({
        ...{ rpName, rpID, userName: name, userDisplayName: name },
        ...{ userID: new TextEncoder().encode(person), challenge: bytesOf(challenge) },
        attestationType: "none",
        excludeCredentials: known.map((id) => ({ id })),
        authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
      }),
    toProve: ({ challenge, known }) =>
      generateAuthenticationOptions({
        ...{ rpID, challenge: bytesOf(challenge), userVerification: "required" },
        allowCredentials: known.map((id) => ({ id })),
      }),
    enrolled: async (answer, challenge) => {
      const read = registration().safeParse(answer);
      if (!read.success) return null;
      const { authenticatorAttachment: _, ...response } = read.data;
      const verified = await orNull(
        verifyRegistrationResponse({ ...{ response, expectedChallenge: challenge }, ...expected }),
      );
      if (!verified?.verified) return null;
      const { id, publicKey, counter } = verified.registrationInfo.credential;
      return { id, publicKey: Buffer.from(publicKey).toString("base64url"), counter };
    },
    proved: async (answer, challenge, { id, publicKey, counter }) => {
      const read = authentication().safeParse(answer);
      if (!read.success || read.data.id !== id) return null;
      const { authenticatorAttachment: _, ...response } = read.data;
      const credential = { id, publicKey: bytesOf(publicKey), counter };
      const verified = await orNull(
        verifyAuthenticationResponse({
          ...{ response, expectedChallenge: challenge, credential },
          ...expected,
        }),
      );
      return verified?.verified ? verified.authenticationInfo.newCounter : null;
    },
  };
}

const bytesOf = (base64url: string) => new Uint8Array(Buffer.from(base64url, "base64url"));

/** The library throws at whatever does not fit what was asked: another site's, another challenge, a counter that went back. */
async function orNull<T>(verifying: Promise<T>): Promise<T | null> {
  try {
    return await verifying;
  } catch {
    return null;
  }
}
