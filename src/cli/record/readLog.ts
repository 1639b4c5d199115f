import { ProblemError } from '../../problems/Problem.ts';
import { maskRecording, maskUtterances } from '../../recording/maskRecording.ts';
import { readUtterances, recordingOfLog, type Utterance } from '../../recording/readChatLog.ts';
import { looksLikeTranscript, readTranscript } from '../../recording/readTranscript.ts';
import type { RecordFindings } from '../../recording/RecordFinding.ts';
import type { Recording } from '../../recording/Recording.ts';
import { utterancesOf } from '../../recording/utterancesOf.ts';
import type { Speaker } from '../../recording/speakers.ts';
import { readSource } from '../import/readSource.ts';
import { withFile } from './readOpeningFile.ts';
import type { RecordOptions } from './RecordOptions.ts';

/**
 * Reads a transcript or a chat log as a recording. `first` speaks first where nothing tells the two apart.
 * @throws ProblemError `file-unreadable`, `file-too-large`, and what makes it no conversation
 */
export function readRecording(path: string, options: RecordOptions, first: Speaker, findings: RecordFindings): Recording {
  const text = readSource(path);
  const recording = isTranscript(text, options) ? transcriptIn(text, path) : recordingOfLog(utterancesIn(text, path, options, first, findings));
  return options.keepPersonal === true ? recording : maskRecording(recording, findings);
}

/** The same as what the two said, one after the other. */
export function readLog(path: string, options: RecordOptions, first: Speaker, findings: RecordFindings): readonly Utterance[] {
  const text = readSource(path);
  const said = isTranscript(text, options) ? utterancesOf(transcriptIn(text, path)) : utterancesIn(text, path, options, first, findings);
  if (said.length === 0) throw new ProblemError({ code: 'record-unreadable', args: { reason: 'nobody says anything' }, file: path });
  return options.keepPersonal === true ? said : maskUtterances(said, findings);
}

export function isTranscript(text: string, { format }: RecordOptions): boolean {
  return format === 'auto' ? looksLikeTranscript(text) : format === 'transcript';
}

function transcriptIn(text: string, path: string): Recording {
  const read = readTranscript(text);
  if (!read.ok) throw new ProblemError(...withFile(read.problems, path));
  return read.value;
}

function utterancesIn(text: string, path: string, options: RecordOptions, first: Speaker, findings: RecordFindings): readonly Utterance[] {
  const known = { agent: options.agentName ?? null, customer: options.customerName ?? null };
  const read = readUtterances(text, known, first, findings);
  if (!read.ok) throw new ProblemError(...withFile(read.problems, path));
  return read.value;
}
