import { exampleOrganisation } from "../../infra/local/example/index.ts";
import { offeredIn } from "../../shared/domain/framework/clauses.ts";

/** The clauses that the example organisation offers. */
export const clauseLibrary = offeredIn(exampleOrganisation("2026-11-23T12:00:00.000Z").clauses);
