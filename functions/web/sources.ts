import type { Basis } from "../../shared/domain/documents/basis.ts";
import type { Published } from "../../shared/domain/documents/published.ts";
import { yearlyIn } from "../../shared/domain/documents/report/basis.ts";
import { namedBy, originsIn } from "../../shared/domain/documents/report/origins-in.ts";
import type { Values } from "../../shared/domain/typed/values.ts";
import { readSources } from "../../shared/usecases/reading/read-sources.ts";
import { readSince } from "../../shared/usecases/writing/propose-figures.ts";
import type { Frame } from "../../shared/views/frame.ts";
import type { WebDeps } from "./context.ts";

/** What a page shows of a document: what it says now, and what it said in earlier rounds where the page compares them. */
type Shown = { basis: Basis; values: Values | undefined; before?: readonly (Values | null)[] };

/** A page's frame for somebody inside, with what may be named of what the document's sums come from, and what came since. */
export async function withSources(
  deps: WebDeps,
  frame: Frame,
  { basis, values, before = [] }: Shown,
): Promise<Frame> {
  const yearly = yearlyIn(basis);
  if (!yearly || values === undefined) return frame;
  const said = [values, ...before.filter((one) => one !== null)];
  const named = namedBy(said.flatMap((one) => [...originsIn(yearly, one).values()]));
  const sources = await readSources(deps, named, "insider");
  return { ...frame, sources: { ...sources, since: await readSince(deps, basis, values) } };
}

/** The same for everybody, who may know what is published. */
export async function withPublicSources(deps: WebDeps, frame: Frame, { results }: Published): Promise<Frame> {
  const origins = results.flatMap(({ origin }) => origin ?? []);
  return origins.length === 0
    ? frame
    : { ...frame, sources: await readSources(deps, namedBy(origins), "everybody") };
}
