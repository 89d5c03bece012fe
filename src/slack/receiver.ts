import { httpIntake } from './receivers/http.js';
import type { Intake, IntakeParts } from './receivers/intake.js';
import { socketIntake } from './receivers/socket.js';
import type { SlackSettings } from './settings.js';

export type { Intake } from './receivers/intake.js';

/** The way in that the settings name. */
export function createIntake(settings: SlackSettings, parts: IntakeParts): Intake {
  return settings.mode === 'socket' ? socketIntake(settings, parts) : httpIntake(settings, parts);
}
