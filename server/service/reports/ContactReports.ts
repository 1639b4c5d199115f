import { setImmediate } from 'node:timers/promises';
import { agentPlace } from '../../../src/conversation/readAgentCheck.ts';
import type { PhraseOrder } from '../../../src/experiments/PhraseReport.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { DEFAULT_MOST_CHATS } from '../../../src/reports/AgentHours.ts';
import { Grouped, type GroupedReport } from '../../../src/reports/Grouped.ts';
import { openAgents, type AgentsReport } from '../../../src/reports/kinds/agents.ts';
import { openPromises, type PromisesReport } from '../../../src/reports/kinds/promises.ts';
import { openRules, type RulesReport } from '../../../src/reports/kinds/rules.ts';
import { openScores, type ScoresReport } from '../../../src/reports/kinds/scores.ts';
import { openStages, type StagesReport } from '../../../src/reports/kinds/stages.ts';
import { openSummary, type Summary } from '../../../src/reports/kinds/summary.ts';
import type { Group } from '../../../src/reports/periods.ts';
import type { ReportableContact } from '../../../src/reports/ReportableContact.ts';
import type { ReportableScore } from '../../../src/reports/ReportableScore.ts';
import type { Accumulator } from '../../../src/reports/ReportKind.ts';
import type { ReportedQuery } from '../../store/ContactStore.ts';
import type { Store } from '../../store/Store.ts';
import type { VersionRefs } from '../authoring/VersionRefs.ts';
import type { PhrasesReported, ScriptReports } from '../experiments/ScriptReports.ts';
import type { Flows } from '../FlowVersions.ts';
import { streamContacts, streamScores } from './streams.ts';

export interface ContactReportsOptions {
  readonly store: Store;
  readonly refs: VersionRefs;
  /** Counts of recommended phrases. */
  readonly phrases: ScriptReports;
  readonly flows: (tenant: string) => Promise<Flows>;
}

/** Which contacts a report is about; `version` is a reference, as elsewhere, and needs a flow. */
export interface ContactReportQuery extends Omit<ReportedQuery, 'hash' | 'cursor' | 'limit' | 'purpose' | 'status'> {
  readonly version?: string | undefined;
  readonly group?: Group | undefined;
}

export interface PhrasesReportQuery {
  readonly tenant: string;
  readonly flow: string;
  readonly version?: string | undefined;
  readonly language?: string | undefined;
  readonly from?: number;
  readonly to?: number;
  readonly order: PhraseOrder;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

type Filter = Omit<ReportedQuery, 'cursor' | 'limit'>;

/**
 * What all real contacts together tell. Reports are added up while the store gives page after page, so that neither their number nor
 * the time they take stands in the way of turns; those of training are left out.
 */
export class ContactReports {
  readonly #options: ContactReportsOptions;

  constructor(options: ContactReportsOptions) {
    this.#options = options;
  }

  /** @throws ProblemError as `VersionRefs.resolve`, `report-too-large`; so do the others */
  async summary(query: ContactReportQuery): Promise<GroupedReport<Summary>> {
    const settings = { mostChats: await this.mostChats(query.tenant) };
    return this.#ofContacts(query, () => openSummary(settings));
  }

  stages(query: ContactReportQuery): Promise<GroupedReport<StagesReport>> {
    return this.#ofContacts(query, openStages);
  }

  rules(query: ContactReportQuery): Promise<GroupedReport<RulesReport>> {
    return this.#ofContacts(query, openRules);
  }

  promises(query: ContactReportQuery): Promise<GroupedReport<PromisesReport>> {
    return this.#ofContacts(query, openPromises);
  }

  async scores(query: ContactReportQuery): Promise<GroupedReport<ScoresReport>> {
    const report = this.#grouped<ReportableScore, ScoresReport>(query, openScores);
    for await (const page of streamScores(this.#options.store, await this.#filter(query))) for (const score of page) report.add(score);
    return report.report();
  }

  async agents(query: ContactReportQuery): Promise<GroupedReport<AgentsReport>> {
    const settings = { mostChats: await this.mostChats(query.tenant) };
    const report = this.#grouped<ReportableContact | ReportableScore, AgentsReport>(query, () => openAgents(settings));
    const filter = await this.#filter(query);
    for await (const page of streamContacts(this.#options.store, filter)) for (const contact of page) report.add(contact);
    for await (const page of streamScores(this.#options.store, filter)) for (const score of page) report.add(score);
    return report.report();
  }

  /** @throws ProblemError as `ScriptReports.phrases` */
  phrases(query: PhrasesReportQuery): Promise<PhrasesReported> {
    return this.#options.phrases.phrases(query);
  }

  /** How many chats an agent may have, where nothing else is known of them. */
  async mostChats(tenant: string): Promise<number> {
    const given = agentPlace('chat', null, await this.#options.flows(tenant)).settings['load.maxChats'];
    return typeof given === 'number' ? given : DEFAULT_MOST_CHATS;
  }

  async #ofContacts<Report>(query: ContactReportQuery, make: () => Accumulator<ReportableContact, Report>): Promise<GroupedReport<Report>> {
    const report = this.#grouped(query, make);
    for await (const page of streamContacts(this.#options.store, await this.#filter(query))) for (const contact of page) report.add(contact);
    // Putting it together is work of its own.
    await setImmediate();
    return report.report();
  }

  #grouped<Item extends { readonly openedAt: number }, Report>(
    { group, from, to }: ContactReportQuery,
    make: () => Accumulator<Item, Report>,
  ): Grouped<Item, Report> {
    return new Grouped(group ?? null, { from: from ?? null, to: to ?? null }, make);
  }

  async #filter({ version, group: _group, ...filter }: ContactReportQuery): Promise<Filter> {
    if (version === undefined) return { ...filter, purpose: 'live' };
    if (filter.flow === undefined) throw versionOfNothing();
    const { hash } = await this.#options.refs.resolve(filter.tenant, filter.flow, version);
    return { ...filter, hash, purpose: 'live' };
  }
}

function versionOfNothing(): ProblemError {
  const reason = 'version names a version of a flow: give flow beside it';
  return new ProblemError({ code: 'invalid-data', args: { reason }, pointer: '/version', file: 'query' });
}
