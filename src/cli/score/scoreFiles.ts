import { parseJson } from '../../flow/json/parseJson.ts';
import { readRecorded } from '../../backtest/readRecorded.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import { ProblemError, type Problem } from '../../problems/Problem.ts';
import { looksLikeTranscript } from '../../recording/readTranscript.ts';
import type { ContactRecord } from '../../scoring/ContactRecord.ts';
import type { Score } from '../../scoring/Score.ts';
import { scoreContact } from '../../scoring/scoreContact.ts';
import { logLines, MOST_LINE_BYTES } from '../backtest/logLines.ts';
import { sizeOf } from '../backtest/logTasks.ts';
import type { Io } from '../Io.ts';
import type { RecordOptions } from '../record/RecordOptions.ts';
import type { Scoring } from './openScoring.ts';
import { recordedContact } from './recordedContact.ts';
import { transcriptContact } from './transcriptContact.ts';

export interface ScoreFilesOptions {
  readonly closeness: boolean;
  /** How transcripts and chat logs are read, and what their contacts were opened with. */
  readonly reading: RecordOptions;
}

/**
 * Scores every contact of the files, one after the other. What cannot be read is told and passed over.
 * @throws ProblemError what is wrong with a file as a whole, or with a flow
 */
export async function* scoreFiles(
  io: Io,
  files: readonly string[],
  scoring: Scoring,
  { closeness, reading }: ScoreFilesOptions,
): AsyncGenerator<Score> {
  const total = sizeOf(files);
  const progress = io.progress('Score');
  let [done, count] = [0, 0];
  try {
    for (const file of files) {
      let read = 0;
      for await (const contact of contactsIn(io, file, scoring, reading)) {
        ({ read } = contact);
        count += 1;
        yield scoreContact(scoring.card, contact.record, { closeness });
        progress?.show(done + read, Math.max(total, done + read), `${count} contacts`);
      }
      done += read;
    }
  } finally {
    progress?.stop();
  }
}

/** The contacts of a file, each with the bytes of it that were read by then. */
async function* contactsIn(
  io: Io,
  file: string,
  scoring: Scoring,
  reading: RecordOptions,
): AsyncGenerator<{ readonly record: ContactRecord; readonly read: number }> {
  if (!(await isRecorded(file))) {
    yield { record: fromTranscript(io, file, scoring, reading), read: sizeOf([file]) };
    return;
  }
  for await (const line of logLines(file)) {
    const record = fromLine(io, file, line, scoring);
    if (record !== null) yield { record, read: line.read };
  }
}

/** Whether a file holds recorded conversations, one a line, rather than one transcript or chat log. */
async function isRecorded(file: string): Promise<boolean> {
  for await (const { text } of logLines(file)) {
    if (text === null) return true;
    const parsed = looksLikeTranscript(text) ? parseJson(text) : null;
    return parsed?.ok === true && Object.hasOwn(Object(parsed.value.value) as object, 'opening');
  }
  return false;
}

function fromLine(io: Io, file: string, { line, text }: { line: number; text: string | null }, scoring: Scoring): ContactRecord | null {
  const refuse = (problem: Problem): null => {
    const place = problem.pointer === undefined || problem.pointer === '' ? '' : ` (at ${problem.pointer})`;
    io.err(formatProblem({ code: 'recorded-line', args: { file, line, reason: `${formatProblem(problem)}${place}` } }));
    return null;
  };
  if (text === null) return refuse({ code: 'recorded-line-too-long', args: { limit: MOST_LINE_BYTES } });
  const read = readRecorded(text);
  if (!read.ok) return refuse(read.problems[0]);
  try {
    return recordedContact(read.value, scoring.castOf(read.value.opening.flow));
  } catch (error) {
    if (error instanceof ProblemError) return refuse(error.problems[0]);
    throw error;
  }
}

function fromTranscript(io: Io, file: string, scoring: Scoring, reading: RecordOptions): ContactRecord {
  const { flow } = reading;
  if (flow === undefined) throw new ProblemError({ code: 'score-flow-missing', args: { file } });
  const { record, findings } = transcriptContact(file, { ...reading, flow }, scoring, io.now());
  for (const finding of findings) if (finding.severity !== 'info') io.err(`${file}: ${formatProblem(finding)}`);
  return record;
}
