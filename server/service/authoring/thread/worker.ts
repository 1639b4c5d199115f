import { parentPort } from 'node:worker_threads';
import { trainModel } from '../../../../src/text/recognise/trainModel.ts';
import { checkFiles } from './checkFiles.ts';
import { drawMachine } from './drawMachine.ts';
import type { Answered, Asked, QuestionKind, Questions } from './questions.ts';
import { readVersion } from './readVersion.ts';
import { testFiles } from './testFiles.ts';

type Answers = { readonly [Kind in QuestionKind]: (question: Questions[Kind]['ask']) => Promise<Questions[Kind]['answer']> };

const answers: Answers = {
  check: checkFiles,
  read: readVersion,
  test: testFiles,
  draw: drawMachine,
  learn: async ({ examples, language }) => trainModel(examples, language),
};

/** The thread that works for authors: reading and checking a folder takes seconds, in which conversations go on. */
parentPort?.on('message', (asked: Asked) => void answer(asked));
// Everything is loaded; from now on patience counts.
parentPort?.postMessage({ id: 0 } satisfies Answered);

async function answer<Kind extends QuestionKind>({ id, kind, question }: Asked<Kind>): Promise<void> {
  let answered: Answered<Kind>;
  try {
    answered = { id, answer: await answers[kind](question) };
  } catch (error) {
    answered = { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(answered);
}
