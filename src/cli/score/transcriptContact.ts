import { advance } from '../../conversation/advance.ts';
import type { PostedEvent } from '../../conversation/Conversation.ts';
import { isoTime } from '../../conversation/isoTime.ts';
import { readEvents } from '../../conversation/readEvents.ts';
import { readOpening } from '../../conversation/readOpening.ts';
import { start } from '../../conversation/start.ts';
import { eventTypeOf } from '../../flow/vocabulary/vocabulary.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { openedAt } from '../../recording/openedAt.ts';
import { recordFindingsOf, type RecordFinding } from '../../recording/RecordFinding.ts';
import type { Happening } from '../../recording/Recording.ts';
import type { ContactRecord } from '../../scoring/ContactRecord.ts';
import { recordContact } from '../../scoring/recordContact.ts';
import { readRecording } from '../record/readLog.ts';
import { readOpeningFile, withFile } from '../record/readOpeningFile.ts';
import type { RecordOptions } from '../record/RecordOptions.ts';
import type { Scoring } from './openScoring.ts';

/** The contact that a transcript of the API or a chat log tells of, and what of it could not be taken over. */
export interface TranscriptContact {
  readonly record: ContactRecord;
  readonly findings: readonly RecordFinding[];
}

/**
 * Reads a transcript or a chat log as `sufler record` does. Its contact is opened with what the options say.
 * @throws ProblemError what keeps the file from being read or the contact from being opened
 */
export function transcriptContact(
  path: string,
  options: RecordOptions & { readonly flow: string },
  scoring: Scoring,
  now: number,
): TranscriptContact {
  const findings = recordFindingsOf(path);
  const flow = scoring.castOf(options.flow);
  const { channel = 'chat', direction = 'inbound' } = flow.bundle.flow.meta;
  const told = readOpeningFile({ ...options, keepPersonal: true });
  const first = channel === 'chat' && direction === 'inbound' ? 'customer' : 'agent';
  const recording = openedAt(readRecording(path, { ...options, keepPersonal: true }, first, findings), told.at);
  const at = told.at ?? isoTime(recording.at ?? now);
  const body = { ...told, flow: options.flow, id: idOf(path), clock: 'event', at };
  const read = readOpening(body, {
    casts: new Map([[options.flow, flow]]),
    brands: scoring.brands,
    now: Math.max(now, Date.parse(at)),
    makeId: () => '',
  });
  if (!read.ok) throw new ProblemError(...withFile(read.problems, path));
  const { opening, cast } = read.value;
  let [conversation] = start(cast, opening);
  const commits: (readonly PostedEvent[])[] = [];
  for (const happening of recording.happenings) {
    const { type, place } = happening;
    if (conversation.status === 'ended' && eventTypeOf(type)?.afterEnd !== true) {
      findings.add('record-after-end', place, { type });
      continue;
    }
    const posted = readEvents([bodyOf(happening, opening.at)], { cast, clock: 'event', now: opening.at, at: conversation.at });
    if (!posted.ok) {
      findings.add('record-refused', place, { type, reason: formatProblem(posted.problems[0]) });
      continue;
    }
    const commit = [...posted.value, ...rejectionsOf(happening, opening.at)];
    [conversation] = advance(conversation, commit, new Map(happening.id === null ? [] : [[happening.id, new Set(happening.rejected)]]));
    commits.push(commit);
  }
  return { record: recordContact(cast, opening, commits), findings: findings.list };
}

function bodyOf({ id, type, at, data, meanings }: Happening, opened: number): Record<string, unknown> {
  const time = isoTime(opened + at);
  return { type, at: time, data: meanings === null ? data : { ...data, meanings }, ...(id === null ? {} : { id }) };
}

/** What was rejected then is rejected again, as the log has it. */
function rejectionsOf({ id, rejected, at }: Happening, opened: number): readonly PostedEvent[] {
  if (id === null) return [];
  return rejected.map((intent) => ({ id: null, type: 'recognition.rejected', at: opened + at, data: { id, intent } }));
}

/** A conversation is named after its file. */
function idOf(path: string): string {
  const name = (path.split(/[/\\]/).at(-1) ?? '').replace(/[^A-Za-z0-9._:@+~-]+/g, '-').slice(0, 200);
  return /^[A-Za-z0-9]/.test(name) ? name : `file${name}`.slice(0, 200);
}
