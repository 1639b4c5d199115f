import cliProgress from 'cli-progress';
import type { Progress } from './Progress.ts';

/** A bar on standard error, which is a terminal. */
export function terminalProgress(what: string): Progress {
  const bar = new cliProgress.SingleBar({
    format: `${what} [{bar}] {percentage}% {note}`,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  let started = false;
  return {
    show(done, total, note) {
      if (!started) bar.start(total, done, { note });
      else {
        bar.setTotal(total);
        bar.update(done, { note });
      }
      started = true;
    },
    stop() {
      if (started) bar.stop();
    },
  };
}
