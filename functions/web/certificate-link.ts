import { bodiesReadBy } from "../../shared/domain/board/bodies.ts";
import { resolutionCalled } from "../../shared/domain/board/resolution-number.ts";
import { lastResolved } from "../../shared/domain/board/resolved.ts";
import type { Document } from "../../shared/domain/documents/kinds.ts";
import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import type { CertificateLink } from "../../shared/views/parts/to-certificate.tsx";
import { resolutionUrl } from "../../shared/views/urls.ts";
import type { WebDeps } from "./context.ts";

/** The certificate of the resolution that adopted a plan or a governance document; null for whoever does not read its body's register. */
export async function certificateLink(
  { directory }: Pick<WebDeps, "directory">,
  lang: Lang,
  { linkId, documentId, roles }: { linkId: string; documentId: string; roles: readonly string[] },
  report: Document,
): Promise<CertificateLink | null> {
  const adopted = report.kind === "plan" || report.kind === "governance" ? report.tail.adopted : null;
  const line = adopted && lastResolved(report, documentId);
  if (!line || !bodiesReadBy(await directory.organisation(), roles).includes(line.body)) return null;
  return {
    url: resolutionUrl(lang, linkId, line.body, line.name),
    called: line.number === null ? null : resolutionCalled(adopted.adoptedOn, line.number),
  };
}
