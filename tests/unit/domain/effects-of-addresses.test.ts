import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { lineInReview } from "../../support/line-histories.ts";
import { askedBy } from "./asked-by.ts";

const concluded = (outcome: Extract<Command, { name: "conclude-address" }>["outcome"]): Command => ({
  name: "conclude-address",
  recipient: { kind: "person", id: "mel" },
  messages: ["3.0.mel"],
  by: "secretary",
  outcome,
});

describe("how the change of an address ends makes happen outside", () => {
  it.each<[string, readonly Command[], string[]]>([
    [
      "a person’s address that a second person confirmed",
      [...lineInReview, concluded({ ended: "confirmed", by: "executive" })],
      ["again 3.0.mel", "oversee-address-changed to the secretary to oversee"],
    ],
    [
      "a person’s address that a second person refused",
      [...lineInReview, concluded({ ended: "refused", by: "executive" })],
      ["oversee-address-kept to the secretary to oversee"],
    ],
    [
      "a person’s address whose change they stopped",
      [...lineInReview, concluded({ ended: "objected" })],
      ["oversee-address-kept to the secretary to oversee"],
    ],
    [
      "a person’s address that they disputed once it was confirmed",
      [...lineInReview, concluded({ ended: "disputed" })],
      ["oversee-address-disputed to the secretary to oversee"],
    ],
    [
      "a person’s address whose hold was lifted",
      [...lineInReview, concluded({ ended: "lifted", by: "executive" })],
      ["oversee-address-released to the secretary to oversee"],
    ],
  ])("%s", (_, commands, expected) => {
    expect(askedBy(...commands)).toEqual(expected);
  });
});
