import type { Bilingual } from "../../events/common.ts";
import type { BylawProfile } from "../domain/board/profile.ts";
import type { Sources } from "../domain/documents/report/sources.ts";
import type { Calendar } from "../domain/organisation/business-days.ts";
import type { Hold } from "../domain/people/hold.ts";
import type { DocumentWord, Lang } from "../i18n/index.ts";

/** What every page shows around its content. */
export type Frame = {
  lang: Lang;
  /** Of which kind the document is that the page is about. */
  about: DocumentWord;
  /**
   * Path and query without the language prefix, for the switch; null where switching makes no sense (the answer to a
   * POST).
   */
  path: string | null;
  organisation: { name: Bilingual; shortName: Bilingual };
  /** Committees of the board, as who resolves is called. */
  committees: BylawProfile["committees"];
  /** IANA name of the time zone in which the reader is told of instants. */
  timeZone: string;
  /** The instant of the page (ISO 8601 UTC), and when the organisation works. */
  now: string;
  calendar: Calendar;
  /** Who is here by a link, with what it takes to finish on this device. */
  reader?: {
    name: string;
    finishUrl: string;
    /** Where they have the link to their desk mailed; null at the desk. */
    deskUrl: string | null;
    csrf: string;
    /** Below which they have the files of the document that their link is about. */
    filesBelow: string;
    /** Eight hexadecimal digits that are their link's. */
    mark: string;
  };
  /** Why nothing that they decide would be recorded yet, on every page by which they could act: it stands above all else. */
  hold?: Hold;
  /** What may be named of what the sums of the page's document come from. */
  sources?: Sources;
  /** Where what stands in the page's form is shown beside what was sent of it otherwise. */
  alsoSentUrl?: string;
};
