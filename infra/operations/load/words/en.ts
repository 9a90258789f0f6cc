import { count, finding, quoted } from "./en-findings.ts";
import type { Words } from "./words.ts";

const unread: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "you may not read it",
};

export const en: Words = {
  finding,
  errorsIn: ({ file, errors }) => `${file} has ${count(errors, "error", "errors")}. Nothing was loaded.`,
  inOrder: ({ file }) => `${file} is in order.`,
  andMore: (number) => `and ${count(number, "more", "more")}`,
  thing: {
    organisation: "organisation",
    bylaws: "by-laws",
    office: "office",
    holiday: "holiday",
    person: "person",
    roster: "who is asked first",
    donor: "donor",
    partner: "partner",
    subscription: "subscription",
    policy: "policy",
    clause: "clause",
    plan: "plan",
    agreement: "agreement",
    obligation: "obligation",
  },
  person: {
    new: ({ to }) => `${to.email}${to.roles.length > 0 ? `, ${to.roles.join(", ")}` : ""}`,
    left: () => "leaves, and is out at once: no link of theirs works any more",
    returned: ({ to }) => ["comes back", to.roles.join(", ")].filter(Boolean).join(": "),
    "office-or-language": ({ to }) => `office and language: ${to.office}, ${to.lang}`,
    roles: ({ granted, ended }) =>
      `roles: ${[...granted.map((role) => `+ ${role}`), ...ended.map((role) => `− ${role}`)].join(", ")}`,
    name: ({ from, to }) => `name: ${from} → ${to.name}`,
    address: ({ to }) =>
      `address: ${to.email} is proposed; it holds once a second person has confirmed it, who gets a mail`,
    "second-person": ({ asked }) =>
      `a change of address waits for ${asked}, who cannot answer: the next in line is asked`,
  },
  saidOf: (what, said) => `${what}: ${said}`,
  field: ({ field, from, to }) => `${quoted(field)}: ${from ?? "none"} → ${to ?? "none"}`,
  kept: {
    "older-version": ({ inForce, inFile }) => `version ${inFile} in the file, version ${inForce} is in force`,
    adopted: ({ by }) =>
      `the board changed it by the governance document ${by}, and changes it by another: a file does not`,
    "same-version": ({ inForce }) =>
      `it differs from version ${inForce}, which is in force: to change it, write version ${inForce + 1}`,
    "on-record": () =>
      "it differs from what is on record, and what is on record changes by an amendment alone",
    altered: () => "what lies there is not what was taken over: see docs/runbooks/record-altered.md",
    "report-open": () =>
      "its report is open already, and stays as it was opened: on the secretary’s page it is given to another author, and the donor another day",
    "taken-back": () => "its owner took it back",
    "consent-on-record": ({ at }) =>
      `the consent on record, of ${at}, stays: its owner alone takes it back, or gives it again`,
    "corrected-since": () =>
      "its address was corrected on the secretary’s page since: another one in the file would change it",
    "address-waits": () => "the new address is on its way: a second person confirms it, then it holds",
    "address-after": ({ of }) =>
      `the new address is that of person ${of} still: it is proposed when the file is loaded once ${of} has another, and the days of its hold are over`,
    "address-awaited": ({ of }) =>
      `the new address is proposed to person ${of} already: it can be proposed here when the file is loaded once the second person refused it there, or ${of} is proposed another`,
    "address-not-free": () =>
      "they left, and the new address is another’s: keep the one on file, or load the file again once the other has it no more",
    "own-address": () =>
      "they left, and the new address is Accord’s own, or its operators’: keep the one on file, or give another",
    "answers-address": () =>
      "they left, and answers to Accord’s mails go to the new address: keep the one on file, or give another",
    "address-exchanged": ({ of }) =>
      `the new address is that of person ${of} still, who waits for another in turn: give one of them an address in between`,
    "return-waits": () =>
      "the address of before is another’s by now: they come back once a second person has confirmed the new one, and the file is loaded again",
    "address-refused": () =>
      "the second person refused this address: propose it on the secretary’s page if it is right, or write the one on file",
  },
  where: ({ stage, account, region }) =>
    account === null ? "the Accord on this machine" : `${stage} (account ${account}, ${region})`,
  wouldChange: (where) => `What would change in ${where}:`,
  staysAsItIs: "What the file says otherwise, and stays as it is:",
  notInFile: "Not in the file, and left as they are:",
  counted: ({ added, changed, same }) => `${added} added, ${changed} changed, ${same} as they are already.`,
  lacking: "People are missing for the following; what needs them waits until they are there:",
  question: "Load this? y/N ",
  yes: ["y", "yes"],
  nothingToDo: "There is nothing to load: all that the file says is so already.",
  nothingElse: "There is nothing to load: what the file says otherwise stays as it is.",
  dryRun: "Nothing was written (--dry-run).",
  declined: "Nothing was loaded.",
  nobodyToAsk:
    "Nothing was loaded: nobody is at a terminal to be asked. With --yes it is loaded without asking.",
  loaded: ({ steps }) => `Loaded: ${count(steps, "change", "changes")}.`,
  progress: ({ done, of }) => `${done} of ${of}`,
  stoppedAt: ({ done, of }) =>
    `${done} of ${count(of, "change was", "changes were")} made. Run it again to go on: what is done is not done twice.`,
  allBut: ({ done, of }) => `${done} of ${count(of, "change was", "changes were")} made, all but these.`,
  refused: {
    "changed-meanwhile": "somebody else changed it meanwhile",
    "own-address": "its address is Accord’s own, or its operators’: give another here",
    "answers-address": "answers to Accord’s mails go to its address: give another here",
    "somebody-elses-address":
      "its address is another’s, or waits to be: load the file again once they have another and the days of its hold are over, or give another here",
    "nobody-to-confirm":
      "nobody is there who could confirm the new address: give a role of “confirmsAddresses” to somebody else than the person concerned",
    "unknown-person": "this person is not known",
    "not-yours": "nobody confirms their own address",
    "no-longer-authorised": "somebody else changed it meanwhile",
    "address-held": "the address of who would confirm it is too new itself",
    "address-disputed": "the address of who would confirm it is disputed itself",
    "comment-required": "a reason is missing",
    superseded: "somebody else changed it meanwhile",
    "proposed-meanwhile": "somebody else changed it meanwhile",
  },
  noFile: ({ file, code }) => `${file} cannot be read: ${unread[code] ?? code}.`,
  notRunning:
    "Accord does not run on this machine. Start it with npm start in another terminal, or name a stage on AWS: --stage production.",
  noStage: ({ stage }) => `There is no stage “${stage}” that can be used: see infra/config.ts.`,
  otherAccount: ({ account, wanted }) =>
    `These credentials are of the account ${account}, and the stage is in ${wanted} (see infra/config.ts). Nothing was loaded.`,
  notDeployed: ({ stack, region }) =>
    `There is no stack ${stack} in ${region}: is the stage deployed there (docs/deploy.md)?`,
  localFault: ({ because }) =>
    `The Accord on this machine answered: ${because}. If it was stopped meanwhile, start it again with npm start.`,
  unreachable: ({ because }) =>
    `AWS answered: ${because}. Are you signed in to the stage’s account (aws sts get-caller-identity)?`,
};
