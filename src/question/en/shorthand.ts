/** Short forms that mean one thing or another by the words beside them; beside none of these they stay as typed. */
const IN_CONTEXT: readonly (readonly [RegExp, string])[] = [
  // depreciation, accumulated or amortized beside it; deposits where something is deposited
  [/\bdep(?= ?(?:&|and|\/|\+) ?amort)/g, 'depreciation'],
  [/(?<=\b(?:acc|accum|accumulated|less) )dep\b/g, 'depreciation'],
  [/\bdep(?= (?:exp|exps|expense|expenses|charge)\b)/g, 'depreciation'],
  [/(?<=\b(?:guarantee|guar|lease|leases|security|time|bank|customer|cust) )dep\b/g, 'deposits'],
  [/\bguar(?= dep)/g, 'guarantee'],
  [/\bacc(?= (?:dep|depr|depn|depreciation|amort|oci|other comprehensive)\b)/g, 'accumulated'],
  // of people and households, beside enterprise or a line that is sold to them; else the group as a whole
  [
    /\bcons(?= ?(?:internet|conn|connectivity|connect|mobile|mob|broadband|isp|svc|svcs|services?|subs|customers|side|part)\b)/g,
    'consumer',
  ],
  [/(?<=\b(?:ent|enterprise) ?(?:\/|&|and|vs|v|\+|,) ?)cons\b/g, 'consumer'],
  [/\bcons(?= ?(?:\/|&|and|vs|v|\+|,) ?(?:ent|enterprise)\b)/g, 'consumer'],
  [/(?<=\b(?:conn|connectivity|internet) )cons\b/g, 'consumer'],
  [
    /\bcons(?= (?:oi|op|ni|net income|operating|employees|emps|headcount|hc|basis|figures|results|bs|pl|p\/l|b\/s|cf|ebitda|total)\b)/g,
    'consolidated',
  ],
  // security as a service, securities as a holding
  [/\bsec(?= (?:svc|svcs|service|services|biz|business)\b)/g, 'security'],
  [/(?<=\b(?:afs|mkt|mktable|marketable|eq|equity|debt|nonmktable|nonmarketable|sale) )sec\b/g, 'securities'],
  [/\b1 time\b/g, 'one time'],
];

/** Any of them; few texts hold one. */
const SHORT = /\b(?:dep|guar|acc|cons|sec|1 time)\b/;

/** Writes out the short forms that their neighbours explain. */
export const writeInContext = (text: string): string =>
  SHORT.test(text)
    ? IN_CONTEXT.reduce((current, [form, full]) => current.replaceAll(form, full), text)
    : text;
