import type { ChainLink } from "../../domain/forms/chain.ts";
import { chainIn, namedBy } from "../../domain/forms/chain.ts";
import type { List, Section } from "../../domain/forms/definition.ts";
import type { Answers } from "../../domain/forms/rows.ts";
import { rowsIn, saidIn } from "../../domain/forms/rows.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { sectionId } from "../form-ids.ts";
import { orMasked } from "../masked.ts";
import { Heading, type Level } from "./heading.tsx";

type ChainProps = {
  lang: Lang;
  answers: Answers;
  /** Where more of a row is read or written, by its id. */
  hrefOf: (row: string) => string;
  level: Level;
};

/**
 * The rows of a list that make a chain, as a picture: each in a box, below what it contributes to, with a line to it. The picture
 * is the list itself, drawn by the stylesheet: who does not see it hears the same, and without styles it is a list in a list.
 */
export function Chain(props: ChainProps & { list: List }) {
  const { lang, list, answers } = props;
  const t = messages(lang).planForm.chain;
  const { chain, loose } = chainIn(list, answers);
  if (chain.length + loose.length === 0) return null;
  return (
    <>
      <Heading level={props.level}>{t.title}</Heading>
      <Links {...props} links={chain} />
      {loose.length > 0 && (
        <>
          <p class="soft">{t.loose}</p>
          <Links {...props} links={loose} />
        </>
      )}
    </>
  );
}

/** The chain of a section that has one, each box leading to where the row stands on the same page. */
export function ChainOf({ section, ...props }: Omit<ChainProps, "hrefOf"> & { section: Section }) {
  const [list] = section.fields.flatMap((field) =>
    field.kind === "rows" && field.list.chain ? [field.list] : [],
  );
  if (!list) return null;
  const hrefOf = (row: string) => `#${sectionId(`${section.id}.${row}`)}`;
  return <Chain {...props} list={list} hrefOf={hrefOf} />;
}

function Links(props: ChainProps & { list: List; links: readonly ChainLink[]; isBelow?: true }) {
  const { links, isBelow } = props;
  if (links.length === 0) return null;
  const items = links.map((link) => (
    <li>
      <Box {...props} row={link.row} />
      <Links {...props} links={link.below} isBelow />
    </li>
  ));
  return isBelow ? <ol>{items}</ol> : <ol class="chain">{items}</ol>;
}

/** What a row is: its level, its number, its words, and how many others name it. */
function Box({ lang, list, answers, hrefOf, row }: Omit<ChainProps, "level"> & { list: List; row: string }) {
  const { chain } = list;
  const t = messages(lang).planForm.chain;
  const answer = (name: string) => saidIn(list, row, answers)(name).trim();
  const level = list.fields.find(({ name }) => name === chain?.level);
  const option =
    level && "options" in level ? level.options.find(({ value }) => value === answer(level.name)) : null;
  const at = level && "options" in level && option ? level.options.indexOf(option) : 0;
  const count = (chain && namedBy(chain.counted, answers).get(row)) ?? 0;
  return (
    <div class={`box box-${at}`}>
      <span class="kicker">{option?.label[lang] ?? t.noLevel}</span>
      <a
        href={hrefOf(row)}
      >{`${list.title[lang]} ${number(lang, rowsIn(list, answers).indexOf(row) + 1)}`}</a>
      <span dir="auto">{orMasked(lang, answer(list.fields[0]?.name ?? ""))}</span>
      <span class="soft">{t.indicators({ count })}</span>
    </div>
  );
}
