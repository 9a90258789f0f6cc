import type { Certified, Inside } from "../../domain/board/certificate.ts";
import { citation } from "../../domain/typed/citation.ts";
import { certificateWords } from "../../i18n/certificates.ts";
import { days, instants, type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import {
  Called,
  Counted,
  committeeIn,
  Members,
  Proof,
  Rules,
  Text,
  Undersigned,
} from "../parts/certified.tsx";
import { Convened } from "../parts/convened.tsx";
import { Corrections } from "../parts/corrections.tsx";
import { sizeText, typeName } from "../parts/files.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Paragraphs } from "../parts/words.tsx";

type Urls = {
  /** The other version of it, and either as a file; the extract of the minutes, where there are any. */
  otherUrl: string;
  pdfUrl: string;
  extractUrl: string | null;
  /** Where the minutes are had that are attached as a file. */
  minutesUrl?: string;
  backUrl: string;
};

export type CertificateProps = {
  frame: Frame;
  known: Certified;
  /** What stays in the house; null for the version that leaves it, to which nobody hands it. */
  inside: Inside | null;
  names: Readonly<Record<string, string>>;
  /** Where the organisation is at home: the hours of its record are those (IANA name). */
  zone: string;
  urls: Urls | null;
};

/** What a resolution is, by which arithmetic and rule it passed, and what proves it: for the minute book, or to be handed out. */
export function certificatePage(props: CertificateProps) {
  const { frame, known, inside } = props;
  const { lang } = frame;
  const t = certificateWords(lang);
  const on = days(lang, known.resolvedOn);
  const title = known.standing === "stands" ? t.title[known.way] : t.noCertificate[known.standing];
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <Called {...props} />
      {known.standing === "corrected" ? (
        <p class="attention">{t.corrected}</p>
      ) : (
        <p class="lead">
          {t.certified[known.carried ? known.way : "lost"]({
            ...committeeIn(lang, known),
            ...{ called: known.called, on },
          })}
        </p>
      )}
      {known.standing === "awaits-attestation" && <p class="attention">{t.pending}</p>}
      {known.recommends && <p class="attention">{t[known.settles ? "recommendsInReview" : "recommends"]}</p>}
      <Corrections lang={lang} all={(inside ?? known).corrections} />
      <Text lang={lang} known={known} />
      <Convened {...props} />
      <Counted {...props} />
      <Rules {...props} />
      <Members {...props} />
      {inside && <InsideOf {...props} inside={inside} />}
      <Proof {...props} />
      {known.standing === "stands" && <Undersigned {...props} />}
      <Onward {...props} />
    </Page>
  );
}

/** Who voted how, who was out and why, who dissents: what no certificate has that leaves the house. */
function InsideOf({
  frame: { lang },
  inside,
  names,
  known,
  zone,
  urls,
}: CertificateProps & { inside: Inside }) {
  const t = certificateWords(lang);
  const of = t.inside;
  const { natures } = messages(lang).recusing;
  const name = (person: string | null) =>
    person === null ? null : (names[person] ?? messages(lang).common.nameUnknown);
  return (
    <section aria-labelledby="inside">
      <h2 id="inside">{t.insideTitle}</h2>
      <p class="soft">{t.insideLead}</p>
      <Facts
        items={[
          [
            of.chair,
            inside.chair && `${name(inside.chair)}${isOut(inside, inside.chair) ? of.chairOut : ""}`,
          ],
          [of.attested, known.attested && !known.attested.presided ? name(known.attested.by) : null],
          [of.mover, name(inside.mover)],
          [of.seconder, name(inside.seconder)],
          [of.place, inside.place && orMasked(lang, inside.place)],
          [
            of.minutes,
            inside.minutes && <Minutes lang={lang} minutes={inside.minutes} url={urls?.minutesUrl} />,
          ],
          [of.absent, inside.absent.map(name).join(" · ")],
          [of.waived, inside.waived.map(name).join(" · ")],
          [of.left, inside.left.map(name).join(" · ")],
        ]}
      />
      <h3>{of.votes}</h3>
      {inside.votes.length === 0 ? (
        <p>{known.way === "written" ? of.nobody : of.uncounted}</p>
      ) : (
        <Facts
          items={inside.votes.map(({ person, vote, at, provedBy, exception }) => [
            name(person) ?? "",
            [
              of.vote[vote],
              ...(at === null ? [] : [instants(lang, at, zone)]),
              ...(provedBy === null ? [] : [t.proved.by[provedBy]]),
              ...(exception === null
                ? []
                : [
                    t.proved.because[exception.because],
                    t.proved.granted({ by: exception.granted.map((one) => name(one) ?? "").join(" · ") }),
                  ]),
            ].join(", "),
          ])}
        />
      )}
      <h3>{of.out}</h3>
      {inside.out.length === 0 ? (
        <p>{of.nobody}</p>
      ) : (
        <Facts
          items={inside.out.map(({ person, because, reason }) => [
            name(person) ?? "",
            reason === null || inside.declared.some((one) => one.person === person && one.because === because)
              ? of.because[because]
              : `${of.because[because]}. ${orMasked(lang, reason)}`,
          ])}
        />
      )}
      {inside.declared.length > 0 && <h3>{of.declared}</h3>}
      <Facts
        items={inside.declared.map(({ person, because, when, nature, ground, reason }) => [
          name(person) ?? "",
          <>
            <p>
              {[
                natures[nature].said,
                ...(ground ? [citation(ground[lang])] : []),
                of.following[because],
                of.declaredWhen[when],
              ].join(" · ")}
            </p>
            {reason !== null && <Paragraphs text={orMasked(lang, reason)} />}
          </>,
        ])}
      />
      {inside.dissents.length > 0 && <h3>{of.dissents}</h3>}
      <Facts
        items={inside.dissents.map(({ person, isAbsent, awareOn }) => [
          name(person) ?? "",
          isAbsent ? of.absentDissent({ on: awareOn && days(lang, awareOn) }) : of.dissent,
        ])}
      />
      {inside.reasons !== null && (
        <>
          <h3>{of.reasons}</h3>
          <Paragraphs text={orMasked(lang, inside.reasons)} />
        </>
      )}
    </section>
  );
}

/** Whether somebody was out of the room for the item, or absent. */
const isOut = ({ out, absent }: Inside, who: string): boolean =>
  absent.includes(who) || out.some(({ person }) => person === who);

/** The file of the minutes, by its name; on paper that alone. */
function Minutes({
  lang,
  minutes,
  url,
}: {
  lang: Lang;
  minutes: NonNullable<Inside["minutes"]>;
  url: string | undefined;
}) {
  const called = minutes.name === null ? certificateWords(lang).inside.minutes : orMasked(lang, minutes.name);
  const is = ` (${typeName(lang, minutes.type)}, ${sizeText(lang, minutes.size)})`;
  return (
    <>
      {url === undefined ? called : <a href={url}>{called}</a>}
      {is}
    </>
  );
}

function Onward({ frame: { lang }, inside, urls }: CertificateProps) {
  if (!urls) return null;
  const t = certificateWords(lang);
  const [own, other] = inside ? (["book", "house"] as const) : (["house", "book"] as const);
  return (
    <nav class="noprint" aria-label={t.readers.title}>
      <p>{t.readers[own]}</p>
      <p class="actions">
        <a class="button" href={urls.pdfUrl} download="">
          {t.readers.pdf[own]}
        </a>
      </p>
      <ul>
        <li>
          <a href={urls.otherUrl}>{t.readers[other]}</a>
        </li>
        {urls.extractUrl !== null && (
          <li>
            <a href={urls.extractUrl}>{t.readers.extract}</a>
          </li>
        )}
        <li>
          <a href={urls.backUrl}>{t.register.back}</a>
        </li>
      </ul>
    </nav>
  );
}
