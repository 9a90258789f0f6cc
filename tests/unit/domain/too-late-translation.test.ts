import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { decide } from "../../../shared/domain/documents/kinds.ts";
import { standingOf } from "../../../shared/domain/links/link.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import {
  approve,
  author,
  History,
  inTime,
  requestChanges,
  versionOne,
} from "../../support/example-report.ts";
import { lineInReview } from "../../support/line-histories.ts";
import { finance, mel, secretary, withdraw } from "../../support/whole-line.ts";

const words = { lang: "en", contentHash: versionOne, translationHash: "f".repeat(64) } as const;
const asked: Command = {
  ...words,
  name: "supply-translation",
  replaces: null,
  by: secretary,
  asked: author.person,
  masked: maskedNow({ masked: {} }),
};
const answer: Command = {
  ...{ ...words, name: "answer-translation", by: author, readers: [], answer: "confirm" },
  ...{ linkedAt: inTime, now: inTime, reasonCommitment: null },
};
const back = [approve(mel), requestChanges(finance)];

describe("who reads a translation, and comes too late", () => {
  it.each([
    ["it was withdrawn", [withdraw], "withdrawn"],
    ["it went back to its author", back, "returned"],
  ] as const)("reads that %s", (_, after, code) => {
    const { report } = new History().after(...lineInReview, asked, ...after);
    expect(decide(report, answer)).toMatchObject({ ok: false, refusal: { code } });
  });

  it("is led to the report that came back to them, where they are its author", () => {
    const history = new History().after(...lineInReview, asked);
    expect(history.report).not.toBeNull();
    const link = { purpose: "confirm-translation", person: author.person, round: 1, stage: null, lane: null };
    const standing = () =>
      history.report && standingOf({ ...link, id: "l" } as never, history.report, author.roles, inTime);
    expect(standing()).toBe("good");
    history.after(...back);
    expect(standing()).toBe("newer-link");
  });
});
