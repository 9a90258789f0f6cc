import { DynamoRegister } from "../../shared/adapters/dynamodb/register.ts";
import type { TableNames } from "../../shared/adapters/dynamodb/tables.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import { loadOrganisation } from "../../shared/usecases/load-organisation.ts";
import { exampleOrganisation } from "./example/index.ts";

/** Loads the example organisation into the tables of an AWS endpoint. Loading it again changes nothing. */
export async function loadExample(options: {
  endpoint: string;
  region: string;
  tables: TableNames;
}): Promise<void> {
  const { endpoint, region, tables } = options;
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const config = { endpoint, region, credentials };
  const register = new DynamoRegister(openTables(tables, new AwsCalls(), { current: () => null }, config));
  await loadOrganisation(
    { register, clock: systemClock, ids: systemIds },
    exampleOrganisation(systemClock.now()),
  );
}
