import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { dataOf } from "./data.ts";
import { organisationFile } from "./shape.ts";
import { Source } from "./source.ts";

/**
 * An organisation from its file, which must be in order: for what is kept in the repository.
 * @throws Error that says where it is not
 */
export function organisationFrom(bytes: Uint8Array): OrganisationData {
  const read = Source.read(bytes);
  if ("problems" in read)
    throw new Error(read.problems.map(({ line, column, code }) => `${line}:${column} ${code}`).join("\n"));
  return dataOf(organisationFile.parse(read.source.values));
}
