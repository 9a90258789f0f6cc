import type { Published } from "../../../shared/domain/documents/published.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import type { NoticeData } from "../../../shared/views/mails/data.ts";
import { noticeMatter } from "../../../shared/views/mails/data.ts";
import { renderMail } from "../../../shared/views/mails/render.tsx";
import { nameOf, titleOf } from "../../../shared/views/title.ts";
import type { Sample } from "./sample.ts";

/** The notice of a published report, to somebody at its donor if not said otherwise. */
export const sampleNotice = (
  s: Sample,
  lang: Lang,
  published: Published,
  change: Partial<Pick<NoticeData, "to" | "correspondence" | "unsubscribeUrl">> = {},
) =>
  renderMail(
    {
      ...noticeMatter(published, lang),
      template: "report-published",
      to: "donor",
      organisation: s.organisation.name,
      officeZone: "America/Montreal",
      correspondence: s.organisation.correspondence,
      recipient: "Sophie Lambert",
      addressee: s.names.rive,
      documentTitle: titleOf(s.basis),
      report: nameOf(s.basis),
      basis: s.basis,
      url: { en: "https://accord.example/en/reports/R1", fr: "https://accord.example/fr/reports/R1" },
      contentHash: s.hash,
      translationHash: null,
      unsubscribeUrl: null,
      ...change,
    },
    lang,
  );
