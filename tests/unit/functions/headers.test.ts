import { beforeAll, expect, it } from "vitest";
import { logger } from "../../../shared/runtime/entry-point.ts";
import { taskUrl, unsubscribeUrl } from "../../../shared/views/urls.ts";
import { strict, strictOf } from "../../support/strict.ts";
import type { Visitor } from "../../support/visitor.ts";
import { documentId } from "../histories/example.ts";
import { arriveBy, browserOn, pagesOn, wayOf } from "./place.ts";

/** The headers of each kind of page that was seen, by its name and status. */
const seen = new Map<string, Headers>();
const see = (name: string, { page }: Visitor) => seen.set(`${name} ${page.status}`, page.headers);

beforeAll(async () => {
  logger.setLogLevel("SILENT");
  const beforeBoard = await pagesOn(4);
  const director = browserOn(beforeBoard);
  await arriveBy(director, wayOf(beforeBoard, "sign"));
  see("resolution", director);
  await director.send({}, "/signature");
  see("resolution with errors", director);
  await director.send({ ballot: "sign" }, "/signature");
  see("signature", director);
  const secretary = browserOn(beforeBoard);
  const way = wayOf(beforeBoard, "oversee");
  await arriveBy(secretary, way);
  see("overseen", secretary);
  const overseen = secretary.page.url;
  await secretary.open(beforeBoard.origin + taskUrl("en", way.own.linkId));
  see("register", secretary);
  await secretary.open(overseen);
  await secretary.open(secretary.link("/withdraw"));
  see("act", secretary);
  await secretary.send({ reason: "" });
  see("act with errors", secretary);
  const published = await pagesOn(7);
  const anybody = browserOn(published);
  await anybody.open(`${published.origin}/fr/reports/${documentId}`);
  see("public report", anybody);
  const [reader] = published.leaving;
  if (!reader) throw new Error("nobody is subscribed");
  const { topic, donor, token } = reader;
  await anybody.open(published.origin + unsubscribeUrl("en", topic, donor, token));
  see("unsubscribe", anybody);
});

it("every page is as strict, and browsers may keep those alone on which people write", () => {
  expect([...seen.keys()]).toEqual([
    ...["resolution 200", "resolution with errors 200", "signature 200"],
    ...["overseen 200", "register 200", "act 200", "act with errors 200", "public report 200"],
    "unsubscribe 200",
  ]);
  for (const [page, headers] of seen) {
    const copies = /^(resolution|act)( with errors)? 200$/.test(page) ? "private, no-cache" : "no-store";
    expect(strictOf(headers), page).toEqual({ ...strict, "cache-control": copies });
  }
});
