import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { enteredSubscription } from "../../../shared/domain/organisation/subscription.ts";
import type { Archive } from "../../../shared/ports/reading.ts";
import type { Wanted } from "../../../shared/ports/store.ts";
import { noticeFor } from "../../../shared/usecases/posting/notice-letter.ts";
import { byLawTyped, policyTyped } from "../../support/example-governance.ts";
import { governanceInMemory } from "../../support/governance-in-memory.ts";
import { archiveOf } from "../histories/ports.ts";

const consent = { basis: "express", at: "2026-01-05T12:00:00.000Z" } as const;
const topic = "governance-adopted";
const [english, french] = ["northern-lantern-fund", "fondation-rive-claire"];

type Place = ReturnType<typeof governanceInMemory>;

function subscribedPlace(): Place {
  const place = governanceInMemory();
  const { subscriptions } = place.world.memory;
  subscriptions.clear();
  for (const donor of [english, french])
    subscriptions.set(donor, enteredSubscription(donor, { topic, consent }));
  return place;
}

/** What a subscriber reads of it, as the mail is composed. */
async function noticeOf(place: Place, id: string, donor: string) {
  const { memoryOf, world } = place;
  const archive = {
    ...{ pinned: (of, ...more) => archiveOf(memoryOf(of)).pinned(of, ...more) },
    ...{ content: (of, ...more) => archiveOf(memoryOf(of)).content(of, ...more) },
    ...{ translations: (of, ...more) => archiveOf(memoryOf(of)).translations(of, ...more) },
    ...{ history: (of, ...more) => archiveOf(memoryOf(of)).history(of, ...more) },
  } satisfies Partial<Archive> as Archive;
  const store = { load: (wanted: Wanted) => memoryOf(wanted.documentId).load(wanted) };
  const { head, basis } = memoryOf(id);
  if (!head || !basis) throw new Error(`there is no ${id}`);
  const recipient = { kind: "subscriber", id: donor } as const;
  const deps = { ...world.deps, signer: { token: () => Promise.resolve("token") }, store, archive };
  const notice = await noticeFor(
    deps as never,
    { documentId: id, head, basis },
    { template: topic, recipient },
  );
  if (notice === null || typeof notice === "string") return notice;
  const organisation = await world.deps.directory.organisation();
  return compose(
    { documentId: id, report: head.report, basis, organisation, ...notice },
    "https://accord.example",
  );
}

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

/** The policy, and its revision with an article that reads otherwise, one that is new and one that is gone. */
async function revisedPolicy() {
  const place = subscribedPlace();
  await place.open("GD-1");
  await place.submit("GD-1", policyTyped);
  await place.adopt("GD-1");
  const { contentHash } = place.reportOf("GD-1");
  await place.open("GD-2", { replaces: { id: "GD-1", contentHash: contentHash ?? "", values: policyTyped } });
  const { "articles.a1.number": _, ...others } = policyTyped;
  const done = await place.submit("GD-2", {
    ...Object.fromEntries(Object.entries(others).filter(([name]) => !name.startsWith("articles.a1."))),
    "articles.rows": "a2 a3",
    "articles.a2.textEn": "A concern is reported within 24 hours.",
    "articles.a2.textFr": "Une préoccupation est signalée dans les 24 heures.",
    "articles.a3.number": "3",
    "articles.a3.headingEn": "Training",
    "articles.a3.headingFr": "Formation",
    "articles.a3.textEn": "Whoever begins is trained first.",
    "articles.a3.textFr": "Toute personne qui commence est d’abord formée.",
    "change.why": "Only those inside know why.",
  });
  expect(done).toBe("submitted");
  await place.adopt("GD-2");
  return place;
}

describe("who subscribed to governance documents", () => {
  it("is told of each that is adopted, once", async () => {
    const place = await revisedPolicy();
    for (const id of ["GD-1", "GD-2"]) {
      const told = [...place.memoryOf(id).rows.values()].map(({ row }) => row.effect);
      expect(told.filter(({ effect }) => effect === "notices")).toEqual([
        {
          ...{ effect: "notices", template: topic },
          recipients: [english, french].map((donor) => ({ kind: "subscriber", id: donor })),
        },
      ]);
    }
  });

  it("reads article by article what differs from the version before, in their language alone, and where it ends", async () => {
    const place = await revisedPolicy();
    const [en, fr] = await Promise.all([noticeOf(place, "GD-2", english), noticeOf(place, "GD-2", french)]);
    if (!en || !fr || typeof en === "string" || typeof fr === "string") throw new Error("no notice");
    const [read, lu] = [plain(en.text), plain(fr.text)];
    expect(en.subject).toContain("For your information: the policy “Safeguarding” is adopted");
    expect(plain(fr.subject)).toContain(
      "Pour votre information, adopté par le conseil : document « Politique : Protection",
    );
    for (const said of ["within 48 hours", "within 24 hours", "Whoever begins is trained", "who work for"])
      expect(read).toContain(said);
    expect(read).toMatch(/1\. Scope\s+(?:[-=]+\s+)?Removed/i);
    expect(read).toMatch(/2\. Reporting\s+(?:[-=]+\s+)?Before/i);
    expect(lu).toMatch(/3\. Formation\s+(?:[-=]+\s+)?Nouveau/i);
    expect(read).not.toMatch(/préoccupation|Formation|Only those inside/);
    for (const said of ["dans les 48 heures", "dans les 24 heures", "est d’abord formée"])
      expect(lu).toContain(said);
    expect(lu).not.toMatch(/concern|Training|Only those inside/);
    expect(read).toContain(`/en/unsubscribe/${topic}/${english}/token`);
    expect(en.headers?.listUnsubscribe).toContain(`/unsubscribe/${topic}/${english}/`);
  });

  it("reads of one that takes nobody’s place that it is new, and of a by-law until when it holds", async () => {
    const place = subscribedPlace();
    await place.open("GD-1", { type: "by-law" });
    await place.submit("GD-1", byLawTyped);
    await place.adopt("GD-1");
    const notice = await noticeOf(place, "GD-1", english);
    if (!notice || typeof notice === "string") throw new Error("no notice");
    expect(notice.text).toContain("all of it is new");
    expect(notice.text).toContain("expected on 15 June 2027, and lapses unless they confirm it");
  });

  it("hears nothing before it is adopted, and waits while the version before is not what was adopted", async () => {
    const place = await revisedPolicy();
    await place.open("GD-3");
    await place.submit("GD-3", policyTyped);
    expect(await noticeOf(place, "GD-3", english)).toBeNull();
    const [first] = place.memoryOf("GD-1").entries;
    if (first) (first as { at: string }).at = "2020-01-01T00:00:00.000Z";
    expect(await noticeOf(place, "GD-2", english)).toBe("altered");
  });
});
