import { describe, expect, it } from "vitest";
import type { Visitor } from "../../../support/visitor.ts";
import { people } from "../../histories/example.ts";
import { headed, mover, secretary } from "../meeting-place.ts";

/** What goes wrong where words of a meeting are masked, or should not come in: refused in words, with what was typed, and nothing is entered. */

const langs = ["en", "fr"] as const;
type Said = Readonly<Record<(typeof langs)[number], string>>;
type Room = Awaited<ReturnType<typeof secretary>>;

const mainOf = ({ page }: Visitor) =>
  (page.root.querySelector("main")?.textContent ?? "").replaceAll(/[\s\u00a0]+/g, " ");

const notice = "You are given notice";
const name = people.find(({ id }) => id === mover)?.name ?? "";

/** An item in words of its own is put on the agenda. */
async function puts({ browser, place }: Room, typed: Record<string, string>) {
  const form = browser.page.root
    .querySelectorAll("form")
    .findLast((one) => one.getAttribute("action")?.includes("/entries/put?"));
  const stands = (form?.querySelectorAll("input[type=hidden]") ?? []).map((one): [string, string] => [
    one.getAttribute("name") ?? "",
    one.getAttribute("value") ?? "",
  ]);
  const url = place.origin + (form?.getAttribute("action") ?? "");
  await browser.request("POST", url, { ...Object.fromEntries(stands), nature: "discuss", ...typed });
}

/** Words are looked for. */
const typing = async ({ browser, meetings }: Room, id: string, words: string) => {
  await browser.open(`${meetings}/${id}/mask`);
  await browser.send({ words, go: "find" }, "/mask");
};

type Row = [what: string, wrong: (room: Room, id: string) => Promise<unknown>, said: Said];

const rows: Row[] = [
  ["one letter", (room, id) => typing(room, id, "a"), { en: "two letters", fr: "deux lettres" }],
  [
    "words that stand nowhere",
    (room, id) => typing(room, id, "Nobody at all"),
    {
      en: "These words stand nowhere in this meeting.",
      fr: "Ces mots ne figurent nulle part dans cette réunion.",
    },
  ],
  [
    "a reason that is missing",
    async (room, id) => {
      await typing(room, id, notice);
      await room.browser.send({ reason: "", looked: notice, "place.1./text": "yes" }, "/mask");
    },
    { en: "Write a reason", fr: "une raison" },
  ],
  [
    "no place that is ticked",
    async (room, id) => {
      await typing(room, id, notice);
      const { form, url } = room.browser.fillIn({ reason: "A child is named." }, "/mask");
      const { "place.1./text": _, words: __, go: ___, ...rest } = form;
      await room.browser.request("POST", url, rest);
    },
    { en: "Tick at least one place", fr: "Cochez au moins un endroit" },
  ],
  [
    "a heading by which a child could be recognised, before it comes in",
    (room) => puts(room, headed(`${name}, 11 years old`)),
    {
      en: "A child could be recognised by this heading",
      fr: "Un enfant pourrait être reconnu à cet intitulé",
    },
  ],
];

describe.each(langs)("what is wrong where words of a meeting are masked, in %s", (lang) => {
  it.each(rows)("%s is refused in words, and enters nothing", async (_, wrong, said) => {
    const room = await secretary(lang);
    const { id, entries } = await room.convened();
    await wrong(room, id);
    expect(mainOf(room.browser)).toContain(said[lang]);
    expect((await entries()).map(({ type }) => type)).toEqual(["meeting-convened"]);
  });
});

describe("a heading by which a child could be recognised", () => {
  it("comes in once whoever typed it says of exactly this that nobody can be", async () => {
    const room = await secretary();
    const { entries } = await room.convened();
    const words = headed("Prize of Aminata, 11 years old");
    await puts(room, words);
    const boxOf = (name: string) =>
      room.browser.page.root.querySelector(`[name='${name}.checked']`)?.getAttribute("value") ?? "";
    const [english, french] = [boxOf("heading.en"), boxOf("heading.fr")];
    const both = { "heading.en.checked": english, "heading.fr.checked": french };
    await puts(room, { ...headed("Prize of Oumar, 11 years old"), ...both });
    await puts(room, { ...words, "heading.en.checked": english });
    expect(await entries()).toHaveLength(1);
    await puts(room, { ...words, ...both });
    expect((await entries()).at(-1)?.type).toBe("item-put");
  });
});
