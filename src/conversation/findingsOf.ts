import type { Draft } from '../text/lint/Draft.ts';
import { contactSoFar } from './contactSoFar.ts';
import type { Finding } from './Guidance.ts';
import { customerNow } from './phraseValues.ts';
import { stageOf } from './stageOf.ts';
import type { Run } from './troupe/Run.ts';

/** What is wrong with a text that the agent says or is about to say, in the stage that it is meant for. The customer's words are never linted. */
export function findingsOf(run: Run, draft: Draft, stage?: string): readonly Finding[] {
  const { cast, opening } = run.from;
  const context = {
    language: run.language,
    channel: run.channel,
    direction: run.direction,
    state: stage ?? stageMeant(run, draft.text),
    agent: run.agent,
    customer: customerNow(run),
    brand: opening.brand ?? undefined,
    settings: run.settings,
    contact: contactSoFar(run),
  };
  return run.reader.lint(draft, context, cast.phrasebook);
}

/** A text that is a phrase of the script is meant for that phrase's state; any other for the stage the contact is at. */
function stageMeant(run: Run, text: string): string {
  const phrase = run.reader.phrases(run.from.cast, text, run.language)[0]?.phrase;
  const stage = (phrase === undefined ? undefined : run.from.cast.bundle.catalogue[phrase]?.state) ?? stageOf(run) ?? '';
  // Whoever has greeted, well or badly, does not greet with every further sentence.
  return stage === 'greeting' && run.facts.greeted === true ? '' : stage;
}
