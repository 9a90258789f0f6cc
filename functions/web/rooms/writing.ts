import type { WebRoutes } from "../context.ts";
import { authorRoutes } from "../routes/author.ts";
import { checkRoutes } from "../routes/check.ts";
import { answerDraftToComment, commentOnRoutes } from "../routes/comment-on.ts";
import { commentsRoutes } from "../routes/comments.ts";
import { draftRoutes } from "../routes/draft.ts";
import { offersRoutes } from "../routes/offers.ts";
import { proposingRoutes } from "../routes/proposing.ts";
import { startingRoutes } from "../routes/starting.ts";
import { tableRoutes } from "../routes/table.ts";
import { answerTaskList } from "../routes/task-list.ts";
import { answerTranslating, translatorRoutes } from "../routes/translator.ts";
import { translatorsRoutes } from "../routes/translators.ts";
import { writersRoutes } from "../routes/writers.ts";

/** The first page of a task, by its purpose. */
export const opens = {
  report: answerTaskList,
  translate: answerTranslating,
  comment: answerDraftToComment,
};

/** Where a document is begun, written and translated. */
export const routes: readonly WebRoutes[] = [
  startingRoutes,
  authorRoutes,
  checkRoutes,
  tableRoutes,
  writersRoutes,
  draftRoutes,
  translatorRoutes,
  translatorsRoutes,
  commentsRoutes,
  offersRoutes,
  commentOnRoutes,
  proposingRoutes,
];
