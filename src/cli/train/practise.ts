import type { Scorecard } from '../../scoring/Scorecard.ts';
import { DONE, FINDINGS, type ExitCode } from '../ExitCode.ts';
import type { Io } from '../Io.ts';
import { paintFor } from '../Paint.ts';
import { letPass, type Practice } from './Practice.ts';
import { guidanceLines, heardLines, scoreLines, takeLine } from './trainCommands.ts';

export interface Lesson {
  readonly card: Scorecard;
  /** The prompter is shown. */
  readonly shown: boolean;
}

/** A line of a script takes so long, unless a line `+SECONDS` before it says how long. */
const A_MOMENT = 2;
const LONGEST = 86_400;
const PASSES = /^\+(\d{1,5}(?:\.\d{1,3})?)$/;

/**
 * Lets somebody practise line by line until the contact is over. At a terminal as much time passes between the customer's words and the
 * answer as passes in the world; a script says it, and plays the same each time. One that cannot be taken makes the exit code 1.
 */
export async function practise(io: Io, opened: Practice, lesson: Lesson, lines: AsyncIterable<string>): Promise<ExitCode> {
  const paint = paintFor(io);
  let practice = opened;
  let shownAt = io.now();
  let waited: number | null = null;
  let code: ExitCode = DONE;
  const tell = (told: readonly string[]): void => told.forEach((line) => io.out(line));
  const show = (): void => {
    tell(heardLines(practice, paint));
    if (lesson.shown && practice.conversation.status === 'open') tell(guidanceLines({ practice, paint }));
    shownAt = io.now();
    waited = null;
  };
  show();
  if (io.interactive) io.out(paint.faint('/help for help'));
  for await (const typed of lines) {
    const line = typed.trim();
    if (isNothing(io, line)) continue;
    if (!io.interactive) io.out(paint.faint(`> ${line}`));
    const passed = PASSES.exec(line);
    const seconds = secondsOf(io, { line, shownAt, waited, passed });
    const at = practice.conversation.at + Math.round(seconds * 1_000);
    const later = letPass(practice, at);
    if (later.commits.length > practice.commits.length) {
      practice = later;
      show();
      if (practice.conversation.status === 'ended') break;
      if (passed !== null || line === '') continue;
    }
    if (passed !== null || line === '') {
      waited = passed === null ? null : seconds;
      continue;
    }
    const taken = takeLine({ practice, at: Math.max(at, practice.conversation.at), ...lesson, paint }, line);
    tell(taken.lines ?? []);
    if (taken.failed === true && !io.interactive) code = FINDINGS;
    if (taken.practice !== undefined) {
      practice = taken.practice;
      show();
    }
    if (taken.over === true || practice.conversation.status === 'ended') break;
  }
  return ended(io, practice, lesson, code);
}

/** Comments, and the empty lines of a script. */
function isNothing({ interactive }: Io, line: string): boolean {
  return line.startsWith('#') || (line === '' && !interactive);
}

function ended(io: Io, practice: Practice, lesson: Lesson, code: ExitCode): ExitCode {
  const paint = paintFor(io);
  const { status, outcome } = practice.conversation;
  io.out(paint.strong(status === 'open' ? 'not ended' : `ended: ${outcome ?? 'without an outcome'}`));
  scoreLines({ practice, at: practice.conversation.at, ...lesson, paint }, true).forEach((line) => io.out(line));
  return code;
}

interface Typed {
  readonly line: string;
  readonly shownAt: number;
  readonly waited: number | null;
  readonly passed: RegExpExecArray | null;
}

/** Seconds since the other side's last sign. */
function secondsOf(io: Io, { line, shownAt, waited, passed }: Typed): number {
  const real = io.interactive ? (io.now() - shownAt) / 1_000 : 0;
  if (passed !== null) return Math.min(LONGEST, real + (waited ?? 0) + Number(passed[1]));
  // Looking at something takes no time from a script.
  const moment = io.interactive || waited !== null || /^\/(?:score|help|products|may)\b/.test(line) ? 0 : A_MOMENT;
  return Math.min(LONGEST, real + (waited ?? 0) + moment);
}
