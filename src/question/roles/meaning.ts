/**
 * Whether a text asks what a word means or how a figure comes about. A period beside it then says in which document
 * the word stands or of which year the figure is: what it means holds for any.
 */
export const asksMeaning = (text: string): boolean => MEANING.test(text);

const MEANING = new RegExp(
  [
    String.raw`(?:^|\b(?:so|and|please|pls|hi|hello|morning|just|tell me) )what (?:does|do|did) .*\b(?:mean|stand for|refer to)\b(?! (?:for|to)\b)`,
    String.raw`\bwhat is meant (?:by|with)\b|\bmeaning of\b|\bdefinition (?:of|for)\b|\bdefinition$|^define\b`,
    String.raw`\bhow (?:is|are|was|were|do|does|did) .*\b(?:define|calculate|compute|derive|work out|arrive at)d?\b`,
    String.raw`\bhow (?:is|are|was|were) .*\b(?:worked out|arrived at)`,
    '(?:とは(?:何|なん|どう|$)|の定義|定義は|の意味|意味は|どういう意味|何の略|計算方法|算出方法|算定方法|計算式|算出式)',
    '(?:どう|どうやって|どのように)(?:計算|算出|算定)',
  ].join('|'),
);

/** Who asks how much wants a figure. */
export const asksAmount = (text: string): boolean => QUANTITY.test(text);
const QUANTITY =
  /how (?:much|many)\b|what percent|いくら|何%|何円|何人|何社|何件|どのくらい|どれくらい|どれだけ|どの程度|どれほど|なんぼ|いくつ|何億|何台/;

/** "when did it last fall?": the latest of several such times, of which an entry tells one. */
export const LAST_TIME =
  /\blast (?:time|fall|fell|rise|rose|grow|drop|decline|increase|decrease|change|cut|raise|lower|miss|beat|meet|hit|revise|exceed)|\bmost recently\b|最後に/;

/** "how much was it?", of what was told before. */
export const asksHowMuchItWas = ({ text }: { readonly text: string }): boolean => HOW_MUCH_IT_WAS.test(text);
const HOW_MUCH_IT_WAS =
  /^(?:and )?how (?:much|many|big|large) (?:was|is|were|are) (?:it|that|they)\b|^(?:それは)?いくら/;
