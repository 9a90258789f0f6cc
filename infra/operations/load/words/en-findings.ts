import { written } from "../money.ts";
import type { Words } from "./words.ts";

/** As many of a plan's indicators as somebody reads; its public page names all of them. */
const mostNamed = 8;

const withWordings = (known: readonly { name: string; wording: string }[]): string => {
  const named = known.slice(0, mostNamed).map(({ name, wording }) => `${name} (${quoted(wording)})`);
  const left = known.length - named.length;
  return [...named, ...(left > 0 ? [`and ${left} more, which the plan’s public page names`] : [])].join(", ");
};

export const quoted = (text: string) => `“${text}”`;
const orRather = (name: string | null) => (name === null ? "" : ` Did you mean ${quoted(name)}?`);
const cutByComma =
  ' If it belongs to the text before it, put all of that text in straight quotation marks (", not “ or «): between braces a comma ends it.';
const first = (line: number | undefined) => `It is on line ${line} already.`;
export const count = (number: number, one: string, many: string) =>
  `${new Intl.NumberFormat("en-CA").format(number)} ${number === 1 ? one : many}`;
const named = {
  role: ["role", "the list “roles”"],
  office: ["office", "the organisation’s “offices”"],
  person: ["person", "the list “people”"],
  donor: ["donor", "the list “donors”"],
  partner: ["partner", "the list “partners”"],
  agreement: ["agreement", "the list “agreements”"],
  "plan-indicator": ["indicator of a plan", "any of the “plans”"],
} as const;
const kinds = {
  text: "text",
  number: "a number",
  "whole-number": "a whole number",
  "yes-or-no": "true or false",
  list: "a list: its members after “-” each, or in brackets: [this, that]",
  map: "names with their values, set in by two spaces",
  other: "something else",
} as const;

/** What is said of everything that can be wrong with a file. */
export const finding: Words["finding"] = {
  "not-text": () =>
    "This is no text in UTF-8. Save the file as plain text in UTF-8; a word processor’s or a spreadsheet’s file cannot be read.",
  "not-utf-8": ({ detail }) =>
    `Here stands a byte that is not UTF-8${detail === "" ? "" : `: where Windows wrote it, ${quoted(detail)}`}. Most often the file was saved as Windows-1252 (“ANSI”), in which letters with accents are written otherwise. Open it as that, see that the accents are right, and save it in UTF-8.`,
  "cut-text": ({ detail }) =>
    `A “#” begins a remark, and the text would end before it. If it belongs to the text, put all of it in straight quotation marks: ${detail}. If it is a remark, put it at the very beginning of a line of its own.`,
  "odd-quotes": ({ detail }) =>
    `The quotation marks around this are those of a word processor: to the file they are part of it. Write straight ones, or none: ${detail}. Where they do belong to it, put straight ones around them as well.`,
  "lost-letter": () =>
    "Here stands the sign “\uFFFD” in the place of a letter that a program could not read. Type the letter anew, and save the file in UTF-8.",
  misread: ({ detail }) =>
    detail === ""
      ? "A program took letters of this text for others, or lost them. Type it anew, and save the file in UTF-8: in Windows’ Notepad by “Save as”, “Encoding”; in a Mac’s TextEdit as plain text."
      : `A program took letters of this text for others. It was ${quoted(detail)}, most likely: write it so, and save the file in UTF-8.`,
  "empty-file": () => "There is nothing in this file.",
  "too-large": () => "This file is too large: an organisation’s has 16 MB at most.",
  "too-deep": () =>
    "Too much stands within one another here: lists, braces or names. An organisation’s file has a few steps.",
  tab: () => "A tab cannot set a line in: use spaces, two for each step.",
  "odd-space": ({ detail }) =>
    `A space of another kind (${detail}) stands where only ordinary ones can set a line in. Delete it, and type spaces.`,
  "key-twice": () => "This name stands twice in the same place. Keep one of the two.",
  "other-version": () =>
    "This line says that the file is YAML of another version, in which words and days mean something else. Accord reads YAML 1.2: delete the line.",
  "reserved-key": ({ detail }) =>
    `${quoted(detail)} cannot be a name here: the programs that Accord is made of have it for something of their own.`,
  "two-documents": () => "A line “---” begins another document here: a file holds one organisation.",
  unclosed: () =>
    "Something that was opened is not closed: a quotation mark, a bracket or a brace; or a “:” is missing; or the line is not set in like those before it.",
  indentation: () =>
    "This line is set in too far, or not far enough: what belongs together begins in one column.",
  colon: () =>
    'There is a second “:” where a value should be. Put the value in straight quotation marks (", not “ or «), or see whether the line before is set in as it should be.',
  "no-colon": () =>
    "A name and its value are parted by an ordinary “:” with a space after it, as in “name: value”. Here the “:” is missing, or the space.",
  unquoted: () =>
    'This cannot stand here as it is. If it belongs to a text, put all of the text in straight quotation marks: "…".',
  alias: () =>
    "Repetitions (“*name”) lead to nothing here, or grow without end. Write out what they stand for.",
  syntax: ({ detail }) => `This cannot be read: ${detail}.`,
  missing: ({ key }) => `${quoted(key)} is missing here.`,
  empty: () => "There is nothing here. Give it a value.",
  "wrong-kind": ({ wants, written, meant }) =>
    `${quoted(written)} stands where ${kinds[wants]} is wanted.${meant === null ? "" : ` Write ${meant}.`}`,
  "unknown-key": ({ key, meant }) =>
    /^\d+$/.test(key)
      ? "A comma parts this from the value before it. Write a number without commas and spaces: 845000, or 845000.50."
      : `${quoted(key)} is not known here.${orRather(meant)}${/[\s“”«»]/.test(key) ? cutByComma : ""}`,
  "one-of": ({ written, known, meant }) =>
    `${quoted(written)} cannot stand here.${orRather(meant)} What can: ${known.join(", ")}.`,
  day: ({ written }) =>
    `There is no such day as ${quoted(written)}. Days are written year-month-day: 2026-12-25.`,
  instant: ({ written }) =>
    `${quoted(written)} is no day with its time. Write it with its time zone: 2026-09-14T15:20:00Z, or 2026-09-14T11:20:00-04:00.`,
  "day-of-year": ({ written }) =>
    `${quoted(written)} is no month and day of every year: write it in quotation marks, such as "04-01".`,
  id: ({ written }) =>
    `${quoted(written)} cannot be an id: letters without accents, digits, “-” and “_”, no spaces; 100 of them at most, 64 for a document.${
      /[“”«»]/u.test(written) ? ' Quotation marks, where they are needed, are straight: "…".' : ""
    }`,
  "reserved-id": ({ written }) =>
    `${quoted(written)} cannot be an id: the programs that Accord is made of have it for something of their own. Use another.`,
  country: ({ written, meant }) =>
    `${quoted(written)} is no country. Write its two letters of ISO 3166, such as CA.${orRather(meant)}`,
  currency: ({ written, meant }) =>
    `${quoted(written)} is no currency. Write its three letters of ISO 4217, such as CAD.${orRather(meant)}`,
  "time-zone": ({ written, meant }) =>
    `There is no time zone ${quoted(written)}.${orRather(meant)} Write its name in the IANA’s database, such as America/Montreal.`,
  "too-fine": ({ written }) =>
    `${quoted(written)} has more decimals than its currency, by ISO 4217: two for CAD, none for XOF.`,
  "other-form": ({ written }) => `${quoted(written)} cannot stand here. See the example’s file for what can.`,
  address: ({ written, problem }) =>
    problem.code === "foreign-character"
      ? `In the address ${quoted(written)} stands a character that has no place there (${problem.codePoint}). Type it anew.`
      : `${quoted(written)} is no email address.`,
  "too-small": ({ written, limit }) => `${quoted(written)} is too little: ${limit} at least.`,
  "too-large-number": ({ written, limit }) => `${quoted(written)} is too much: ${limit} at most.`,
  "too-long": ({ limit }) => `This text is too long: ${limit} characters at most.`,
  "left-and-active": () => "Whoever left is not active: keep “left”, or “active: true”, not both.",
  "empty-list": () => "This list is empty: it needs a member at least.",
  "leaves-later": ({ written }) =>
    `${written} is still to come. Load the file with this line on that day: who left is out at once.`,
  twice: ({ id, firstLine }) =>
    `The id ${quoted(id)} is there twice. ${first(firstLine)} Each needs its own.`,
  repeated: ({ id, firstLine }) => `${quoted(id)} is there twice. ${first(firstLine)} Once is enough.`,
  "address-twice": ({ email, firstLine }) =>
    `The address ${email} is there twice. ${first(firstLine)} Whoever reads a person’s mail can act in their name, so that it is theirs alone.`,
  "own-address": ({ email }) =>
    `${email} is an address of Accord itself or of its operators, so that it can be nobody’s own. Give another.`,
  "answers-address": ({ email }) =>
    `Answers to Accord’s mails go to ${email} (“replyTo”), so that it can be nobody’s own: an answer quotes the mail with its link. Give another.`,
  "address-taken": ({ email, of }) =>
    `The address ${email} is that of ${of.kind} ${of.id}, who has it on file or waits for it, and keeps it. Whoever reads a person’s mail can act in their name, so that it is theirs alone. Give another here, or load this once ${of.id} has another.`,
  "report-asked": ({ of }) =>
    `The obligation ${of}, which is on file and stays, is for this very report: it would be asked for twice. Write that id here, for an id never changes.`,
  "own-deputy": ({ role }) =>
    `${quoted(role)} cannot stand in for itself: where no mail reaches who holds it, nobody else would hear. Name another role.`,
  "taken-in-form": ({ id }) =>
    `${quoted(id)} cannot be this indicator’s id: a part of the report’s form, or a field of it, has that name. Use another.`,
  "no-document-id": ({ id }) =>
    `${quoted(id)} cannot be a document’s id: letters without accents, digits, “-” and “_”, 64 at most.`,
  "id-is-a-name": ({ id }) =>
    `The id ${quoted(id)} has their name in it. It stands in the record for ever, where no name may: use a number, such as P-014.`,
  "no-stage-for-donors": ({ id }) =>
    `A donor is to accept the reports of this agreement, and no stage of the policy ${quoted(id)} asks one: give it a last stage with a lane of the rule “acceptance”, or leave “acceptance” out here.`,
  "role-of-partners": ({ role }) =>
    `A role that begins with “partner.” is held by people of partners alone, and named by nothing: call ${quoted(role)} something else.`,
  "partner-with-roles": ({ role }) =>
    `Somebody of a partner holds no role here: take ${quoted(role)} away, or “partner”.`,
  unknown: ({ what, name, meant }) =>
    `There is no ${named[what][0]} ${quoted(name)} in ${named[what][1]}.${orRather(meant)}`,
  "no-plan-row": ({ plan, name, known, meant }) =>
    known.length === 0
      ? `${quoted(name)} names an indicator of the plan ${quoted(plan)}, and no plan of that id was adopted in Accord. The address of a plan’s public page ends with its id.`
      : `The adopted plan ${quoted(plan)} has no indicator ${quoted(name)}.${orRather(meant)} It has: ${withWordings(known)}.`,
  "author-left": ({ id }) => `${id} left, and cannot write this report. Name somebody else.`,
  "ends-before-it-starts": ({ start }) => `This is before its start, ${start}.`,
  "term-too-long": ({ years, latest, source }) =>
    `A director’s term is of ${count(years, "year", "years")} at most by the by-laws (${source.en}): this one ends on ${latest} at the latest. Where the by-laws say another number, write it in “termYears”.`,
  "outside-agreement": ({ start, end }) =>
    `The agreement runs from ${start} to ${end}: this period is not within.`,
  "due-before-its-end": ({ end }) => `The report is due before its period is over (${end}).`,
  "too-long-a-period": ({ kind, latest }) =>
    `${kind === "annual" ? "An annual report covers a year" : "A semi-annual report covers six months"}, or some days more: from this start on to ${latest} at the latest.`,
  "too-short-a-period": ({ kind, earliest }) =>
    `${kind === "annual" ? "An annual report covers more than half a year" : "A semi-annual report covers more than three months"}, unless the agreement begins or ends with its period: from this start on to ${earliest} at least.`,
  overlaps: ({ id, firstLine }) =>
    `This period has days of the period of ${quoted(id)}, on line ${firstLine}, a report of the same kind: what was done on them would be counted twice.`,
  "plans-overlap": ({ id, firstLine }) =>
    `This plan has days of the plan ${quoted(id)}, on line ${firstLine}: there is one strategic plan on any day. Let the earlier one end on the day before the later one begins.`,
  "opens-after-due": ({ dueOn }) => `Its form would go out after the report is due (${dueOn}).`,
  "due-too-late": ({ latest }) =>
    `This is more than 90 days after the agreement’s end: ${latest} at the latest.`,
  "in-the-future": () => "This is still to come: nobody can have consented then.",
  "no-policy": ({ id }) => `Reports follow the policy ${quoted(id)}, which is missing.`,
  "never-started": ({ id }) =>
    `Nobody starts a document under the policy ${quoted(id)} from their desk: leave “startedBy” out.`,
  "too-many-roles": ({ roles, most }) =>
    `Here are ${roles} roles of people, more than can be kept: ${most} at most. People without a role need not be here.`,
  "too-many-subscribers": ({ subscribers, most }) =>
    `Here ${subscribers} donors have asked to be told of every publication, more than one publication can be told to: ${most} at most.`,
  "too-many-lanes": ({ lanes, most }) =>
    `This stage has ${lanes} lanes: ${most} at most can decide side by side. Let the others decide in a stage of their own.`,
  "too-long-a-record": ({ id }) =>
    `${quoted(id)} is too long to be kept in one piece (some 100 pages). Shorten it.`,
  "too-long-a-policy": ({ bytes, most }) =>
    `This policy takes ${count(bytes, "character", "characters")}, and ${count(most, "character", "characters")} at most can go with each document. Shorten what its stages and lanes are called, or have fewer.`,
  "no-stages": () => "A policy without stages approves nothing: it could never end.",
  "no-lanes": () => "A stage without lanes asks nobody: it could never end.",
  "never-reached": () =>
    "No document would ever come to this stage: its lanes are for what documents under this policy never say. Change their “when”, or leave the stage out.",
  "never-asked": () =>
    "Nobody would ever be asked in this lane: it is for what documents under this policy never say. Change its “when”, or leave it out.",
  "nobody-holds": ({ role }) =>
    `Nobody who is here holds the role ${quoted(role)}: as long as nobody does, this cannot end.`,
  "only-the-author-holds": ({ role, author }) =>
    `Nobody holds the role ${quoted(role)} but ${author}, who writes a report, and nobody decides on what they wrote: as long as nobody else does, this cannot end.`,
  "only-who-starts-holds": ({ role, person }) =>
    `Nobody holds the role ${quoted(role)} but ${person}, and nobody else could start a document under this policy, of which its author decides nothing: as long as nobody else does, this cannot end. Name an alternate, or another role that may start it.`,
  "nobody-stands-in": ({ role }) =>
    `Nobody could stand in: nobody holds the role ${quoted(role)} but who is asked anyway.`,
  "too-few-hold": ({ role, needs, all }) =>
    `${needs} who hold the role ${quoted(role)} must approve, and only ${all} could: nobody decides on what they wrote. As long as no more hold it, this cannot end.`,
  "no-deputy": ({ of, deputy }) =>
    `Nobody could stand in for the role ${quoted(of)}: nobody else holds the role ${quoted(deputy)}, which “deputies” names, here or on file. Give it to somebody, or name another.`,
  "only-the-overseer-confirms": ({ person }) =>
    `Nobody but ${person} could confirm an address, who proposes them from the secretary’s page, and nobody confirms what they proposed: name a role that somebody else holds as well.`,
  "nobody-acts-for-a-donor": () =>
    "Nobody of the organisation accepts a report in its donor’s place: write “alternate: null”.",
  "nobody-acts-for-a-director": () =>
    "Nobody acts for an absent director (Canada Not-for-profit Corporations Act, s.\u00a0126(3)): write “alternate: null”.",
  "not-a-body": ({ role }) =>
    `Who holds the role ${quoted(role)} is no board, and no committee of one by the by-laws: no resolution of theirs would be valid. Name the board’s role or a committee’s, or write another rule.`,
  "not-delegated": ({ role }) =>
    `By the role ${quoted(role)} a committee would have the last word on some of these documents, which were not delegated to it: let a stage after it decide on all of them, or name their kind in its “delegation”, with the board’s resolution.`,
  "committee-polled": ({ role }) =>
    `By the role ${quoted(role)} a committee would have the last word on some of these documents, and it decides by a resolution in writing or at a meeting, never by so many answers: write “rule: written-resolution”, with an “upTo” in its “when” where its delegation has one; or let a stage after it decide on all of them.`,
  "beyond-delegation": ({ role, most }) =>
    `By the role ${quoted(role)} a committee would resolve on more than its “delegation” says, which is up to ${written("en-CA", most)}: write an “upTo” in its “when” that is no more, or a delegation up to more, with the board’s resolution.`,
  polled: ({ role }) =>
    `By the role ${quoted(role)} the whole board is asked, which decides by a resolution in writing or at a meeting, and never by so many answers: write “rule: written-resolution”, or “note” where it only takes note.`,
  "nobody-for-some": () =>
    "Every task of this policy is for some documents only: about another, such as one of a small amount, nobody would be asked. Leave “when” out of one.",
  "another-currency": ({ currency }) =>
    `Amounts are weighed in the organisation’s currency, ${currency}: write this one in it.`,
  "amounts-fall": ({ firstLine }) =>
    `The stage on line ${firstLine} is for larger amounts, and comes before this one. Who decides on larger amounts comes later: put this stage before that one, or raise its amount.`,
  "amounts-cross": () =>
    "This is no more than the amount of “above”, beyond which this task is asked: no amount would ever lie between the two. Raise this one, or lower the other.",
  "amounts-gap": () =>
    "Of larger amounts nobody would be asked in this stage or after it, so that fewer would decide on them. Add a task whose “above” is no more than this, such as the board’s, or leave “upTo” out.",
  "only-taken-note-of": () =>
    "In every task that is asked about some document people take note alone: nobody would decide on it. Give one another rule, without “when”.",
  "signed-too-soon": () =>
    "What the parties sign is decided by then: nobody decides beside them, nor in a stage after theirs. Put the stage in which they sign last, by itself.",
  "nobody-acts-for-several": () =>
    "Where several must answer, whoever stood in would be one voice more than you count: write “alternate: null”.",
  "chair-is-no-member": ({ role, chair }) =>
    `Nobody who holds the role ${quoted(chair)} holds ${quoted(role)} as well: this body would have nobody to preside. Give one of its members that role, or name another.`,
  "not-directors": ({ role, people, source }) =>
    `${people.join(", ")} would sit on this committee by the role ${quoted(role)}, and directors alone do (${source.en}): take the role from whoever is no director, or give them that role too.`,
  "more-than-all": ({ needs, all }) => `${needs} of ${all} is more than all: this could never be reached.`,
};
