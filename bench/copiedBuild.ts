import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The places at which a turn asks whether somebody looks on. */
const HOOKS: readonly (readonly [file: string, hook: RegExp])[] = [
  ['src/conversation/applyEvent.js', /^.*\.observer\?\.posted\?\.\(.*\n/m],
  ['src/conversation/troupe/dispatch.js', /^.*\.observer\?\.settled\?\.\(.*\n/m],
  ['src/conversation/troupe/perform.js', /^.*\.observer\?\.raised\?\.\(.*\n/m],
  ['server/service/ConversationService.js', /^.*listener\?\.committed\(.*\n/m],
];

/** What was compiled, once more. */
export interface CopiedBuild {
  /** URL of a module of it, by its path such as `src/flow/buildCast.js`. */
  readonly module: (path: string) => string;
  remove(): Promise<void>;
}

/**
 * Copies what was compiled beside itself, with or without the hooks of inspection, so that what they cost can be measured
 * against their not being there. Each copy is compiled by V8 for itself: what runs in one makes no other faster.
 */
export async function copiedBuild(hooks: 'with hooks' | 'without hooks'): Promise<CopiedBuild> {
  const dist = fileURLToPath(new URL('../', import.meta.url));
  const folder = await mkdtemp(join(dist, 'copy-'));
  await cp(join(dist, 'src'), join(folder, 'src'), { recursive: true });
  await cp(join(dist, 'server'), join(folder, 'server'), { recursive: true });
  for (const [file, hook] of hooks === 'with hooks' ? [] : HOOKS) {
    const path = join(folder, file);
    const code = await readFile(path, 'utf8');
    if (!hook.test(code)) throw new Error(`${file} has no line ${hook.source}`);
    await writeFile(path, code.replace(hook, ''));
  }
  return {
    module: (path) => new URL(path, `file://${folder}/`).href,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
