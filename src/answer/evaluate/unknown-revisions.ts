/** Revisions that are known to exist but whose value is not in the record: the last known target is not the last one. */
const UNKNOWN: readonly {
  readonly metrics: readonly string[];
  readonly period: string;
  readonly on: string;
}[] = [
  // The notice of 4 November 2016 cut revenue and operating income; what it said of the lines below is not in any page of the record.
  {
    metrics: ['company/income_before_tax', 'company/net_income_attributable'],
    period: 'FY2016',
    on: '2016-11-04',
  },
];

/** The day of a revision whose value is not known, for a metric and a period. */
export function unknownRevision(metric: string, period: string): string | undefined {
  return UNKNOWN.find((one) => one.period === period && one.metrics.includes(metric))?.on;
}
