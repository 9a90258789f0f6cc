import type { Command } from "../../shared/domain/documents/commands.ts";
import type { Document } from "../../shared/domain/documents/kinds.ts";
import { answeredNow } from "../../shared/domain/review/standing.ts";
import { suppliedNow } from "../../shared/domain/review/translations.ts";

/** A command as a page sends it that shows what it takes the place of. */
export function onPageOf(report: Document, command: Command): Command {
  if (command.name === "decide" || command.name === "cast-ballot")
    return { ...command, replaces: answeredNow(report, command.by.person, command.lane) };
  if (command.name !== "supply-translation") return command;
  return { ...command, replaces: suppliedNow(report, command.lang) };
}
