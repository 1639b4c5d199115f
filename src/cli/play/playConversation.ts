import { nearestName } from '../../problems/nearestName.ts';
import { DONE, FINDINGS, type ExitCode } from '../ExitCode.ts';
import type { Io } from '../Io.ts';
import { paintFor } from '../Paint.ts';
import type { Played, Table } from './PlayCommand.ts';
import { playCommands, playMove } from './playCommands.ts';
import { failed, posted } from './posted.ts';
import { guidanceOf, type Session } from './Session.ts';
import { showGuidance } from './showGuidance.ts';

/**
 * Plays a conversation line by line. At a terminal time runs by itself; lines from a script take no time, so that the same
 * script always plays the same, and one that cannot be played makes the exit code 1.
 */
export async function playConversation(io: Io, opened: Session, lines: AsyncIterable<string>): Promise<ExitCode> {
  const paint = paintFor(io);
  const began = opened.conversation.at;
  let session = opened;
  let put = 0;
  let code: ExitCode = DONE;
  const now = (): number => (io.interactive ? io.now() : began) + put * 1_000;
  const show = (): void => showGuidance(guidanceOf(session), (session.conversation.at - began) / 1_000, paint).forEach((line) => io.out(line));
  show();
  if (io.interactive) io.out(paint.faint('? for help'));
  for await (const typed of lines) {
    const line = typed.trim();
    if (line.startsWith('#') || (line === '' && !io.interactive)) continue;
    if (!io.interactive) io.out(paint.faint(`> ${line}`));
    const played = playLine({ session, now: now(), paint }, line);
    session = played.session ?? session;
    put += played.passed ?? 0;
    played.lines?.forEach((told) => io.out(told));
    if (played.failed && !io.interactive) code = FINDINGS;
    if (played.over) break;
    if (!played.quiet) show();
  }
  return code;
}

/** An empty line lets the clock catch up, for whoever waits for a reminder. */
function playLine(table: Table, line: string): Played {
  if (line === '') return posted(table, { type: 'clock.ticked' });
  const [key = '', ...words] = line.split(' ');
  const rest = words.join(' ').trim();
  if (/^\d{1,3}$/.test(key)) return playMove(table, Number(key), rest);
  const command = playCommands.find((each) => each.key === key);
  if (command) return command.play(table, rest);
  const near = nearestName(
    key,
    playCommands.map((each) => each.key),
  );
  return failed(`There is no command "${key.slice(0, 40)}"${near === undefined ? '.' : `; is "${near}" meant?`} The command ? shows them all.`);
}
