import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { actUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { Way } from "../../support/hostile/target.ts";
import type { Visitor } from "../../support/visitor.ts";
import { documentId } from "../histories/example.ts";
import { decidedAtMeeting, translated } from "../hostile/place.ts";
import { arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

/** What was sent by a form and waits, and what comes from a page of before it: nothing goes for it unseen. */

const words = "The figures of the third quarter are not audited.";
const asks = "Which of the two do you mean?";

type Form = {
  form: string;
  purpose: Way["purpose"];
  place: () => Promise<Paged>;
  page: (linkId: string) => string;
  action: string;
  waits: Record<string, string>;
  late: Record<string, string>;
};
const task = (linkId: string) => taskUrl("en", linkId);
const act = (form: string, waits: Form["waits"], late: Form["late"]): Form => ({
  ...{ form, purpose: "oversee", place: () => pagesOn(1), action: form, waits, late },
  page: (linkId) => actUrl("en", linkId, documentId, ...form.split("/")),
});
const forms: Form[] = [
  {
    ...{ form: "a review", purpose: "review", place: () => pagesOn(1), page: task, action: "/confirmation" },
    waits: { decision: "request-changes", comment: words },
    late: { decision: "approve", comment: "" },
  },
  {
    ...{ form: "a resolution", purpose: "sign", place: () => pagesOn(4), page: task, action: "/signature" },
    waits: { ballot: "refuse", comment: words },
    late: { ballot: "sign", comment: "" },
  },
  {
    ...{ form: "a translation", purpose: "confirm-translation", page: task, action: "/translation" },
    place: () => pagesOn(7, translated),
    waits: { reason: words },
    late: { reason: "" },
  },
  act("reassign/0.finance", { reason: words }, { reason: "" }),
  act("donor-date", { day: "yesterday", reason: words }, { day: "", reason: "Another." }),
];

/** Two windows of one browser on a form. */
async function twoWindows({ place: begin, purpose, page }: Form) {
  const place = await begin();
  const [one, two] = [browserOn(place), browserOn(place)];
  const way = wayOf(place, purpose);
  await arriveBy(one, way);
  for (const [name, value] of one.cookies) two.cookies.set(name, value);
  const url = `${place.origin}${page(way.own.linkId)}`;
  for (const window of [one, two]) await window.open(url);
  return { place, one, two, url, way };
}
const held = ({ page }: Visitor) =>
  page.root.querySelectorAll("main textarea").map((each) => each.textContent);

describe.each(forms)("what waits of $form", (asked) => {
  const { action, waits, late } = asked;

  it("stays where a page of before sends something else: both are shown, and either can be gone on with", async () => {
    const { one, two, url } = await twoWindows(asked);
    await one.send(waits, action);
    const { url: shown } = one.page;
    await two.send(late, action);
    expect(two.page.status).toBe(409);
    expect(two.read("h1")).toBe(asks);
    expect(two.text).toContain(words);
    await one.open(shown);
    expect(one.text).toContain(words);
    const other = two.link(new URL(url).pathname);
    await two.send({}, action);
    await one.open(url);
    expect(held(one)).not.toContain(words);
    await one.open(other);
    expect(one.page.status).toBe(200);
  });

  it("goes for what its own page sends, and for what says all of it", async () => {
    const { one, two, url } = await twoWindows(asked);
    await two.send(waits, action);
    await one.send(waits, action);
    expect(one.page.status).toBe(200);
    await one.open(url);
    expect(held(one)).toContain(words);
    await one.send(late, action);
    expect(one.page.status).toBe(200);
    await one.open(url);
    expect(held(one)).not.toContain(words);
  });
});

const attestation: Form = {
  ...{ form: "an attestation", purpose: "attest", page: task, action: "/attestation" },
  place: () => pagesOn(4, decidedAtMeeting),
  ...{ waits: {}, late: {} },
};
const [review, resolution, translation, reassign] = forms as [Form, Form, Form, Form];
const reason = "One and the same reason.";

describe("the page that asks which of two is meant", () => {
  it.each<[Form, Form["waits"], Form["late"], string, string]>([
    [
      review,
      { decision: "request-changes", comment: reason },
      { decision: "approve", comment: reason },
      "DecisionRequest changes",
      "DecisionApprove",
    ],
    [
      resolution,
      { ballot: "abstain", comment: reason },
      { ballot: "refuse", comment: reason },
      "What is your answer?I abstain",
      "What is your answer?I refuse to sign",
    ],
    [resolution, { ballot: "refuse" }, { ballot: "sign" }, "I refuse to sign", "I sign the resolution"],
    [
      reassign,
      { to: "P-013", reason: "" },
      { to: "P-004", reason: "" },
      "Who takes it over?Julien Caron",
      "Who takes it over?Daniel Okafor",
    ],
    [attestation, { answer: "contest" }, {}, "No, this is not what was decided", "Nothing is written there."],
    [translation, { answer: "refuse" }, {}, "No: it is not to be shown", "Nothing is written there."],
  ])("names what was chosen in both: %#", async (asked, waits, late, first, last) => {
    const { one, two } = await twoWindows(asked);
    await one.send(waits, asked.action);
    await two.send(late, asked.action);
    expect(two.read("h1")).toBe(asks);
    const [sent = "", waiting = ""] = two.text.split("What waits");
    expect(sent).toContain(last);
    expect(waiting).toContain(first);
  });

  it("stands at an address of its own, with both, for as long as neither is recorded", async () => {
    const { place, one, two, url } = await twoWindows(resolution);
    await one.send({ ballot: "abstain", comment: words }, "/signature");
    await two.send({ ballot: "refuse", comment: reason }, "/signature");
    const { url: both } = two.page;
    expect(new URL(both).pathname).toMatch(/choice$/);
    await two.open(url);
    expect(held(two)).toEqual([words]);
    expect(two.link("/choice")).toBe(both);
    await two.send({ comment: `${words} Or so.` }, "/signature");
    await two.open(both);
    for (const said of ["I abstain", words, "I refuse to sign", reason]) expect(two.text).toContain(said);
    await two.send({}, "/signature");
    expect(two.text).toContain(reason);
    await two.send({}, "/ballot");
    expect(place.memory.asides.size).toBe(0);
    await two.open(both);
    expect(two.page.status).toBe(200);
  });

  it("leads back to the form once its button was pressed, and what it took the place of is gone", async () => {
    const { two, one, url } = await twoWindows(reassign);
    await one.send(reassign.waits, reassign.action);
    await two.send({ reason: "", to: "P-013" }, reassign.action);
    const { url: both } = two.page;
    await two.send({}, reassign.action);
    await two.open(both);
    expect(two.page.url).not.toBe(both);
    await two.open(url);
    expect(two.page.root.toString()).not.toContain(words);
  });

  it("keeps what was sent before where a third comes, and links to it", async () => {
    const { one, two, url } = await twoWindows(resolution);
    const stale = two.fillIn({ ballot: "sign", comment: "A third." }, "/signature");
    await one.send({ ballot: "abstain", comment: words }, "/signature");
    await two.send({ ballot: "refuse", comment: reason }, "/signature");
    await two.request("POST", stale.url, stale.form);
    expect(two.text).toContain("A third.");
    expect(two.text).toContain("stands on this page alone");
    expect(two.text).not.toContain("Both are kept");
    await two.open(two.link("/choice"));
    expect(two.text).toContain(reason);
    await two.request("POST", stale.url, stale.form);
    await two.send({}, "/signature");
    await one.open(url);
    expect(held(one)).toEqual(["A third."]);
  });

  it("names no answer to another session than chose it, and nothing after fourteen days", async () => {
    const { place, one, two, way } = await twoWindows(resolution);
    const phone = browserOn(place);
    await arriveBy(phone, way);
    await one.send({ ballot: "abstain" }, "/signature");
    await phone.send({ ballot: "refuse", comment: reason }, "/signature");
    expect(phone.text).not.toContain("I abstain");
    expect(phone.text).toContain("Nothing is written there.");
    await two.open(phone.page.url);
    expect(two.text).toContain("I abstain");
    expect(two.text).not.toContain("I refuse to sign");
    place.world.now = later(place.world.now, { days: 14 });
    await two.open(phone.page.url);
    expect(two.text).not.toContain(reason);
  });
});

describe("an answer that waits to be confirmed", () => {
  it("is still the one to confirm where another, without words, was sent first and comes last", async () => {
    const { one, two } = await twoWindows(resolution);
    await one.send({ ballot: "refuse" }, "/signature");
    const [{ url }, text] = [one.page, one.text];
    await two.send({ ballot: "sign" }, "/signature");
    await one.open(url);
    expect(one.text).toContain(text);
  });

  it("has its comment still after an empty press on another device, which shows it", async () => {
    const { place, one, url, way } = await twoWindows(review);
    const phone = browserOn(place);
    await arriveBy(phone, way);
    await one.send({ comment: words }, "/confirmation");
    await phone.send({ decision: "approve" }, "/confirmation");
    expect(phone.text).toContain(words);
    await one.open(url);
    expect(held(one)).toContain(words);
  });
});

describe("what is recorded from a page that did not show what waits", () => {
  it("leaves an answer's comment where it is, which another window wrote meanwhile", async () => {
    const { place, one, two, url } = await twoWindows(review);
    await one.send({ decision: "approve" }, "/confirmation");
    await two.open(url);
    await two.send({ decision: "request-changes", comment: words }, "/confirmation");
    await one.send({}, "/decision");
    expect(one.page.url).toMatch(/receipt$/);
    await two.open(url);
    expect(held(two)).toContain(words);
    await two.send({ decision: "request-changes" }, "/confirmation");
    await two.send({}, "/decision");
    expect(place.memory.asides.size).toBe(0);
  });

  it("leaves what the secretary wrote in another window", async () => {
    const donorDate = forms.at(-1) as Form;
    const { place, one, two, url } = await twoWindows(donorDate);
    const before = place.memory.entries.length;
    await one.send(donorDate.waits, "/donor-date");
    await two.send({ day: "2027-06-30", reason: "The donor agreed." }, "/donor-date");
    expect(place.memory.entries.length).toBeGreaterThan(before);
    await one.open(url);
    expect(held(one)).toContain(words);
  });

  it("takes away what a button pressed twice laid aside", async () => {
    const { place, one } = await twoWindows(resolution);
    const { url, form } = one.fillIn({ ballot: "sign", comment: words }, "/signature");
    await one.request("POST", url, form);
    const shown = one.fillIn({}, "/ballot");
    await one.request("POST", url, form);
    await one.request("POST", shown.url, shown.form);
    expect(one.page.url).toMatch(/receipt$/);
    expect(place.memory.asides.size).toBe(0);
  });
});

it("what was refused keeps its words where the same form is refused again without any", async () => {
  const { one } = await twoWindows(review);
  await one.send({ decision: "request-changes", comment: words }, "/confirmation");
  const { url, form } = one.fillIn({}, "/decision");
  const stale = { ...form, contentHash: "0".repeat(64) };
  await one.request("POST", url, stale);
  const refused = one.page.url;
  await one.request("POST", url, { ...stale, decision: "approve", comment: "" });
  expect(one.page.status).toBe(409);
  await one.open(refused);
  expect(one.text).toContain(words);
});
