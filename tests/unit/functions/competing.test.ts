import { describe, expect, it } from "vitest";
import { actUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { Way } from "../../support/hostile/target.ts";
import type { Visitor } from "../../support/visitor.ts";
import { documentId } from "../histories/example.ts";
import { translated } from "../hostile/place.ts";
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

describe("an answer that waits to be confirmed", () => {
  it("is still the one to confirm where another, without words, was sent first and comes last", async () => {
    const [, resolution] = forms as [Form, Form];
    const { one, two } = await twoWindows(resolution);
    await one.send({ ballot: "refuse" }, "/signature");
    const [{ url }, text] = [one.page, one.text];
    await two.send({ ballot: "sign" }, "/signature");
    await one.open(url);
    expect(one.text).toBe(text);
  });

  it("has its comment still after an empty press on another device, which shows it", async () => {
    const [review] = forms as [Form];
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
    const [review] = forms as [Form];
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
    const [, resolution] = forms as [Form, Form];
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
  const [review] = forms as [Form];
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
