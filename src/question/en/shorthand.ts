/** Short forms that mean one thing or another by the words beside them; beside none of these they stay as typed. */
const IN_CONTEXT: readonly (readonly [RegExp, string])[] = [
  // depreciation, accumulated or amortized beside it; deposits where something is deposited
  [/\bdep(?= ?(?:&|and|\/|\+) ?amort)/g, 'depreciation'],
  [/(?<=\b(?:acc|accum|accumulated|less) )dep\b/g, 'depreciation'],
  [/\bdep(?= (?:exp|exps|expense|expenses|charge)\b)/g, 'depreciation'],
  [/(?<=\b(?:guarantee|guar|lease|leases|security|time|bank|customer|cust) )dep\b/g, 'deposits'],
  [/\bguar(?= dep)/g, 'guarantee'],
  // what is paid in shares; else what is comprehensive
  [/(?<=\b(?:stock|share|equity|option|based) )comp\b/g, 'compensation'],
  // what is booked as a cost; else how something moved
  [/(?<=\b(?:tax|impairment|impmt|depreciation|depn|amort|amortization|goodwill) )chg\b/g, 'charge'],
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
  [/\bsec(?= (?:svc|svcs|service|services|biz|business|related)\b)/g, 'security'],
  [/(?<=\b(?:afs|mkt|mktable|marketable|eq|equity|debt|nonmktable|nonmarketable|sale) )sec\b/g, 'securities'],
  [
    /\bouts(?= (?:personnel|pers|staff|headcount|hc|people|svc|svcs|services?|rev|revenue|sales)\b)/g,
    'outsourcing',
  ],
  [/(?<=\b(?:sh|shs|shares|stock|stk) )outs\b/g, 'outstanding'],
  // a half of SI beside the other
  [
    /(?<=\bconstruction ?(?:\/|&|and|\+|,|vs) ?)operations?\b(?! ?(?:and|&|\/) ?maint)/g,
    'operation and maintenance',
  ],
  // equipment and network beside another line of business, or before what only a line has; else equity, and what remains
  [
    /(?<=\b(?:si|constr|constn|const|construction|atm|network|netw|ntwk|nw) ?(?:\/|&|and|\+|,) ?)eq\b(?! ?(?:method|ratio))/g,
    'equipment',
  ],
  [
    /\beq(?= ?(?:\/|&|and|\+|,) ?(?:si|constr|constn|const|construction|atm|network|netw|ntwk|nw)\b)/g,
    'equipment',
  ],
  [/\beq(?= (?:sales|revs?|revenue|gm|gross margin|backlog|orders?|o\/b|o\/r)\b)/g, 'equipment'],
  [/\bnet(?= ?(?:\/|&|and|\+|,) ?(?:si|atm)\b)/g, 'network'],
  [
    /(?<=\b(?:si|atm) ?(?:\/|&|and|\+|,) ?)net\b(?! ?(?:income|inc|profit|loss|add|assets|debt|cash|of))/g,
    'network',
  ],
  // what is owed or kept, in a list of such or before a date
  [
    /(?<=(?:^|[/,&+] ?|\b(?:trade|accounts|acct|accts|tot|total|please|pls|plz|hi|hello|morning|afternoon|evening|me|our|the|whats|just|kindly|quick|quickly|ok|so|now|well|maybe|sorry|question|you|know|need) ))rec(?= ?(?:$|[/,&+]|mar|jun|sep|dec|\d))/g,
    'receivables',
  ],
  [
    /(?<=(?:^|[/,&+] ?|\b(?:trade|accounts|acct|accts|tot|total|please|pls|plz|hi|hello|me|our|the|whats) ))pay(?= ?(?:$|[/,&+]|mar|jun|sep|dec|\d))/g,
    'payables',
  ],
  [/\binv(?= ?[/,&+] ?(?:rec|pay|ar|ap|prepaid|receivables)\b)/g, 'inventories'],
  [/(?<=\b(?:rec|pay|ar|ap|prepaid|receivables|payables) ?[/,&+] ?)inv\b/g, 'inventories'],
  [/(?<=\b(?:oth|other|eq|equity|method|fund|capital|emi|investees?) )inv\b/g, 'investments'],
  [/\bret(?= (?:earn|earnings)\b)/g, 'retained'],
  [/(?<=\bretained )earn\b/g, 'earnings'],
  [/(?<=\baccr(?:ued)? )ret\b/g, 'retirement'],
  [/\bcust(?:omer)? rels?\b/g, 'customer relationships'],
  // of the year's two dividends, the first
  [
    /(?<=\b(?:div|divs|dividend|dividends|dps|dvd) (?:fcst |forecast )?)int(?= ?(?:\/|&|and|,|\+|$|fy|\d))/g,
    'interim',
  ],
  [/\bint(?= (?:div|divs|dividend|dividends|dps)\b(?! (?:inc|income)))/g, 'interim'],
  // beside a target, the revised one or the revision; else revenue
  [
    /(?<=\b(?:oi|op|ni|pbt|income|profit) (?:vs|v|against|versus|to|% of|as % of) )rev(?= (?:tgt|target|guidance|fcst|plan)\b)/g,
    'revised',
  ],
  [
    /(?<=\b(?:oi|op|ni|pbt|income|profit) (?:vs|v|against|versus) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?\d{2,4} )rev\b/g,
    'revision',
  ],
  // what something means, where "def tax" is a tax put off
  [/\bdef(?= of\b)/g, 'definition'],
  [/(?<=\bthe )def(?= for\b)/g, 'definition'],
  [/\bann(?= (?:[1-4]q|q[1-4]))/g, 'annualized'],
  [/\bsh(?= (?:eq|equity)\b)/g, 'shareholders'],
  // "div/sh": an amount for each share, and no list that ends in "share"
  [
    /(?<=\b(?:div|divs|dvd|dividends?|earnings|income|profit|ni|equity|eq|book value|bv|net assets) ?)\/ ?(?:sh|shr|share)\b(?! of\b)/g,
    ' per share',
  ],
  [/\b1 time\b/g, 'one time'],
  // "divide A by B", unless it is split
  [
    /\b(?:(?:if|when) (?:i|we|you|one) )?divid(?:e|es|ing) (?!by\b)([^,]+?) by (?!(?:segment|business|service|line|quarter|product|type|region|month|year|half))/g,
    '$1 divided by ',
  ],
  // "cost and ratio of personnel": its own ratio, and no ratio of what was said before
  [
    /\b(?:costs?|amounts?|expenses?) and (?:the )?(?:its )?(?:ratio|percentage) of (personnel|sg&a|r&d)(?: costs?| expenses?)?\b(?!.*\b(?:to|over|on)\b)/g,
    '$1 and $1 ratio',
  ],
  [
    /\bcosts? and (?:the )?(?:its )?(?:ratio|percentage) of (network|si|atm)\b(?!.*\b(?:to|over|on)\b)/g,
    '$1 cost and $1 cost ratio',
  ],
  // CAPEX by the way that it was made: bought, or leased
  [
    /(?<=\bcapex\b.*\b(?:capital )?leases? ?(?:vs|v|versus|and|\/|&|,|or|against|by) ?)(?:(?:in )?cash|purchased?|bought)\b/g,
    'purchases',
  ],
  [
    /(?<=\bcapex\b.*\b)(?:(?:in )?cash|purchased?|bought)(?= ?(?:vs|v|versus|and|\/|&|,|or|against) ?(?:capital )?leases?\b)/g,
    'purchases',
  ],
  // "y no guidance?"
  [/^y(?= (?:no|not|did|does|do|is|was|were|the)\b)/g, 'why'],
  // "% of FY": all of the year
  [
    /(?<=(?:%|\b(?:pct|percent|percentage|share|portion|fraction|part)) of (?:the )?)(?:fy|fiscal year)(?= (?!to\b|end|\d|target|plan|guidance|forecast|goal)|$)/g,
    'full year',
  ],
  // "last FY", and no year of it
  [/\bfy(?= (?!to\b|end|\d)|$)/g, 'fiscal year'],
  // "each FY2017 quarter": a series of that year
  [/\b(each|every) (fy ?\d{2,4}|fiscal \d{4}|\d{4}) quarter\b/g, '$1 quarter of $2'],
  // "SG&A target ratio": the target of that ratio
  [
    /\b(sg&a|sga|gross margin|gross profit|operating income|operating profit|oi|op) (targets?|plan|guidance|forecast) ratio\b/g,
    '$1 ratio $2',
  ],
  // "the growth needed in 2H18": what a target implies
  [
    /(?<!\b(?:no|not|without)\b[^,]*)\b(growth(?: rate)?|increase)(?: that)?(?: is| was)? (?:needed|required|necessary)\b/g,
    'implied $1',
  ],
  [/(?<!\b(?:no|not)\b[^,]*)\b(?:needed|required|necessary) (growth(?: rate)?|increase)\b/g, 'implied $1'],
  // "cash start FY17", "cash at FY12 start": a balance of the day before
  [/\b(?:at )?(?:start|begin) (fy ?\d{2,4}|[1-4]q ?(?:fy ?)?\d{2,4})\b/g, 'at the beginning of $1'],
  [/(?<!\b(?:did|does|will) )\b(?:at )?(fy ?\d{2,4}|[1-4]q ?\d{2}) start\b/g, 'at the beginning of $1'],
  // the halves of a year, each by its name
  [/\b(?:(?:both|each of the|the two|two|by) )?halves\b/g, '1h and 2h'],
];

/** Any of them; few texts hold one. */
const SHORT =
  /\b(?:comp|dep|def|eq|net|operations?|ann|guar|acc|cons|sec|outs|rec|pay|inv|int|ret|rels?|rev|shr?|share|1 time|y|fy|start|begin|halves|each|every|ratio|percentage|needed|required|necessary|divid(?:e|es|ing)|leases?)\b/;

const BESIDE = /[ /,&+]/;

/** Writes out the short forms that their neighbours explain. */
export const writeInContext = (text: string): string =>
  BESIDE.test(text) && SHORT.test(text)
    ? IN_CONTEXT.reduce((current, [form, full]) => current.replaceAll(form, full), text)
    : text;
