import type { Inside } from "../../domain/board/certificate.ts";
import type { howSigned } from "../../domain/board/meetings/in-place.ts";
import { voteOf, type WrittenItem } from "../../domain/board/meetings/written.ts";
import { certificateWords } from "../../i18n/certificates.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import {
  Called,
  Counted,
  committeeIn,
  Proof,
  Rules,
  subjectOf,
  Text,
  Undersigned,
} from "../parts/certified.tsx";
import { Convened } from "../parts/convened.tsx";
import { Corrections } from "../parts/corrections.tsx";
import { ItemIn, type Seen } from "../parts/minutes.tsx";
import { Spoken } from "../parts/own-item.tsx";
import { Page } from "../parts/page.tsx";
import { Facts } from "../parts/words.tsx";
import type { CertificateProps } from "./certificate.tsx";

type ExtractProps = Omit<CertificateProps, "inside" | "names"> & {
  /** The item as its minutes have it, for the minute book; null for the version that leaves the house. */
  inside: (Pick<Inside, "corrections" | "chair" | "absent"> & { seen: Seen; item: WrittenItem }) | null;
  signed: ReturnType<typeof howSigned>;
};

/** What the minutes of a meeting say of one item: line by line for the minute book, else what was resolved and how it was counted. */
export function extractPage(props: ExtractProps) {
  const { frame, known, inside, signed, zone, urls } = props;
  const { lang } = frame;
  const t = certificateWords(lang);
  const on = days(lang, known.resolvedOn);
  return (
    <Page frame={frame} title={t.extract.title}>
      <h1>{t.extract.title}</h1>
      <Called {...props} />
      <p class="lead">{t.extract.lead({ ...committeeIn(lang, known), on })}</p>
      {known.standing === "corrected" && <p class="attention">{t.corrected}</p>}
      {known.standing === "awaits-attestation" && <p class="attention">{t.pending}</p>}
      <p>{t.extract.status[signed]}</p>
      {known.recommends && <p class="attention">{t[known.settles ? "recommendsInReview" : "recommends"]}</p>}
      <Corrections lang={lang} all={(inside ?? known).corrections} />
      <h2 dir="auto">
        <Spoken heading={known.heading} text={subjectOf(known, lang)} />
      </h2>
      {inside && known.standing !== "corrected" && <WhoWasThere lang={lang} {...inside} />}
      {inside && <ItemIn lang={lang} item={inside.item} seen={{ ...inside.seen, zone }} />}
      <Text lang={lang} known={known} />
      <Convened {...props} />
      <Counted {...props} />
      <Rules {...props} />
      <Proof {...props} />
      {known.standing === "stands" && <Undersigned {...props} />}
      {urls && (
        <nav class="noprint" aria-label={t.readers.title}>
          <p>{t.readers[inside ? "book" : "house"]}</p>
          <p class="actions">
            <a class="button" href={urls.pdfUrl} download="">
              {t.readers.pdf[inside ? "book" : "house"]}
            </a>
          </p>
          <ul>
            <li>
              <a href={urls.otherUrl}>{t.readers[inside ? "house" : "book"]}</a>
            </li>
            <li>
              <a href={urls.backUrl}>{t.extract.toCertificate}</a>
            </li>
          </ul>
        </nav>
      )}
    </Page>
  );
}

/** Who was in the chair, in the room and absent as the item was voted on, by name: for the minute book alone. */
function WhoWasThere({
  lang,
  item,
  chair,
  absent,
  seen: { names },
}: NonNullable<ExtractProps["inside"]> & { lang: Lang }) {
  const { inside: of } = certificateWords(lang);
  const name = (person: string) => names[person] ?? messages(lang).common.nameUnknown;
  const present = voteOf(item)?.facts.present ?? [];
  return (
    <Facts
      items={[
        [of.chair, chair && name(chair)],
        [of.present, present.map(name).join(" · ")],
        [of.absent, absent.map(name).join(" · ")],
      ]}
    />
  );
}
