import type { Bilingual } from "../../events/common.ts";
import type { Lang } from "../i18n/index.ts";

/** What every page shows around its content. */
export type Frame = {
  lang: Lang;
  /** Path and query without the language prefix, for the switch; null where switching makes no sense (the answer to a POST). */
  path: string | null;
  organisation: { name: Bilingual; shortName: Bilingual };
  /** IANA name of the time zone in which the reader is told of instants. */
  timeZone: string;
  /** Who is here by a link, with what it takes to finish on this device. */
  reader?: {
    name: string;
    finishUrl: string;
    csrf: string;
    /** Eight hexadecimal digits that are their link's. */
    mark: string;
  };
};
