import { turned } from '../asks/premise-words.js';
import type { CarryStep } from './step.js';

/** 「為替差損は増えた？減った？」: it is still of the loss that the second is asked. */
export const stillOfLoss: CarryStep = (request, _, previous) => {
  const { premise, origins } = request;
  const goesOn = previous.premise?.ofLoss && origins.metric === 'carried' && !premise?.ofLoss;
  if (!goesOn || premise?.direction === undefined) return request;
  return { ...request, premise: { ...turned(premise), ofLoss: true } };
};
