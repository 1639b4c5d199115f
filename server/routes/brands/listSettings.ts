import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { SettingList } from '../../schemas/brands/Settings.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import { settingsInEffect } from '../../service/brands/settingsInEffect.ts';
import type { Services } from '../../service/Services.ts';

const name = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 120, description }));
const Query = object({
  flow: name('The first one for the channel and language where it is left out'),
  brand: name('None where it is left out'),
  channel: Type.Optional(Type.Union([Type.Literal('chat'), Type.Literal('phone')])),
  direction: Type.Optional(Type.Union([Type.Literal('inbound'), Type.Literal('outbound')])),
  language: name('Of the flow; its first where it is left out'),
});

export function listSettings(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['brands'],
    summary: 'The settings of new conversations',
    description:
      'Every setting as a conversation of that flow, brand, channel, direction and language has it when it sets none itself: the value, where it comes from, and whether it softens rules of conduct.',
    querystring: Query,
    response: { 200: { description: 'All settings', content: { 'application/json': { schema: SettingList } } }, ...commonProblems },
  };
  app.get('/v1/settings', { schema }, async (request) => {
    const { casts, brands } = await services.flows(request.tenant);
    return settingsInEffect(request.query as Static<typeof Query>, casts, brands);
  });
}
