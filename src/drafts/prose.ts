/** Words of running text that name nothing: a figure beside them is still understood. Data only. */
const WORDS = `
  came come reached reaching amounted totaled totalled totaling totalling recorded recording posted reported stood ended closed
  finished resulted landed registered booked achieved delivered generated earned made marked hit set remained continued kept
  respectively overall solid strong robust steady healthy record high another well also however moreover meanwhile furthermore
  additionally consequently therefore thus during throughout period business financial performance trends momentum
  consolidated unaudited basis approximately about around roughly some nearly almost over more than level levels following
  pleased announce today note highlights summary key overview update dear all team colleagues attached below above compared
  versus against from with by to of in at on for and or as its our the this that these those which were was is are has have had
  mr ms ltd inc corp corporation company group iij internet initiative japan same term prior previous last ago earlier
  rose rise risen up down fell fall grew growth growing increased increase increasing decreased decrease declined decline gained
  improved improvement expanded expansion higher lower year-on-year year-over-year yoy qoq percent points target forecast
  total amount amounts sum margin rate
  し 増加し 減少し 伸び となりました となった となり でした です であり に達し に達しました を計上 計上 しました した して なりました でも また なお 当社
  当社は 当期 当社の 実績 結果 過去最高 堅調 順調 好調 推移 の は が を に で と も へ から まで より こと もの ほか 等
`;

export const PROSE: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

/** What a figure is of its metric is told apart already; these words name no metric of their own here. */
export const ROLE_WORDS =
  /\b(?:of|against) (?:the |our |its )?(?:company'?s? |full[- ]year |annual |initial |revised )*(?:target|plan|forecast|guidance)s?\b|\bof (?:total )?(?:revenues?|net sales|sales)\b|\b(?:yoy|qoq|y\/y|q\/q)\b|\b(?:year|quarter)[- ](?:on|over)[- ](?:year|quarter)\b|\b(?:compared (?:with|to)|from|versus|vs\.?|up|down)\b|前年同期比|前年比|前期比|前四半期比|対前年比|売上高?比|(?:業績|会社)?予想(?:比|に対し(?:て)?)|達成率|進捗率|予想の|同(?=\s|$)|増収|増益|減収|減益|(?:の)?(?:増加|減少|増|減|上昇|低下)(?![^\s、。]*(?:率))|となりました|となった|となり|でした|です|であり|に達しました|を計上しました|を計上|しました/gi;
