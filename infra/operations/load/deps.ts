import { openArchive } from "../../../shared/adapters/dynamodb/archive.ts";
import { DynamoDecisionStore } from "../../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDirectory } from "../../../shared/adapters/dynamodb/directory.ts";
import { DynamoOnFile } from "../../../shared/adapters/dynamodb/on-file.ts";
import { DynamoPeople } from "../../../shared/adapters/dynamodb/people.ts";
import { DynamoRegister } from "../../../shared/adapters/dynamodb/register.ts";
import { openTables } from "../../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../../shared/adapters/metering.ts";
import { systemIds } from "../../../shared/adapters/system.ts";
import type { OwnAddresses } from "../../../shared/domain/organisation/addresses.ts";
import type { LoadDeps } from "../../../shared/usecases/loading/load-steps.ts";
import type { Target } from "./target.ts";

/**
 * What loads into a target.
 * @param now the target's time (ISO 8601 UTC), which may have been moved on this machine
 */
export function depsFor(
  { tables: names, config }: Pick<Target, "tables" | "config">,
  now: () => string,
  ownAddresses: OwnAddresses,
): LoadDeps {
  const tables = openTables(names, new AwsCalls(), { current: () => null }, config);
  return {
    clock: { now },
    ids: systemIds,
    ownAddresses,
    directory: new DynamoDirectory(tables),
    plans: { store: new DynamoDecisionStore(tables), archive: openArchive(tables, () => undefined) },
    onFile: new DynamoOnFile(tables),
    people: new DynamoPeople(tables),
    register: new DynamoRegister(tables),
  };
}
