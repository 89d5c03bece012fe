import { describe, expect, it } from 'vitest';
import { evaluateEntry } from '../../src/answer/entries.js';
import { ask, bot, meaning, textOf, view } from './reader.js';

/** Facts, terms and absences of the record are named by their keys, and never stand in for a figure. */
describe('a topic', () => {
  it.each([
    ['hi-ho sold when', '2017'],
    ['when was hi-ho sold?', '2017'],
    ['期末配当の効力発生日（支払開始日）を教えて FY17', '6月29日'],
    ['How do we define adjusted EBITDA?', 'depreciation'],
    // words that say the same as a key
    ['In what month was Omnibus first brought to market?', 'september 2015'],
    ['The adviser of DeCurret: which bank is he a veteran of?', 'mufg'],
    // words of the answer, with a group of keys unsaid
    ['Mr. Hiroi sits on the board as an outsider: what is his job at NTT?', 'business planning'],
    ['Which company teamed up with you for the smart factory business?', 'hirata'],
    ['Under which FASB update did you move all deferred taxes to noncurrent?', '2015-17'],
    ['スマートファクトリー事業の提携先は？', '平田'],
    // the period that is said
    ['From what day could shareholders expect the final dividend for FY2012 to be paid?', 'june 27, 2013'],
    // a fact rather than a figure that goes without saying
    ['Which lines of business count as recurring revenue?', 'outsourcing'],
    ['What business will DeCurret do?', 'crypto'],
    // how a figure comes about
    ['How do you arrive at the total contracted bandwidth figure?', 'multiplied'],
    ['What does MRC stand for in the cloud slide?', 'monthly recurring charge'],
    ['What does CDN stand for?', 'delivery network'],
    // how many, where the fact tells it with what belongs to it
    ['At how many Japan Post branches did you plan to sell mobile?', '2,050'],
    ['How many clients use Raptor, and can you name one of them?', 'nomura'],
    ['How much did the technical accounting issue lower income in 1Q16?', '0.12 billion'],
    ['今回の配当の財源は何ですか（2018年5月の通知）', '利益剰余金'],
    ['データセンター輸出案件はどこの国向けで約いくら？', 'ラオス'],
    ['IFRSベースの決算はいつ頃公表される予定ですか', '6月下旬'],
    // the thing behind a movement
    ['Which affiliates contributed most to equity in net income in FY2012?', 'revolution'],
    ['Which shareholdings lifted the value of other investments?', 'recruit'],
    ['Which kinds of expense were pushing up the G&A in April to June 2016?', 'commission'],
  ])('%s is told: %s', (question, told) => {
    expect(ask(question).status).toBe('answered');
    expect(textOf(question).toLowerCase()).toContain(told);
  });

  it.each([
    ['When do we file the FY2017 annual report?', 'and for FY2012?', 'june 28, 2013'],
    ['When is the AGM for FY2017?', 'and for FY2012?', 'june 26, 2013'],
    ['What is DeCurret?', 'When was it set up?', 'january 2018'],
    ["What's IIJ's stake in JOCDN?", 'who else invested?', 'broadcasting'],
    ['いつDeCurretは設立された？', 'JOCDNは？', '2016年12月'],
    ['When is the FY2017 dividend paid?', "and when was last year's?", 'june 29, 2017'],
    ['How many customers does IIJ Raptor have?', 'can you name any of them?', 'nomura'],
    ['Dividend for FY2016 in total, please', 'and it was paid when?', 'june 29, 2017'],
    ['When did shareholders meet in 2013?', 'and the start of the dividend payment?', 'june 27, 2013'],
    ['When is the general meeting for FY2017?', 'and the dividend payment start?', 'june 29, 2018'],
    ['2015年3月に2014年度の業績予想は下方修正された？', 'その理由は何でしたか', '接続料'],
  ])('after %s, %s is told: %s', (before, question, told) => {
    expect(ask(question, [before]).status).toBe('answered');
    expect(textOf(question, [before]).toLowerCase()).toContain(told);
  });

  it.each([
    ['What slice of DeCurret does IIJ own, and when was the firm set up?', ['35%', 'january 2018']],
    ['JOCDNの設立時期とIIJの出資比率は？', ['2016年12月', '20%']],
    ['FY2017 revenue? And churn?', ['176,051', 'not answered: churn']],
  ])('%s is told beside a figure', (question, told) => {
    for (const one of told) expect(textOf(question).toLowerCase()).toContain(one);
  });

  it('tells no figure of the thread where a day is asked that no fact tells', () => {
    expect(ask('record date?', ['Dividend for FY2012?']).figures).toEqual([]);
  });

  it.each([
    ['Did the board on May 24, 2018 decide the final dividend for good, or is approval needed?', 'june 28'],
    ['Who of NTT was a board member as of the May 2013 release?', 'hiroi'],
  ])('%s: the day of the document names what it tells', (question, told) => {
    expect(textOf(question).toLowerCase()).toContain(told);
  });

  it.each([
    ['Is the final dividend the board decided on May 24, 2018 in line with the forecast?', 13.5],
    ['取締役会が決議した期末配当は予想から変更がある？', 13.5],
  ])('%s compares what was resolved with what was forecast', (question, value) => {
    expect(ask(question).figures[0]).toMatchObject({ metric: 'company/dps_year_end', value });
  });

  it.each([
    ['Which document tells the dividend total of JPY 608 million?', 'company/dividend_total_year_end'],
    ['Which document tells the dividend total of JPY 1,217 million?', 'company/dividend_total'],
    ['Which document gives revenue of 140.6 billion?', 'company/revenue'],
  ])('%s: an amount is looked for in the figure, its parts and its other periods', (question, metric) => {
    expect(ask(question)).toMatchObject({ status: 'answered', figures: [{ metric }] });
  });

  it.each([
    'Which document gives revenue of 888 billion?',
    '配当総額が900百万円とあるのはどの資料？',
    'Overall cost of the Shiroi data center?',
    '白井データセンターの投資総額は？',
    'トラストネットワークスの単体利益は？',
  ])('%s has no answer, and no neighbour of it stands in', (question) => {
    expect(ask(question)).toMatchObject({ status: 'unavailable', figures: [] });
  });

  it('tells no fact of the company of what a thread is about', () => {
    expect(textOf('When was it founded?', ['What is the capital of DeCurret?'])).not.toContain('1992');
  });

  it.each([
    ['How many clients use Raptor, and can you name one of them?', 'raptor/clients', 13],
    ['What was the tie-up with Japan Post?', 'japan_post/branches', 2050],
    ['日本郵便の何局で取り扱う予定だった？', 'japan_post/branches', 2050],
    ['How many post offices in the Tokai area would sell it?', 'japan_post/branches', 2050],
    ['データセンター輸出案件はどこの国向けで約いくら？', 'data_center_export/project_amount', 1.5e9],
  ])('%s carries the figure that its words tell', (question, metric, value) => {
    expect(ask(question).figures[0]).toMatchObject({ metric, value });
  });

  it('carries no figure but printed ones that it tells in so many digits', () => {
    for (const topic of view.record.topics) {
      const outcome = evaluateEntry(view, topic.id);
      const figures = outcome?.kind === 'answered' ? outcome.figures : [];
      expect(figures, topic.id).toHaveLength(topic.figures?.length ?? 0);
      for (const { printed } of figures)
        expect(topic.answer.en.replace('eighteen', '18'), topic.id).toContain(printed.replace('-', ''));
    }
  });

  it('carries none that is not public yet', () => {
    const before = bot.viewAt(Date.parse('2016-08-04T00:00:00+09:00'));
    expect(evaluateEntry(before, 'japan_post')).toBeNull();
  });

  it.each([
    ['what?', 'nothing that is peculiar to one'],
    [
      'cloud revenue from government clients FY2017',
      'a figure with a qualifier that is in none of the lists',
    ],
    ['Who bought hi-ho?', 'something that the documents do not tell'],
    ['Reason for the FY2014 revision in November 2014', 'the reason of another revision'],
    ['How will the yen move against the dollar next year?', 'a word that no fact accounts for'],
    ['Why did R&D expenses rise in FY2017?', 'a movement of which no reason is told'],
  ])('%s reaches no fact: %s', (question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    ['how much revenue did hi-ho make in FY2016?', 'hi_ho/revenue'],
    ['how much was the dividend in FY2017?', 'company/dps_annual'],
    ['how much capex in FY2017?', 'company/capex'],
  ])('%s asks for a figure: %s', (question, metric) => {
    expect(meaning(question)).toMatchObject([{ exprs: [metric] }]);
  });

  it.each([
    'IIJ headcount by gender at the end of FY2017?',
    '役員報酬の総額って出てる？',
    "What was IIJ's closing share price on May 15, 2018?",
  ])('%s is an absence that the record knows', (question) => {
    expect(meaning(question)).toMatchObject([{ ask: 'entry' }]);
    expect(ask(question)).toMatchObject({ status: 'unavailable', figures: [] });
  });
});
