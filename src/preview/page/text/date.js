import { state } from '../state.js';

/** @type {Record<string, Intl.DateTimeFormatOptions>} */
const forms = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  date_pretty: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short_pretty: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long_pretty: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  day_divider_pretty: { weekday: 'long', month: 'long', day: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  time_secs: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
};

/**
 * An instant in the reader's zone and language, in a form with Slack's names in braces.
 * @param {number} seconds since the epoch
 * @param {string} form such as `{date_long} {time}`
 */
export function dateText(seconds, form) {
  const { locale, zone } = state.person;
  return form.replace(/\{(\w+)\}/g, (whole, name) => {
    const options = forms[name];
    return options
      ? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(seconds * 1000)
      : whole;
  });
}

/** @param {string} ts */
export const timeOf = (ts) => dateText(Number(ts), '{time}');
