import type { Frame } from '../roles/frame.js';
import type { Ask, Request } from '../query.js';

/** "FY12 -> FY17", and no word for a series: "through", "over", "annual". */
export const endsOf = (frame: Frame, ask: Ask): Pick<Request, 'ends'> =>
  ask === 'trend' &&
  !frame.has('trend') &&
  frame.roles.some(({ sense, span }) => sense?.t === 'to' && TO.test(span.text))
    ? { ends: true }
    : {};
const TO = /^(?:to|-|~)$/;
