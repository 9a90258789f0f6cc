import type { Certified } from "../../domain/board/certificate.ts";
import type { Listed } from "../../domain/board/listed.ts";
import { citation } from "../../domain/typed/citation.ts";
import { certificateWords } from "../../i18n/certificates.ts";
import { days, instants, type Lang, messages, otherLanguage } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { headingIn } from "../own-item.ts";
import { titleOf } from "../title.ts";
import { OneLanguage, Spoken } from "./own-item.tsx";
import { Facts, Hash, Paragraphs } from "./words.tsx";

/** What a certificate and an extract of the minutes say alike: the resolution, how it was counted, by which rules, and what proves it. */
export type CertifiedProps = {
  frame: Frame;
  known: Certified;
  /** Where the organisation is at home: the hours of its record are those (IANA name). */
  zone: string;
};

/** What a body is called in a sentence. */
export const committeeIn = (lang: Lang, { bodyName }: Pick<Certified, "bodyName">) => ({
  committee: bodyName?.[lang] ?? null,
});

/** What a resolution is about, in words: its document, or the heading of its item. */
export function subjectOf({ about, heading }: Pick<Listed, "about" | "heading">, lang: Lang): string {
  if (about) return titleOf(about.basis)[lang];
  return heading === null ? messages(lang).boardroom.written.untitled : headingIn(lang, heading);
}

/** Whose resolution it is, and under which number, or of which day where it has none: what leaves the house is read by whoever knows neither. */
export const Called = ({ frame: { lang, organisation }, known }: Pick<CertifiedProps, "frame" | "known">) => (
  <>
    <p class="kicker" dir="auto">
      {organisation.name[lang]}
    </p>
    <p class="kicker called" dir="auto">
      {known.called === null
        ? days(lang, known.resolvedOn)
        : `${certificateWords(lang).register.head.number} ${known.called}`}
    </p>
  </>
);

/** The text, in the reader's language first. */
export function Text({ lang, known }: { lang: Lang; known: Certified }) {
  const t = certificateWords(lang);
  const other = otherLanguage(lang);
  const title = known.carried ? t.textTitle : t.motionTitle;
  return (
    <section class="panel" aria-labelledby="text">
      <h2 id="text">{known.standing === "corrected" ? t.withdrawnTitle : title}</h2>
      <Resolved lang={lang} known={known} />
      <h3 lang={other}>{t.otherLanguage}</h3>
      <div lang={other}>
        <Resolved lang={other} known={known} />
      </div>
    </section>
  );
}

/** Of a document, what was resolved about it; of an item in one’s own words, its heading, and the text that was put to the vote. */
function Resolved({ lang, known }: { lang: Lang; known: Certified }) {
  const { about, heading, resolved, corrects } = known;
  if (about) return <p class="resolved">{textIn(known, about, lang)}</p>;
  return (
    <>
      <p class="resolved" dir="auto">
        {certificateWords(lang).text.by(committeeIn(lang, known))}{" "}
        {corrects && `${certificateWords(lang).text.corrects({ on: days(lang, corrects) })} `}
        <Spoken heading={heading} text={subjectOf(known, lang)} />
        <OneLanguage lang={lang} heading={heading} />
      </p>
      {resolved && (
        <div dir="auto">
          <Paragraphs text={orMasked(lang, resolved[lang])} />
        </div>
      )}
    </>
  );
}

/** In writing it is the very text that was signed; at a meeting, the motion, which resolved nothing where it was lost. */
function textIn(known: Certified, about: NonNullable<Certified["about"]>, lang: Lang): string {
  const { motion, way, recommends, settles } = known;
  const t = certificateWords(lang);
  const body = committeeIn(lang, known);
  const title = titleOf(about.basis)[lang];
  if (way === "written")
    return messages(lang, about.basis.kind).resolution.text({
      ...{ report: title, version: about.contentHash },
      ...body,
    });
  const told = { ...body, name: t.quoted({ title }), version: about.contentHash };
  if (settles) return t.text.recommendedInReview[known.carried ? motion : "lost"](told);
  return recommends && known.carried
    ? t.text.recommended[motion](told)
    : t.text[known.carried ? motion : "lost"](told);
}

/** What is counted of a vote: where each director was, then how those in the room voted. */
const ofVotes = [
  ...(["directors", "quorum", "present", "absent", "out", "disqualified"] as const),
  ...(["for", "against", "abstained"] as const),
];

export function Counted({
  frame: { lang },
  known: { arithmetic, carried, standing, passedAt, bodyName },
}: Pick<CertifiedProps, "frame" | "known">) {
  const t = certificateWords(lang);
  const rows: (readonly [string, string | null])[] =
    arithmetic.of === "signatures"
      ? (["directors", "disqualified", "entitled", "signed"] as const).map((name) => [
          name === "directors" ? t.signatures.directors(committeeIn(lang, { bodyName })) : t.signatures[name],
          String(arithmetic[name]),
        ])
      : [
          ...ofVotes.map(
            (name) => [t.votes[name], arithmetic[name] === null ? null : String(arithmetic[name])] as const,
          ),
          ...(arithmetic.castingVote === null
            ? []
            : [[t.votes.castingVote, t.votes.cast[arithmetic.castingVote]] as const]),
          [t.votes.base, String(arithmetic.base)],
          [t.votes.needed, String(arithmetic.needed)],
        ];
  const signed = passedAt === null ? "signatures" : "disqualified";
  const voted = carried ? "carried" : "lost";
  const result = t.result[arithmetic.of === "signatures" ? signed : voted];
  return (
    <>
      <h2>{t.countTitle}</h2>
      <Facts items={rows} />
      {standing !== "corrected" && <p>{result}</p>}
    </>
  );
}

export function Rules({ frame: { lang }, known }: Pick<CertifiedProps, "frame" | "known">) {
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
          [t.rules.by, rules ? citation(rules.name[lang]) : t.rules.changed],
          [t.rules.passed, rules && citation(rules.passed[lang])],
          [t.rules.quorum, rules?.quorum ? citation(rules.quorum[lang]) : null],
          [t.rules.casting, rules?.casting ? citation(rules.casting[lang]) : null],
          [t.rules.delegation, rules?.delegation ? citation(rules.delegation[lang]) : null],
          [t.rules.profile, pinned(profile)],
          [t.rules.policy, policy && pinned(policy)],
        ]}
      />
    </>
  );
}

export function Proof({ frame: { lang }, known, zone }: Pick<CertifiedProps, "frame" | "known" | "zone">) {
  const t = certificateWords(lang);
  const { at, passedAt, attested, about, minutes, proof, put, way, proved } = known;
  return (
    <>
      <h2>{t.proofTitle}</h2>
      <Facts
        items={[
          [t.proof.at[way], at === null ? null : instants(lang, at, zone)],
          [t.proof.passed, passedAt && instants(lang, passedAt, zone)],
          [t.proved.title, proved && t.proved.told(proved)],
          [
            attested?.inPlace
              ? t.proof.attestedInPlace({ on: days(lang, attested.inPlace.leftOn) })
              : t.proof[attested?.presided === false ? "attestedLater" : "attested"],
            attested && instants(lang, attested.at, zone),
          ],
          [t.proof.content, about && <Hash hash={about.contentHash} />],
          [t.proof.words({ number: String(put?.number ?? 0) }), put && <Hash hash={put.commitment} />],
          [t.proof.minutes, minutes && <Hash hash={minutes} />],
          [t.proof.stream, proof.stream],
          [t.proof.entry({ number: String(proof.number) }), <Hash hash={proof.hash} />],
        ]}
      />
      <p class="soft">{t.proof.note}</p>
    </>
  );
}

/** Of a by-law, what its members made of it: it lapses unless they confirm it, and whoever relies on it asks. */
export function Members({ frame: { lang }, known }: Pick<CertifiedProps, "frame" | "known">) {
  const { members: t, proof } = certificateWords(lang);
  if (!known.members || known.standing !== "stands") return null;
  const { effectOn, decided, rule, proof: by } = known.members;
  const on = decided && days(lang, decided.heldOn);
  return (
    <>
      <h2>{t.title}</h2>
      <p>{decided && on ? t.decided[decided.outcome]({ on }) : t.undecided}</p>
      <Facts
        items={[
          [t.effectOn, days(lang, effectOn)],
          [t.rule, citation(rule[lang])],
          [proof.stream, known.about?.documentId ?? null],
          [proof.entry({ number: String(by.number) }), <Hash hash={by.hash} />],
        ]}
      />
    </>
  );
}

/** Where whoever certifies it signs, by hand. */
export function Undersigned({
  frame: { lang, organisation },
  known,
}: Pick<CertifiedProps, "frame" | "known">) {
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
          // Whoever relies on a resolution asks whether it still is one, which no record of its passing can say.
          ...(known.carried && !known.recommends ? ([[sign.inForce, line]] as const) : []),
        ]}
      />
    </section>
  );
}
