type Adopted = { when: string; on: string; number: number; called: string | null };

/** What becomes of a governance document; days and ids come in words already. */
export const governance = () => ({
  types: {
    policy: "Policy",
    "by-law": "By-law",
    "terms-of-reference": "Terms of reference",
    "code-of-conduct": "Code of conduct",
    "approval-policy": "Approval policy",
  },
  adoptedOn: "Adopted by the board",
  resolutionTitle: "Resolution",
  /** By the number that the register calls it by, where it has one, and the entry that proves it. */
  resolution: ({ number, called }: { number: number; called: string | null }) =>
    called === null
      ? `Entry no.\u00a0${number} of its record`
      : `${called} (entry no.\u00a0${number} of its record)`,
  effectOn: "Day of effect",
  reviewOn: "To be reviewed by",
  replaces: "Takes the place of",
  standing: "How it stands",
  standings: {
    "not-adopted": "Not adopted yet",
    "to-come": ({ from }: { from: string }) => `In force from ${from}`,
    "in-force": ({ since }: { since: string }) => `In force since ${since}`,
    "until-members": ({ since, on }: { since: string; on: string }) =>
      `In force since ${since}, until the members confirm it: their meeting is expected on ${on}`,
    "until-next": ({ since }: { since: string }) =>
      `In force since ${since}, until the next meeting of members, and lapsed from then on unless they confirm it`,
    "members-late": ({ since, on }: { since: string; on: string }) =>
      `In force since ${since}, and lapsed unless the members confirmed it: their meeting was expected on ${on}, and nobody has recorded what they decided`,
    "held-back": ({ on, because }: { on: string; because: string }) =>
      `Adopted by the board, and not in force yet, though its day has come. Found on ${on}: ${because}. What was in force before goes on until that is mended`,
    "once-confirmed": ({ on }: { on: string | null }) =>
      `Adopted by the board, and in force only once the members confirm it${on === null ? "" : `: their meeting is expected on ${on}`}`,
    "once-late": ({ on }: { on: string }) =>
      `Adopted by the board, and in force only if the members confirmed it: their meeting was expected on ${on}, and nobody has recorded what they decided`,
    confirmed: ({ since, on }: { since: string; on: string }) =>
      `In force since ${since}, confirmed by the members on ${on}`,
    amended: ({ since, on }: { since: string; on: string }) =>
      `In force since ${since}, and amended by the members on ${on}: their minutes say how it reads since then, until a revision brings that text`,
    lapsed: ({ on }: { on: string }) => `Lapsed on ${on}: the members did not confirm it`,
    replaced: ({ from, by }: { from: string; by: string }) => `Replaced from ${from} by ${by}`,
  },
  /** Why a policy could not be gone through, or rules not be kept to, as roles are held; `role` as it is called. */
  heldBack: {
    "nobody-holds": ({ role }: { role: string }) => `nobody holds the role “${role}”`,
    "too-few-hold": ({ role }: { role: string }) =>
      role === ""
        ? "it asks for more people than there are"
        : `it asks for more voices than hold the role “${role}”`,
    "nobody-stands-in": ({ role }: { role: string }) => `nobody could stand in by the role “${role}”`,
    "only-who-starts-holds": ({ role }: { role: string }) =>
      `only whoever would start a document holds the role “${role}”, and nobody decides on their own`,
    "no-body": ({ role }: { role: string }) => `“${role}” is no longer the board or a committee of it`,
    "no-directors": ({ role }: { role: string }) => `somebody who holds the role “${role}” is no director`,
    "no-chair": ({ role }: { role: string }) => `whoever holds the role “${role}” sits on no such body`,
    "beyond-delegation": ({ role }: { role: string }) =>
      `with the role “${role}” a committee would resolve on more than was delegated to it`,
    "never-ends": () => "nobody could go through with all that it says",
  },
  toOther: "Read what holds in its place",
  toEarlier: "Read what it took the place of",
  toBefore: "Read what is in force until then",
  toCertificate: ({ called }: { called: string | null }) =>
    called === null ? "The certificate of its resolution" : `The certificate of resolution ${called}`,
  publicPage: {
    kicker: "Governance document",
    lead: "What the organisation has bound itself to, as its board adopted it, in both languages.",
    proof:
      "The fingerprint below (SHA-256) names the exact version that the board adopted. You can recompute it yourself:",
  },
  listed: {
    inForce: "In force",
    toCome: "Adopted, and still to take effect",
    earlier: "Earlier versions, and what holds no more",
    none: "No governance document is in force yet.",
    versions: ({ count }: { count: number }) =>
      count === 1 ? "The version before it" : `The ${count} versions before it`,
    version: ({ number, title }: { number: number; title: string }) => `Version ${number} – ${title}`,
    one: ({
      standing,
      adopted,
      number,
      resolution,
    }: {
      standing: string;
      adopted: string;
      number: number;
      /** What its resolution is called in the register; null where it has no number of its own. */
      resolution: string | null;
    }) =>
      `${standing}. Adopted by the board on ${adopted} (${resolution === null ? "" : `resolution ${resolution}, `}entry no.\u00a0${number} of its record).`,
  },
  notice: {
    subject: ({ document }: { document: string }) => `For your information: the ${document} is adopted`,
    intro: ({ on }: { on: string }) =>
      `The board of directors adopted this governance document on ${on}, and it is published. Nothing is expected of you.`,
    isNew: "It takes the place of no earlier document: all of it is new.",
    same: "Word for word it says what the version before it says.",
    /** `on`: null where the day that was expected was over before its adoption. */
    members: ({ on }: { on: string | null }) =>
      `As a by-law it holds until the next meeting of members${on === null ? "" : `, expected on ${on}`}, and lapses unless they confirm it.`,
    onceConfirmed: ({ on }: { on: string | null }) =>
      `It has the same purpose as a by-law that lapsed, so that it holds only once the members confirm it${on === null ? "" : `; their meeting is expected on ${on}`}.`,
    added: ({ line }: { line: string | null }) => (line === null ? "New" : `New. ${line}`),
    removed: ({ line }: { line: string | null }) => (line === null ? "Removed" : `Removed. ${line}`),
    before: ({ line }: { line: string | null }) => (line === null ? "Before" : `Before. ${line}`),
    now: ({ line }: { line: string | null }) => (line === null ? "Now" : `Now. ${line}`),
    order: "In another order",
    long: "This line reads otherwise too. Its page has the words.",
    action: "Read the document",
    check:
      "The fingerprint below names the exact version that the board adopted. The page of the document has it as a file, and three lines with which you can recompute the fingerprint yourself.",
    why: ({ addressee }: { addressee: string }) =>
      `You receive this notice because ${addressee} asked to be told of governance documents. You can unsubscribe at any time, at once and without giving a reason.`,
  },
  original: {
    title: "What changes of the version in force",
    lead: "Each article that is new, gone or worded otherwise stands here, as it is in force and as it would be.",
    none: "It says word for word what the version in force says.",
    new: ({ row }: { row: string }) => `New: ${row}`,
  },
  revise: {
    title: "Revise one that is in force",
    lead: "Its form begins with all that the document says. Once the board has adopted the revision, it takes the document’s place.",
    anew: "Or begin a new one",
  },
  notRevised: {
    title: "This document cannot be revised",
    text: "What is revised is what stands: the board has adopted it, nothing has taken its place, and it has not lapsed. Of this document that is not so, or no longer.",
    back: "Choose what to revise, or begin anew",
  },
  revision: { title: "Revise what is in force", start: "Start the revision" },
  members: {
    act: "Record what the members decided",
    title: "Record what the members decided",
    lead: ({ rule }: { rule: string }) =>
      `The board’s by-law holds until the next meeting of members, and lapses unless they confirm it (${rule}). What their minutes say is what counts; here it is put on record.`,
    outcome: "What the members made of it",
    outcomes: {
      confirmed: "They confirmed it",
      amended: "They confirmed it with amendments",
      rejected: "They rejected it: it lapses on that day",
      "not-submitted": "It was not put to them: it lapses on that day",
    },
    outcomeMissing: "Say what the members made of the by-law",
    day: "Day of the meeting of members",
    dayHint: "Today or before, and not before the board adopted it",
    dayWrong: "Give a day since the board adopted the by-law: today or before",
    reason: "By which minutes is that seen?",
    reasonHint:
      "Name the meeting, the item and where its minutes are; of an amendment, say how it reads. It is kept apart from the record, which holds only a proof of it.",
    follows: [
      "Everybody sees on its public page how it stands since then.",
      "Where it lapses, what it took the place of holds again.",
      "Where it turns out to be wrong, it is corrected by a later entry. Both stay on record.",
    ],
    action: "Put it on record",
    correcting: {
      act: "Correct what is on record of the members",
      title: "Correct what is on record of the members",
      lead: ({ decided }: { decided: string }) =>
        `On record is: ${decided} What their minutes say is what counts. Say here what they say.`,
      decided: {
        confirmed: ({ on }: { on: string }) => `the members confirmed it on ${on}.`,
        amended: ({ on }: { on: string }) => `the members confirmed it with amendments on ${on}.`,
        rejected: ({ on }: { on: string }) => `the members rejected it on ${on}.`,
        "not-submitted": ({ on }: { on: string }) =>
          `it was not put to the members at their meeting of ${on}.`,
      },
      same: "This is what is on record. Change the outcome or the day, or leave it as it is",
      follows: [
        "The entry that was wrong stays, and this one counts in its place: on its public page, and on its certificate.",
        "Where it lapses by this, what it took the place of holds again; where it had lapsed by mistake, it takes that place again.",
        "Its author, and whoever watches over it, are told.",
      ],
      action: "Correct it on record",
    },
    moving: {
      act: "Put off the meeting of members",
      title: "Put off the meeting of members",
      lead: ({ on }: { on: string }) =>
        `The members are expected to decide on this by-law on ${on}. Where their meeting is put off, or adjourned before they did, give its new day. Nothing lapses by that.`,
      day: "New day of the meeting of members",
      dayHint: ({ last }: { last: string }) =>
        `From today on, and at the latest on ${last}: by then members meet in any case`,
      dayWrong: ({ last }: { last: string }) => `Give another day than before: from today to ${last}`,
      reason: "Why is it on another day?",
      reasonHint: "It is kept apart from the record, which holds only a proof of it.",
      follows: [
        "Everybody sees on its public page that the members are expected on the new day.",
        "The calendar and the reminders move to that day.",
        "Its author, and whoever watches over it, are told.",
      ],
      action: "Put it on record",
    },
  },
  attention: {
    review: "Its day of review has passed, and nothing has taken its place",
    members: "What the members decided on this by-law is to be recorded",
  },
  history: {
    /** `called`: the number of its resolution; null where it has none, so that its entry names it. */
    adopted: ({ when, on, number, called }: Adopted) =>
      `On ${when}, it was recorded that the board adopted the document on ${on} (${called === null ? `entry no.\u00a0${number}` : `resolution ${called}`}).`,
    days: ({ effect, review }: { effect: string; review: string }) =>
      `It takes effect on ${effect}, and is to be reviewed by ${review}.`,
    inForce: ({ when, on }: { when: string; on: string }) =>
      `On ${when}, it was recorded that the document is in force since ${on}.`,
    replaced: ({ when, by, from }: { when: string; by: string; from: string }) =>
      `On ${when}, it was recorded that ${by} takes the place of this one from ${from}.`,
    heldBack: ({ when, because }: { when: string; because: string }) =>
      `On ${when}, it was recorded that its day has come and it is not in force: ${because}. What was in force before goes on.`,
    restored: ({ when, by, from }: { when: string; by: string; from: string }) =>
      `On ${when}, it was recorded that ${by} has lapsed, so that this one holds again from ${from}.`,
    told: {
      review: ({ when, day }: { when: string; day: string }) =>
        `On ${when}, whoever watches over it was told of its day of review, ${day}.`,
      members: ({ when, day }: { when: string; day: string }) =>
        `On ${when}, whoever watches over it was told of the meeting of members that is to confirm it, expected on ${day}.`,
    },
    decided: {
      confirmed: ({ when, on, by }: { when: string; on: string; by: string }) =>
        `On ${when}, ${by} recorded that the members confirmed the by-law on ${on}.`,
      amended: ({ when, on, by }: { when: string; on: string; by: string }) =>
        `On ${when}, ${by} recorded that the members confirmed the by-law with amendments on ${on}.`,
      rejected: ({ when, on, by }: { when: string; on: string; by: string }) =>
        `On ${when}, ${by} recorded that the members rejected the by-law on ${on}: it lapsed on that day.`,
      "not-submitted": ({ when, on, by }: { when: string; on: string; by: string }) =>
        `On ${when}, ${by} recorded that the by-law was not put to the members at their meeting of ${on}: it lapsed on that day.`,
    },
    corrected: {
      confirmed: ({ when, on, by }: { when: string; on: string; by: string }) =>
        `On ${when}, ${by} corrected what was recorded of the members: they confirmed the by-law on ${on}.`,
      amended: ({ when, on, by }: { when: string; on: string; by: string }) =>
        `On ${when}, ${by} corrected what was recorded of the members: they confirmed the by-law with amendments on ${on}.`,
      rejected: ({ when, on, by }: { when: string; on: string; by: string }) =>
        `On ${when}, ${by} corrected what was recorded of the members: they rejected the by-law on ${on}, and it lapsed on that day.`,
      "not-submitted": ({ when, on, by }: { when: string; on: string; by: string }) =>
        `On ${when}, ${by} corrected what was recorded of the members: the by-law was not put to them at their meeting of ${on}, and it lapsed on that day.`,
    },
    moved: ({ when, on, by }: { when: string; on: string; by: string }) =>
      `On ${when}, ${by} recorded that the meeting of members that is to decide on it is expected on ${on}.`,
    onceConfirmed:
      "It has the same purpose or effect as a by-law that ceased to have effect, and holds only once the members confirm it.",
  },
  refusal: {
    "no-by-law": {
      cause: "The members confirm by-laws alone. This document is none, and needs no confirmation.",
      next: "Go back to its page, and look for the by-law in the list.",
    },
    "members-decided": {
      cause: "What the members decided on this by-law is on record already.",
      next: "Its page says what it is. Where that is wrong, correct it from there, by a later entry.",
    },
    "no-day-of-members": {
      cause: "The members can only have decided on this by-law since the board adopted it: today or before.",
      next: "Open the page anew and give another day.",
    },
    "no-day-to-meet": {
      cause:
        "The members can be expected only on another day than before: today or later, and by when members meet in any case.",
      next: "Open the page anew and give another day.",
    },
    "members-undecided": {
      cause: "Nothing is on record yet of what the members decided on this by-law.",
      next: "Record it first, from its page.",
    },
    "nothing-corrected": {
      cause: "This is what is on record of the members already.",
      next: "Open the page anew, and change the outcome or the day; or leave it as it is.",
    },
    "corrected-meanwhile": {
      cause: "What is on record of the members was corrected since you opened the page.",
      next: "Open the page anew: it shows what is on record now.",
    },
    "place-taken": {
      cause:
        "As this by-law lapsed, what it had taken the place of held again; another document has taken that place since, or is on its way to it. Two cannot hold in one place.",
      whose: ({ id }: { id: string }) => `It is ${id}.`,
      next: "Let that one be withdrawn while it is on its way; once it is in force, have the board adopt a revision that says what holds.",
    },
  },
});
