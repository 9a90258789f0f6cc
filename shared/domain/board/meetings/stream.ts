/** The stream of a meeting's entries. No document's id begins with "_", so that the two never meet. */
const prefix = "_meeting.";

/** The stream of a meeting, by its id. */
export const streamOfMeeting = (meeting: string): string => `${prefix}${meeting}`;

/** The meeting whose stream it is; null for any other. */
export const meetingOfStream = (stream: string): string | null =>
  stream.startsWith(prefix) ? stream.slice(prefix.length) : null;
