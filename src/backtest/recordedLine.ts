import type { LogRecord } from '../conversation/Conversation.ts';
import { isoTime } from '../conversation/isoTime.ts';
import type { Opening } from '../conversation/Opening.ts';

/** What becomes a line of recorded conversations, as `readRecorded` reads it. */
export interface RecordedLine {
  readonly opening: Readonly<Record<string, unknown>>;
  readonly events: readonly Readonly<Record<string, unknown>>[];
}

export function recordedLine(opening: Opening, records: readonly LogRecord[]): RecordedLine {
  return {
    opening: { ...opening, at: isoTime(opening.at) },
    events: records.map(({ id, type, at, data, recognised, violations, findings }) => ({
      ...(id === null ? {} : { id }),
      ...{ type, at: isoTime(at), data, recognised, violations, findings },
    })),
  };
}
