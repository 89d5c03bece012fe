import { asContribution } from '../constructions/contribution.js';
import type { CarryStep } from './step.js';

/** "what proportion of that increase came from SI?": of the movement that the thread is about. */
export const contributed: CarryStep = (request, { words, frame }, previous, record) => {
  if (previous.ask !== 'change' || request.origins.metric === 'said') return request;
  const told = asContribution(request, words, frame, record);
  const base = request.change?.base ?? previous.change?.base;
  return told === request ? request : { ...told, change: { ...told.change, ...(base && { base }) } };
};

/** "revenue growth?", "how much of that came from SI?": what the line brought of the movement, and neither its level nor its own growth rate. */
export const broughtBy: CarryStep = (request, { frame }, previous) => {
  const asks = request.ask === 'value' && request.origins.measure === 'carried' && BROUGHT.test(frame.text);
  if (previous.ask !== 'change' || !asks) return request;
  const base = previous.change?.base;
  return { ...request, ask: 'change', change: { form: 'amount', ...(base && { base }) } };
};
const BROUGHT =
  /^(?:and |so )?how much of (?:that|this|it|(?:the|that|this) (?:increase|growth|rise|gain|decline|decrease|fall))\b/;
