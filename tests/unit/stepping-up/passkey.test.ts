import { describe, expect, it } from "vitest";
import { Authenticator } from "./authenticator.ts";
import { answeredBy, askedOn, withPasskey } from "./passkeys.ts";
import { another, ballots, beforeBoard, chosen, codeOf, director, origin, pass, withApp } from "./place.ts";

describe("A passkey", () => {
  it("is enrolled with a second person, and casts a ballot by a signature that is verified", async () => {
    const place = await beforeBoard({ asks: "passkey" });
    const key = await withPasskey(place);
    const browser = await chosen(place);
    await answeredBy(browser, key, "prove");
    expect(browser.page.url).toContain("/signature");
    await browser.send({}, "/ballot");
    expect(ballots(place)).toMatchObject([{ by: director, provedBy: { way: "passkey", credential: 1 } }]);
  });

  it("has a script of ours on its own page alone, which reaches nothing", async () => {
    const place = await beforeBoard({ asks: "passkey" });
    const browser = await chosen(place);
    expect(browser.page.headers.get("content-security-policy")).not.toContain("script-src");
    await browser.send({}, "/passkey/enrol");
    const policy = browser.page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("connect-src");
    const src = browser.page.root.querySelector("script")?.getAttribute("src") ?? "";
    const script = await place.app.request(`${origin}${src}`);
    expect([script.status, await script.text()]).toEqual([
      200,
      expect.stringContaining("PublicKeyCredential"),
    ]);
  });

  it.each<[string, (key: Authenticator, ask: { challenge: string }) => object]>([
    ["of another person", (_, ask) => new Authenticator(origin).get(ask)],
    ["at another site", (key, ask) => Object.assign(key, { host: "evil.example" }).get(ask)],
    ["from another origin", (key, ask) => Object.assign(key, { origin: "https://evil.example" }).get(ask)],
    ["without the person's own verification", (key, ask) => Object.assign(key, { verifies: false }).get(ask)],
    ["of another challenge", (key) => key.get({ challenge: "AAAA" })],
    ["whose signatures count backwards", (key, ask) => Object.assign(key, { count: -1 }).get(ask)],
    ["that is no answer at all", () => ({ id: 1 })],
  ])("is refused %s", async (_, answer) => {
    const place = await beforeBoard({ asks: "passkey" });
    const key = await withPasskey(place);
    const first = await chosen(place);
    await answeredBy(first, key, "prove");
    const browser = await chosen(place);
    await browser.send({}, "/passkey/prove");
    const given = answer(key, askedOn(browser));
    await browser.send({ answer: JSON.stringify(given) }, "/answer");
    expect(browser.page.url).toContain("said=passkey");
    expect(browser.text).toContain("Your passkey was not recognised");
    expect(ballots(place)).toEqual([]);
  });

  it("that no script asked for is asked again, with nothing lost", async () => {
    const place = await beforeBoard({ asks: "passkey" });
    const key = await withPasskey(place);
    const browser = await chosen(place);
    await browser.send({}, "/passkey/prove");
    await browser.send({}, "/answer");
    expect(browser.text).toContain("Press the button again, or use a one-time code");
    await browser.send({ answer: JSON.stringify(key.get(askedOn(browser))) }, "/answer");
    expect(browser.page.url).toContain("/signature");
  });

  it("of another person that is put under one's own name is refused: each is asked of whose it is", async () => {
    const place = await beforeBoard({ asks: "passkey" });
    await withPasskey(place);
    const theirs = await withPasskey(place, another);
    const browser = await chosen(place);
    await answeredBy(browser, theirs, "prove");
    expect(browser.page.url).toContain("said=passkey");
  });

  it("answers a challenge once, in the session that asked, within minutes", async () => {
    const place = await beforeBoard({ asks: "passkey" });
    const key = await withPasskey(place);
    const browser = await chosen(place);
    await browser.send({}, "/passkey/prove");
    const { url, form } = browser.fillIn({ answer: JSON.stringify(key.get(askedOn(browser))) }, "/answer");
    const other = await chosen(place);
    const csrf = other.fillIn({}, "/passkey/prove").form["csrf"] ?? "";
    await other.request("POST", url, { ...form, csrf });
    expect(other.page.url).toContain("said=passkey");
    await browser.request("POST", url, form);
    expect(browser.page.url).not.toContain("/step-up");
    await browser.request("POST", url, form);
    expect(browser.page.url).toContain("said=passkey");
    const late = await chosen(place);
    await late.send({}, "/passkey/prove");
    const answer = JSON.stringify(key.get(askedOn(late)));
    pass(place, { minutes: 6 });
    await late.send({ answer }, "/answer");
    expect(late.page.url).toContain("said=passkey");
  });

  it("is asked of whoever has one where the by-laws ask for one; of whoever has none, a code", async () => {
    const place = await beforeBoard({ asks: "passkey" });
    const { secret } = await withApp(place);
    const browser = await chosen(place);
    await browser.send({ code: codeOf(place, secret) }, "/proof");
    expect(browser.page.url).toContain("/signature");
    await withPasskey(place);
    const again = await chosen(place);
    expect(again.page.root.querySelector('input[autocomplete="one-time-code"]')).toBeNull();
    const { form } = again.fillIn({}, "/passkey/prove");
    await again.request("POST", again.page.url.replace("/step-up", "/step-up/proof"), {
      csrf: form["csrf"] ?? "",
      code: codeOf(place, secret),
    });
    expect(again.page.url).toContain("/step-up");
  });
});
