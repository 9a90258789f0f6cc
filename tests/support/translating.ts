import type { Visitor } from "./visitor.ts";

/** From the list of a translation, somebody writes all that it asks, in words of the other language, and comes back to it. */
export async function translatesAll(somebody: Visitor): Promise<void> {
  const list = somebody.page.url;
  for (const url of somebody.links("/translating/")) {
    await somebody.open(url);
    const names = [...somebody.fields("/translating/")].filter((name) => !/^(go|.*\.checked)$/.test(name));
    const own = names.filter((name) => somebody.page.root.querySelector(`textarea[name="${name}"]`));
    await somebody.send(
      { ...Object.fromEntries(own.map((name) => [name, `Texte de ${name.length}`])), go: "list" },
      "/translating/",
    );
  }
  await somebody.open(list);
}
