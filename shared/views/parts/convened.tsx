import type { Certified } from "../../domain/board/certificate.ts";
import type { Convened as ConvenedAs } from "../../domain/board/meetings/convened.ts";
import { citation } from "../../domain/typed/citation.ts";
import { certificateWords } from "../../i18n/certificates.ts";
import { days, instants, type Lang } from "../../i18n/index.ts";
import type { CertifiedProps } from "./certified.tsx";
import { Facts } from "./words.tsx";

/** How the meeting was convened: a bank asks whether it was one. */
export function Convened(props: CertifiedProps) {
  if (props.known.convenedElsewhere)
    return <AsSaid lang={props.frame.lang} elsewhere={props.known.convenedElsewhere} />;
  return <AsRecorded {...props} />;
}

/** Of a meeting outside Accord, as it was entered. */
function AsSaid({
  lang,
  elsewhere: { said, rule },
}: {
  lang: Lang;
  elsewhere: NonNullable<Certified["convenedElsewhere"]>;
}) {
  const t = certificateWords(lang).convened;
  if (said.notice === "unsaid" || said.notice === "unrecorded")
    return (
      <>
        <h2>{t.title}</h2>
        <p>{t.unsaid[said.notice === "unsaid" ? "minutes" : "unrecorded"]}</p>
      </>
    );
  return (
    <>
      <h2>{t.title}</h2>
      <Facts
        items={[
          [t.given, said.on === null ? t.none : days(lang, said.on)],
          [t.days, rule && t.required({ days: String(rule.days), source: citation(rule.source[lang]) })],
        ]}
      />
      <p>{t.duly[said.notice === "given" ? "inTime" : "waived"]}</p>
      <p>{t.saidBy}</p>
    </>
  );
}

/** Of a meeting in Accord, as its record has it; where it cannot be said that it was convened duly, why not. */
function AsRecorded({ frame: { lang }, known: { convened, electronic }, zone }: CertifiedProps) {
  if (!convened) return null;
  const t = certificateWords(lang).convened;
  const { noticeAt, paperAt, startsAt, isResumed, members, inTime, waived, since, attended, rule } = convened;
  const at = (instant: string) => instants(lang, instant, zone);
  return (
    <>
      <h2>{t.title}</h2>
      <Facts
        items={[
          [t.given, at(noticeAt)],
          [t.paper, paperAt && at(paperAt)],
          [t.startsAt, at(startsAt)],
          [t.days, t.required({ days: String(rule.days), source: citation(rule.source[lang]) })],
          [t.members, String(members)],
          [t.inTime, String(inTime)],
          [t.waived, String(waived)],
          [t.since, since === 0 ? null : String(since)],
          [t.attended, since === 0 ? null : String(attended)],
        ]}
      />
      <p>{dulyIn(lang, convened)}</p>
      {isResumed && <p>{t.resumed}</p>}
      {electronic && electronic.need !== "never-allowed" && (
        <p>
          {t.electronic[electronic.need]({
            attended: String(electronic.attended),
            source: citation(electronic.source[lang]),
          })}
        </p>
      )}
    </>
  );
}

/** Whether it was convened duly: each had notice or waived it, or took office since and came, where the by-laws take that as a waiver. */
function dulyIn(lang: Lang, { members, inTime, waived, since, attended, attending }: ConvenedAs): string {
  const t = certificateWords(lang).convened;
  if (inTime + waived === members) return t.duly.waived;
  if (attended < since || inTime + waived + since < members) return t.unsaid.absent;
  return attending ? t.duly.attended({ source: citation(attending[lang]) }) : t.unsaid.attended;
}
