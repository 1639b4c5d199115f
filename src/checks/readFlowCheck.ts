import { OTHER_FOLDERS } from '../flow/reading/readFlows.ts';
import { isRecord } from '../flow/walkMachine.ts';
import { isForbiddenName } from '../problems/forbiddenNames.ts';
import { pointerTo } from '../problems/pointer.ts';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { schemaCheck } from '../problems/schemaProblems.ts';
import { DRAFT_PATH, FlowCheckBody } from './FlowCheckBody.ts';

/** What is to be checked: a flow, with files laid over its folder. */
export interface FlowCheck {
  readonly flow: string;
  /** Relative to the folder of all flows. */
  readonly draft: ReadonlyMap<string, string>;
  readonly strict: boolean;
  /** A reference to the version that the draft is laid over; null for the folder. */
  readonly version: string | null;
}

const FLOW_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;
const PATH = new RegExp(DRAFT_PATH);
const MOST_FILES = 50;
const checkBody = schemaCheck(FlowCheckBody);

/** Reads the body of a check of a flow; none at all asks for the flow as it stands. */
export function readFlowCheck(flow: string, body: unknown): Read<FlowCheck> {
  const given = body ?? {};
  const malformed = [...checkBody(given), ...fileProblems(given)];
  if (malformed.length > 0) return wrong(malformed);
  if (!isFlowId(flow)) return wrong([{ code: 'unknown-flow', args: { name: flow }, file: 'path' }]);
  const { files = {}, strict = false, version, draft: named } = given as FlowCheckBody;
  if (version !== undefined && named !== undefined)
    return wrong([{ code: 'invalid-data', args: { reason: 'Name one of "version" and "draft"' }, pointer: '' }]);
  const draft = new Map(
    Object.entries(files).map(([path, file]) => [`${flow}/${path}`, typeof file === 'string' ? file : JSON.stringify(file, null, 2)]),
  );
  return found({ flow, draft, strict, version: named === undefined ? (version ?? null) : `draft:${named}` });
}

/** Whether a flow may be called so. */
export function isFlowId(name: string): boolean {
  return FLOW_ID.test(name) && !OTHER_FOLDERS.has(name) && !isForbiddenName(name);
}

function fileProblems(body: unknown): Problem[] {
  const files = isRecord(body) ? body.files : undefined;
  if (!isRecord(files)) return [];
  const paths = Object.keys(files);
  if (paths.length > MOST_FILES)
    return [{ code: 'invalid-data', args: { reason: `"files" may have at most ${MOST_FILES} files` }, file: 'body', pointer: '/files' }];
  const reason = 'A draft has the files of one flow: flow.json, catalogue.json, phrases/en.json, examples/en.json';
  return paths.flatMap((path) =>
    PATH.test(path) ? [] : [{ code: 'invalid-data' as const, args: { reason }, file: 'body', pointer: pointerTo('/files', path) }],
  );
}
