import type { Credentials } from "../entering/identify.ts";
import type { OverseerRefusal } from "../overseeing/act-as-overseer.ts";
import { actAsOverseer } from "../overseeing/act-as-overseer.ts";
import type { OwnForm } from "./act-by-link.ts";
import { actByLink } from "./act-by-link.ts";

type Deps = Parameters<typeof actByLink>[0];

/**
 * Whoever approved with reservations closes them: with a word on why, or without.
 * @param form `reservation`: the commitment to their words
 */
export const closeOwnReservation = (
  deps: Deps,
  credentials: Credentials,
  { reservation, reason, ...form }: OwnForm & { reservation: string; reason: string },
) =>
  actByLink(
    deps,
    credentials,
    { ...form, act: "close-reservation", about: reservation, comment: { text: reason, fields: {} } },
    (acting, reasonCommitment) => ({ name: "close-reservation", ...acting, reservation, reasonCommitment }),
  );

/** The overseer closes somebody's reservations, with a reason: that person hears of it. */
export const closeReservationOf = (
  deps: Deps,
  credentials: Credentials,
  { reservation, ...form }: OwnForm & { documentId: string; reservation: string; reason: string },
): Promise<{ ok: true; value: null } | { ok: false; refusal: OverseerRefusal }> =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, act: "close-reservation", about: reservation },
    ({ by, link }, reasonCommitment) => ({
      command: {
        ...{ name: "close-reservation", by, linkedAt: link.createdAt, now: deps.clock.now() },
        ...{ reservation, reasonCommitment },
      },
    }),
  );
