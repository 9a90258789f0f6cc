import { sentAs } from "../../shared/domain/forms/row-acts.ts";

type Answers = Readonly<Record<string, string>>;

/** The button that adds a row to a list, by the name at which the list says which rows it has. */
export const addTo = (rows: string): string =>
  sentAs({ verb: "add", list: rows.replace(/\.rows$/, ""), id: "" });

/** The lists that a page shows with fewer rows than somebody has answers for; each is to get another. */
export const lackingRows = (given: Answers, shown: Answers): string[] =>
  listsOf(shown).filter((name) => idsOf(given[name]).length > idsOf(shown[name]).length);

/** Answers at the rows that a page shows, which have ids of their own: the first ones at the first row, and so on. */
export function atRows(given: Answers, shown: Answers): Record<string, string> {
  const named = listsOf(shown).flatMap((name) =>
    idsOf(given[name]).map((id, index) => {
      const list = name.replace(/rows$/, "");
      return [`${list}${id}.`, `${list}${idsOf(shown[name])[index]}.`] as const;
    }),
  );
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => !name.endsWith(".rows"))
      .map(([name, text]) => {
        const [from, to] = named.find(([prefix]) => name.startsWith(prefix)) ?? ["", ""];
        return [to + name.slice(from.length), text];
      }),
  );
}

const listsOf = (shown: Answers): string[] => Object.keys(shown).filter((name) => name.endsWith(".rows"));

const idsOf = (rows = ""): string[] => rows.split(" ").filter((id) => id !== "");
