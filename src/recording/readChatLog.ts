import { foldText } from '../text/fold.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import type { Place, RecordFindings } from './RecordFinding.ts';
import type { Happening, Recording } from './Recording.ts';
import { namedLine, roleOf, whoIsWho, type KnownNames, type Speaker } from './speakers.ts';
import { stampOf, type Stamped } from './timestamp.ts';

/** Words of one of the two, until the other one or a new line of the same speaks. */
export interface Utterance {
  readonly speaker: Speaker;
  readonly text: string;
  /** Milliseconds, as the line before it tells; null where it tells nothing. */
  readonly stamp: Pick<Stamped, 'time' | 'hasDate'> | null;
  readonly place: Place;
}

const MOST_LINES = 20_000;
const DAY = 86_400_000;
/** The day of tests: a log that tells only times of day is of that day. */
const SOME_DAY = Date.UTC(2026, 0, 5);
const HALF_DAY = DAY / 2;

/** What systems write between the words of people, in four languages; folded. */
const NOTES =
  /(?:joined|has left|left the|chat (?:closed|ended|started)|disconnected|assigned|подключи|присоедини|покину|чат (?:закры|заверш|нача)|завершен|отключи|prisijung|atsijung|pokalbis (?:baig|uždar|pradė)|dołączył|opuści|rozłączy|czat (?:zamk|zakoń|rozpocz))/u;

interface Line {
  readonly number: number;
  readonly whole: string;
  readonly stamp: Stamped | null;
  readonly named: { readonly name: string; readonly text: string } | null;
}

/**
 * Reads a chat log: a line begins with who speaks, what has nobody before it goes on with the words above. Lines that are
 * nobody's are told and left out. `first` is who speaks first where nothing else tells the two apart.
 */
export function readUtterances(text: string, known: KnownNames, first: Speaker, findings: RecordFindings): Read<readonly Utterance[]> {
  const rows = (text.startsWith('\ufeff') ? text.slice(1) : text).split(/\r\n|\n|\r/);
  if (rows.length > MOST_LINES) return wrong([{ code: 'record-too-long', args: { what: 'lines', count: rows.length, limit: MOST_LINES } }]);
  const lines = rows.map(lineOf);
  const isStamped = isStampedLog(lines);
  const named = lines.flatMap((line) => (line.named !== null && (!isStamped || line.stamp !== null) ? [line.named.name] : []));
  const people = whoIsWho(named, known, first);
  for (const [side, name] of people.guessed) findings.add('record-supposed', {}, { what: `"${name}" is the ${side}` });
  const utterances: Utterance[] = [];
  let open: { speaker: Speaker; parts: string[]; stamp: Stamped | null; line: number } | null = null;
  const close = (): void => {
    const words = open?.parts.join('\n').trim() ?? '';
    const place = { line: open?.line ?? 0 };
    if (open !== null && words === '') findings.add('record-not-understood', place, { words: rows[open.line - 1]?.trim() ?? '' });
    else if (open !== null) utterances.push({ speaker: open.speaker, text: words, stamp: open.stamp, place });
    open = null;
  };
  for (const line of lines) {
    const speaker: Speaker | null = line.named === null || isNote(line) ? null : people.of(line.named.name);
    if (speaker !== null && line.named !== null) {
      close();
      open = { speaker, parts: [line.named.text], stamp: line.stamp, line: line.number };
    } else if (line.whole.trim() === '') open?.parts.push('');
    else if (open === null || isNote(line) || (isStamped && line.stamp !== null))
      findings.add('record-not-understood', { line: line.number }, { words: line.whole.trim() });
    else open.parts.push(line.whole.trim());
  }
  close();
  if (utterances.length > 0) return found(utterances);
  return wrong([{ code: 'record-unreadable', args: { reason: 'no line says who speaks' } }]);
}

function lineOf(row: string, index: number): Line {
  const whole = row.trimEnd();
  const stamp = stampOf(whole.trimStart());
  return { number: index + 1, whole, stamp, named: stampedName(namedLine(stamp === null ? whole.trim() : stamp.rest)) };
}

/** `Anna (10:02)` is Anna. */
function stampedName(named: Line['named']): Line['named'] {
  if (named === null) return null;
  const bracket = named.name.search(/[([]\d{1,2}$/);
  if (bracket < 1) return named;
  // The colon of the time was taken for that behind the name.
  const rest = /^\d{2}(?::\d{2})?[)\]]\s{0,3}:?\s{0,3}/.exec(named.text.slice(0, 20));
  return rest === null ? named : { name: named.name.slice(0, bracket).trim(), text: named.text.slice(rest[0].length) };
}

/** Whether those that speak have a time before them, so that a time without a name is a note. */
function isStampedLog(lines: readonly Line[]): boolean {
  const first = lines.find(({ named }) => named !== null && roleOf(named.name) !== null) ?? lines.find(({ named }) => named !== null);
  return first !== undefined && first.stamp !== null;
}

function isNote({ whole, stamp, named }: Line): boolean {
  const text = (stamp?.rest ?? whole).trim();
  if (/^(?:\*{2,}|-{3,}|={3,}|#{2,}|<[^>]{0,200}>$)/.test(text)) return true;
  const isWords = named !== null && roleOf(named.name) !== null;
  return !isWords && text.length < 120 && NOTES.test(foldText(text));
}

/** A chat log as a recording: every utterance happened at its time, or with the one before it where no time is told. */
export function recordingOfLog(utterances: readonly Utterance[]): Recording {
  let day = SOME_DAY;
  let last: number | null = null;
  const times = utterances.map(({ stamp }): number | null => {
    if (stamp === null) return last;
    let time: number = stamp.hasDate ? stamp.time : day + stamp.time;
    // Past midnight: a little back is a line that came late.
    if (!stamp.hasDate && last !== null && time < last - HALF_DAY) {
      day += DAY;
      time += DAY;
    }
    last = time;
    return time;
  });
  const begin = times.find((time) => time !== null) ?? null;
  const happenings = utterances.map(({ speaker, text, place }, index): Happening => ({
    type: `${speaker}.says`,
    data: { text },
    at: begin === null ? 0 : Math.max(0, (times[index] ?? begin) - begin),
    id: null,
    rejected: [],
    meanings: null,
    place,
  }));
  return { happenings, at: begin, violations: null };
}
