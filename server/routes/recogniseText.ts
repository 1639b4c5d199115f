import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { Recognised } from '../../src/conversation/Guidance.ts';
import { recogniseText as meaningsOf } from '../../src/conversation/recogniseText.ts';
import { object } from '../../src/flow/vocabulary/data.ts';
import { ProblemError } from '../../src/problems/Problem.ts';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { Services } from '../service/Services.ts';

const { intent: _intent, event: _event, phrase: _phrase, act: _act, ...place } = Recognised.properties;
const Meanings = object({ recognised: Type.Array(object({ intent: Type.String(), ...place })) });

export function recogniseText(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['texts'],
    summary: 'What does this customer’s text mean?',
    description:
      'For the words of customers; nothing changes by asking. `applied` says whether a conversation would act upon it. Spans are in UTF-16 code units, end exclusive. The first question in a language takes up to a second: its examples are learnt then.',
    body: Type.Ref('RecogniseBody#'),
    response: {
      200: { description: 'Meanings, the surest first', content: { 'application/json': { schema: Meanings } } },
      ...commonProblems,
    },
  };
  app.post('/v1/texts/recognise', { schema }, async (request) => {
    const read = meaningsOf(request.body, await services.flows(request.tenant));
    if (!read.ok) throw new ProblemError(...read.problems);
    return { recognised: read.value };
  });
}
