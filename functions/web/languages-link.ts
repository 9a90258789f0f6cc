import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import type { DocumentView } from "../../shared/usecases/reading/read-document.ts";
import { hasBothLanguages } from "../../shared/usecases/reading/read-languages.ts";
import { languagesUrl } from "../../shared/views/urls.ts";

/** Where the reader of a document finds it beside its translation; null where there is none that they could read. */
export const languagesLink = (
  lang: Lang,
  linkId: string,
  { report, basis, altered }: Pick<DocumentView, "report" | "basis" | "altered">,
): string | null => (!altered.content && hasBothLanguages(report, basis) ? languagesUrl(lang, linkId) : null);
