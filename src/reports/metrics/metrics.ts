import { conductMetrics } from './conductMetrics.ts';
import type { Metric } from './Metric.ts';
import { outcomeMetrics } from './outcomeMetrics.ts';
import { speedMetrics } from './speedMetrics.ts';

/** Every metric of the reports, in the order in which they are shown. */
export const metrics: readonly Metric[] = Object.freeze([...speedMetrics, ...conductMetrics, ...outcomeMetrics]);
