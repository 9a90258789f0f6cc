import * as z from "zod/mini";
import { day, hash, id, instant, ordinal, rowId, streamId } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import { type MeetingEventType, meetingFactsOf, sittingEventTypes } from "../../../events/meetings.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { packed, unpacked } from "./packed.ts";
import type { Item } from "./tables.ts";

/** The version of the shape of a meeting's head. One of another version is folded again from the entries. */
export const meetingShape = 2;

const matter = () =>
  z.object({
    ...{ documentId: id, round: ordinal, stage: z.number(), lane: id, contentHash: hash },
    writers: z.array(id),
    disqualified: z.exactOptional(z.array(id)),
  });

const inPlace = () => z.object({ person: id, of: id, leftOn: day });

const line = () =>
  z.object({
    entry: ordinal,
    event: z.union(
      sittingEventTypes
        .filter((type) => type !== "entry-corrected")
        .map((type: MeetingEventType) => z.object({ type: z.literal(type), facts: meetingFactsOf(type) })),
    ),
  });

const meeting = lazy(
  () =>
    z.object({
      body: id,
      startsAt: instant,
      attendance: z.enum(["in-person", "electronic", "either"]),
      chair: id,
      members: z.array(id),
      profile: z.object({ id, version: ordinal, hash }),
      noticeAt: instant,
      status: z.enum(["convened", "cancelled", "open", "adjourned", "ended"]),
      keeper: id,
      onPaper: z.exactOptional(z.array(id)),
      paperSent: z.exactOptional(z.record(id, instant)),
      since: z.exactOptional(z.array(id)),
      waived: z.array(id),
      acceptElectronic: z.array(id),
      coming: z.exactOptional(z.record(id, z.enum(["in-person", "electronic", "absent"]))),
      agenda: z.array(
        z.object({
          item: rowId,
          nature: z.enum(["decide", "note", "discuss"]),
          consent: z.boolean(),
          of: z.nullable(matter()),
          recommends: z.optional(z.literal(true)),
          settles: z.optional(z.literal(true)),
          corrects: z.optional(z.object({ meeting: id, heldOn: day, recordHash: hash })),
        }),
      ),
      lines: z.array(line()),
      wrong: z.optional(
        z.array(z.object({ entry: ordinal, item: rowId, number: z.nullable(ordinal), at: instant })),
      ),
      freed: z.optional(z.array(ordinal)),
      attested: z.boolean(),
      contested: z.nullable(hash),
      dissents: z.array(z.object({ item: rowId, person: id })),
      fallen: z.optional(z.array(z.object({ item: rowId, person: id }))),
      minutes: z.nullable(
        z.object({
          hash,
          confirmed: z.array(id),
          contested: z.array(id),
          answered: z.optional(z.array(id)),
          signed: z.object({ chair: z.nullable(id), secretary: z.nullable(id) }),
        }),
      ),
      inPlace: z.exactOptional(
        z.object({ chair: z.exactOptional(inPlace()), secretary: z.exactOptional(inPlace()) }),
      ),
      masked: z.exactOptional(ordinal),
    }) as unknown as z.ZodMiniType<Meeting>,
);

const meetingHeadItem = lazy(() =>
  z.object({ shape: z.literal(meetingShape), meeting: meeting(), number: ordinal, hash }),
);

/** Where a committee recommended what to decide about a document. */
export const recommendedItem = lazy(() =>
  z.object({ recommended: z.object({ documentId: streamId, contentHash: hash, meeting: id, item: rowId }) }),
);

/** A head of this shape, as it lies packed. Throws a ZodError on anything else. */
export const storedMeeting = (item: Item) =>
  meetingHeadItem().parse({ ...item, meeting: JSON.parse(unpacked(item["meeting"])) });

/** How a meeting lies in its head: of sixty items and nine directors most is names and brackets. */
export const packedMeeting = (of: Meeting): Uint8Array => packed(JSON.stringify(of));
