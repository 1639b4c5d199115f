import { watch } from 'chokidar';
import { relative, sep } from 'node:path';

/** Editors write a file in several goes, and people save several files. */
const QUIET_MILLISECONDS = 120;

/**
 * The files of a folder that change, relative to it and gathered until it is quiet. Ends when the person asks for it
 * (Ctrl-C), or when whoever started us closes our input.
 */
export async function* folderChanges(folder: string, { stdin } = process): AsyncIterable<readonly string[]> {
  const changed = new Set<string>();
  let wake: () => void = () => undefined;
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    ended = true;
    wake();
  };
  const watcher = watch(folder, { ignoreInitial: true, ignored: (path) => /(^|[/\\])(\.[^./\\]|node_modules)/.test(relative(folder, path)) });
  watcher.on('all', (_event, path) => {
    changed.add(relative(folder, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => wake(), QUIET_MILLISECONDS);
  });
  process.once('SIGINT', stop);
  stdin.once('end', stop).resume();
  try {
    for (;;) {
      if (ended) return;
      if (changed.size === 0 || timer !== undefined) await new Promise<void>((resolve) => (wake = resolve));
      timer = undefined;
      if (ended) return;
      const files = [...changed];
      changed.clear();
      if (files.length > 0) yield files;
    }
  } finally {
    clearTimeout(timer);
    process.removeListener('SIGINT', stop);
    stdin.removeListener('end', stop).pause();
    await watcher.close();
  }
}
