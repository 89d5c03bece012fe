/**
 * Words of the keys of descriptions that say the same act: a group that holds two words of a line holds them all. Which
 * way money goes and who owes whom stands in lines of its own, since another figure tells the other way.
 */
export const ACTS: readonly string[] = [
  `received | receive | receiving | receipts | proceeds | cash from | cash in | cash inflow | cash proceeds | inflow | inflows |
   money from | got | get | came in | come in | raised | collected | collect | brought in | bring in | took in | took home | earned in cash`,
  `paid | pay | paying | payment | payments | paid out | spent | spend | spending | outflow | outflows | outlay | outlays | cash out |
   disbursed | laid out | went out | expenditure | cash for | cash used | shelled out | splashed out`,
  `sold | sale | sales of | sell | selling | disposal | disposing | disposed | divestment | divestiture | divested | divesting |
   offloaded | offloading | unloaded | let go | parted with`,
  `bought | buy | buying | purchase | purchased | purchases | purchasing | acquired | acquire | acquiring | acquisition |
   acquisitions | picked up`,
  `repaid | repay | repaying | repayment | repayments | paid back | pay back | paying back | paid off | pay off | paying off |
   paid down | pay down | paying down | redeemed | handed back | gave back | give back | given back | settled`,
  `loans | loan | borrowings | borrowing | borrowed money | bank loans | bank loan | bank debt | bank borrowings`,
  `staff | employees | employee | people | workforce | personnel | workers | headcount | staffers | colleagues | our own people`,
  `equipment | property | property and equipment | pp&e | ppe | fixed assets | tangible assets | machinery | facilities | plant`,
  `affiliates | affiliate | affiliated companies | affiliated company | associates | associate | associated companies |
   associated company | equity method investees | equity method investee | equity method affiliates | equity method companies |
   equity method company | equity-method investees | equity-method affiliates | equity-method companies | equity method firms`,
  `minority shareholders | minority shareholder | minorities | minority interests | minority interest | minority holders |
   minority owners | minority investors | noncontrolling interests | noncontrolling interest | non-controlling interests |
   noncontrolling shareholders | non-controlling shareholders | outside shareholders of subsidiaries`,
  `exchange rates | exchange rate | currency | currencies | forex | fx | foreign exchange | exchange rate movements |
   currency movements | currency moves | the yen | yen moves`,
  `cash flow statement | statement of cash flows | statements of cash flows | cash flow | cash flows | in cash flow terms |
   investing activities | financing activities | operating activities | operating cash flow`,
];
