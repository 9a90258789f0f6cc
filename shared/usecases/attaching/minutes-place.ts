import { minutesField, mostMinutes } from "../../domain/board/minutes-file.ts";
import { ok, refuse } from "../../domain/result.ts";
import { allows } from "../../domain/review/lifecycle.ts";
import { reasonOfStatus } from "../../domain/review/why-not.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Files } from "../../ports/files.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import type { OverseerRefusal } from "../overseeing/act-as-overseer.ts";
import { identifyOverseer, whyNoAct } from "../overseeing/act-as-overseer.ts";
import type { Opening } from "./attach-file.ts";

/**
 * Whoever enters what a meeting outside Accord decided attaches its minutes: for as long as that can be entered, and at no field but
 * theirs, so that nothing comes to a document's own fields, or goes from there, by this way.
 */
export function minutesPlace(
  deps: { store: DecisionStore; clock: Clock; archive: Pick<Archive, "history">; files: Pick<Files, "of"> },
  credentials: Credentials,
  documentId: string,
): Opening<OverseerRefusal> {
  const enters = async () => {
    const overseer = await identifyOverseer(deps, credentials, { documentId });
    if (!overseer.ok) return overseer;
    const { report } = overseer.value.head;
    if (!allows("enter-meeting-decision", report.status))
      return refuse({ code: reasonOfStatus(report.status, "enter-meeting-decision") });
    const isNotNow = await whyNoAct(deps, overseer.value);
    if (isNotNow) return refuse(isNotNow);
    return ok({ documentId, person: credentials.person, field: minutesField(report), most: mostMinutes });
  };
  return {
    at: enters,
    async of(file) {
      const entering = await enters();
      if (!entering.ok) return entering;
      const { field } = entering.value;
      const isTheirs = (await deps.files.of(documentId)).some(
        (each) => each.id === file && each.field === field,
      );
      return isTheirs ? entering : refuse({ code: "invalid" });
    },
  };
}
