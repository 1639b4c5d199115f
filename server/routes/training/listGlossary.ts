import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { language, object } from '../../../src/flow/vocabulary/data.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import { GlossaryList } from '../../schemas/training/GlossaryList.ts';
import type { Services } from '../../service/Services.ts';

const Query = object({ language: { ...language, description: 'Whose words the terms are told in' } });

export function listGlossary(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['training'],
    summary: 'The words of the trade',
    description: 'Every term of the glossary, in the order in which they are taught, with the rules that it comes from.',
    querystring: Query,
    response: { 200: { description: 'All terms', content: { 'application/json': { schema: GlossaryList } } }, ...commonProblems },
  };
  app.get('/v1/glossary', { schema }, (request): GlossaryList => {
    const { language: name } = request.query as Static<typeof Query>;
    const { glossary } = services;
    const entries = glossary.get(name);
    if (entries === undefined) {
      const known = glossary.size === 0 ? 'no language' : [...glossary.keys()].join(', ');
      throw new ProblemError({ code: 'unknown-glossary-language', args: { name, known }, pointer: '/language' });
    }
    return { language: name, terms: entries.map((entry) => ({ ...entry, rows: [...entry.rows], sources: [...entry.sources] })) };
  });
}
