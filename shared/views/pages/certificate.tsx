import type { Certified, Inside } from "../../domain/board/certificate.ts";
import type { Listed } from "../../domain/board/listed.ts";
import type { WrittenItem } from "../../domain/board/meetings/written.ts";
import { certificateWords } from "../../i18n/certificates.ts";
import { days, instants, type Lang, messages, otherLanguage } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { ItemIn, type Seen } from "../parts/minutes.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Hash, Paragraphs } from "../parts/words.tsx";
import { titleOf } from "../title.ts";

type Urls = {
  /** The other version of it, and either as a file; the extract of the minutes, where there are any. */
  otherUrl: string;
  pdfUrl: string;
  extractUrl: string | null;
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

/** What a body is called in a sentence. */
const committeeIn = (lang: Lang, { bodyName }: Pick<Certified, "bodyName">) => ({
  committee: bodyName?.[lang] ?? null,
});

/** What a resolution is about, in words: its document, or the heading of its item. */
export const subjectOf = ({ about, heading }: Pick<Listed, "about" | "heading">, lang: Lang): string =>
  about ? titleOf(about.basis)[lang] : (heading ?? messages(lang).boardroom.written.untitled);

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
      <Text lang={lang} known={known} />
      <Counted {...props} />
      <Rules {...props} />
      {inside && <InsideOf {...props} inside={inside} />}
      {known.standing === "stands" && <Undersigned frame={frame} />}
      <Proof {...props} />
      <Onward {...props} />
    </Page>
  );
}

/** Whose resolution it is, and under which number: what leaves the house is read by whoever knows neither. */
const Called = ({ frame: { lang, organisation }, known }: Pick<CertificateProps, "frame" | "known">) => (
  <>
    <p class="kicker" dir="auto">
      {organisation.name[lang]}
    </p>
    {known.called !== null && (
      <p
        class="kicker called"
        dir="auto"
      >{`${certificateWords(lang).register.head.number} ${known.called}`}</p>
    )}
  </>
);

/** The text, in the reader's language first. */
function Text({ lang, known }: { lang: Lang; known: Certified }) {
  const t = certificateWords(lang);
  const other = otherLanguage(lang);
  return (
    <section class="panel" aria-labelledby="text">
      <h2 id="text">{known.carried ? t.textTitle : t.motionTitle}</h2>
      <p class="resolved">{textIn(known, lang)}</p>
      <h3 lang={other}>{t.otherLanguage}</h3>
      <p class="resolved" lang={other}>
        {textIn(known, other)}
      </p>
    </section>
  );
}

/** In writing it is the very text that was signed; at a meeting, the motion, which resolved nothing where it was lost. */
function textIn(known: Certified, lang: Lang): string {
  const { about, motion, heading, way } = known;
  const t = certificateWords(lang);
  const body = committeeIn(lang, known);
  if (!about) return t.text.heading({ ...body, heading: heading ?? subjectOf(known, lang) });
  const title = titleOf(about.basis)[lang];
  if (way === "written" && body.committee === null)
    return messages(lang, about.basis.kind).resolution.text({ report: title, version: about.contentHash });
  return t.text[known.carried ? motion : "lost"]({
    ...body,
    name: t.quoted({ title }),
    version: about.contentHash,
  });
}

function Counted({
  frame: { lang },
  known: { arithmetic, carried },
}: Pick<CertificateProps, "frame" | "known">) {
  const t = certificateWords(lang);
  const rows: (readonly [string, string])[] =
    arithmetic.of === "signatures"
      ? (["directors", "disqualified", "entitled", "signed"] as const).map((name) => [
          t.signatures[name],
          String(arithmetic[name]),
        ])
      : [
          ...(["directors", "quorum", "present", "absent", "for", "against", "abstained"] as const).map(
            (name) => [t.votes[name], String(arithmetic[name])] as const,
          ),
          ...(arithmetic.castingVote === null
            ? []
            : [[t.votes.castingVote, t.votes.cast[arithmetic.castingVote]] as const]),
          [t.votes.base, String(arithmetic.base)],
          [t.votes.needed, String(arithmetic.needed)],
        ];
  const result =
    arithmetic.of === "signatures" ? t.result.signatures : t.result[carried ? "carried" : "lost"];
  return (
    <>
      <h2>{t.countTitle}</h2>
      <Facts items={rows} />
      <p>{result}</p>
    </>
  );
}

function Rules({ frame: { lang }, known }: Pick<CertificateProps, "frame" | "known">) {
  const t = certificateWords(lang);
  const { rules, profile, policy, way } = known;
  const pinned = (pin: NonNullable<typeof policy>) => (
    <>
      {t.rules.version({ id: pin.id, version: String(pin.version) })} <Hash hash={pin.hash} />
    </>
  );
  return (
    <>
      <h2>{t.rulesTitle}</h2>
      <Facts
        items={[
          [t.rules.way, t.ways[way]],
          [t.rules.by, rules?.name[lang] ?? t.rules.changed],
          [t.rules.passed, rules?.passed[lang] ?? null],
          [t.rules.quorum, rules?.quorum?.[lang] ?? null],
          [t.rules.profile, pinned(profile)],
          [t.rules.policy, policy && pinned(policy)],
        ]}
      />
    </>
  );
}

function Proof({ frame: { lang }, known, zone }: Pick<CertificateProps, "frame" | "known" | "zone">) {
  const t = certificateWords(lang);
  const { at, attested, about, proof, way, proved } = known;
  return (
    <>
      <h2>{t.proofTitle}</h2>
      <Facts
        items={[
          [t.proof.at[way], at === null ? null : instants(lang, at, zone)],
          [t.proved.title, proved && t.proved.told(proved)],
          [t.proof.attested, attested && instants(lang, attested.at, zone)],
          [t.proof.content, about && <Hash hash={about.contentHash} />],
          [t.proof.stream, proof.stream],
          [t.proof.entry({ number: String(proof.number) }), <Hash hash={proof.hash} />],
        ]}
      />
      <p class="soft">{t.proof.note}</p>
    </>
  );
}

/** Who voted how, who was out and why, who dissents: what no certificate has that leaves the house. */
function InsideOf({ frame: { lang }, inside, names, known, zone }: CertificateProps & { inside: Inside }) {
  const t = certificateWords(lang);
  const of = t.inside;
  const name = (person: string | null) =>
    person === null ? null : (names[person] ?? messages(lang).common.nameUnknown);
  return (
    <section aria-labelledby="inside">
      <h2 id="inside">{t.insideTitle}</h2>
      <p class="soft">{t.insideLead}</p>
      <Facts
        items={[
          [of.chair, name(inside.chair)],
          [of.mover, name(inside.mover)],
          [of.seconder, name(inside.seconder)],
          [of.place, inside.place],
          [of.absent, inside.absent.map(name).join(" · ")],
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
            reason === null ? of.because[because] : `${of.because[because]}. ${reason}`,
          ])}
        />
      )}
      {inside.dissents.length > 0 && <h3>{of.dissents}</h3>}
      <Facts
        items={inside.dissents.map(({ person, isAbsent }) => [
          name(person) ?? "",
          isAbsent ? of.absentDissent : of.dissent,
        ])}
      />
      {inside.reasons !== null && (
        <>
          <h3>{of.reasons}</h3>
          <Paragraphs text={inside.reasons} />
        </>
      )}
    </section>
  );
}

/** Where whoever certifies it signs, by hand. */
function Undersigned({ frame: { lang, organisation } }: { frame: Frame }) {
  const { sign } = certificateWords(lang);
  const line = "……………………………………";
  return (
    <section class="panel" aria-labelledby="sign">
      <h2 id="sign">{sign.title}</h2>
      <p dir="auto">{sign.text({ organisation: organisation.name[lang] })}</p>
      <Facts
        byHand
        items={[
          [sign.name, line],
          [sign.signature, line],
          [sign.date, line],
        ]}
      />
    </section>
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

type ExtractProps = Omit<CertificateProps, "inside" | "names"> & {
  /** The item as its minutes have it, for the minute book; null for the version that leaves the house. */
  inside: { seen: Seen; item: WrittenItem } | null;
  signed: "signed" | "drafted" | "none";
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
      <p>{t.extract.status[signed]}</p>
      <h2 dir="auto">{subjectOf(known, lang)}</h2>
      {inside && <ItemIn lang={lang} item={inside.item} seen={{ ...inside.seen, zone }} />}
      <Text lang={lang} known={known} />
      <Counted {...props} />
      <Rules {...props} />
      {known.standing === "stands" && <Undersigned frame={frame} />}
      <Proof {...props} />
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
