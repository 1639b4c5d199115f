import { setImmediate } from 'node:timers/promises';
import { brandedCast } from '../../../src/flow/brandedCast.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import type { Brand } from '../../../src/flow/schema/settings.ts';
import { isLearnt, rememberModel } from '../../../src/text/recognise/modelOf.ts';
import type { Log } from '../Log.ts';
import type { AuthoringThread } from './thread/AuthoringThread.ts';

/**
 * Lets a version learn what its customers write before the first of them does, and builds it with the words of each brand that has its own. Most of a second a language: it is done in the thread
 * of authors. Where that has no time, one language after the other here, with everybody else's turn in between.
 */
export async function warmCast(cast: Cast, brands: ReadonlyMap<string, Brand>, thread: AuthoringThread, log: Log): Promise<void> {
  for (const brand of brands.values()) {
    brandedCast(cast, brand);
    await setImmediate();
  }
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
