import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import { isAskedForElectronic, readElectronic } from "../../shared/usecases/people/electronic-documents.ts";
import type { ElectronicAsk } from "../../shared/views/parts/electronic-ask.tsx";
import { electronicUrl } from "../../shared/views/urls.ts";
import type { WebContext, WebDeps } from "./context.ts";

/** Whether whoever is here is asked about documents by electronic means, and where they say it; null where the by-laws ask nobody of them. */
export async function electronicAsk(
  c: WebContext,
  deps: Pick<WebDeps, "people" | "directory" | "clock">,
  credentials: Credentials,
): Promise<ElectronicAsk> {
  const { bylaws } = await deps.directory.organisation();
  if (bylaws.electronicDocuments?.need !== "consent") return null;
  const found = await readElectronic(deps, credentials);
  if (!found || found === "outside" || !isAskedForElectronic(bylaws, found.by)) return null;
  const isAsked = found.standing === "not-asked" || found.standing === "elsewhere";
  return { url: electronicUrl(c.var.lang, credentials.linkId), isAsked };
}
