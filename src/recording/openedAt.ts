import { readTime } from '../conversation/readTime.ts';
import type { Recording } from './Recording.ts';

/**
 * A recording as it goes when the contact was opened at this time, ISO 8601: what happened is so much later. Nothing
 * changes where either time is not known.
 */
export function openedAt(recording: Recording, time: string | undefined): Recording {
  const opened = time === undefined ? undefined : readTime(time);
  if (opened === undefined || recording.at === null || opened >= recording.at) return recording;
  const later = recording.at - opened;
  return { ...recording, at: opened, happenings: recording.happenings.map((one) => ({ ...one, at: one.at + later })) };
}
