import { maskText, maskValue } from '../text/maskPersonal.ts';
import type { RecordFindings } from './RecordFinding.ts';
import type { Happening, Meaning, Recording } from './Recording.ts';
import type { Utterance } from './readChatLog.ts';

/** A recording without personal data in its texts, values and meanings; how many were masked is told. */
export function maskRecording(recording: Recording, findings: RecordFindings): Recording {
  let count = 0;
  const masked = <T>(value: T): T => {
    const { value: made, count: more } = maskValue(value);
    count += more;
    return made as T;
  };
  const happenings = recording.happenings.map((one): Happening => ({
    ...one,
    data: masked(one.data),
    meanings: one.meanings === null ? null : masked<readonly Meaning[]>(one.meanings),
  }));
  if (count > 0) findings.add('record-masked', {}, { count });
  return { ...recording, happenings };
}

/** The same for the words of a chat log. */
export function maskUtterances(utterances: readonly Utterance[], findings: RecordFindings): readonly Utterance[] {
  let count = 0;
  const masked = utterances.map((one) => {
    const { value: text, count: more } = maskText(one.text);
    count += more;
    return { ...one, text };
  });
  if (count > 0) findings.add('record-masked', {}, { count });
  return masked;
}
