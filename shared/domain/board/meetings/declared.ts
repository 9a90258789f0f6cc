import type { Comment } from "../../audit/comment.ts";
import type { Altered } from "../../audit/commitments.ts";
import type { Declared } from "../certificate.ts";
import { citedAs } from "../cited.ts";
import type { BylawProfile } from "../profile.ts";
import { declaredInRoom, groundNamed } from "./interests.ts";
import type { WrittenItem } from "./written.ts";

/**
 * What was declared of interests at a meeting, in one of its items, as certificates have it.
 * @param words what lies beside its entries, read and verified
 */
export const declaredAt = (
  { item, lines }: Pick<WrittenItem, "item" | "lines">,
  words: ReadonlyMap<number, Comment | Altered>,
  profile: BylawProfile,
): Declared[] =>
  declaredInRoom(lines, item).map((interest) => {
    const { person, at, because, when, nature, entry, disclosed } = interest;
    const said = words.get(entry);
    const ground = groundNamed(interest, profile);
    return {
      ...{ person, at, because, when, nature },
      ground: ground ? citedAs(ground) : null,
      reason: said === undefined || said === "altered" ? null : said.text,
      ...(disclosed !== undefined && { disclosed }),
    };
  });
