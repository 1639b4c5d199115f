import { brandedCast } from '../flow/brandedCast.ts';
import type { Cast } from '../flow/Cast.ts';
import type { Brand } from '../flow/schema/settings.ts';
import { isForbiddenName } from '../problems/forbiddenNames.ts';
import { nearestName } from '../problems/nearestName.ts';
import { pointerTo } from '../problems/pointer.ts';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { schemaCheck } from '../problems/schemaProblems.ts';
import { givenFactProblem, unknownFactProblem } from './givenFacts.ts';
import { brandOf, unknownBrand } from './openingBrand.ts';
import { StartRequest, type Opening } from './Opening.ts';
import { languageProblem } from './eventData.ts';
import { timeInFuture } from './readEvents.ts';
import { MOST_SECONDS_AHEAD, readTime } from './readTime.ts';
import { settingProblem } from './settingProblem.ts';

/** What an opening may refer to, and what is decided for it. */
export interface OpeningPlace {
  /** Flow id to its present version. */
  readonly casts: ReadonlyMap<string, Cast>;
  readonly brands: ReadonlyMap<string, Brand>;
  /** The server's time, milliseconds since the epoch. */
  readonly now: number;
  /** Names a conversation whose starter did not. */
  readonly makeId: () => string;
}

export interface ReadOpening {
  readonly opening: Opening;
  readonly cast: Cast;
}

const MOST_PROBLEMS = 20;
const DEEPEST_DATA = 12;
const checkRequest = schemaCheck(StartRequest);

/** Reads the body that starts a conversation and decides what it leaves open: id, language, clock and time. */
export function readOpening(body: unknown, place: OpeningPlace): Read<ReadOpening> {
  const malformed = checkRequest(body);
  if (malformed.length > 0) return wrong(malformed);
  const request = body as StartRequest;
  const cast = place.casts.get(request.flow);
  if (cast === undefined) return wrong([unknownFlow(request.flow, place.casts.keys())]);
  const at = request.at === undefined ? place.now : readTime(request.at);
  const brand = brandOf(request.brand, place.brands);
  const language = request.language ?? cast.bundle.flow.meta.languages?.[0] ?? 'en';
  const problems = [
    timeProblem(request, at, place.now),
    brand === undefined ? unknownBrand(request.brand, place.brands.keys()) : undefined,
    ...openingFit(cast, { ...request, language }),
    dataProblem(request.data, '/data', 1),
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0 || at === undefined) return wrong(problems.slice(0, MOST_PROBLEMS));
  const id = request.id ?? place.makeId();
  const own = brandedCast(cast, brand ?? null);
  const opening: Opening = { ...request, id, hash: own.hash, language, clock: request.clock ?? 'wall', at, brand: brand ?? null };
  return found({ opening, cast: own });
}

/** What in a well-formed opening one flow does not know and another may: language, stage, settings, facts. */
export function openingFit(cast: Cast, opening: Pick<Opening, 'language' | 'stage' | 'settings' | 'facts' | 'requiredFacts'>): readonly Problem[] {
  return [
    languageProblem(cast, opening.language, '/language'),
    stageProblem(opening.stage, cast),
    ...Object.entries(opening.settings ?? {}).map(([name, value]) => settingProblem(cast.settings, name, value, '/settings')),
    ...Object.entries(opening.facts ?? {}).map(([name, value]) =>
      givenFactProblem(cast, name, value, pointerTo('/facts', name), pointerTo('/facts', name)),
    ),
    ...(opening.requiredFacts ?? []).map((name, i) => unknownFactProblem(cast, name, `/requiredFacts/${i}`)),
  ].filter((problem) => problem !== undefined);
}

export function unknownFlow(name: string, known: Iterable<string>): Problem {
  return { code: 'unknown-flow', args: { name }, pointer: '/flow', suggestion: nearestName(name, known) };
}

export function stageProblem(stage: string | undefined, cast: Cast, pointer = '/stage'): Problem | undefined {
  if (stage === undefined || cast.members.some((member) => member.stages.has(stage))) return undefined;
  const known = cast.members.flatMap((member) => [...member.stages.keys()]);
  return { code: 'unknown-stage', args: { flow: cast.bundle.flow.id, name: stage }, pointer, suggestion: nearestName(stage, known) };
}

function timeProblem(request: StartRequest, at: number | undefined, now: number): Problem | undefined {
  if (at === undefined) {
    return { code: 'invalid-data', args: { reason: 'at must be an ISO 8601 time with its zone, such as 2026-01-05T10:00:00Z' }, pointer: '/at' };
  }
  return request.clock !== 'event' && at > now + MOST_SECONDS_AHEAD * 1000 ? timeInFuture(at, now, '/at') : undefined;
}

/** `data` is the integrator's own and only kept, so its form is free; but not so deep that it could not be written again. */
function dataProblem(value: unknown, pointer: string, depth: number): Problem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEEPEST_DATA) return { code: 'invalid-data', args: { reason: `data is nested more than ${DEEPEST_DATA} deep` }, pointer };
  for (const [name, item] of Object.entries(value)) {
    if (!Array.isArray(value) && isForbiddenName(name)) return { code: 'forbidden-name', args: { name }, pointer: pointerTo(pointer, name) };
    const problem = dataProblem(item, pointerTo(pointer, name), depth + 1);
    if (problem) return problem;
  }
  return undefined;
}
