import type { Speller } from '../spelling/Speller.ts';
import type { Draft } from './Draft.ts';

export type FindingSeverity = 'error' | 'warn' | 'info';

/** Something wrong with a text that the agent is about to send. */
export interface Finding {
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** UTF-16 code units, end exclusive. */
  readonly span: [number, number];
  readonly message: string;
  /** What to put in the span's place. */
  readonly replacement: string | null;
}

/** What the contact so far has to do with a text. */
export interface ContactSoFar {
  /** How often the agent has addressed the customer by name. */
  readonly nameUses: number;
  /** The agent's last text began with the name. */
  readonly openedWithName: boolean;
  /** Words of the polite list that the agent has used, by lemma, each as often as it was used. */
  readonly politeWords: readonly string[];
  /** Digests of the texts that the agent has sent. */
  readonly textsSaid: readonly string[];
  /** What the customer meant last, as event types. */
  readonly customerMeant: readonly string[];
  /** On the telephone: the customer hears the agent, who is neither on hold nor muted. */
  readonly isHeard: boolean;
}

/** What is known where the text is about to be sent. */
export interface LintContext {
  readonly language: string;
  readonly channel: 'chat' | 'phone';
  readonly direction?: 'inbound' | 'outbound' | undefined;
  /** The stage: the state of the catalogue in which the text would be said. */
  readonly state?: string | undefined;
  readonly agent?: { readonly name?: string | undefined; readonly gender?: string | undefined } | undefined;
  readonly customer?:
    | {
        readonly name?: string | undefined;
        readonly patronymic?: string | undefined;
        readonly address?: string | undefined;
        readonly gender?: string | undefined;
      }
    | undefined;
  readonly brand?: { readonly name?: string | undefined; readonly terms?: readonly BrandTerm[] | undefined } | undefined;
  /** Resolved settings. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** What the dictionary says of the words of this text; absent where nobody asked it. */
  readonly speller?: Speller | undefined;
  /** Absent where a text is judged alone. */
  readonly contact?: ContactSoFar | undefined;
}

/** A word that the brand does not use, and what it says instead. */
export interface BrandTerm {
  readonly avoid: string;
  readonly prefer?: string | undefined;
  readonly language?: string | undefined;
}

/** One place where a rule found something. */
export interface LintHit {
  readonly span: [number, number];
  /** What to put there; without it the rule's phrase, if it has one. */
  readonly replacement?: string;
  /** What the message's variables stand for. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Parts that are missing, by their names in the messages (`part.agent`); the message shows them as `{missing}`. */
  readonly missing?: readonly string[];
  /** Another severity than the rule's. */
  readonly severity?: FindingSeverity;
}

/** What the lint needs of a phrasebook. Text knows nothing of phrases; any `Phrasebook` will do. */
export interface LintPhrases {
  resolveFamily(
    id: string,
    context: {
      readonly channel: 'chat' | 'phone';
      readonly direction: 'inbound' | 'outbound';
      readonly settings: Readonly<Record<string, unknown>>;
      readonly values: Readonly<Record<string, unknown>>;
    },
  ): string;
  entry(phrase: string): { readonly channels: readonly string[] } | undefined;
  render(
    phrase: string,
    language: string,
    values: Readonly<Record<string, unknown>>,
  ): { readonly text: string; readonly blanks: readonly string[]; readonly language: string | null };
  message(id: string, language: string, values?: Readonly<Record<string, unknown>>): string;
}

/** The set form of a phrase here, null where something in it is not known. */
export type SetForm = (phraseOrFamily: string) => string | null;

/** A rule about what the agent writes or says. All are of this shape, one a file. */
export interface LintRule {
  readonly id: string;
  readonly languages: 'all' | readonly string[];
  readonly channels: readonly ('chat' | 'phone')[];
  readonly severity: FindingSeverity | Readonly<Record<'chat' | 'phone', FindingSeverity>>;
  /** An error of this rule forbids to send the text; of the others it only warns. */
  readonly blocks?: true;
  /** Rows of the catalogue. */
  readonly rows: readonly string[];
  /** The phrase or family that could be said instead of the whole text. */
  readonly instead?: string;
  /** The phrase or family that is advised where nothing is to be replaced: a summary is added. */
  readonly offers?: string;
  check(draft: Draft, context: LintContext, setForm: SetForm): readonly LintHit[];
}
