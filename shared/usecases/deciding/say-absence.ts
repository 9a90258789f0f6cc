import { inOffice } from "../../domain/board/in-office.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Credentials } from "../entering/identify.ts";
import type { OwnForm } from "./act-by-link.ts";
import { actAtOnce } from "./act-by-link.ts";

/**
 * A director who is asked to sign says until the end of which day they are away, or that they are back. Two calls to AWS.
 * @param form `until`: a day (ISO 8601), where the document’s days end; null where they are back
 */
export const sayAbsence = (
  deps: Parameters<typeof actAtOnce>[0] & { directory: Pick<Directory, "organisation"> },
  credentials: Credentials,
  { until, ...form }: OwnForm & { until: string | null },
): ReturnType<typeof actAtOnce> =>
  actAtOnce(
    deps,
    credentials,
    { ...form, act: "say-absence", about: { until }, comment: { text: null, fields: {} }, roster: true },
    async (acting, _, { link: { round, stage, lane }, head, loaded: { roster } }) => {
      if (stage === null || lane === null) return { code: "not-yours" };
      const { timeZone } = calendarIn(await deps.directory.organisation(), head.report.office);
      return {
        ...{ name: "say-absence", ...acting, round, stage, lane, until, timeZone },
        ...(roster && { roster: inOffice(roster, acting.now) }),
        salt: deps.ids.secret(),
      };
    },
  );
