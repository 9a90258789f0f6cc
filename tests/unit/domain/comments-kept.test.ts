import { describe, expect, it } from "vitest";
import type { Comment } from "../../../shared/domain/audit/comment.ts";
import { tidyComment } from "../../../shared/domain/audit/comment.ts";

describe("of what somebody wrote beside an answer, what says something is kept", () => {
  it.each<[string, Comment, Comment | null]>([
    ["nothing at all", { text: null, fields: {} }, null],
    ["spaces alone", { text: " \n\u00a0", fields: { I1: " " } }, null],
    ["words of the whole", { text: " Well done. ", fields: {} }, { text: "Well done.", fields: {} }],
    ["words of a field", { text: null, fields: { I1: " Why? " } }, { text: null, fields: { I1: "Why?" } }],
    [
      "words of one field, and spaces of all else",
      { text: " ", fields: { I1: "Why?", I2: "\t" } },
      { text: null, fields: { I1: "Why?" } },
    ],
    [
      "words of the whole and of two fields",
      { text: "Well done.", fields: { I1: "Why?", I2: "When?" } },
      { text: "Well done.", fields: { I1: "Why?", I2: "When?" } },
    ],
  ])("%s", (_, typed, kept) => {
    expect(tidyComment(typed)).toEqual(kept);
  });
});
