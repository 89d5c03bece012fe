import { randomUUID } from 'node:crypto';

/** What an answer to a response_url is about: a conversation, a thread in it, the message with the button. */
export interface ResponsePlace {
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly message?: string | undefined;
}

/** Short-lived permissions that go along with what a person does; one gets a name of its own where it has none yet. */
export interface Tickets {
  trigger(id?: string): string;
  /** Uses a trigger up. @returns why it cannot be used, in Slack's words; nothing when it can. */
  redeem(trigger: string): string | undefined;
  respondTo(place: ResponsePlace, id?: string): string;
  /** Where an answer goes; nothing once the ticket is used up. */
  placeOf(ticket: string): ResponsePlace | undefined;
}

export interface TicketLimits {
  /** Milliseconds. */
  readonly triggerLife: number;
  readonly responseLife: number;
  readonly responses: number;
}

export const slackLimits: TicketLimits = { triggerLife: 3_000, responseLife: 30 * 60_000, responses: 5 };

export function createTickets(clock: () => number, limits: TicketLimits = slackLimits): Tickets {
  const triggers = new Map<string, { readonly until: number; used: boolean }>();
  const places = new Map<string, { readonly place: ResponsePlace; readonly until: number; left: number }>();
  return {
    trigger(id = randomUUID()) {
      triggers.set(id, { until: clock() + limits.triggerLife, used: false });
      return id;
    },
    redeem(id) {
      const trigger = triggers.get(id);
      if (!trigger) return 'invalid_trigger_id';
      if (trigger.used) return 'exchanged_trigger_id';
      if (clock() > trigger.until) return 'expired_trigger_id';
      trigger.used = true;
      return undefined;
    },
    respondTo(place, id = randomUUID()) {
      places.set(id, { place, until: clock() + limits.responseLife, left: limits.responses });
      return id;
    },
    placeOf(id) {
      const ticket = places.get(id);
      if (!ticket || ticket.left === 0 || clock() > ticket.until) return undefined;
      ticket.left -= 1;
      return ticket.place;
    },
  };
}
