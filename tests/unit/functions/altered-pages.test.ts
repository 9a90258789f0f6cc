import { beforeEach, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import {
  checkUrl,
  documentUrl,
  landingUrl,
  overseenUrl,
  sectionUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import { documentId } from "../histories/example.ts";
import type { Memory } from "../histories/memory.ts";
import type { Place } from "../hostile/place.ts";
import { placeOf } from "../hostile/place.ts";
import { arriveAs, browserOn, pagesOn } from "./place.ts";

const alterations: [string, (memory: Memory) => void][] = [
  [
    "the content",
    ({ contents }) => {
      for (const [hash, kept] of contents)
        contents.set(hash, { ...kept, value: { ...kept.value, values: { narrative: "All was diverted." } } });
    },
  ],
  [
    "an entry",
    ({ entries }) => {
      const [first] = entries;
      if (first) entries[0] = { ...first, at: "2020-01-01T00:00:00.000Z" };
    },
  ],
  ["an entry that is gone", ({ entries }) => entries.splice(1, 1)],
  [
    "what it is bound to",
    (memory) => Object.assign(memory, { basis: { ...memory.basis, dueOn: "2031-01-01" } }),
  ],
];

describe.each([
  ["a report in review", 1, "review"],
  ["a report before the board", 4, "sign"],
] as const)("%s of which something was altered past Accord", (name, acts, purpose) => {
  let place: Place;
  let ask: (
    url: string,
    of: "review" | "sign" | "oversee" | "report",
  ) => Promise<{ status: number; text: string }>;

  beforeEach(async () => {
    place = await placeOf(name, acts);
    const app = makeApp(place.deps);
    ask = async (url, of) => {
      const isActing = (way: Place["ways"][number]) => way.acts || of === "report";
      const way = place.ways.find((each) => each.purpose === of && isActing(each));
      if (!way) throw new Error(`nobody is here to ${of}`);
      const { linkId, person, secret } = way.own;
      const headers = { Cookie: `__Host-accord-${linkId}=${person}~${secret}` };
      const answer = await app.request(url.replace("LINK", linkId), { headers });
      return { status: answer.status, text: await answer.text() };
    };
  });

  it.each(alterations)("can be decided on by nobody, and says why: %s", async (_, alter) => {
    expect((await ask(taskUrl("en", "LINK"), purpose)).status).toBe(200);
    alter(place.memory);
    const { status, text } = await ask(taskUrl("en", "LINK"), purpose);
    expect(status).toBe(409);
    expect(text).toContain("it was changed outside Accord");
    expect(text).not.toContain("diverted");
    expect(text).not.toContain('type="radio"');
  });

  it.each(alterations)(
    "is shown to its secretary and its author without it, with words: %s",
    async (_, alter) => {
      alter(place.memory);
      for (const [url, of] of [
        [overseenUrl("en", "LINK", documentId), "oversee"],
        [documentUrl("en", "LINK"), "report"],
      ] as const) {
        const { status, text } = await ask(url, of);
        expect(status, url).toBe(200);
        expect(text, url).toContain("What is kept is not what was recorded");
        expect(text, url).not.toContain("diverted");
      }
      expect(place.memory.alterations.length).toBeGreaterThan(0);
    },
  );

  it("shows no entry under another's number once one is gone", async () => {
    const [, , third] = place.memory.entries;
    place.memory.entries.splice(1, 1);
    const { status, text } = await ask(`${documentUrl("en", "LINK")}/entries/2`, "report");
    expect(status).toBe(404);
    expect(text).not.toContain(third?.type ?? "?");
  });
});

describe("a report that is being written, when what it is bound to was altered past Accord", () => {
  it("asks its author nothing, opens by no link, and goes on once that was put right", async () => {
    const place = await placeOf("a report that is written", 0);
    const app = makeApp(place.deps);
    const way = place.ways.find(({ purpose, acts }) => purpose === "report" && acts);
    if (!way) throw new Error("nobody writes");
    const { linkId, person, secret } = way.own;
    const headers = { Cookie: `__Host-accord-${linkId}=${person}~${secret}` };
    const urls = [
      taskUrl("en", linkId),
      sectionUrl("en", linkId, "narrative"),
      checkUrl("en", linkId),
      landingUrl("en", linkId, way.token),
    ];
    const statuses = () => Promise.all(urls.map(async (url) => (await app.request(url, { headers })).status));
    const { basis } = place.memory;
    expect(await statuses()).toEqual([200, 200, 200, 200]);
    Object.assign(place.memory, { basis: { ...basis, dueOn: "2031-01-01" } });
    expect(await statuses()).toEqual([409, 409, 409, 409]);
    Object.assign(place.memory, { basis });
    expect(await statuses()).toEqual([200, 200, 200, 200]);
  });
});

describe("an answer that is sent while the record is altered", () => {
  const spoil = ({ entries }: Memory) => {
    const [first] = entries;
    if (first) entries[0] = { ...first, at: "2020-01-01T00:00:00.000Z" };
  };

  it.each([
    ["en", "a signature", 4, "P-009", { ballot: "sign" }, "/signature", "/ballot", "your answer is recorded"],
    [
      "fr",
      "a signature",
      4,
      "P-009",
      { ballot: "sign" },
      "/signature",
      "/ballot",
      "votre réponse est consignée",
    ],
    [
      "en",
      "a decision",
      1,
      "P-004",
      { decision: "approve" },
      "/confirmation",
      "/decision",
      "your answer is recorded",
    ],
  ] as const)(
    "is told in %s to be recorded, as it is, though its receipt cannot be shown: %s",
    async (lang, _, acts, person, answer, choose, confirm, said) => {
      const place = await pagesOn(acts);
      const somebody = await arriveAs(place, person, lang);
      await somebody.send(answer, choose);
      spoil(place.memory);
      await somebody.send({}, confirm);
      expect(somebody.page.status).toBe(200);
      expect(somebody.text).toContain(said);
      expect(place.memory.entries.at(-1)?.facts).toMatchObject({ by: person });
    },
  );

  it("is told so of a translation that was read, too", async () => {
    const place = await pagesOn(7);
    const way = place.ways.find(({ purpose, acts }) => purpose === "oversee" && acts);
    const secretary = browserOn(place);
    await secretary.open(
      `https://accord.example${landingUrl("en", way?.own.linkId ?? "", way?.token ?? "")}`,
    );
    await secretary.send();
    await secretary.open(`${secretary.page.url}/translations/en`);
    await secretary.send({ "summary.en": "They are heard." }, "/translations");
    await place.calm();
    const reader = await arriveAs(place, "P-001");
    spoil(place.memory);
    await reader.send({ answer: "confirm" }, "/translation");
    expect(reader.text).toContain("your answer is recorded");
    expect(place.memory.entries.at(-1)?.type).toBe("translation-confirmed");
  });
});
