import type { FastifyInstance } from 'fastify';
import type { Cast } from '../../../src/flow/Cast.ts';
import { FlowList, type FlowSummary, type IdleFlow } from '../../schemas/FlowList.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { FlowStanding } from '../../service/authoring/FlowOverview.ts';
import type { Services } from '../../service/Services.ts';
import type { StoredPublication } from '../../store/VersionStore.ts';
import { shownPublication } from './shown.ts';

export function listFlows(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'The flows that conversations can be started with',
    description: 'With what is published of each, what will be, and how the folder of flows stands to that.',
    response: { 200: { description: 'In their present versions', content: { 'application/json': { schema: FlowList } } }, ...commonProblems },
  };
  app.get('/v1/flows', { schema }, async (request) => {
    const standings = await services.authoring.overview.all(request.tenant);
    const now = services.now();
    const flows = standings.flatMap(({ cast, publication, ...rest }) =>
      cast === null || publication === null ? [] : [summaryOf({ cast, publication, ...rest }, now)],
    );
    return { flows, idle: standings.filter(({ cast }) => cast === null).map((standing) => idleOf(standing, now)) };
  });
}

/** A flow that conversations can be started with. */
export type PublishedStanding = FlowStanding & { readonly cast: Cast; readonly publication: StoredPublication };

export function summaryOf({ cast, publication, scheduled, files }: PublishedStanding, now: number): FlowSummary {
  const { hash, bundle, flow } = cast;
  const { id, version, description = null, meta } = bundle.flow;
  return {
    ...{ id, version, hash, description },
    channel: meta.channel ?? 'chat',
    direction: meta.direction ?? 'inbound',
    languages: [...(meta.languages ?? [])],
    stages: [...flow.stages.keys()],
    publication: shownPublication(publication, now, publication.number),
    scheduled: scheduled.map((one) => shownPublication(one, now, publication.number)),
    files: { ...files, changes: { ...files.changes } },
  };
}

export function idleOf({ id, publication, scheduled, files }: FlowStanding, now: number): IdleFlow {
  return {
    id,
    publication: publication === null ? null : shownPublication(publication, now, publication.number),
    scheduled: scheduled.map((one) => shownPublication(one, now, publication?.number)),
    files: { ...files, changes: { ...files.changes } },
  };
}
