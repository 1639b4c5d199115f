import { parentPort } from 'node:worker_threads';
import { findingsOf } from '../../../src/checks/findingsOf.ts';
import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import type { CheckingAnswer, CheckingQuestion } from './checkingMessages.ts';

/** The thread that checks flows: a check of a folder takes seconds, in which conversations go on. */
parentPort?.on('message', (question: CheckingQuestion) => void answer(question));

async function answer(question: CheckingQuestion): Promise<void> {
  let reply: CheckingAnswer;
  try {
    reply = await check(question);
  } catch (error) {
    reply = { id: question.id, findings: null, known: [], failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(reply);
}

async function check({ id, folder, flow, draft }: CheckingQuestion): Promise<CheckingAnswer> {
  const texts = new Map<string, string>();
  const read = await readFlows(folder, { draft, keep: (file, text) => void texts.set(file, text) });
  const isKnown = read.flows.has(flow) || read.problems.some(({ file = '' }) => file.startsWith(`${flow}/`));
  return { id, findings: isKnown ? findingsOf(read, (file) => texts.get(file), [flow]) : null, known: [...read.flows.keys()] };
}
