import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Result } from "../../domain/result.ts";
import type { Level } from "../../domain/review/publicity-state.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { Credentials } from "../entering/identify.ts";
import { levelNow } from "../reading/publication-consequences.ts";
import {
  actAsOverseer,
  type OverseerDeps,
  type OverseerRefusal,
  type ReasonedForm,
} from "./act-as-overseer.ts";

type Deps = OverseerDeps & { archive: Archive; directory: Pick<Directory, "organisation"> };

const todayOf = async ({ directory, clock }: Pick<Deps, "directory" | "clock">): Promise<string> =>
  dayOf(clock.now(), (await directory.organisation()).timeZone);

/**
 * Whoever watches over a document that not everybody may know all of proposes to open it further, or to keep it as it is: for whoever
 * decides, by the role that the policy names. Nothing follows before that.
 * @param form `to`: how far it is opened, null to keep it; `reviewOn`: when it is looked at again (ISO 8601); `seen`: how often it was
 *   proposed, decided upon or withheld as their page showed it
 */
export const proposePublication = (
  deps: Deps,
  credentials: Credentials,
  {
    to,
    reviewOn,
    seen,
    ...form
  }: ReasonedForm & { to: Level | null; reviewOn: string | null; seen: number | null },
): Promise<Result<null, OverseerRefusal>> =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, act: "propose-publication", about: { to, reviewOn, seen } },
    async ({ by, documentId, head, loaded }, reasonCommitment) => {
      if (!loaded.basis) return { code: "not-eligible" };
      const now = await levelNow(deps, { documentId, head, basis: loaded.basis });
      const isReport = head.report.kind === "report";
      // A report is opened to what its agreement lets everybody know.
      const level = to === null || isReport ? now : to;
      const today = await todayOf(deps);
      const asked = { opens: to !== null, level, reviewOn, seen, today, reasonCommitment };
      return { command: { name: "propose-publication", by, ...asked } };
    },
  );

/** Whoever watches over a document withholds it at once, for somebody could be in danger: nobody else is asked before. */
export const withholdPublication = (
  deps: Deps,
  credentials: Credentials,
  form: ReasonedForm,
): Promise<Result<null, OverseerRefusal>> =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, act: "withhold-publication", about: null },
    async ({ by }, reasonCommitment) => ({
      command: { name: "withhold-publication", by, today: await todayOf(deps), reasonCommitment },
    }),
  );
