import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { grantLink } from "../../../shared/domain/links/grant.ts";
import type { LinkTemplate, Purpose } from "../../../shared/domain/outbox/mails.ts";
import { sendMail } from "../../../shared/usecases/posting/send-mail.ts";
import { bylaws } from "../../support/bylaws.ts";
import { uncorrelated } from "../../support/correlation.ts";
import { approve, basis, History, serviceLevel } from "../../support/example-report.ts";
import { lineAtBoard, lineInReview } from "../../support/line-histories.ts";
import { ballot, finance, lookAt, mel } from "../../support/whole-line.ts";

const documentId = "PA-1-R1";
const now = serviceLevel.remindAt;

/** What becomes of the mail to a person when it is about to be sent, after all of this has happened. */
function sending(
  to: {
    person: string;
    template: LinkTemplate;
    purpose: Purpose;
    stage: number;
    lane: string;
    suppressed?: "bounced";
    roles?: string[];
  },
  ...happened: Command[]
): Promise<string> {
  const { report, chain } = new History().after(...happened);
  if (!report) throw new Error("no report");
  const { person, template, purpose, lane } = to;
  const link = grantLink(
    `${documentId}~9.0.${person}`,
    documentId,
    person,
    { purpose, lane },
    { round: 1, stage: to.stage },
    now,
  );
  const row = {
    id: link.id,
    documentId,
    effect: { effect: "mail" as const, template, person, purpose, lane },
    linkId: link.id,
    createdAt: now,
    sweeps: 0,
  };
  const contact = { name: person, email: `${person}@example.org`, suppressed: to.suppressed ?? null };
  const roles = to.roles ?? ["finance-officer", "director"];
  const known = { id: person, roles, active: true, lang: "en", office: "o", timeZone: "UTC" };
  const deps = {
    clock: { now: () => now },
    correlation: uncorrelated,
    archive: { pinned: (_: string, __: unknown, bound: unknown) => bound },
    store: {
      load: () => Promise.resolve({ head: { report, chain }, basis }),
    },
    outbox: {
      pending: () => Promise.resolve(row),
      claim: () => Promise.resolve(true),
      release: () => Promise.resolve(),
      finish: () => Promise.resolve(),
    },
    access: {
      link: () => Promise.resolve({ link, tokenDigest: null }),
      storeTokenDigest: () => Promise.resolve(),
    },
    directory: {
      organisation: () =>
        Promise.resolve({ name: { en: "Bureau", fr: "Bureau" }, timeZone: "UTC", roster: {}, bylaws }),
      person: () => Promise.resolve({ person: known, contact }),
      names: () => Promise.resolve({}),
    },
    signer: { token: () => Promise.resolve("token") },
    mailer: { send: () => Promise.resolve("id") },
    compose: () => ({ to: contact, subject: "", text: "", html: "" }),
  };
  return sendMail(deps as never, row.id);
}

const reminderTo = (person: string) => ({
  person,
  template: "reminder" as const,
  purpose: "review" as const,
  stage: 0,
  lane: "finance",
});
const toDirector = {
  person: "boris",
  template: "reminder",
  purpose: "sign",
  stage: 2,
  lane: "board",
} as const;

describe("what a mail is sent for is asked once more when it is sent", () => {
  it("a reminder reaches whoever is still late, and not whoever answered since it was asked for", async () => {
    expect(await sending(reminderTo("finance"), ...lineInReview, approve(mel))).toBe("sent");
    expect(await sending(reminderTo("finance"), ...lineInReview, approve(finance))).toBe("moot");
  });

  it("a fresh link reaches whoever asked for it, to change an answer too", async () => {
    const fresh = { ...reminderTo("finance"), template: "fresh-link" as const };
    expect(await sending(fresh, ...lineInReview, approve(finance))).toBe("sent");
  });

  it("nobody is asked by a mail who lost the role by which they were, whatever else they are", async () => {
    for (const template of ["reminder", "fresh-link"] as const) {
      const to = { ...reminderTo("finance"), template, roles: ["director"] };
      expect(await sending(to, ...lineInReview)).toBe("moot");
    }
  });

  it("so it is with directors, signed or refused, and with a resolution that has ended", async () => {
    expect(await sending(toDirector, ...lineAtBoard, ballot("anna"))).toBe("sent");
    expect(await sending(toDirector, ...lineAtBoard, ballot("boris"))).toBe("moot");
    expect(await sending(toDirector, ...lineAtBoard, ballot("anna", "refuse"))).toBe("moot");
    expect(await sending(toDirector, ...lineAtBoard, lookAt(serviceLevel.deadline, 2))).toBe("moot");
  });

  it("nothing goes to an address that does not work", async () => {
    expect(await sending({ ...toDirector, suppressed: "bounced" }, ...lineAtBoard)).toBe("address");
  });
});
