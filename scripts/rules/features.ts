/** A row that the program itself sees to, rather than a machine, a lint rule, a phrase or a setting. */
export interface Feature {
  readonly row: string;
  /** From the root of the project. */
  readonly file: string;
  readonly what: string;
}

const of = (file: string, what: string, ...rows: readonly string[]): readonly Feature[] => rows.map((row) => ({ row, file, what }));

const numbered = (row: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${row}.${index + 1}`);

/** In the order of the house. */
export const features: readonly Feature[] = Object.freeze([
  ...of('src/flow/buildCast.ts', 'machines are heard in their channels, beside every flow', 'CHAN-1', 'CHAN-5', 'CTX-3'),
  ...of('src/flow/validation/machineIds.ts', 'a rule machine without channels is refused', 'CHAN-4'),
  ...of('src/checks/machines/waysOut.ts', 'every state has a way out for the worst case', 'SOS-7'),
  ...of('src/recording/draftOfLogs.ts', 'former chats become drafts of flows, and tests of them', 'SCR-1'),
  ...of('src/flow/validation/catalogue.ts', 'a canned response is text alone', 'CAN-3', 'CAN-4'),
  ...of('src/flow/schema/machine.ts', 'a flow has a channel, a direction and a department', 'CHAN-6', 'CHAN-13', 'SCR-5'),
  ...of('src/flow/schema/settings.ts', 'a setting may soften a rule, never delete it', 'SCR-6'),
  ...of('src/flow/brandedCast.ts', 'a brand says phrases in its own words', 'BRAND-2', 'SCR-2'),
  ...of('src/flow/coreFacts.ts', 'facts that every contact may have', 'CHAN-11', 'CTX-1'),
  ...of('src/conversation/applyEvent.ts', 'a contact goes on through another channel', 'CHAN-7'),
  ...of(
    'src/conversation/guide.ts',
    'one guidance for all channels; it recommends, and says nothing itself',
    'CHAN-8',
    'BRAND-4',
    'SCR-3',
    'SCR-4',
    'SCR-10',
  ),
  ...of('src/conversation/content.ts', 'canned responses and predefined answers', 'CAN-2', 'CAN-5', 'CAN-7', 'CAN-10'),
  ...of('src/conversation/optionsList.ts', 'all solutions of a topic', 'SOS-5'),
  ...of('src/conversation/phraseValues.ts', 'forms of address, and no name once it was used enough', 'NAME-1', 'NAME-5', 'GEND-4', 'GEND-5'),
  ...of('src/phrases/buildPhrasebook.ts', 'phrases in four languages, with a fallback', 'SCR-7', 'BRAND-3', 'BRAND-5'),
  ...of('src/text/knowledge/searchKnowledge.ts', 'knowledge comes with the contact; urgent entries first', 'KB-1', 'KB-2'),
  ...of(
    'src/text/recognise/recogniseMeanings.ts',
    'what the customer means',
    'REG-2',
    'CAN-6',
    'CAN-9',
    'EMO-10',
    'WRONG-1',
    'CHAN-3',
    'FLIRT-1',
    'ABUSE-3',
  ),
  ...of('src/text/politeWords.ts', 'polite words are counted', ...numbered('WORD-2', 10)),
  ...of('src/text/lint/impoliteWord.ts', 'lint `IMPOLITE-WORD`', ...numbered('WORD-4', 10)),
  ...of('src/text/lint/negPhrase.ts', 'policy is no excuse: lint `NEG-PHRASE`', 'PLREQ-12'),
  ...of('src/flow/vocabulary/contact.ts', 'a chat is opened by the visitor', 'CHAN-10'),
  ...of('flows/conduct/chat-to-phone/machine.json', 'machine `chat-to-phone`', 'CHAN-12'),
  ...of('flows/conduct/greeting/machine.json', 'metric `greetedInForm`', 'GREET-18'),
  ...of('flows/conduct/reply-clock/machine.json', 'metrics of replies', 'WAIT-5'),
  ...of('src/conversation/openingBrand.ts', 'an agent speaks for the brand of the contact', 'GREET-19'),
  ...of('src/flow/validation/glossary.ts', 'the glossary for trainers; what breaks off in its source is marked, not made up', 'MET-2', 'MET-9'),
  ...of(
    'src/reports/metrics/outcomeMetrics.ts',
    'metrics of complaints, bad endings, drift, facts and handle time',
    'PICK-4',
    'EMO-8',
    'REG-3',
    'PLREQ-13',
    'MET-3',
    'MET-4',
  ),
  ...of('src/training/lessons/standingOf.ts', 'lessons and exams with a pass mark', 'TRAIN-2'),
  ...of('server/service/training/Simulations.ts', 'contacts with simulated customers, scored with evidence', 'TRAIN-3'),
  ...of('server/service/training/newcomerSettings.ts', 'stricter settings for newcomers', 'TRAIN-6'),
  ...of('src/training/lessons/habitsOf.ts', 'habits', 'TRAIN-7'),
  ...of('src/training/lessons/progressOf.ts', 'progress per family of rules and criterion', 'TRAIN-12'),
  ...of('src/training/lessons/refresherOf.ts', 'what should be practised again, from own violations', 'TRAIN-1'),
  ...of(
    'flows/scorecard.json',
    'criteria, qualities and dimensions of the scorecard',
    'REG-4',
    'END-12',
    'TEXT-12',
    'SCR-9',
    'TRAIN-4',
    ...numbered('TRAIN-4', 5),
    'TRAIN-5',
    'TRAIN-11',
  ),
  ...of('src/scoring/measures/callOffered.ts', 'measure `call-offered` of the scorecard', 'TEL-7'),
  ...of('src/scoring/closenessOf.ts', 'how near what was said came to the standard phrases', 'TRAIN-8'),
  ...of('server/plugins/tenant.ts', 'tenants are kept apart', 'BRAND-6'),
]);
