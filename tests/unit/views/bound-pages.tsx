import { goneMark } from "../../../shared/domain/audit/masks.ts";
import type { MeetingPaper } from "../../../shared/domain/board/bound.ts";
import type { Certificate } from "../../../shared/domain/board/certificate.ts";
import { minutesFrom } from "../../../shared/domain/board/meetings/written.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { boundIndexPage, boundMinutesPage } from "../../../shared/views/pages/bound.tsx";
import { certificatePage } from "../../../shared/views/pages/certificate.tsx";
import { extractPage } from "../../../shared/views/pages/extract.tsx";
import { sittings } from "./meeting-pages.tsx";
import { boardRules } from "./meeting-record.ts";
import { frameFor, type Sample } from "./sample.ts";

const zone = "America/Montreal";

/** Nine directors, some of them with long names. */
const directors = {
  claire: "Marie-Hélène Vandenbroucke-Ouédraogo de la Bruyère",
  daniel: "Daniel Tremblay",
  rive: "Rive Sud Okonkwo-Lamontagne",
  oumou: "Oumou Diallo",
  pierre: "Jean-Pierre Nkurunziza-Lachapelle",
  fatou: "Fatoumata Binta Coulibaly-Desrosiers",
  ines: "Inès de Souza",
  karim: "Abdelkarim Benabdallah El-Idrissi",
  awa: "Awa Traoré",
};
const all = Object.keys(directors);

/** Papers as long as they come: minutes of meetings, and what nine directors resolved, in writing and at a meeting. */
export function boundPages(lang: Lang, s: Sample, mark: string, written: Certificate, met: Certificate) {
  const { reader: _, ...frame } = frameFor(lang, s);
  const names = { ...s.names, ...directors };
  const hash = "4f5e".repeat(16);
  const minutes = (name: "answered" | "attested", corrections: MeetingPaper["seen"]["corrections"]) => {
    const { meeting, entries, words } = sittings(s, mark)[name];
    const paper = {
      ...({ paper: "minutes", id: "m1", at: "2026-11-24T18:00:00.000Z", on: "2026-11-24" } as const),
      ...{ bodyName: null, meeting },
      seen: {
        ...{ entries, words, corrections, names, profile: boardRules, bases: new Map([["r1", s.basis]]) },
        ...{
          declaredBefore: new Map(),
          effects: new Map([["r1", "took-effect" as const]]),
          open: new Set<string>(),
        },
      },
    };
    return paper;
  };
  const corrections = [
    {
      called: "2026-09",
      on: "2026-12-15",
      words: `Five for and one against, not six for.${mark}`,
      since: [],
    },
  ];
  const answered = minutes("answered", corrections);
  const certified = { frame, names, zone, urls: null };
  const nine = {
    writing: ofNineInWriting(written, s, mark),
    meeting: ofNineAtMeeting(met, s, mark),
  };
  const file = (paper: "minutes" | "resolution", name: string) => ({
    ...{ path: `${lang}/2026-11-24-${name}.pdf`, lang, sha256: hash, bytes: 1, paper, on: "2026-11-24" },
    proof: { stream: "d1", entry: 1, hash },
  });
  const [item] = minutesFrom(answered.seen.entries)?.items ?? [];
  if (!item) throw new Error("nothing was on the agenda");
  const { inside: ofVote, known } = nine.meeting;
  const extract = { ...{ frame, zone, urls: null, known }, signed: "signed" as const };
  const resolution = {
    ...({ paper: "resolution", at: "2026-11-24T18:00:00.000Z", on: "2026-11-24", name: "n7" } as const),
    names,
  };
  return {
    "bound-minutes": boundMinutesPage({ frame, paper: answered }),
    "bound-minutes-not-drafted": boundMinutesPage({ frame, paper: minutes("attested", []) }),
    "bound-certificate-of-nine": certificatePage({
      ...{ ...certified, ...nine.writing },
      known: { ...nine.writing.known, passedAt: "2026-11-20T21:40:00.000Z" },
    }),
    "certificate-of-nine": certificatePage({ ...certified, known: nine.writing.known, inside: null }),
    "bound-certificate-of-nine-met": certificatePage({ ...certified, ...nine.meeting }),
    "certificate-of-nine-met": certificatePage({ ...certified, known: nine.meeting.known, inside: null }),
    "extract-of-nine": extractPage({ ...extract, inside: { ...ofVote, seen: answered.seen, item } }),
    "bound-index": boundIndexPage({
      ...{ frame, year: "2026", askedAt: "2026-12-20T18:00:00.000Z", altered: [] },
      bound: [
        { paper: answered, file: file("minutes", "minutes-director-m1") },
        ...Array.from({ length: 12 }, () => ({
          paper: { ...resolution, certificate: nine.writing },
          file: file("resolution", "resolution-2026-07-director"),
        })),
      ],
      interests: { path: `interests-${lang}.pdf`, sha256: hash },
    }),
  };
}

/** One had signed and left, and one is disqualified. Of the seven who signed, one by an exception, one by a one-time code. */
function ofNineInWriting({ known, inside }: Certificate, s: Sample, mark: string): Certificate {
  const [first] = inside.votes;
  if (!first) throw new Error("nobody signed");
  const signed = all.filter((person) => person !== "pierre" && person !== "daniel");
  return {
    known: {
      ...known,
      arithmetic: { of: "signatures", directors: 8, disqualified: 1, entitled: 7, signed: 7 },
      proved: { passkey: 5, code: 1, link: 0, exception: 1, lesser: 0 },
    },
    inside: {
      ...inside,
      votes: signed.map((person) => ({
        ...{ ...first, person, provedBy: "passkey" },
        ...(person === "ines" && { provedBy: "code" as const }),
        ...(person === "rive" && {
          provedBy: "exception" as const,
          exception: { because: "broken" as const, granted: ["claire", "karim"] },
        }),
      })) as Certificate["inside"]["votes"],
      left: ["daniel"],
      out: [
        {
          ...({ person: "pierre", because: "disqualified" } as const),
          reason: s.both("My brother is an employee of the partner.", "Mon frère est salarié du partenaire.")
            .en,
        },
      ],
      reasons: `The board takes note of what the partner asks.${mark}`,
    },
  };
}

/** With somebody of each kind who was out, the words of one of them masked, dissents and a correction since. */
function ofNineAtMeeting({ known, inside }: Certificate, s: Sample, mark: string): Certificate {
  const vote = (person: string, given: "for" | "against" | "abstained") =>
    ({ person, vote: given, at: null, provedBy: null, exception: null }) as const;
  // What corrected it was corrected in turn.
  const later = { called: "2027-09", on: "2027-03-17", since: [] };
  const first = { called: "2027-03", on: "2027-01-20" };
  const reason = s.both("The partner pays my firm.", "Le partenaire paie mon cabinet.").en;
  return {
    known: {
      ...known,
      arithmetic: {
        ...{ of: "votes", directors: 9, quorum: 5, present: 5, absent: 1, base: 5, needed: 3 },
        ...{ out: 2, disqualified: 1 },
        ...{ for: 3, against: 1, abstained: 1, castingVote: null },
      },
      corrections: [{ ...first, since: [later] }],
      electronic: {
        ...{ attended: 2, need: "consent-of-all" },
        source: s.both("the Act, s. 136(7)", "la Loi, par. 136(7)"),
      },
      attested: { by: "fatou", at: "2026-11-24T18:00:00.000Z", presided: false },
    },
    inside: {
      ...inside,
      ...{ chair: "claire", mover: "daniel", seconder: "fatou", absent: ["karim"] },
      place: `Centre communautaire de la Côte-des-Neiges, 6767, chemin de la Côte-des-Neiges, salle 695${mark}`,
      votes: [
        ...["claire", "daniel", "fatou"].map((person) => vote(person, "for")),
        ...[vote("oumou", "against"), vote("ines", "abstained")],
      ],
      out: [
        { person: "pierre", because: "disqualified", reason: goneMark },
        { person: "rive", because: "stepped-aside", reason },
        { person: "awa", because: "author", reason: null },
      ],
      dissents: [
        { person: "oumou", isAbsent: false, awareOn: null },
        { person: "karim", isAbsent: true, awareOn: "2026-11-26" },
      ],
      corrections: [
        {
          ...{ ...first, words: `3 for, 1 against and 1 abstained, not 4 for.${mark}` },
          since: [{ ...later, words: `3 for and 2 against.${mark}` }],
        },
      ],
    },
  };
}
