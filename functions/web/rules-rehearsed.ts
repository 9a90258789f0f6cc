import type { GovernanceBasis } from "../../shared/domain/documents/governance/basis.ts";
import type { Values } from "../../shared/domain/typed/values.ts";
import type { RehearsalReader } from "../../shared/usecases/reading/rehearse-policy.ts";
import { rehearseRules } from "../../shared/usecases/reading/rehearse-rules.ts";
import type { Frame } from "../../shared/views/frame.ts";
import { rulesRehearsalPage } from "../../shared/views/pages/rules-rehearsal.tsx";
import type { WebDeps } from "./context.ts";

type Shown = { reader: RehearsalReader; frame: Frame; back: string };

/** The page of what a by-law would have changed about how the board decided. */
export async function rulesRehearsed(
  deps: WebDeps,
  { bylaws }: Pick<GovernanceBasis, "bylaws">,
  values: Values,
  { reader, frame, back }: Shown,
) {
  const rehearsal = await rehearseRules(deps, { bylaws }, values, reader);
  if (!rehearsal) throw new Error("it changes no rules of the board");
  return rulesRehearsalPage({ frame, rehearsal, back });
}
