import { LESSON_PROBLEMS } from './lessonProblems.ts';
import { CHECK_PROBLEMS, type Severity } from './checkProblems.ts';
import { PERSONA_PROBLEMS } from './personaProblems.ts';
import { GLOSSARY_PROBLEMS } from './glossaryProblems.ts';
import { SCORING_PROBLEMS } from './scoringProblems.ts';

export type { Severity } from './checkProblems.ts';

/**
 * The one registry of problem codes. A code is never renamed and never used again for something else:
 * integrators and scripts match on it. docs/reference/errors.md is checked against this table by a test.
 *
 * `status` is the HTTP status where the problem answers a request; `message` is the English wording with
 * `{name}` places filled from the problem's `args` and `suggestion`. A code of a check has a `severity` and
 * stands in `checkProblems.ts`; what is wrong with files otherwise is an error.
 */
export const PROBLEM_CODES = {
  // --- requests
  'malformed-json': { status: 400, title: 'Malformed JSON', message: 'The body is not valid JSON: {reason}' },
  'malformed-request': { status: 400, title: 'Malformed request', message: 'The request cannot be read: {reason}' },
  'body-too-large': { status: 413, title: 'Body too large', message: 'The body is larger than {limit} bytes' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type', message: 'Send application/json, not {type}' },
  'unknown-route': { status: 404, title: 'Unknown route', message: 'There is no {method} {path}' },
  'invalid-data': { status: 422, title: 'Invalid data', message: '{reason}' },
  'unknown-field': { status: 422, title: 'Unknown field', message: 'There is no field "{name}" here' },
  'invalid-header': { status: 400, title: 'Invalid header', message: 'The header {name} must be {expected}' },
  'unknown-conversation': { status: 404, title: 'Unknown conversation', message: 'There is no conversation "{id}"' },
  'unknown-flow': { status: 422, title: 'Unknown flow', message: 'There is no flow "{name}"' },
  'unknown-language': { status: 422, title: 'Unknown language', message: 'The flow "{flow}" has no language "{name}"; it has {known}' },
  'unknown-brand': { status: 422, title: 'Unknown brand', message: 'There is no brand "{name}"; give its name to use one that is not configured' },
  'unknown-stage': { status: 422, title: 'Unknown stage', message: 'The flow "{flow}" has no stage "{name}"' },
  'unknown-setting': { status: 422, title: 'Unknown setting', message: 'There is no setting "{name}"' },
  'unknown-fact': { status: 422, title: 'Unknown fact', message: 'The flow "{flow}" declares no fact "{name}"' },
  'unknown-event-type': { status: 422, title: 'Unknown event type', message: 'There is no event type "{name}"' },
  'unknown-action': { status: 422, title: 'Unknown action', message: 'There is no action "{name}" to check' },
  'unknown-event': { status: 422, title: 'Unknown event', message: 'The conversation has no event "{id}" that can be retracted' },
  'time-in-future': { status: 422, title: 'Time in the future', message: 'The event is {seconds} s ahead of the clock; at most {limit} are allowed' },
  'conversation-differs': { status: 409, title: 'Conversation exists', message: 'The conversation "{id}" exists and was opened differently' },
  'event-differs': { status: 409, title: 'Event id used', message: 'The event id "{id}" was used for another event' },
  'conversation-ended': { status: 409, title: 'Conversation ended', message: 'The conversation has ended; "{type}" is not accepted any more' },
  'stale-revision': { status: 412, title: 'Stale revision', message: 'The conversation is at revision {revision}, not {given}' },
  overloaded: { status: 503, title: 'Overloaded', message: 'Too much waits to be stored; try again in {seconds} s' },
  'event-repeated': { status: 409, title: 'Event repeated', message: 'The conversation has an event "{id}" already' },
  'store-unavailable': { status: 503, title: 'Store unavailable', message: 'Conversations cannot be stored or read: {reason}' },
  'not-ready': { status: 503, title: 'Not ready', message: 'The server cannot serve now: {reason}' },
  'internal-error': { status: 500, title: 'Internal error', message: 'Something failed that should not; it is in the log' },
  // --- versions of flows
  'unknown-version': { status: 404, title: 'Unknown version', message: 'The flow "{flow}" has no version "{name}"' },
  'ambiguous-version': { status: 422, title: 'Ambiguous version', message: 'Several versions of "{flow}" begin with "{name}": {known}' },
  'invalid-version': {
    status: 422,
    title: 'Reference to a version',
    message: '"{name}" is no reference to a version: it must be published, files, draft:ID, or a hash of which at least 6 digits are given',
  },
  'flow-retired': { status: 422, title: 'Flow retired', message: 'The flow "{name}" was taken out of service: {reason}' },
  'version-unrunnable': { status: 422, title: 'Version with errors', message: 'The {what} cannot be published: it has {count} errors' },
  'draft-unrunnable': { status: 422, title: 'Draft does not run', message: 'The {what} cannot run yet: it has {count} errors' },
  'draft-outdated': {
    status: 409,
    title: 'Draft outdated',
    message: 'The draft "{name}" began with the version {base}; {published} was published since, and would be undone',
  },
  'draft-exists': { status: 409, title: 'Draft exists', message: 'The flow "{flow}" has a draft "{name}" already' },
  'unknown-draft': { status: 404, title: 'Unknown draft', message: 'The flow "{flow}" has no draft "{name}"' },
  'stale-draft': { status: 412, title: 'Stale draft', message: 'The draft is at revision {revision}, not {given}' },
  'precondition-required': { status: 428, title: 'Precondition required', message: 'Send If-Match with the {what} that you have seen' },
  'flow-missing-files': { status: 409, title: 'No files', message: 'The server was started without files of the flow "{name}"' },
  'unknown-publication': { status: 404, title: 'Unknown publication', message: 'The flow "{flow}" has no publication {number}' },
  'publication-in-effect': {
    status: 409,
    title: 'Publication in effect',
    message: 'The publication {number} is in effect, or was; it cannot be taken back',
  },
  'stale-publication': { status: 412, title: 'Stale publication', message: 'The newest publication of the flow is {number}, not {given}' },
  'nothing-to-roll-back': { status: 409, title: 'Nothing to roll back to', message: 'No version of "{flow}" was published before the present one' },
  'never-published': {
    status: 409,
    title: 'Never published',
    message: 'The version {name} of "{flow}" was never published: there is nothing to roll back to',
  },
  'nothing-published': { status: 409, title: 'Nothing published', message: 'No version of "{flow}" is published' },
  // --- inspection
  'inspection-off': {
    status: 403,
    title: 'Inspection off',
    message: 'Conversations cannot be watched: the server was started without SUFLER_INSPECT',
  },
  'inspection-unauthorised': { status: 401, title: 'Inspection not authorised', message: 'This conversation may not be watched: {reason}' },
  'inspection-foreign-origin': { status: 403, title: 'Foreign origin', message: 'A page from {origin} may not watch conversations of this server' },
  'inspection-full': { status: 503, title: 'Too many watch', message: 'As many watch as may; try again when somebody has left' },
  'inspection-upgrade': { status: 426, title: 'WebSocket expected', message: 'A conversation is watched over a WebSocket' },
  // --- missing answers
  'unknown-entries': { status: 404, title: 'Unknown entries', message: 'The flow "{flow}" has no missing answers with the numbers {numbers}' },
  'unknown-meaning': { status: 422, title: 'Unknown meaning', message: 'There is no meaning "{name}", and no example declares such an intent' },
  'missing-state': { status: 422, title: 'Unknown state', message: 'The flow has no state "{name}"' },
  'move-exists': { status: 422, title: 'Move exists', message: 'The state "{state}" answers {event} already, by going to "{target}"' },
  'example-taken': { status: 422, title: 'Example taken', message: 'The text "{text}" is an example of {meaning} already' },
  // --- brands
  'brand-not-found': { status: 404, title: 'Brand not found', message: 'There is no brand "{name}"' },
  'brand-exists': { status: 412, title: 'Brand exists', message: 'There is a brand "{name}" already, at revision {revision}' },
  'brand-stale': { status: 412, title: 'Stale brand', message: 'The brand "{name}" is at revision {revision}, not {given}' },
  'brand-invalid': { status: 422, title: 'Brand with errors', message: 'The brand "{name}" cannot be taken; errors: {count}' },
  // --- configuration
  'invalid-environment': { status: 500, title: 'Invalid environment', message: '{name}={value}: {reason}' },
  'folder-missing': { status: 500, title: 'Folder missing', message: 'There is no folder {path}' },
  'database-unusable': { status: 500, title: 'Database unusable', message: 'Cannot use the database {path}: {reason}' },
  'database-newer': {
    status: 500,
    title: 'Database too new',
    message: 'The database {path} has format {found}; this release knows formats up to {known}. Run the release that wrote it, or a newer one',
  },
  'port-unavailable': { status: 500, title: 'Port unavailable', message: 'Cannot listen on {host}:{port}: {reason}' },
  // --- the command line
  'unknown-scenario': { status: 500, title: 'Unknown scenario', message: 'The file has no scenario "{name}"' },
  'unknown-schema': { status: 500, title: 'Unknown schema', message: 'There is no schema "{name}"' },
  'file-unwritable': { status: 500, title: 'File unwritable', message: 'Cannot write {path}: {reason}' },
  'server-unreachable': { status: 500, title: 'Server unreachable', message: 'Cannot reach {url}: {reason}' },
  // --- differences
  'git-unavailable': { status: 500, title: 'Git unavailable', message: 'Git cannot be asked: {reason}' },
  'unknown-revision': { status: 500, title: 'Unknown revision', message: 'Git knows no revision "{name}"' },
  'not-in-revision': { status: 500, title: 'Not in the revision', message: 'There is no flow at "{path}" in the revision "{revision}"' },
  'not-a-version': { status: 500, title: 'No version', message: '{path} holds no version of a flow that can be used: {reason}' },
  'unknown-area': { status: 422, title: 'Unknown area', message: 'There is no area "{name}"; there are {known}' },
  // --- pictures
  'unknown-format': { status: 422, title: 'Unknown format', message: 'There is no format "{name}"; there are {known}' },
  'graph-too-large': {
    status: 422,
    title: 'Graph too large',
    message: 'The picture would have {states} states and {arrows} arrows; at most {mostStates} and {mostArrows} can be laid out',
  },
  // --- importing scripts
  'import-too-large': { status: 422, title: 'Script too large', message: 'The script has {count} {what}; at most {limit} are allowed' },
  'import-no-script': { status: 422, title: 'No script', message: 'Nothing in the file looks like a call script: {reason}' },
  'import-exists': { status: 409, title: 'Folder exists', message: 'The folder {path} exists; --force replaces it' },
  'import-unrunnable': { status: 422, title: 'Draft not runnable', message: 'The draft would not be a flow that runs: {reason}' },
  'import-duplicate-id': { status: 422, title: 'Node named twice', message: 'The node "{name}" stands twice; this one is left out' },
  'import-dangling-target': { status: 422, title: 'Leads nowhere', message: 'There is no node "{name}", where "{node}" leads to' },
  'import-reply-without-target': { status: 422, title: 'Reply without target', message: 'The reply "{words}" of "{node}" leads nowhere' },
  'import-silent-loop': { status: 422, title: 'Loop without a reply', message: 'The nodes {nodes} go round in a circle that no reply leaves' },
  'import-not-understood': { status: 422, title: 'Not understood', message: 'This cannot be read as {what}; it is left out' },
  'import-text-cut': { status: 422, title: 'Cut off', message: '{what} of "{node}": only the first {limit} are kept' },
  'import-unreachable': { status: 422, title: 'Unreachable node', message: 'Nothing leads to the node "{node}"; {what}' },
  'import-dead-end': { status: 422, title: 'Dead end', message: 'The node "{node}" has no way on and takes no leave' },
  'import-endless-road': { status: 422, title: 'Endless road', message: 'From the node "{node}" no end can be reached' },
  'import-empty-text': { status: 422, title: 'Empty text', message: 'The node "{node}" says nothing' },
  'import-identical-nodes': { status: 422, title: 'Identical nodes', message: 'The node "{node}" is the same as "{other}"' },
  'import-repeated-reply': {
    status: 422,
    title: 'Repeated reply',
    message: 'The node "{node}" has the reply "{words}" twice; the second is left out',
  },
  'import-same-meaning': {
    status: 422,
    title: 'Same meaning',
    message: 'In "{node}" the reply "{words}" means {event}, as another one does; it has the intent {intent} of its own',
  },
  'import-no-example': {
    status: 422,
    title: 'No example',
    message: 'The reply "{words}" of "{node}" cannot be recognised: {reason}; the agent chooses it',
  },
  'import-unfilled': { status: 422, title: 'Blank that nobody fills', message: '"{name}" is the fact {fact} now, which nobody gives yet' },
  'import-unknown-field': { status: 422, title: 'Unknown field', message: 'The field "{name}" is not understood; it is left out' },
  'import-supposed': { status: 422, title: 'Supposed', message: 'It was supposed that {what}' },
  // --- recording conversations
  'record-unreadable': { status: 422, title: 'No conversation', message: 'Nothing in the file looks like a conversation: {reason}' },
  'record-incomplete': { status: 422, title: 'Transcript begins late', message: 'The transcript begins with event {seq}, not with the first one' },
  'record-too-long': { status: 422, title: 'Conversation too long', message: 'The conversation has {count} {what}; at most {limit} are allowed' },
  'record-flow-missing': { status: 422, title: 'Flow not told', message: 'Say with --flow which flow the test is for: {known}' },
  'record-exists': { status: 409, title: 'File exists', message: '{path} exists; --force replaces it' },
  'record-unplayable': { status: 422, title: 'Test not playable', message: 'The test would not hold at once: {step}: {reason}' },
  'record-refused': { status: 422, title: 'Event refused', message: '{type} is left out: {reason}' },
  'record-after-end': { status: 422, title: 'After the end', message: 'The contact had ended; {type} is left out' },
  'record-astray': { status: 422, title: 'Off the path', message: 'The draft cannot follow the conversation from here: {reason}' },
  'record-not-understood': {
    status: 422,
    title: 'Line not understood',
    message: 'The line is no words of agent or customer, and left out: "{words}"',
  },
  'record-no-meaning': { status: 422, title: 'Meaning not recognised', message: 'Nothing was recognised in the words of the customer: "{words}"' },
  'record-no-move': { status: 422, title: 'No move', message: 'Nothing in flow or rules answers {meaning} there: "{words}"' },
  'record-not-said': { status: 422, title: 'Recommendation not said', message: 'The agent said "{words}" where {phrase} was recommended' },
  'record-violation': { status: 422, title: 'Rule broken', message: '{rule} was broken: {words}' },
  'record-wording': { status: 422, title: 'Wording', message: '{rule}: "{words}"' },
  'record-differs': {
    status: 422,
    title: 'Judged otherwise',
    message: 'The transcript holds these violations: {before}; played now it has: {now}',
  },
  'record-masked': { status: 422, title: 'Personal data masked', message: 'Masked telephone, card or account numbers and e-mail addresses: {count}' },
  'record-supposed': { status: 422, title: 'Supposed in the recording', message: 'It was supposed that {what}' },
  // --- moving conversations
  'server-event': { status: 422, title: 'Written by the server', message: 'The event "{name}" cannot be posted: the server alone writes it' },
  'conversation-elsewhere': { status: 409, title: 'Not on that version', message: 'The conversation "{id}" is on the version {hash}' },
  'other-flow': { status: 409, title: 'Another flow', message: 'The conversation "{id}" is one of the flow "{flow}"' },
  'conversation-over': { status: 409, title: 'Conversation over', message: 'The conversation "{id}" has ended' },
  // --- flow files
  'file-unreadable': { status: 500, title: 'File unreadable', message: 'Cannot read {path}: {reason}' },
  'file-too-large': { status: 500, title: 'File too large', message: 'The file has {bytes} bytes; at most {limit} are allowed' },
  'file-malformed': { status: 500, title: 'Malformed file', message: 'Not valid JSON: {reason}' },
  schema: { status: 500, title: 'Not of the format', message: '{reason}' },
  'unknown-key': { status: 500, title: 'Unknown key', message: 'There is no key "{name}" here' },
  'forbidden-name': { status: 422, title: 'Forbidden name', message: 'The name "{name}" is not allowed' },
  'too-deep': { status: 500, title: 'Too deep', message: '{what} are nested {depth} deep; at most {limit} are allowed' },
  'too-many-states': { status: 500, title: 'Too many states', message: 'The flow has {count} states; at most {limit} are allowed' },
  'unknown-target': { status: 500, title: 'Unknown target', message: 'There is no state "{name}"' },
  'missing-initial': { status: 500, title: 'Missing initial', message: 'A state with states inside needs "initial"' },
  'unknown-event-name': { status: 500, title: 'Unknown event', message: 'There is no event type "{name}"' },
  'unknown-guard': { status: 500, title: 'Unknown guard', message: 'There is no guard "{name}"' },
  'unknown-action-name': { status: 500, title: 'Unknown action', message: 'There is no action "{name}"' },
  'unknown-delay': { status: 500, title: 'Unknown delay', message: 'There is no setting of type seconds named "{name}"' },
  'unknown-machine': { status: 500, title: 'Unknown machine', message: 'There is no machine "{name}"' },
  'unknown-state': { status: 500, title: 'Unknown state', message: 'The machine "{machine}" has no state "{name}"' },
  'unknown-phrase': { status: 500, title: 'Unknown phrase', message: 'There is no phrase "{name}"' },
  'unknown-phrase-language': { status: 500, title: 'Phrase not translated', message: 'The phrase "{name}" has no text in "{language}"' },
  'malformed-phrase': { status: 500, title: 'Malformed phrase', message: 'Not valid ICU MessageFormat: {reason}' },
  'undeclared-fact': { status: 500, title: 'Undeclared fact', message: 'No machine declares the fact "{name}"' },
  'wrong-fact': { status: 500, title: 'Wrong fact', message: 'The fact "{name}" must be {expected}' },
  'undeclared-setting': { status: 500, title: 'Undeclared setting', message: 'There is no setting "{name}"' },
  'wrong-setting': { status: 500, title: 'Wrong setting', message: 'The setting "{name}" must be {expected}' },
  'invalid-expression': { status: 500, title: 'Invalid expression', message: 'The expression cannot be used: {reason}' },
  'endless-loop': { status: 500, title: 'Endless loop', message: 'The states {states} go round in a circle without an event' },
  'no-time-out': { status: 500, title: 'No time-out', message: 'From the state "{state}" of "{machine}" no time-out can be taken' },
  'misplaced-violate': { status: 500, title: 'Misplaced violate', message: '"violate" may stand only on a transition of an event or of a timer' },
  'broken-reference': { status: 500, title: 'Broken reference', message: 'The reference "{name}" cannot be resolved: {reason}' },
  'duplicate-name': { status: 500, title: 'Duplicate name', message: 'The name "{name}" is used twice; the other is in {other}' },
  'missing-channels': { status: 500, title: 'Missing channels', message: 'The rule machine "{name}" does not say in which channels it holds' },
  'canned-with-more': {
    status: 500,
    title: 'Canned response with more than text',
    message: 'The canned response "{name}" is text alone: a subject or attachments make it a predefined answer',
  },
  'repeated-example': { status: 500, title: 'Repeated example', message: 'The example "{text}" stands in {other} too' },
  'too-many-examples': { status: 500, title: 'Too many examples', message: '{what}: {count}; at most {limit} are allowed' },
  'fact-conflict': { status: 500, title: 'Fact in conflict', message: 'The fact "{name}" is {conflict} by {other}' },
  'machine-rejected': { status: 500, title: 'Machine rejected', message: 'XState refuses the machine: {reason}' },
  // --- experiments
  'experiment-in-rule': { status: 500, title: 'Experiment in a rule', message: 'A rule machine has no experiments: they stand in "meta" of a flow' },
  'experiment-on-family': {
    status: 500,
    title: 'Experiment on a family',
    message: '"{name}" is a family of phrases; an experiment compares the texts of one phrase: {members}',
  },
  'experiment-lacks-texts': {
    status: 500,
    title: 'Fewer texts than variants',
    message: 'The phrase "{name}" has {count} of the {variants} texts in "{language}" that the experiment compares',
  },
  'experiment-phrase-taken': {
    status: 500,
    title: 'Two experiments on one phrase',
    message: 'The texts of the phrase "{name}" are compared by the experiment "{other}" already',
  },
  'experiment-language': { status: 500, title: 'Experiment in no language of the flow', message: 'The flow has no "{name}": it has {known}' },
  // --- proofs
  'check-misleads': {
    status: 500,
    title: 'Check misleads',
    message: 'The check of "{action}" answers {decision} where doing it comes to {fact} by {rule}',
  },
  'transition-never-taken': {
    status: 500,
    title: 'Transition never taken',
    message: 'In "{state}" of "{machine}" the transition {pointer} of "{trigger}" can never be taken',
  },
  'rule-never-broken': { status: 500, title: 'Rule never broken', message: 'Nothing can break the rule {rule} of "{machine}"' },
  'denied-for-ever': { status: 500, title: 'Denied for ever', message: '"{action}" is denied by {rule}, and nothing leads to where it is allowed' },
  'nothing-to-say': {
    status: 500,
    title: 'Nothing to say',
    message: 'In the state "{state}" of "{machine}" nothing is recommended and nobody can go on',
  },
  'recommendation-forbidden': {
    status: 500,
    title: 'Recommendation forbidden',
    message: 'The phrase "{phrase}" is recommended, and {rule} forbids it',
  },
  'farewell-unreachable': { status: 500, title: 'Farewell unreachable', message: 'From the state "{state}" no farewell can be reached' },
  'machine-fails': { status: 500, title: 'Machine fails', message: 'The machine "{machine}" fails on "{event}": {reason}' },
  'not-proved': { status: 500, title: 'Not proved', message: 'The machine "{machine}" cannot be proved: {reason}' },
  // --- back-tests
  'nothing-to-replay': { status: 422, title: 'Nothing to replay', message: 'Say where the recorded conversations are: --log FILE or --data FOLDER' },
  'recorded-line': { status: 422, title: 'Line unreadable', message: 'Line {line} of {file} is no recorded conversation: {reason}' },
  'recorded-line-too-long': { status: 413, title: 'Line too long', message: 'It has more than {limit} bytes' },
  'unknown-baseline': { status: 422, title: 'Unknown version', message: 'There is no version "{name}" of the flow "{flow}" {where}' },
  'unknown-backtest': { status: 404, title: 'Unknown back-test', message: 'There is no back-test "{id}" of the flow "{flow}"' },
  // --- conversation tests
  'step-kind': { status: 500, title: 'Step of no kind', message: 'A step does one of {known}, or only expects; this one has {given}' },
  'misplaced-expectation': { status: 500, title: 'Misplaced expectation', message: 'Only a "check" can expect "{name}"' },
  'unknown-test-name': { status: 500, title: 'Unknown name in a test', message: 'There is no {kind} "{name}" in the flow "{flow}"' },
  'test-flow': { status: 500, title: 'Test of no flow', message: 'The file cannot be run: {reason}' },
  'unknown-test': { status: 500, title: 'Unknown test', message: 'There is no test whose name has "{name}" in it' },
  'unknown-test-file': { status: 500, title: 'Unknown test file', message: 'There is no flow, rule or file of tests "{name}"' },
  ...GLOSSARY_PROBLEMS,
  // --- scores and reports
  'report-too-large': { status: 422, title: 'Report too large', message: 'The report would have more than {most} {what}' },
  'no-scorecard': { status: 409, title: 'No scorecard', message: 'There is no scorecard to judge by: {reason}' },
  'unknown-scorecard': { status: 404, title: 'Unknown scorecard', message: 'No scorecard "{hash}" is kept here' },
  ...SCORING_PROBLEMS,
  ...LESSON_PROBLEMS,
  ...PERSONA_PROBLEMS,
  ...CHECK_PROBLEMS,
} as const satisfies Record<string, { status: number; title: string; message: string; severity?: Severity }>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** The codes that checks of flows give: those with a severity of their own. */
export type CheckCode = { [Code in ProblemCode]: (typeof PROBLEM_CODES)[Code] extends { severity: Severity } ? Code : never }[ProblemCode];

/** How much a problem of a code weighs. */
export function severityOf(code: ProblemCode): Severity {
  const row = PROBLEM_CODES[code];
  return 'severity' in row ? row.severity : 'error';
}

/** Every code that a check gives, in the order of the registry. */
export const CHECK_CODES: readonly CheckCode[] = (Object.keys(PROBLEM_CODES) as ProblemCode[]).filter(
  (code): code is CheckCode => 'severity' in PROBLEM_CODES[code],
);
