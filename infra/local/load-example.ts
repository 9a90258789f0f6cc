import { writeFile } from "node:fs/promises";
import { systemClock } from "../../shared/adapters/system.ts";
import type { OwnAddresses } from "../../shared/domain/organisation/addresses.ts";
import { loadOrganisation } from "../../shared/usecases/load-organisation.ts";
import { depsFor } from "../operations/load/deps.ts";
import { organisationFrom } from "../operations/load/read.ts";
import type { Target } from "../operations/load/target.ts";
import { exampleFile } from "./example/index.ts";

/**
 * Loads the example organisation, with the dates of today. Loading it again changes nothing.
 * @param copy where the very file is written, for whoever wants to change something and load it again
 */
export async function loadExample(
  target: Pick<Target, "tables" | "config">,
  ownAddresses: OwnAddresses,
  copy: string,
): Promise<void> {
  const text = exampleFile(systemClock.now());
  await writeFile(copy, text);
  await loadOrganisation(depsFor(target, systemClock.now, ownAddresses), organisationFrom(Buffer.from(text)));
}
