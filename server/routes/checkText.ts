import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { Finding } from '../../src/conversation/Guidance.ts';
import { readText } from '../../src/conversation/readText.ts';
import { object } from '../../src/flow/vocabulary/data.ts';
import { ProblemError } from '../../src/problems/Problem.ts';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { Services } from '../service/Services.ts';
import { Spelling } from '../service/spelling/Spelling.ts';

const Findings = object({ findings: Type.Array(Finding) });

export function checkText(app: FastifyInstance, services: Services): void {
  const spelling = new Spelling(app.log);
  app.addHook('onClose', () => spelling.close());
  const schema = {
    tags: ['texts'],
    summary: 'What is wrong with this draft?',
    description: 'For what the agent is about to say; the words of customers are never judged. Spans are in UTF-16 code units, end exclusive.',
    body: Type.Ref('TextBody#'),
    response: {
      200: { description: 'Findings, in the order of the rules', content: { 'application/json': { schema: Findings } } },
      ...commonProblems,
    },
  };
  app.post('/v1/texts/check', { schema }, async (request) => {
    const read = readText(request.body, await services.flows(request.tenant));
    if (!read.ok) throw new ProblemError(...read.problems);
    const { value: draft } = read;
    return { findings: draft.findings(await spelling.spellerFor(draft.context.language, draft.spellable)) };
  });
}
