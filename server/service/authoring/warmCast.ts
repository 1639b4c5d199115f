import { setImmediate } from 'node:timers/promises';
import type { Cast } from '../../../src/flow/Cast.ts';
import { isLearnt, rememberModel } from '../../../src/text/recognise/modelOf.ts';
import type { Log } from '../Log.ts';
import type { AuthoringThread } from './thread/AuthoringThread.ts';

/**
 * Lets a version learn what its customers write before the first of them does. Most of a second a language: it is done in the thread
 * of authors. Where that has no time, one language after the other here, with everybody else's turn in between.
 */
export async function warmCast(cast: Cast, thread: AuthoringThread, log: Log): Promise<void> {
  for (const [language, examples] of Object.entries(cast.bundle.examples ?? {})) {
    if (isLearnt(examples, language)) continue;
    try {
      rememberModel(examples, language, await thread.ask('learn', { examples, language }));
    } catch (err) {
      log.warn({ err, flow: cast.bundle.flow.id, language }, 'What customers write could not be learnt aside; it is learnt in between');
      await setImmediate();
      cast.modelOf(language);
      await setImmediate();
    }
  }
}
