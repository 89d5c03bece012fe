/** What people ask most, with some that ask back or have no answer. */
export const questions: readonly string[] = [
  '4Q17 network gross margin?',
  'FY2017 operating income against target?',
  'Did SI revenue grow in FY2017?',
  '2018年3月期の営業利益は?',
  'FY2017 capex as % of revenue',
  'quarterly SG&A since 1Q16',
  'FY2017 revenue by service',
  'Q1 2018 revenue?',
  'SI gross margin by region',
  'net income FY2016',
  'mobile subscriptions FY2017',
  'what is the weather?',
];
