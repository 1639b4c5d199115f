import { randomBytes, randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { bodies } from './plugins/bodies.ts';
import { openapi } from './plugins/openapi.ts';
import { answerProblems, PROBLEM_TYPE, problemDocument, problems } from './plugins/problems.ts';
import { DEFAULT_TENANT, tenant } from './plugins/tenant.ts';
import { validation } from './plugins/validation.ts';
import { webSockets } from './plugins/webSockets.ts';
import { listBrandRevisions } from './routes/brands/listBrandRevisions.ts';
import { listBrands } from './routes/brands/listBrands.ts';
import { listSettings } from './routes/brands/listSettings.ts';
import { removeBrand } from './routes/brands/removeBrand.ts';
import { saveBrand } from './routes/brands/saveBrand.ts';
import { showBrand } from './routes/brands/showBrand.ts';
import { backtests } from './routes/backtests/backtests.ts';
import { checkAgent } from './routes/checkAgent.ts';
import { checkAction } from './routes/checkAction.ts';
import { checkFlow } from './routes/flows/checkFlow.ts';
import { checkText } from './routes/checkText.ts';
import { eraseConversation } from './routes/eraseConversation.ts';
import { health } from './routes/health.ts';
import { openInspection } from './routes/inspection/openInspection.ts';
import { watchConversation } from './routes/inspection/watchConversation.ts';
import { listConversations } from './routes/listConversations.ts';
import { moveConversations } from './routes/flows/moveConversations.ts';
import { drawFlow } from './routes/flows/drawFlow.ts';
import { diffFlow } from './routes/flows/diffFlow.ts';
import { editDrafts } from './routes/flows/editDrafts.ts';
import { listFlows } from './routes/flows/listFlows.ts';
import { listMissed, listMissedEntries } from './routes/flows/listMissed.ts';
import { dismissMissed, resolveMissed } from './routes/flows/resolveMissed.ts';
import { listPublications } from './routes/flows/listPublications.ts';
import { listVersions } from './routes/flows/listVersions.ts';
import { publishFlow } from './routes/flows/publishFlow.ts';
import { showFlow } from './routes/flows/showFlow.ts';
import { showVersion } from './routes/flows/showVersion.ts';
import { testFlow } from './routes/flows/testFlow.ts';
import { withdrawPublication } from './routes/flows/withdrawPublication.ts';
import { listGlossary } from './routes/training/listGlossary.ts';
import { listTasks } from './routes/listTasks.ts';
import { postEvents } from './routes/postEvents.ts';
import { recogniseText } from './routes/recogniseText.ts';
import { showExperiments } from './routes/experiments/showExperiments.ts';
import { showPhrases } from './routes/experiments/showPhrases.ts';
import { showBoard } from './routes/reports/showBoard.ts';
import { showPhraseReport } from './routes/reports/showPhraseReport.ts';
import { showReports } from './routes/reports/showReports.ts';
import { scorecards } from './routes/scoring/scorecards.ts';
import { showConversation } from './routes/showConversation.ts';
import { showTranscript } from './routes/showTranscript.ts';
import { showWork } from './routes/showWork.ts';
import { startConversation } from './routes/startConversation.ts';
import { assignments } from './routes/training/assignments.ts';
import { personas } from './routes/training/personas.ts';
import { simulations } from './routes/training/simulations.ts';
import { trainees } from './routes/training/trainees.ts';
import { systemClock } from './service/Clock.ts';
import { Services } from './service/Services.ts';
import { InspectionHub } from './service/inspection/InspectionHub.ts';
import type { InspectionOptions } from './service/inspection/InspectionOptions.ts';
import type { ServiceOptions } from './service/ServiceOptions.ts';
import type { Store } from './store/Store.ts';

export interface AppOptions extends Omit<ServiceOptions, 'clock' | 'log' | 'makeId' | 'listeners'> {
  readonly store: Store;
  readonly clock?: ServiceOptions['clock'];
  readonly makeId?: () => string;
  /** Lets people watch conversations; nobody can without it. */
  readonly inspection?: InspectionOptions;
  readonly makeTicket?: () => string;
  /** Silent by default. */
  readonly logger?: FastifyServerOptions['logger'];
  /** For the OpenAPI document. */
  readonly version?: string;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly services: Services;
    /** Null where nobody may watch. */
    readonly inspection: InspectionHub | null;
  }
}

const BODY_LIMIT = 1024 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
const routes = [
  startConversation,
  listConversations,
  showConversation,
  postEvents,
  checkAction,
  showTranscript,
  eraseConversation,
  checkAgent,
  showWork,
  listTasks,
  checkText,
  recogniseText,
  listFlows,
  showFlow,
  listVersions,
  showVersion,
  diffFlow,
  listPublications,
  withdrawPublication,
  publishFlow,
  editDrafts,
  checkFlow,
  moveConversations,
  showExperiments,
  showPhrases,
  listMissed,
  listMissedEntries,
  resolveMissed,
  dismissMissed,
  testFlow,
  drawFlow,
  listBrands,
  showBrand,
  saveBrand,
  removeBrand,
  listBrandRevisions,
  listSettings,
  listGlossary,
  backtests,
  personas,
  simulations,
  assignments,
  trainees,
  scorecards,
  showReports,
  showPhraseReport,
  showBoard,
] as const;
/** A conversation's id has up to 200 characters, each of which may be written as three. */
const MOST_PARAM_LENGTH = 600;

/**
 * The HTTP server as a thing that can be listened on, or asked directly by tests. The store is the caller's: closing the
 * app finishes what is under way and saves what is live, and leaves the store open.
 */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.logger ?? false,
    // A line a request would cost more than the request.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { maxParamLength: MOST_PARAM_LENGTH },
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => void answerProblems(error, request, reply),
    clientErrorHandler: refuseUnreadable,
  });
  const clock = options.clock ?? systemClock;
  const hub = options.inspection === undefined ? null : new InspectionHub({ makeTicket, ...options, ...options.inspection, clock, log: app.log });
  const services = new Services({ makeId: randomUUID, ...options, clock, log: app.log, listeners: hub === null ? [] : [hub] });
  app.decorate('services', services);
  app.decorate('inspection', hub);
  if (hub !== null) await app.register(webSockets, { close: () => hub.close() });
  await app.register(problems);
  await app.register(bodies);
  await app.register(validation);
  await app.register(tenant);
  await app.register(openapi, { version: options.version ?? '0.0.0' });
  for (const route of routes) route(app, services);
  openInspection(app, services, hub);
  watchConversation(app, services, hub);
  health(app, options.store);
  app.addHook('onReady', () => services.open([DEFAULT_TENANT]));
  app.addHook('onClose', () => services.close());
  return app;
}

/** 256 bits that nobody can guess, fit for a URL. */
function makeTicket(): string {
  return randomBytes(32).toString('base64url');
}

/** Something that is no HTTP request, or one with headers beyond all measure. */
function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const body = JSON.stringify(problemDocument([{ code: 'malformed-request', args: { reason: error.code ?? 'it is no HTTP' } }]));
  const head = ['HTTP/1.1 400 Bad Request', `Content-Type: ${PROBLEM_TYPE}`, `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
