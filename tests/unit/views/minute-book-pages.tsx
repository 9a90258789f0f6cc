import type { Certificate } from "../../../shared/domain/board/certificate.ts";
import { type Disclosure, disclosuresIn } from "../../../shared/domain/board/disclosed.ts";
import { streamOfMeeting } from "../../../shared/domain/board/meetings/stream.ts";
import type { MinuteBook } from "../../../shared/domain/board/minute-book.ts";
import { certificateWords } from "../../../shared/i18n/certificates.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { boundIndexPage } from "../../../shared/views/pages/bound.tsx";
import { boundInterestsPage } from "../../../shared/views/pages/bound-interests.tsx";
import { type CertificateProps, certificatePage } from "../../../shared/views/pages/certificate.tsx";
import { extractPage } from "../../../shared/views/pages/extract.tsx";
import {
  bookLinkOverPage,
  minuteBookPage,
  minuteBooksPage,
} from "../../../shared/views/pages/minute-book.tsx";
import { notForOutsidersPage, resolutionsPage } from "../../../shared/views/pages/resolutions.tsx";
import { booksUrl, bookUrl, resolutionsUrl, resolutionUrl } from "../../../shared/views/urls.ts";
import { boundPages } from "./bound-pages.tsx";
import { frameFor, type Sample } from "./sample.ts";

const linkId = "_person.awa~desk.1";
const at = "2026-11-20T18:00:00.000Z";
const hash = "4f5e".repeat(16);
const called = { awa: "Awa Traoré", marc: "Marc Roy", nia: "Nia Okonkwo", claire: "Claire Beaulieu" };

/** The register, a certificate in both versions, and minute books: asked for, being made, ready, fetched, gone, and none. */
export function minuteBookPages(lang: Lang, s: Sample, mark: string) {
  const frame = frameFor(lang, s, "/tasks/_person.awa~desk.1/resolutions");
  const names = Object.fromEntries(
    Object.entries(called).map(([person, name]) => [person, s.both(name, name)[lang]]),
  );
  const book = (standing: MinuteBook["standing"], fetched: MinuteBook["fetched"] = []): MinuteBook => ({
    ...{ year: "2026", number: 1, asked: { by: "awa", at, command: "one" }, standing, fetched },
  });
  const ready = { state: "ready", at, sha256: hash, size: 3_400_000, papers: 41, altered: 0 } as const;
  const url = bookUrl(lang, linkId, book(ready));
  const asking = {
    ...{ frame, names, typed: "2026", command: "two", csrf: "csrf-token" },
    ...{ actionUrl: booksUrl(lang, linkId), registerUrl: resolutionsUrl(lang, linkId) },
  };
  const one = (of: MinuteBook, fileUrl: string | null = null) =>
    minuteBookPage({
      ...{ frame, names, book: of, fileUrl, command: "two", csrf: "csrf-token" },
      ...{ ownUrl: url, booksUrl: booksUrl(lang, linkId) },
    });
  const certificate = certificateFor(s, lang);
  const { reader: _, ...bound } = frame;
  const interests = { frame: bound, year: "2026", source: s.both("CNCA, s. 141", "LCOBNL, art. 141") };
  const paper = {
    ...({ paper: "resolution", at, on: "2026-11-20", name: "n1", certificate } as const),
    names,
  };
  const [inWriting] = certificate.inside.declared;
  const { about } = certificate.known;
  const apart =
    inWriting && about
      ? [{ declared: { ...inWriting, at: `${at} later` }, name: names["nia"] ?? "", on: "2026-12-02", about }]
      : [];
  const line = resolutionUrl(lang, linkId, "director", "n0000007");
  const urls = { otherUrl: line, pdfUrl: line, extractUrl: null, backUrl: resolutionsUrl(lang, linkId) };
  const certified = { frame, known: certificate.known, names, zone: "America/Montreal", urls };
  const register = {
    ...{ frame, years: ["2026", "2025"], ownUrl: resolutionsUrl(lang, linkId) },
    retention: certificateWords(lang).retention.minutes({
      source: { en: "CNCA, s.\u00a021", fr: "LCOBNL, art.\u00a021" }[lang],
      years: null,
    }),
    booksUrl: booksUrl(lang, linkId),
  };
  const sought = { words: "", called: "", year: "", way: "" };
  const whole = { looked: { lines: 6, until: "2026-01-12", older: 0 }, isFurther: false };
  const far = { looked: { lines: 2000, until: "2019-03-05", older: 412 }, isFurther: true };
  return {
    "resolutions-register": resolutionsPage({
      ...{ ...register, ...whole, sought, all: 6 },
      listed: [
        { url: line, known: certificate.known },
        { url: line, known: ofMeeting(certificate, s).known },
        { url: line, known: { ...ofMeeting(certificate, s).known, standing: "awaits-attestation" } },
        { url: line, known: { ...ofMeeting(certificate, s).known, standing: "corrected" } },
        { url: line, known: outside(ofMeeting(certificate, s)) },
        "altered",
      ],
    }),
    "resolutions-none-found": resolutionsPage({
      ...{ ...register, ...whole, sought: { ...sought, words: "policy" }, all: 2, listed: [] },
    }),
    "resolutions-none-yet": resolutionsPage({
      ...{ ...register, ...far, sought: { ...sought, words: "policy" }, all: 2412, listed: [] },
    }),
    "resolutions-empty": resolutionsPage({ ...{ ...register, ...whole, sought, all: 0, listed: [] } }),
    "resolutions-outsider": notForOutsidersPage({ frame }),
    "certificate-book": certificatePage({ ...certified, inside: certificate.inside }),
    "certificate-house": certificatePage({ ...certified, inside: null }),
    "certificate-by-law": certificatePage({ ...certified, known: byLaw(certificate, null), inside: null }),
    "certificate-by-law-confirmed": certificatePage({
      ...{ ...certified, inside: certificate.inside },
      known: byLaw(certificate, { outcome: "confirmed", heldOn: "2027-05-12" }),
    }),
    ...papersOfMeetings(certified, certificate, s),
    ...boundPages(lang, s, mark, certificate, ofMeeting(certificate, s)),
    "minute-books": minuteBooksPage({
      ...{ ...asking, years: ["2026", "2025"], errors: [] },
      asked: [
        { book: book({ state: "making", done: 12, of: 41 }), url },
        { book: book({ ...ready, at: "2026-01-02T12:00:00.000Z" }), url },
      ],
    }),
    "minute-books-wrong-year": minuteBooksPage({
      ...{ ...asking, years: ["2026"], asked: [], typed: "1999" },
      errors: [{ at: "year", text: certificateWords(lang).book.wrongYear }],
    }),
    "minute-books-nothing": minuteBooksPage({ ...asking, years: [], asked: [], errors: [] }),
    "minute-book-asked": one(book({ state: "asked" })),
    "minute-book-making": one(book({ state: "making", done: 12, of: 41 })),
    "minute-book-ready": one(book({ ...ready, altered: 1 })),
    "minute-book-fetched": one(book(ready, [{ by: "marc", at }]), `${url}/1.zip`),
    "minute-book-masked": one({ ...book(ready), isMaskedSince: true }),
    "minute-book-empty": one(book({ state: "empty", at })),
    "minute-book-index": boundIndexPage({
      ...{
        frame: bound,
        year: "2026",
        askedAt: at,
        bound: [],
        altered: [
          { id: streamOfMeeting("m0123456789abcdef"), on: "2026-03-12" },
          { id: "director 2026-12", on: "2026-03-19" },
        ],
      },
      interests: { path: `interests-${lang}.pdf`, sha256: hash },
    }),
    "minute-book-interests": boundInterestsPage({ ...interests, disclosures: disclosuresIn([paper], apart) }),
    "minute-book-interests-officer": boundInterestsPage({
      ...interests,
      disclosures: ofOfficer(s, lang, mark),
    }),
    "minute-book-interests-none": boundInterestsPage({ ...interests, disclosures: [] }),
    "minute-book-link-over": bookLinkOverPage({ frame, bookUrl: url }),
  };
}

/** What the board adopted as a by-law, with what its members made of it. */
const byLaw = (
  { known }: Certificate,
  decided: NonNullable<Certificate["known"]["members"]>["decided"],
): Certificate["known"] => ({
  ...known,
  members: {
    ...{ effectOn: "2026-11-20", decided, proof: { number: decided ? 44 : 33, hash } },
    rule: {
      en: "Canada Not-for-profit Corporations Act, s. 152",
      fr: "Loi canadienne sur les organisations à but non lucratif, art. 152",
    },
  },
});

/** What an officer declared in writing: of a matter that was minuted since, and of one that was not. */
function ofOfficer(s: Sample, lang: Lang, mark: string): Disclosure[] {
  const [name, because] = [`Awa Traoré${mark}`, "officer" as const];
  const said = { nature: "financial", ground: null } as const;
  const heading = { en: "The hall of the annual meeting", fr: "La salle de l’assemblée annuelle" }[lang];
  const of = { about: null, called: null, resolvedOn: "2026-11-24" };
  const rents = `${s.both("My firm rents the hall.", "Ma société loue la salle.")[lang]}${mark}`;
  const works = `${s.both("My brother works there.", "Mon frère y travaille.")[lang]}${mark}`;
  const minuted = { ...said, when: "before-discussion", reason: rents, writtenOn: "2026-11-03" } as const;
  const apart = { ...said, when: "in-writing", reason: works } as const;
  return [
    { name, because, of: { ...of, heading: `${heading}${mark}` }, declared: minuted, isApart: false },
    { name, because, of: { ...of, heading: null }, declared: apart, isApart: true },
  ];
}

type Certified = Omit<CertificateProps, "inside">;

/** What a meeting resolved, as it stands, before it is attested, once it was corrected, and where it was held elsewhere; and its extracts. */
function papersOfMeetings(certified: Certified, written: Certificate, s: Sample) {
  const { lang } = certified.frame;
  const { known, inside } = ofMeeting(written, s);
  const standing = (as: Certificate["known"]["standing"]) => ({
    ...certified,
    known: { ...known, standing: as, attested: as === "stands" ? known.attested : null },
  });
  const extract = (as: Certificate["known"]["standing"], signed: "signed" | "drafted" | "none") =>
    extractPage({ ...standing(as), signed, inside: null });
  const since = { called: "2027-03", on: "2027-01-20", since: [] };
  const words = s.both("Item 1: 2 for, 1 against, not 3 for.", "Point 1 : 2 pour, 1 contre, et non 3 pour.")[
    lang
  ];
  const later = { ...standing("stands"), known: { ...known, corrections: [since] } };
  return {
    "certificate-of-meeting": certificatePage({ ...standing("stands"), inside }),
    "certificate-of-meeting-house": certificatePage({ ...standing("stands"), inside: null }),
    "certificate-unattested": certificatePage({ ...standing("awaits-attestation"), inside: null }),
    "certificate-corrected": certificatePage({ ...standing("corrected"), inside }),
    "certificate-record-corrected": certificatePage({
      ...later,
      inside: { ...inside, corrections: [{ ...since, words }] },
    }),
    "extract-record-corrected": extractPage({ ...later, signed: "signed", inside: null }),
    "certificate-own-item": certificatePage({
      ...standing("stands"),
      known: { ...known, ...ownItem(s), about: null, policy: null },
      inside: null,
    }),
    "certificate-of-correction": certificatePage({
      ...standing("stands"),
      known: { ...known, ...ownItem(s), corrects: "2026-10-20", about: null, policy: null },
      inside: null,
    }),
    "certificate-of-recommendation": certificatePage({
      ...standing("stands"),
      known: { ...known, recommends: true, bodyName: s.both("Audit Committee", "Comité d’audit") },
      inside: null,
    }),
    "certificate-own-item-in-one-language": certificatePage({
      ...standing("stands"),
      known: { ...known, heading: "Signataires à la banque", about: null, policy: null },
      inside: null,
    }),
    "certificate-outside": certificatePage({
      ...certified,
      known: outside({ ...written, known }),
      inside: null,
    }),
    "extract-house": extract("stands", "signed"),
    "extract-unattested": extract("awaits-attestation", "none"),
    "extract-corrected": extract("corrected", "drafted"),
  };
}

const ownItem = (s: Sample) => ({
  heading: s.both("Signing officers at the bank", "Signataires à la banque"),
  resolved: s.both(
    "RESOLVED THAT the chair and the treasurer sign together.\nThe resolution of 2024 on the same matter is repealed.",
    "IL EST RÉSOLU QUE la présidence et la trésorerie signent ensemble.\nLa résolution de 2024 sur le même sujet est abrogée.",
  ),
});

/** The same resolved at a meeting, by the casting vote, with a dissent, and somebody who was not there. */
function ofMeeting({ known, inside }: Certificate, s: Sample): Certificate {
  const attested = { by: "claire", at: "2026-11-21T15:00:00.000Z", presided: true };
  const counted = {
    directors: 7,
    quorum: 4,
    present: 4,
    absent: 2,
    base: 4,
    needed: 3,
    out: 0,
    disqualified: 1,
  };
  const each = (person: string, vote: "for" | "against") =>
    ({ person, vote, at: null, provedBy: null, exception: null }) as const;
  return {
    known: {
      ...known,
      ...{ way: "meeting", called: "2026-08", proved: null, attested },
      arithmetic: { of: "votes", ...counted, for: 2, against: 2, abstained: 0, castingVote: "for" },
      convened: {
        ...{ noticeAt: "2026-11-02T15:00:00.000Z", paperAt: "2026-11-16T16:00:00.000Z" },
        ...{ startsAt: "2026-11-20T17:30:00.000Z", isResumed: false },
        ...{ members: 7, inTime: 6, waived: 1, since: 0, attended: 0, attending: null },
        rule: { days: 7, source: s.both("By-law 4.5", "Règlement 4.5") },
      },
      rules: known.rules && {
        ...known.rules,
        ...{
          quorum: s.both("By-law 4.12", "Règlement 4.12"),
          casting: s.both("By-law 4.14", "Règlement 4.14"),
        },
      },
    },
    inside: {
      ...inside,
      ...{ chair: "claire", mover: "awa", seconder: "marc", place: "Montréal", absent: ["nia"] },
      waived: ["marc"],
      votes: [each("claire", "for"), each("awa", "for"), each("marc", "against")],
      declared: [
        ...inside.declared,
        {
          ...({
            person: "marc",
            at,
            because: "excepted",
            nature: "other",
            when: "during-discussion",
          } as const),
          ground: s.both("what a director is paid as one", "la rémunération d’un membre du conseil"),
          reason: s.both("I am paid for chairing.", "Je suis rémunéré pour présider.").en,
        },
      ],
      dissents: [
        { person: "marc", isAbsent: false, awareOn: null },
        { person: "nia", isAbsent: true, awareOn: "2026-11-24" },
      ],
    },
  };
}

/** What was decided at a meeting outside Accord has no number of ours. */
const outside = ({ known }: Certificate): Certificate["known"] => ({
  ...known,
  ...{ way: "outside", called: null, at: null, convened: null },
  convenedElsewhere: {
    said: { notice: "waived", on: "2026-11-18" },
    rule: { days: 7, source: { en: "By-law 4.5", fr: "Règlement 4.5" } },
  },
  attested: { by: "claire", at: "2026-11-21T15:00:00.000Z", presided: true },
});

/** A resolution in writing that two directors signed, one of them by a lesser way. */
function certificateFor(s: Sample, lang: Lang): Certificate {
  const pin = { id: "profile", version: 3, hash };
  const lost = { because: "lost" as const, granted: ["claire", "nia"] };
  const vote = (person: string, exception: { because: "lost"; granted: string[] } | null) =>
    ({ person, vote: "sign", at, provedBy: exception ? "exception" : "passkey", exception }) as const;
  return {
    known: {
      ...{
        way: "written",
        body: "director",
        bodyName: null,
        called: "2026-07",
        resolvedOn: "2026-11-20",
        at,
        passedAt: null,
      },
      ...{
        outcome: "approved",
        motion: "approve",
        carried: true,
        ...{ heading: null, resolved: null, put: null, recommends: false, corrects: null },
        policy: pin,
        profile: pin,
      },
      about: { documentId: "d1", basis: s.basis, contentHash: hash },
      rules: {
        name: s.both(
          "Canada Not-for-profit Corporations Act",
          "Loi canadienne sur les organisations à but non lucratif",
        ),
        passed: s.both("s. 140", "art. 140"),
        quorum: null,
        ...{ casting: null, delegation: null },
      },
      arithmetic: { of: "signatures", directors: 3, disqualified: 1, entitled: 2, signed: 2 },
      proved: { passkey: 1, code: 0, link: 0, exception: 1, lesser: 0 },
      ...{ attested: null, minutes: null, standing: "stands", proof: { stream: "d1", number: 31, hash } },
      ...{ corrections: [], convened: null, electronic: null, convenedElsewhere: null },
      members: null,
    },
    inside: {
      ...{
        chair: null,
        mover: null,
        seconder: null,
        place: null,
        absent: [],
        waived: [],
        left: [],
        dissents: [],
        reasons: null,
      },
      ...{ corrections: [], minutes: null },
      declared: [
        {
          ...({ person: "nia", at, because: "disqualified", nature: "family", ground: null } as const),
          when: "in-writing",
          reason: s.both("My brother is an employee of the partner.", "Mon frère est salarié du partenaire.")[
            lang
          ],
        },
        {
          ...({ person: "marc", at, because: "excepted", when: "in-writing", nature: "financial" } as const),
          ground: s.both(
            "what a director is paid as an officer (the Act, s. 141(5)(a))",
            "la rémunération d’un membre comme dirigeant (la Loi, al. 141(5)a))",
          ),
          reason: s.both("My pay as its treasurer.", "Ma rémunération comme trésorier.")[lang],
        },
      ],
      votes: [vote("awa", null), vote("marc", lost)],
      out: [
        {
          person: "nia",
          because: "disqualified",
          reason: s.both("My brother is an employee of the partner.", "Mon frère est salarié du partenaire.")[
            lang
          ],
        },
      ],
    },
  };
}
