import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { DynamoPeople } from "../../shared/adapters/dynamodb/people.ts";
import { DynamoRegister } from "../../shared/adapters/dynamodb/register.ts";
import type { TableNames } from "../../shared/adapters/dynamodb/tables.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import type { OwnAddresses } from "../../shared/domain/organisation/addresses.ts";
import { loadOrganisation } from "../../shared/usecases/load-organisation.ts";
import { exampleOrganisation } from "./example/index.ts";

/** Loads the example organisation into the tables of an AWS endpoint. Loading it again changes nothing. */
export async function loadExample(options: {
  endpoint: string;
  region: string;
  tables: TableNames;
  ownAddresses: OwnAddresses;
}): Promise<void> {
  const { endpoint, region, tables, ownAddresses } = options;
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const config = { endpoint, region, credentials };
  const opened = openTables(tables, new AwsCalls(), { current: () => null }, config);
  const deps = {
    register: new DynamoRegister(opened),
    people: new DynamoPeople(opened),
    directory: new DynamoDirectory(opened),
    clock: systemClock,
    ids: systemIds,
    ownAddresses,
  };
  await loadOrganisation(deps, exampleOrganisation(systemClock.now()));
}
