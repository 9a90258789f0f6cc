import { expect, inject, it } from "vitest";
import { fold } from "../../shared/domain/documents/fold.ts";
import { dayOf } from "../../shared/domain/organisation/business-days.ts";
import {
  aboutToSign,
  approvedAgreement,
  signatories,
  submittedAgreement,
} from "../support/agreement-line.ts";
import { people } from "../support/cast.ts";
import { timeOf } from "../support/clock.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";
import { ofThreeParties } from "../support/three-parties.ts";

const local = readLocal(inject("home"));

it("an agreement goes its whole way, from its first line to three signatures and the report that opens of it by itself", async () => {
  const today = dayOf(new Date(await timeOf(local)).toISOString(), "America/Montreal");
  const agreement = await submittedAgreement(local, ofThreeParties(today, "6 600,00"));
  await approvedAgreement(agreement);
  for (const person of signatories) await (await aboutToSign(agreement, person)).send({}, "/party-signing");

  await agreement.reached("document-announced");
  await agreement.outboxEnded();
  const { report, chain } = await agreement.head();
  expect(fold(await agreement.entries())).toEqual({ report, chain });
  expect(report).toMatchObject({ kind: "agreement", status: "published" });
  const signed = (await agreement.entries()).filter(({ type }) => type === "signature-recorded");
  expect(signed).toHaveLength(3);

  // The fiscal year that it runs through, and the day after it.
  await agreement.moveTime("P17M");
  const opened = Story.of(local, `${agreement.documentId}-p1`);
  await opened.mailTo(people.officer);
  expect((await opened.head()).report).toMatchObject({ kind: "report", status: "draft" });
});
