import type { Foundation } from "./accord-function.ts";
import type { BookBinder } from "./book-binder.ts";
import type { Conductor } from "./conductor.ts";
import type { FileRemover } from "./file-remover.ts";
import type { Mail } from "./mail.ts";
import { appendEntries, readEntries, readLists, readState, writePrivate, writeState } from "./permissions.ts";

/** Through what outbox rows take effect: by the relay at once, and by the ticker where the stream missed them. */
export type Relaying = {
  foundation: Foundation;
  mail: Mail;
  conductor: Conductor;
  remover: FileRemover;
  binder: BookBinder;
};

/** What a function may do and is told that carries outbox rows out. */
export const relaying = ({ foundation: { data }, mail, conductor, remover, binder }: Relaying) => ({
  permissions: [
    // Query, and the register: what whoever is new to a role has to watch over, and whether they were told of it.
    readState(data, "GetItem", "BatchGetItem", "Query"),
    readLists(data),
    // An obligation: when the revision is opened of what holds again.
    writeState(data, ["DOC", "OUTBOX", "LINK", "GUARD", "RESOLUTIONS", "POLICY", "OBLIGATION"], "PutItem"),
    // What became of an address takes effect here, for no page writes one; its document says so.
    writePrivate(data, ["PERSON", "DONOR", "PARTNER"], "UpdateItem"),
    readEntries(data),
    appendEntries(data),
    mail.mayAsk(),
    remover.mayAsk(),
    binder.mayAsk(),
    conductor.mayStart(),
  ],
  policies: [conductor.mayResume],
  environment: {
    ...mail.environment,
    ...remover.environment,
    ...binder.environment,
    MACHINES: conductor.machines,
  },
});
