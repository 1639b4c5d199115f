import { parentPort } from 'node:worker_threads';
import { Dictionaries } from './Dictionaries.ts';
import type { SpellingAnswer, SpellingQuestion } from './spellingMessages.ts';

/** The thread that holds the dictionaries: opening one takes up to a second, a suggestion up to a third of one. */
const dictionaries = new Dictionaries();

parentPort?.on('message', (question: SpellingQuestion) => void answer(question));

async function answer({ id, language, words }: SpellingQuestion): Promise<void> {
  let reply: SpellingAnswer;
  try {
    reply = { id, unknown: await dictionaries.unknown(language, words) };
  } catch (error) {
    reply = { id, unknown: [], failure: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(reply);
}
