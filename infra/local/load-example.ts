import { writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { systemClock } from "../../shared/adapters/system.ts";
import type { OwnAddresses } from "../../shared/domain/organisation/addresses.ts";
import { loadOrganisation } from "../../shared/usecases/loading/load-organisation.ts";
import { depsFor } from "../operations/load/deps.ts";
import { organisationFrom } from "../operations/load/read.ts";
import type { Target } from "../operations/load/target.ts";
import { exampleFile } from "./example/index.ts";
import { root } from "./home.ts";

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
  const completed = relative(dirname(copy), join(root, "docs/generated/organisation.schema.json"));
  await writeFile(copy, text.replace(/(?<=\$schema=)\S+/, completed));
  await loadOrganisation(depsFor(target, systemClock.now, ownAddresses), organisationFrom(Buffer.from(text)));
}
