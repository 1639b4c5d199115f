import type { Cast } from '../flow/Cast.ts';
import type { MeaningExamples } from '../flow/schema/texts.ts';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { schemaCheck } from '../problems/schemaProblems.ts';
import type { Ear } from '../text/recognise/Ear.ts';
import { modelOf } from '../text/recognise/modelOf.ts';
import { recogniseMeanings } from '../text/recognise/recogniseMeanings.ts';
import { earOf, THRESHOLD } from './earOf.ts';
import type { Recognised } from './Guidance.ts';
import { languageProblem } from './eventData.ts';
import { recognisedOf } from './readCustomer.ts';
import { stageProblem, unknownFlow } from './readOpening.ts';
import { RecogniseBody } from './RecogniseBody.ts';
import { start } from './start.ts';
import { beginRun } from './troupe/Run.ts';

/** Where a text can have been said. */
export interface RecognitionPlace {
  readonly casts: ReadonlyMap<string, Cast>;
  /** What customers write to any flow, by language. */
  readonly examples?: Readonly<Record<string, MeaningExamples>>;
}

const checkBody = schemaCheck(RecogniseBody);
const NO_EXAMPLES: MeaningExamples = Object.freeze({});
/** Without a flow only what is about the customer can be given. */
const ANYONES_FACTS = ['phone', 'email', 'customerName'].map((name) => ({ name, type: 'string' as const, isAsked: false }));

/** What a customer's text means outside of any conversation, the surest first: to a flow at a stage, to a flow, or to any. */
export function recogniseText(body: unknown, place: RecognitionPlace): Read<readonly Omit<Recognised, 'event'>[]> {
  const malformed = checkBody(body);
  if (malformed.length > 0) return wrong(malformed);
  const request = body as RecogniseBody;
  const { text, language, flow, state } = request;
  const cast = flow === undefined ? null : place.casts.get(flow);
  if (cast === undefined) return wrong([unknownFlow(flow ?? '', place.casts.keys())]);
  const problems = cast === null ? problemsWithoutFlow(request, place) : problemsWith(cast, request);
  if (problems.length > 0) return wrong(problems);
  const model = cast === null ? modelOf(place.examples?.[language] ?? NO_EXAMPLES, language) : cast.modelOf(language);
  const ear: Ear = cast === null ? { facts: ANYONES_FACTS, threshold: THRESHOLD } : earAt(cast, language, state);
  return found(
    recogniseMeanings(text, language, model, ear).map((one) => {
      const { event: _event, ...recognised } = recognisedOf(null, one);
      return recognised;
    }),
  );
}

/** What a conversation that begins at this stage listens for; without a stage anything. */
function earAt(cast: Cast, language: string, stage: string | undefined): Ear {
  const { hash } = cast;
  const [conversation] = start(cast, { id: 'text', flow: cast.bundle.flow.id, hash, language, clock: 'event', at: 0, brand: null, stage });
  const ear = earOf(beginRun(conversation));
  return stage === undefined ? { ...ear, hears: undefined, isAsked: false } : ear;
}

function problemsWith(cast: Cast, { language, state }: RecogniseBody): Problem[] {
  return [languageProblem(cast, language, '/language'), stageProblem(state, cast, '/state')].filter((problem) => problem !== undefined);
}

function problemsWithoutFlow({ language, state }: RecogniseBody, { casts, examples = {} }: RecognitionPlace): Problem[] {
  const problems: Problem[] = [];
  const known = new Set([...Object.keys(examples), ...[...casts.values()].flatMap((cast) => cast.bundle.flow.meta.languages ?? [])]);
  if (!known.has(language))
    problems.push({
      code: 'unknown-language',
      args: { flow: [...casts.keys()].join(', '), name: language, known: [...known].join(', ') },
      pointer: '/language',
    });
  if (state !== undefined)
    problems.push({ code: 'invalid-data', args: { reason: 'state is a stage of a flow, so flow must be given' }, pointer: '/flow' });
  return problems;
}
