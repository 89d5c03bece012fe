import { asContribution } from '../constructions/contribution.js';
import type { CarryStep } from './step.js';

/** "what proportion of that increase came from SI?": of the movement that the thread is about. */
export const contributed: CarryStep = (request, { words, frame }, previous, record) => {
  if (previous.ask !== 'change' || request.origins.metric === 'said') return request;
  const told = asContribution(request, words, frame, record);
  const base = request.change?.base ?? previous.change?.base;
  return told === request ? request : { ...told, change: { ...told.change, ...(base && { base }) } };
};
