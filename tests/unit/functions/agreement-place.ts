import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { startDocument } from "../../../shared/usecases/desk/start-document.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import type { Visitor } from "../../support/visitor.ts";
import { draftWith } from "../hostile/agreement-submitted.ts";
import { arriveAs, type Paged, pagesOn } from "./place.ts";

/** Who begins agreements in these examples. */
export const officer = "P-001";

/** An agreement that is being written, and its writer on the list of its parts. */
export type Writing = { place: Paged; writer: Visitor };

/**
 * An agreement that an officer began and wrote: what its pages make of what is typed is held where it is typed there.
 * @param typed all that stands in it; null where nothing does
 * @param knowing what the organisation has besides, when it is begun
 */
export async function agreementBegun(
  type: "mou" | "intermediary",
  typed: Typed | null = agreementTyped,
  knowing: (place: Paged) => void = () => {},
): Promise<Writing> {
  const place = await pagesOn(null);
  knowing(place);
  const { memory, deps } = place;
  const by = memory.authorities.get(officer);
  if (!by) throw new Error("nobody begins an agreement");
  await startDocument(deps, { by }, "agreement", {
    ...{ typed: { "start.type": type }, command: "a-page", from: null },
  });
  await place.calm();
  const { basis } = memory;
  if (!basis) throw new Error("no agreement was begun");
  if (typed) memory.draft = draftWith(definitionOf(basis), typed);
  return { place, writer: await arriveAs(place, officer) };
}

/** The same with its writer on the page that shows all of it. */
export async function agreementChecked(...given: Parameters<typeof agreementBegun>): Promise<Writing> {
  const { place, writer } = await agreementBegun(...given);
  await writer.open(writer.link("/check"));
  return { place, writer };
}

/** It is submitted, and all that follows is carried out. */
export async function submitsIn({ place, writer }: Writing): Promise<Paged> {
  await writer.send({}, "/submission");
  await place.calm();
  return place;
}
