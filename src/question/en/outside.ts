import type { WordList } from '../roles/senses.js';

/** Words of questions that this product does not answer. */
export const OUTSIDE: WordList = [
  [
    { t: 'outside', why: 'advice' },
    `
      should i buy | should i sell | should we buy | should we sell | buy iij | sell iij | buy or sell | worth buying |
      good investment | invest in iij | undervalued | overvalued | recommend | recommendation | price target |
      px target | target price | should i invest | should i hold | buy the stock | sell the stock | buy shares |
      sell shares | buy iij shares | short the stock | go long | go short | fair value of the stock |
      fair value per share | investment advice | upside | should i | would you buy | would you invest | attractive |
      buy rating | rating | good buy | a buy | buy the dip | is it cheap | expensive stock | intrinsic value |
      short iij | long iij | fairly valued | would you {sell,hold,keep} | hang on to | sell now | buy now
    `,
  ],
  [
    { t: 'outside', why: 'forecast' },
    `
      will the {yen,dollar} | {yen,dollar} move | do you think | your view | your opinion | you predict | predict | prediction | will the stock |
      will the share price | do you expect | what do you expect | where do you see | will they beat | will iij beat | your forecast |
      {next,coming} {month,week} | tomorrow | in your view | your guess | guess | what will | opinion | you reckon | likely to | probability | odds | chance |
      chances | will iij make | will iij reach | will iij hit | will iij meet | do you believe | your estimate |
      your own estimate | you estimate | speculate | how likely | will it rise | will it fall
    `,
  ],
  [
    { t: 'outside', why: 'other_company' },
    `
      kddi | softbank | ntt docomo inc operating income | rakuten | sony | toyota | nec | fujitsu | amazon | aws |
      google | apple | microsoft | nomura | hitachi | sakura internet | gmo | freebit | nifty | biglobe | so-net |
      sonet | mineo | optage | jcom | j com | verizon | at&t | recruit holdings | sigmaxyz | u-next | mitsubishi |
      mufg | ntt data | ntt communications revenue | internet revolution | oracle | salesforce | netflix | meta |
      tesla | nvidia | line corp | yahoo | yahoo japan | z holdings | dena | cyberagent | equinix | competitors |
      competitor | rivals | rival | peers | peer | peer group | other companies | industry average | another company |
      ntt docomo revenue | docomo revenue | docomo operating income | docomo profit | ntt revenue |
      ntt operating income | ntt profit | trend micro | scsk | nri | nomura research | tis | its competitors | telstra |
      vodafone | t-mobile | softbank group | ymobile | y mobile | line mobile | uq | uq mobile | ocn | dti |
      itochu techno | ctc | nomura securities | sony bank | chubu electric | hirata | japan post | ntt east revenue |
      ntt com revenue | chubu electric power
    `,
  ],
  [
    { t: 'outside', why: 'off_topic' },
    `
      weather | joke | poem | recipe | song | story | football | baseball | soccer | restaurant | lunch | dinner |
      movie | news today | bitcoin | bitcoin price | translate | translation | python | javascript | code | script |
      sql | homework | essay | capital of | president of the united states | who won | stock tip | horoscope | haiku |
      sing | dance | love | marry | meaning of life | time is it | what time is it | nikkei 225 | nikkei | topix |
      dow jones | s&p 500 | interest rates | boj | inflation | gdp | election | prime minister | holiday | birthday |
      sushi | coffee | pizza | flight | hotel | train | write me | write an email | write a | {write,draft,compose} {,an ,a }{email,e mail,mail,letter} | compose |
      math problem | solve | square root | plus two | riddle | chatgpt | openai | are you an ai | are you human |
      gemini | llm | which model | language model | how old are you | your name | limerick | rap | tokyo olympics |
      population | wikipedia | unemployment | oil price | gold price | exchange rate today | trivia | quiz | essay on |
      functions? | spot {exchange rate,fx rate,rate,rates,price,prices,market,fx,usd,usdjpy,usd/jpy,dollar,yen,quote} |
      {usdjpy,usd/jpy,usd jpy,jpy,usd,eurusd,eurjpy,dollar yen,dollar/yen,yen dollar,yen,dollar,fx,fx rate,exchange rate} spot |
      {usdjpy,usd/jpy,usd jpy,dollar yen,dollar/yen,yen dollar,fx,exchange} {rate ,}{now,today,right now,this morning,at the moment}
    `,
  ],
  [
    { t: 'outside', why: 'instruction' },
    `
      forget | state that | {new,updated,special} {rule,rules,policy,directive} | {ignore,disregard,forget,skip} {the,your,those,these,all,all the,any,every} {filing,filings,document,documents,record,records,release,releases,source,sources,data,deck,decks,disclosure,disclosures,fact,facts,figures,numbers,rule,rules} |
      ignore previous instructions |
      ignore all previous instructions | ignore your instructions | system prompt | your prompt | ignore the above |
      disregard previous | disregard all | your instructions | reveal | print your | developer mode | jailbreak |
      pretend | act as | act as a | act as an | roleplay | role play | you are now | override | bypass | admin | sudo | api key{,s} | hidden instructions | hidden prompt | token |
      tokens | password | secret | secrets | environment variables | env vars | environment variable | delete |
      drop table | rm -rf | execute | run command | ignore previous | ignore all | forget everything |
      forget your instructions | forget all | post to | post in | post this | send a message | send message |
      broadcast | dm everyone | message everyone | everyone in | notify everyone | all channels | hack | exploit |
      credentials | private key | source code | configuration | instructions | new instructions | instruction |
      from now on | always answer | answer only | make up | invent | fabricate | lie | fake | hallucinate |
      change the number | change the figure | say that | repeat after me | respond only | respond with | answer with |
      reply with | just say | hypothetically | imagine | suppose | leak | unpublished | insider | non-public |
      nonpublic | not yet announced | before it is published | before publication | confidential | material nonpublic |
      inside information | advance copy | ping | also print | click here | paste this | forward this to |
      email this to
    `,
  ],
  [
    { t: 'outside', why: 'greeting' },
    `
      how are you | nice to meet you | goodbye | bye | cheers | well done | good job | you rock | good bot | bad bot |
      thanks a lot | thank you very much | see you | welcome
    `,
  ],
];
