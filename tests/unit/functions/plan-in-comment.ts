import type { Lang } from "../../../shared/domain/organisation/organisation.ts";
import { commentsUrl, sectionUrl } from "../../../shared/views/urls.ts";
import { linkOf, planAuthor, planBegun } from "./begun-plan.ts";
import { arriveAs } from "./place.ts";

/** A plan whose author asks somebody for comments until 3 December; both are here, and a word of it is written. */
export async function planInComment(commenter: string, lang: Lang = "en") {
  const place = await planBegun();
  const author = await arriveAs(place, planAuthor);
  const own = linkOf(author);
  await author.open(place.origin + sectionUrl("en", own, "direction"));
  await author.send({ vision: "Every child is heard.", go: "list" }, "/sections/direction");
  await author.open(place.origin + commentsUrl("en", own));
  await author.send({ day: "2026-12-03" }, "?day");
  await author.send({ to: commenter }, "?invite");
  await place.calm();
  const reader = await arriveAs(place, commenter, lang);
  return { place, author, own, reader, link: linkOf(reader) };
}
