/** How much a finding weighs: an error will go wrong in a contact, a warning may, an info is worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * The codes of what `sufler check` finds in flows that can run; a part of the registry `PROBLEM_CODES`, by its rules.
 * docs/reference/checks.md is made from it.
 */
export const CHECK_PROBLEMS = {
  // --- checks of machines
  'unreachable-state': {
    status: 500,
    severity: 'error',
    title: 'Unreachable state',
    message: 'Nothing that can happen leads to the state "{state}" of "{machine}"',
  },
  'shadowed-transition': {
    status: 500,
    severity: 'error',
    title: 'Shadowed transition',
    message: 'The transition of "{trigger}" in "{state}" is never taken: {reason}',
  },
  'never-holds': { status: 500, severity: 'error', title: 'Never true', message: 'The condition {condition} can never hold here' },
  'always-holds': { status: 500, severity: 'warning', title: 'Always true', message: 'The condition {condition} always holds here' },
  'dead-end': {
    status: 500,
    severity: 'error',
    title: 'Dead end',
    message: 'Nothing that happens leads out of the state "{state}", and it is no ending',
  },
  'no-farewell': {
    status: 500,
    severity: 'error',
    title: 'No road to a farewell',
    message: 'From the states {states} no road leads to a farewell or another ending',
  },
  'no-way-out': {
    status: 500,
    severity: 'error',
    title: 'No way out',
    message: 'The state "{state}" has no way out for {what}: it hears none of {events}, and no rule does instead',
  },
  'silent-state': {
    status: 500,
    severity: 'warning',
    title: 'Silent state',
    message: 'The state "{state}" waits for the agent to say something and recommends nothing to say',
  },
  'unheard-answer': {
    status: 500,
    severity: 'warning',
    title: 'Unheard answer',
    message: 'The state "{state}" keeps a question open and hears neither yes nor no',
  },
  'unheard-raise': { status: 500, severity: 'warning', title: 'Unheard event', message: 'The event "{name}" is raised, and no machine hears it' },
  'raise-circle': { status: 500, severity: 'error', title: 'Circle of raised events', message: 'Events raise each other without end: {events}' },
  'timer-loop': {
    status: 500,
    severity: 'error',
    title: 'Timers in a circle',
    message: 'Timers that run out at once lead round in a circle: {states}',
  },
  'GENDER-LOGIC': {
    status: 500,
    severity: 'warning',
    title: 'Gender or age decides',
    message: 'Gender or age decides outside of the form of a word: {what}',
  },
  'gender-like-name': {
    status: 500,
    severity: 'info',
    title: 'Name that sounds of gender or age',
    message: 'The name "{name}" sounds as if gender or age decided something',
  },
  'unread-fact': { status: 500, severity: 'warning', title: 'Unread fact', message: 'Nothing reads the fact "{name}"' },
  'unwritten-fact': {
    status: 500,
    severity: 'warning',
    title: 'Unwritten fact',
    message: 'Nothing writes the fact "{name}", so what reads it always finds what it was at first',
  },
  'unread-setting': { status: 500, severity: 'warning', title: 'Unread setting', message: 'Nothing reads the setting "{name}"' },
  'unused-part': { status: 500, severity: 'warning', title: 'Unused part', message: 'No flow or rule refers to the part "{name}"' },
  'too-heavy': { status: 500, severity: 'warning', title: 'Needless weight', message: 'The machine "{machine}" {what}' },
  'needless-waiver': { status: 500, severity: 'warning', title: 'Needless waiver', message: 'The waiver of "{name}" waives nothing' },
  // --- checks of texts
  'untranslated-phrase': {
    status: 500,
    severity: 'error',
    title: 'Phrase not in every language',
    message: 'The phrase "{name}" has no text in {languages}',
  },
  'missing-message': {
    status: 500,
    severity: 'error',
    title: 'Message missing',
    message: 'The message "{name}" has no text in {languages}: the agent would see its id, or nothing',
  },
  'missing-fact-text': { status: 500, severity: 'error', title: 'Fact without words', message: 'The fact "{name}" has no {key} in {languages}' },
  'variables-differ': { status: 500, severity: 'error', title: 'Variables differ', message: 'The phrase "{name}" in "{language}" {difference}' },
  'unknown-case': {
    status: 500,
    severity: 'error',
    title: 'Unknown case',
    message: 'The choice by {variable} in "{name}" ("{language}") has the case "{case}", which never comes',
  },
  'missing-case': {
    status: 500,
    severity: 'error',
    title: 'Missing case',
    message: 'The choice by {variable} in "{name}" ("{language}") lacks the case "{case}"',
  },
  'variable-kinds-differ': {
    status: 500,
    severity: 'error',
    title: 'Variable used in two ways',
    message: '{{variable}} in "{name}" is {kind} in "{language}" and {otherKind} in "{other}"',
  },
  'missing-plural-form': {
    status: 500,
    severity: 'error',
    title: 'Plural form missing',
    message: 'The plural of {variable} in "{name}" lacks the form "{form}" of "{language}", as for {number}',
  },
  'needless-plural-form': {
    status: 500,
    severity: 'warning',
    title: 'Plural form without use',
    message: 'The plural of {variable} in "{name}" has the form "{form}", which "{language}" does not know: it has {known}',
  },
  'variable-never-filled': {
    status: 500,
    severity: 'error',
    title: 'Variable never filled',
    message: 'Nothing can fill {{name}} in "{phrase}": {reason}',
  },
  'wrong-channel': {
    status: 500,
    severity: 'error',
    title: 'Phrase of another channel',
    message: '"{name}" may not be said in {channels}, where it is said here: the agent would see nothing',
  },
  'needless-channel': {
    status: 500,
    severity: 'info',
    title: 'Channel without use',
    message: 'The catalogue allows "{name}" in {channel}, where nothing says it',
  },
  'unknown-intent': {
    status: 500,
    severity: 'error',
    title: 'Intent without examples',
    message: 'The answer "{phrase}" is for the intent "{name}", of which there are no examples in {languages}',
  },
  'unmet-content': {
    status: 500,
    severity: 'error',
    title: 'Condition never true',
    message: 'The answer "{phrase}" needs the fact "{name}" to be true: {reason}',
  },
  'phrase-breaks-rule': {
    status: 500,
    severity: 'warning',
    title: 'Phrase breaks a rule',
    message: 'The phrase "{name}" in "{language}" breaks {found}',
  },
  'texts-not-judged': {
    status: 500,
    severity: 'info',
    title: 'Texts not judged',
    message: '{count} forms of texts were not judged by the lint rules; {limit} are at a time',
  },
  'leftover-placeholder': {
    status: 500,
    severity: 'error',
    title: 'Placeholder left in a text',
    message: '"{text}" stands in "{name}" ("{language}")',
  },
  'wrong-script': {
    status: 500,
    severity: 'error',
    title: 'Letters of two alphabets',
    message: 'The word "{word}" in "{name}" ("{language}") has letters of two alphabets',
  },
  'wrong-language': {
    status: 500,
    severity: 'error',
    title: 'Text in another language',
    message: 'The text of "{name}" in "{language}" seems to be in "{other}"',
  },
  'fixed-with-variants': {
    status: 500,
    severity: 'warning',
    title: 'Fixed phrase with variants',
    message: 'The phrase "{name}" is fixed, so all of its texts in {languages} but the first are never said',
  },
  'shadowed-member': {
    status: 500,
    severity: 'warning',
    title: 'Member never chosen',
    message: 'No setting, channel or direction leads to the member "{phrase}" of the family "{name}"',
  },
  'unheard-act': {
    status: 500,
    severity: 'warning',
    title: 'Act that nobody listens for',
    message: '"{phrase}" does "{name}", which no machine listens for',
  },
  'unused-phrase': { status: 500, severity: 'warning', title: 'Unused phrase', message: 'Nothing says the phrase "{name}" or listens for it' },
  'unused-family': { status: 500, severity: 'warning', title: 'Unused family', message: 'Nothing names the family "{name}"' },
  'needless-public': {
    status: 500,
    severity: 'warning',
    title: 'Needless entry of `public`',
    message: '"{name}" is listed as used from outside, but {reason}',
  },
  'unused-intent': {
    status: 500,
    severity: 'warning',
    title: 'Unused intent',
    message: 'No machine asks for the intent "{name}", and no ready answer is for it',
  },
  'near-duplicate-phrase': {
    status: 500,
    severity: 'warning',
    title: 'Nearly the same phrase',
    message: '"{name}" in "{language}" is nearly the same as {other} ({place})',
  },
  'near-duplicate-example': {
    status: 500,
    severity: 'warning',
    title: 'Nearly the same example',
    message: 'The example "{text}" is nearly the same as "{other}" of {meaning} ({place})',
  },
} as const satisfies Record<string, { status: number; title: string; message: string; severity: Severity }>;
