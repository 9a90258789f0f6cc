import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { landingUrl } from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { decidedAtMeeting } from "../hostile/place.ts";
import { answerAs, arriveAs, browserOn, type Paged, pagesOn } from "./place.ts";

const [officer, mel, finance, secretary, chair, lastToSign] = [
  "P-001",
  "P-004",
  "P-005",
  "P-007",
  "P-008",
  "P-010",
] as const;
const words = "Words that were typed with care.";

type Meanwhile = (place: Paged) => Promise<unknown>;

/** The secretary withdraws the report, whatever it waits for. */
const withdrawn: Meanwhile = async (place) => {
  const overseer = await arriveAs(place, secretary);
  await overseer.open(overseer.link("/withdraw"));
  await overseer.send({ reason: "The agreement was suspended." });
  await place.calm();
};

const submitted: Meanwhile = async (place) => {
  const author = await arriveAs(place, officer);
  await author.open(author.link("/check"));
  await author.send({}, "/submission");
  await place.calm();
};

const decided: Meanwhile = (place) => answerAs(place, finance, { decision: "approve" });

/** It goes to its reviewers, and comes back to its author. */
const returned: Meanwhile = async (place) => {
  await submitted(place);
  await answerAs(place, mel, { decision: "request-changes", comment: "Say who was heard." });
  await answerAs(place, finance, { decision: "approve" });
};

const published: Meanwhile = async (place) => {
  await answerAs(place, lastToSign, { ballot: "sign" });
};

/** Whoever chaired the meeting attests to what was entered. */
const attested: Meanwhile = async (place) => {
  const mail = place.world.mailsTo(chair).findLast(({ template }) => template === "meeting-to-attest");
  const browser = browserOn(place);
  await browser.open(`${place.origin}${landingUrl("en", mail?.link.id ?? "", mail?.link.token ?? "")}`);
  await browser.send();
  await browser.send({ answer: "attest" }, "/attestation");
  await place.calm();
};

const tooLate: [
  what: string,
  who: string,
  at: () => Promise<Paged>,
  page: string,
  form: Record<string, string>,
  meanwhile: Meanwhile,
  why: string,
][] = [
  [
    "an author saves a part of what was withdrawn",
    officer,
    () => pagesOn(0),
    "/sections/narrative",
    { narrative: words },
    withdrawn,
    "The report was withdrawn, so nothing more can be recorded on it.",
  ],
  [
    "an author saves a part of what was submitted in another tab",
    officer,
    () => pagesOn(0),
    "/sections/narrative",
    { narrative: words },
    submitted,
    "The report has been submitted, and its review is under way.",
  ],
  [
    "an author saves a part by the page of the round before",
    officer,
    () => pagesOn(0),
    "/sections/narrative",
    { narrative: words },
    returned,
    "The report came back to you for changes, and the mail that said so has a link of its own.",
  ],
  [
    "the secretary gives away a task that was decided",
    secretary,
    () => pagesOn(1),
    "/reassign/0.finance",
    { to: "P-013", reason: words },
    decided,
    "nothing is left of it to give away",
  ],
  [
    "the secretary gives away a task of a stage that is over",
    secretary,
    () => pagesOn(1),
    "/reassign/0.finance",
    { to: "P-013", reason: words },
    (place) => decided(place).then(() => answerAs(place, mel, { decision: "approve" })),
    "nothing is left of it to give away",
  ],
  [
    "the secretary enters a meeting that was attested to",
    secretary,
    () => pagesOn(4, decidedAtMeeting),
    "/meeting",
    { reasons: words },
    attested,
    "review has ended.",
  ],
  [
    "the secretary enters a meeting of what was withdrawn",
    secretary,
    () => pagesOn(4, decidedAtMeeting),
    "/meeting",
    { reasons: words },
    withdrawn,
    "The report was withdrawn, so nothing more can be recorded on it.",
  ],
  [
    "the secretary enters half of a meeting of what was withdrawn",
    secretary,
    () => pagesOn(4, decidedAtMeeting),
    "/meeting",
    { reasons: words, for: "" },
    withdrawn,
    "The report was withdrawn, so nothing more can be recorded on it.",
  ],
  [
    "the secretary gives the donor of what was published a date",
    secretary,
    () => pagesOn(6),
    "/donor-date",
    { day: "2027-06-30", reason: words },
    published,
    "The report was approved and published, and its review has ended.",
  ],
  [
    "the secretary gives the donor of what was withdrawn a date",
    secretary,
    () => pagesOn(1),
    "/donor-date",
    { day: "2027-06-30", reason: words },
    withdrawn,
    "The report was withdrawn, so nothing more can be recorded on it.",
  ],
  [
    "the secretary gives the donor of what was withdrawn a day that is none",
    secretary,
    () => pagesOn(1),
    "/donor-date",
    { day: "soon", reason: words },
    withdrawn,
    "The report was withdrawn, so nothing more can be recorded on it.",
  ],
  [
    "the secretary supplies a translation of what was withdrawn",
    secretary,
    () => pagesOn(1),
    "/translations/en",
    { "summary.en": words },
    withdrawn,
    "The report was withdrawn, so nothing more can be recorded on it.",
  ],
];

describe("whoever sends a form too late reads what happened meanwhile, and what they typed", () => {
  it.each(tooLate)("%s", async (_, who, at, page, form, meanwhile, why) => {
    const place = await at();
    const somebody = await arriveAs(place, who);
    await somebody.open(linkTo(somebody, page));
    const sent = somebody.fillIn(form);
    place.world.now = later(place.world.now, { seconds: 1 });
    await meanwhile(place);
    const entries = place.memory.entries.length;
    await somebody.request("POST", sent.url, sent.form);
    expect(somebody.page.status).toBe(409);
    expect(somebody.text).toContain(why);
    expect(somebody.text).toContain(words);
    expect(place.memory.entries).toHaveLength(entries);
  });
});

const linkTo = (browser: Visitor, page: string) => browser.links(page).at(-1) ?? "";
