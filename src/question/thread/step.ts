import type { Record } from '../../dataset/record.js';
import type { Request } from '../query.js';
import type { Clause } from '../request.js';

/** One thing that a follow-up takes from the request before it. */
export type CarryStep = (request: Request, clause: Clause, previous: Request, record: Record) => Request;
