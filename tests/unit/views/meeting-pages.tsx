import type { Comment } from "../../../shared/domain/audit/comment.ts";
import { goneMark } from "../../../shared/domain/audit/masks.ts";
import { meetingAhead } from "../../../shared/domain/board/meetings/coming.ts";
import type { OwnWords } from "../../../shared/domain/board/meetings/own-item.ts";
import type { ShortBoard } from "../../../shared/domain/board/seats.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { attendingPage } from "../../../shared/views/pages/attending.tsx";
import { meetingLandingPage, meetingOverPage } from "../../../shared/views/pages/meeting-landing.tsx";
import { meetingPage } from "../../../shared/views/pages/meeting-room.tsx";
import { conveneMeetingPage, meetingsPage } from "../../../shared/views/pages/meetings.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { authority, boardRules, committee, placed, Sitting } from "./meeting-record.ts";
import { frameFor, type Sample } from "./sample.ts";

const zone = "America/Montreal";

/** An item in the secretary’s own words, with the text that is put to the vote. */
const signing = (mark: string): OwnWords => ({
  heading: {
    en: `Confirmation of who signs at the bank for the offices of Bamako and Ouagadougou${mark}`,
    fr: `Confirmation des signataires à la banque pour les bureaux de Bamako et de Ouagadougou${mark}`,
  },
  resolved: {
    en: `RESOLVED THAT any two of the chair, the treasurer and the executive director sign together for each account.${mark}`,
    fr: `IL EST RÉSOLU QUE la présidence, la trésorerie et la direction générale signent à deux, ensemble, pour chaque compte.${mark}`,
  },
});

/** Meetings at each point of their way, with long names and words. */
export function sittings({ hash: contentHash }: Sample, mark: string) {
  const of = { documentId: "R1", round: 1, stage: 2, lane: "board", contentHash, writers: ["awa"] };
  const place = `Centre communautaire de la Côte-des-Neiges, 6767, chemin de la Côte-des-Neiges, salle 695${mark}`;
  const notice = placed(
    `The board is called to a meeting, to decide on what did not pass in writing.\n\nPlease read the papers before.${mark}`,
    place,
  );
  const convened = () =>
    new Sitting()
      .convene(notice, "either", ["oumou", "pierre"])
      .does({
        name: "put-item",
        facts: { item: "r1", nature: "decide", consent: false, of, titleCommitment: null },
      })
      .put("i2", signing(mark))
      .put("i3", `Minutes of the meeting of 12 September 2026${mark}`, { consent: true })
      .put("i4", `Appointment of the auditors${mark}`, { consent: true })
      .put("i5", `News of the offices${mark}`, { nature: "note" });
  const noticed = () =>
    ["oumou", "pierre"].reduce(
      (one, person) => one.does({ name: "send-on-paper", person }),
      convened().does({ name: "accept-electronic-means", person: "claire" }),
    );
  const open = () => noticed().open().arrive("claire", "daniel", "rive", "oumou");
  const called = () =>
    open()
      .enter("item-called", { item: "r1" })
      .enter(
        "room-left",
        {
          ...{ person: "oumou", item: "r1", because: "disqualified" },
          interest: { nature: "financial", ground: "material-contract", when: "before-discussion" },
        },
        { text: `My sister owns a third of the printer that this report proposes to hire.${mark}` },
      )
      .enter(
        "interest-declared",
        {
          ...{ person: "claire", item: "r1", because: "excepted" },
          ...{ nature: "other", ground: "pay", when: "during-discussion" },
        },
        { text: `I am paid for chairing this committee.${mark}` },
      )
      .declaredByOfficer("r1", { text: `The firm of my husband rents the hall to the project.${mark}` })
      .enter(
        "item-minuted",
        { item: "r1" },
        { text: `Daniel asked what becomes of the second cell.${mark}` },
      );
  const voted = () => called().vote("r1", { for: 2, against: 1, abstained: 0 });
  const done = () =>
    voted()
      .enter("dissent-recorded", { person: "rive", item: "r1" })
      .enter("item-called", { item: "i2" })
      .vote("i2", { for: 4, against: 0, abstained: 0 })
      .enter("item-called", { item: "i3" })
      .vote("i3", { for: 4, against: 0, abstained: 0 })
      .enter("item-deferred", { item: "i4" })
      .enter("meeting-ended");
  const attested = () => done().answer("attest-decisions", "claire");
  const drafted = () => {
    const one = attested();
    return one.does({ name: "draft-minutes", minutesHash: one.minutesNow });
  };
  const answered = () => {
    const one = drafted().answer(
      "answer-minutes",
      "rive",
      { confirms: false },
      { text: `I said that I was against it.${mark}` },
    );
    const shownHash = one.meeting.minutes?.hash;
    return one.does(
      { name: "answer-contest", person: "rive", shownHash, wordsCommitment: contentHash },
      { text: `The meeting is asked to add it at its next sitting.${mark}` },
    );
  };
  const fallen = () => {
    const one = voted();
    const moment = one.entries.length;
    const each = { claire: "for", daniel: "for", rive: "for" };
    return one
      .enter("dissent-recorded", { person: "rive", item: "r1" })
      .correct("motion-voted", `Rive was for it.${mark}`)
      .vote("r1", { for: 3, against: 0, abstained: 0 }, { each, moment });
  };
  return {
    short: new Sitting().at("2026-11-20T15:00:00.000Z").convene(notice, "electronic", ["oumou"]),
    convened: convened(),
    foreseen: (
      [
        ["claire", "in-person"],
        ["daniel", "in-person"],
        ["rive", "electronic"],
        ["oumou", "absent"],
      ] as const
    ).reduce(
      (one, [who, answer]) => one.answer("answer-attendance", who, { answer, profile: boardRules }),
      convened(),
    ),
    open: noticed().open(),
    called: called(),
    voted: voted(),
    again: voted()
      .enter("member-left", { person: "oumou" })
      .correct("motion-voted", `Rive voted against, and was counted for.${mark}`)
      .enter("item-called", { item: "i2" }),
    lost: called().enter("member-left", { person: "rive" }).enter("member-left", { person: "daniel" }),
    adjourned: voted().enter("meeting-adjourned", { because: "quorum", to: "2026-12-01T18:00:00.000Z" }),
    ended: done(),
    contested: done().answer("contest-decisions", "claire", {}, { text: `Rive abstained.${mark}` }),
    attested: attested(),
    drafted: drafted().answer("answer-minutes", "rive", { confirms: true }),
    disputed: drafted().answer(
      "answer-minutes",
      "rive",
      { confirms: false },
      { text: `I said that I was against it.${mark}` },
    ),
    answered: answered(),
    fallen: fallen(),
    moved: convened().does(
      {
        ...{ name: "move" },
        facts: {
          startsAt: "2026-12-03T18:00:00.000Z",
          attendance: "electronic",
          noticeCommitment: contentHash,
        },
      },
      notice,
    ),
    replaced: convened(),
    cancelled: convened().does(
      { name: "cancel", reasonCommitment: contentHash },
      { text: `The matter was decided in writing.${mark}` },
    ),
  };
}

type Failed = Parameters<typeof meetingPage>[0]["failed"];

/**
 * Meetings as whoever keeps their record has them before them: `room` is the page of one, with what was sent and not entered.
 * @param read what is read of words that lie beside an entry
 */
export function keptMeetings(lang: Lang, s: Sample, mark: string, read = (said: Comment): Comment => said) {
  const names = {
    ...s.names,
    claire: `Marie-Hélène Vandenbroucke-Ouédraogo de la Bruyère${mark}`,
    oumou: `Oumou Diallo${mark}`,
    pierre: `Jean-Pierre Nkurunziza-Lachapelle${mark}`,
  };
  const all = sittings(s, mark);
  for (const { words } of Object.values(all)) for (const [at, said] of words) words.set(at, read(said));
  const frame = frameFor(lang, s);
  const recommended = new Map([
    ["R1", [{ committee, outcome: "approved", number: null, at: "2026-11-10T18:00:00.000Z" } as const]],
  ]);
  const corrections = [
    {
      ...{ called: "2026-09", on: "2026-12-15", words: `Five for and one against, not six for.${mark}` },
      since: [{ called: "2027-02", on: "2027-02-09", words: `Four for, not five.${mark}`, since: [] }],
    },
  ];
  const bases = new Map([["r1", s.basis]]);
  const awaited = { documentId: "R2", round: 1, stage: 2, lane: "board", contentHash: s.hash, writers: [] };
  const room = (name: keyof typeof all, failed: Failed = null, gone: Record<string, string> = {}) => {
    const { meeting, entries, words } = all[name];
    let commands = 0;
    const power = { decides: true, by: null } as const;
    const barred = new Map([["r1", { daniel: "author", awa: "disqualified" } as const]]);
    const stayed = name === "replaced" ? [] : meeting.members.filter((one) => one !== "pierre");
    const inOffice = [...stayed, "awa"];
    const ahead = meetingAhead(meeting, boardRules, inOffice, ({ item }) => barred.get(item) ?? {});
    return meetingPage({
      inOffice,
      ...{ barred, ahead: ahead && { ...ahead, notOpened: name === "foreseen" ? ["awa"] : meeting.members } },
      ...{ frame, zone, meeting, entries, words, names, bases, recommended, failed },
      profile: boardRules,
      officers: ["awa"],
      // Of an officer, of one whose words were masked since, and of one who sits on the board by now.
      written: {
        disclosed: [
          {
            person: "awa",
            entry: 3,
            words: `${s.both("My firm rents the hall.", "Ma société loue la salle.")[lang]}${mark}`,
          },
          { person: "awa", entry: 4, words: goneMark },
          { person: "daniel", entry: 2, words: s.both("My firm prints it.", "Ma société l’imprime.")[lang] },
        ].map((one) => ({ ...one, at: "2026-11-20T18:00:00.000Z", nature: "financial" as const })),
        altered: name === "called" ? 1 : 0,
      },
      quorumSource: boardRules.quorum.source[lang],
      standingIn: { gone, members: inOffice, presides: null },
      awaiting: name === "convened" ? [{ of: awaited, basis: s.basis, power }] : [],
      isCut: name === "convened",
      corrections: name === "ended" ? corrections : [],
      earlier: name === "convened" ? [{ meeting: "m0", heldOn: "2026-09-22", recordHash: s.hash }] : [],
      unreached: name === "convened" ? ["pierre"] : [],
      aside: "0".repeat(64),
      command: () => {
        commands += 1;
        return `c${commands}`;
      },
      csrf: "csrf-token",
      entryUrl: (act) => `/meetings/m1/entries/${act}?sent`,
      backUrl: "/meetings",
      maskUrl: "/meetings/m1/mask",
    });
  };
  return { names, all, frame, recommended, corrections, bases, room };
}

/** The pages of whoever keeps the record of meetings, and of their members. */
export function meetingPages(
  lang: Lang,
  s: Sample,
  mark: string,
  read?: (said: Comment) => Comment,
): Record<string, unknown> {
  const { names, all, frame, recommended, corrections, bases, room } = keptMeetings(lang, s, mark, read);
  type Errors = Parameters<typeof attendingPage>[0]["errors"];
  const member = (name: keyof typeof all, person: string, errors: Errors = [], typed = {}) => {
    const { meeting, entries, words, recordHash } = all[name];
    const minutesNow = meeting.attested ? all[name].minutesNow : null;
    const effects = new Map(meeting.attested ? [["r1", "took-effect"] as const] : []);
    return attendingPage({
      ...{ frame: frameFor(lang, s), zone, errors, typed },
      seen: {
        ...{ meeting, entries, words, names, bases, effects, recordHash, minutesNow, recommended },
        corrections: meeting.attested ? corrections : [],
        ...{ profile: boardRules, by: authority(person) },
      },
      electronic: name === "short" ? { url: "/electronic", isAsked: true } : null,
      aside: "",
      command: "c1",
      csrf: "csrf-token",
      actionUrl: "/answer",
      fileUrl: "/meeting.ics",
      paperUrl: (item) => `/papers/${item}`,
    });
  };
  const { reader: _, ...outside } = frame;
  const body = boardRules.committees[0]?.name[lang] ?? "";
  const ofBody = messages(lang).boardroom.ofBody({ committee: body });
  const listed = (
    id: string,
    startsAt: string,
    status: "convened" | "adjourned" | "cancelled" | "ended",
  ) => ({
    ...{ id, startsAt, known: { committee: id === "m4" ? committee : null, status } },
  });
  const list = {
    ...{ frame, zone, newUrl: "/meetings/new", registerUrl: "/register", resolutionsUrl: "/resolutions" },
    meetingUrl: (id: string) => `/meetings/${id}`,
  };
  const convening = {
    ...{ frame, zone, aside: "", command: "c1", csrf: "csrf-token" },
    bodies: [
      ["director", lang === "en" ? "Board of directors" : "Conseil d’administration"],
      ["programmes", body],
    ] satisfies [string, string][],
    actionUrl: "/meetings/new",
    backUrl: "/meetings",
  };
  const {
    boardroom: { error },
    oversight,
    meetings: {
      form: { wrong },
      typed,
      refusal,
    },
  } = messages(lang);
  const refused =
    lang === "en" ? "Only 3 are in the room, and more votes are given." : "Il y a plus de voix que de gens.";
  const cited = { en: "the by-laws, s. 12", fr: "les règlements, art. 12" };
  const shortOf = (hasQuorum: boolean): ShortBoard => ({
    ...{ directors: hasQuorum ? 4 : 2, atLeast: 5, quorum: 3, hasQuorum, filledBy: "directors" },
    sources: { seats: cited, quorum: cited, vacancies: cited },
  });
  const typedVote = {
    motion: "approve",
    mover: "daniel",
    seconder: "rive",
    for: "4",
    against: "0",
    abstained: "0",
  };
  return {
    "meetings-empty": meetingsPage({ ...list, ahead: [], over: [] }),
    "meetings-short": meetingsPage({ ...list, ahead: [], over: [], short: shortOf(true) }),
    "meetings-convene-short": conveneMeetingPage({
      ...convening,
      typed: {},
      errors: [],
      short: shortOf(false),
    }),
    meetings: meetingsPage({
      ...list,
      ahead: [
        listed("m3", "2026-12-10T18:00:00.000Z", "adjourned"),
        listed("m4", "2027-01-14T18:00:00.000Z", "convened"),
      ],
      over: [
        listed("m1", "2026-11-01T18:00:00.000Z", "ended"),
        listed("m2", "2026-10-01T18:00:00.000Z", "cancelled"),
      ],
    }),
    "meetings-convene": conveneMeetingPage({
      ...convening,
      typed: {},
      errors: [],
    }),
    "meetings-convene-wrong": conveneMeetingPage({
      ...convening,
      typed: { day: "next Monday", time: "half past two", place: `Montréal${mark}` },
      errors: (["body", "day", "time"] as const).map((at) => ({ at, text: wrong[at] })),
    }),
    "meeting-convened": room("convened"),
    "meeting-chair-left": room("ended", null, { claire: "2026-12-16", oumou: "2026-12-18" }),
    "meeting-foreseen": room("foreseen"),
    "meeting-open": room("open"),
    "meeting-called": room("called"),
    "meeting-own-item-wrong": room("convened", {
      at: "put",
      text: typed.recognisable,
      typed: {
        ...{ "heading.en": "Prize of Aminata, 11 years old", "heading.fr": `Prix d’excellence${mark}` },
        ...{ "resolved.en": "", "resolved.fr": "", nature: "decide" },
      },
    }),
    "meeting-vote-wrong": room("called", { at: "vote.r1", text: refused, typed: typedVote }),
    "meeting-interest-wrong": room("called", {
      at: "declare.r1",
      text: typed.follows,
      typed: {
        ...{ person: "daniel", nature: "other-duty", timing: "before-discussion" },
        "words.declare.r1": `I sit on the board of the partner.${mark}`,
      },
    }),
    "meeting-corrects-wrong": room("convened", {
      at: "put.corrects",
      text: typed.noEarlier,
      typed: {
        ...{ older: "2019-02-30", corrects: "" },
        "heading.en": `Item 3: Moussa, 12, was heard; five for, one against.${mark}`,
        "heading.fr": `Point 3\u00a0: cinq voix pour, une contre.${mark}`,
      },
    }),
    "meeting-voted": room("voted"),
    "meeting-interest-late": room("voted", {
      at: "declare.r1",
      text: refusal["voted-already"]({ name: names.claire, item: titleOf(s.basis)[lang], limit: "" }),
      typed: {
        ...{ person: "claire", nature: "financial", timing: "after-vote", follows: "stepped-aside" },
        "words.declare.r1": `My brother works there.${mark}`,
      },
    }),
    "meeting-again": room("again"),
    "meeting-lost": room("lost"),
    "meeting-adjourned": room("adjourned"),
    "meeting-ended": room("ended"),
    "meeting-moved": room("moved"),
    "meeting-replaced": room("replaced"),
    "meeting-cancelled": room("cancelled"),
    "attending-landing": meetingLandingPage({
      ...{ frame: outside, reader: names.claire, body: ofBody, startsAt: "2026-11-24T18:00:00.000Z", zone },
      actionUrl: "/link",
    }),
    "attending-over": meetingOverPage({ frame: outside, body: ofBody, because: "cancelled" }),
    "attending-before": member("short", "daniel"),
    "attending-agenda": member("convened", "daniel"),
    "attending-said": member("foreseen", "rive"),
    "attending-say-wrong": member("foreseen", "pierre", [{ at: "answer.come", text: error.choose }], {
      part: "coming",
    }),
    "attending-open": member("called", "daniel"),
    "attending-attest": member("ended", "claire"),
    "attending-contest-wrong": member("ended", "claire", [{ at: "reason", text: oversight.error.reason }], {
      answer: "contest",
    }),
    "attending-contested": member("contested", "claire"),
    "attending-draft": member("attested", "awa"),
    "attending-minutes": member("drafted", "daniel"),
    "attending-sign": member("drafted", "claire"),
    "attending-disputed": member("disputed", "awa"),
    "attending-disputed-chair": member("disputed", "claire"),
    "attending-answered": member("answered", "rive"),
    "attending-fallen": member("fallen", "rive"),
    "attending-dissent": member("drafted", "pierre"),
    "attending-dissent-wrong": member("drafted", "pierre", [{ at: "awareOn.i2", text: error.day }], {
      answer: "dissent",
      item: "i2",
      awareOn: "last week",
    }),
  };
}
