import type { Attachment } from "../../../shared/domain/attachments/attachment.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { digestOfShown, readContent, type Typed } from "../../../shared/domain/forms/content.ts";
import type { Definition } from "../../../shared/domain/forms/definition.ts";
import { type Draft, ofSection } from "../../../shared/domain/forms/draft.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { sweepOf } from "../../../shared/usecases/attaching/sweep-row.ts";
import { startDocument } from "../../../shared/usecases/desk/start-document.ts";
import { submitReport } from "../../../shared/usecases/writing/submit-report.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { arrive, unique } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { documentsOf } from "../histories/work-ports.ts";

const officer = "P-001";

/** A programme officer begins an agreement with a partner whom the directory does not have. */
export async function beginAgreement({ world: { deps, memory } }: Story): Promise<void> {
  const by = memory.authorities.get(officer);
  const given = { typed: { "start.type": "mou" }, command: "a-page", from: null };
  if (by) await startDocument({ ...deps, register: documentsOf(memory) }, { by }, "agreement", given);
}

/** A draft of which each part was saved once, as it was typed. */
export const draftWith = (definition: Pick<Definition, "sections">, typed: Typed): Draft =>
  Object.fromEntries(
    sectionsOf(definition, typed).map((section) => [
      section.id,
      { typed: ofSection(section, typed), revision: 1 },
    ]),
  );

/** It is submitted: whoever signs for the partner is to be confirmed. */
async function submitted(story: Story): Promise<void> {
  const { deps, memory, now } = story.world;
  const page = await arrive(story, officer, "newest", ["report"]);
  if (!memory.basis || !page) throw new Error("no agreement is being written");
  const definition = definitionOf(memory.basis);
  memory.draft = draftWith(definition, agreementTyped);
  const read = readContent(definition, agreementTyped, dayOf(now, known.organisation.timeZone));
  if (!read.ok) throw new Error(`it is not whole: ${JSON.stringify(read.errors)}`);
  const shown = digestOfShown(read.content);
  const outcome = await submitReport(deps, page, { command: unique(story), shown, before: null });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
}

/** The same, with a file that was found clean. */
export async function submittedWithFile(story: Story): Promise<void> {
  await submitted(story);
  const { memory, now, deps } = story.world;
  const documentId = memory.entries[0]?.documentId ?? "";
  const file: Attachment = {
    ...{ id: "f0", field: "dueDiligence.files", name: "a.pdf", purpose: "Evidence", language: "en", size: 4 },
    ...{ consent: null, by: officer, at: now, isRemoved: false },
    standing: { state: "clean", sha256: "a".repeat(64), type: "application/pdf", size: 4 },
  };
  await deps.files.add(documentId, file, sweepOf(documentId, file, known.organisation.retention));
}
