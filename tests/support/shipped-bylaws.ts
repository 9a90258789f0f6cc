import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { exampleFile } from "../../infra/local/example/index.ts";
import { organisationFrom } from "../../infra/operations/load/read.ts";
import { Source } from "../../infra/operations/load/source.ts";
import type { BylawProfile } from "../../shared/domain/board/profile.ts";

/** By-law profiles that come with Accord, each as the loader reads it from its file. */

const folder = join(import.meta.dirname, "../../infra/operations/bylaws");

/** The example's file with other by-laws in it, as an operator puts them there. */
export function fileWith(profile: string, now: string): Buffer {
  const read = Source.read(Buffer.from(exampleFile(now)));
  if ("problems" in read) throw new Error(read.problems[0]?.detail);
  const value = JSON.stringify(parse(readFileSync(join(folder, `${profile}.yaml`), "utf8")));
  return Buffer.from(read.source.withValues([{ path: ["organisation", "bylaws"], value }]));
}

export const quebec = (now: string): BylawProfile =>
  organisationFrom(fileWith("quebec-part-iii", now)).organisation.bylaws;
