import { describe, expect, inject, it } from "vitest";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { people, Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));

describe("reading", () => {
  it("I8 GET, HEAD and OPTIONS of every link and page change nothing, whoever sends them", async () => {
    const story = await Story.begin(local);
    const mail = await story.mailTo(people.officer);
    const officer = await story.arrive(mail);
    const task = officer.page.url;
    const urls = [
      linkIn(mail),
      `${linkIn(mail)}/fresh`,
      task,
      ...[
        "draft",
        "check",
        "submission",
        "confirmation",
        "decision",
        "document",
        "document/entries/1",
        "finish",
      ].map((end) => `${task}/${end}`),
      `${local.application}/en/reports/${story.documentId}`,
      `${local.application}/fr/`,
    ];
    const before = await story.aws.everything();
    for (const method of ["GET", "HEAD", "OPTIONS"]) {
      for (const url of urls) {
        for (const visitor of [officer, new Visitor()]) {
          const { status } = await visitor.request(method, url);
          expect(status, `${method} ${url}`).toBeLessThan(500);
        }
      }
    }
    expect(await story.aws.everything()).toEqual(before);
  });
});
