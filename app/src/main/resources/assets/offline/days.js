// Days as whole numbers, counted from 1 January 1970: no hours and no zones, so nothing can slip.

const LENGTH = 86_400_000;

/** The number of an ISO date such as "2024-10-13"; null for none. */
export function day(iso) {
  if (iso === undefined || iso === null) return null;
  const [year, month, date] = iso.split("-").map(Number);
  return Date.UTC(year, month - 1, date) / LENGTH;
}

/** The ISO date of a number. */
export function iso(number) {
  return new Date(number * LENGTH).toISOString().slice(0, 10);
}

/** True for an ISO date that stands in the calendar. */
export function exists(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day(text)) && iso(day(text)) === text;
}

/** As many months later, or earlier; a day that the month does not have becomes its last. */
export function plusMonths(number, months) {
  const [year, month, date] = iso(number).split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(date, last)) / LENGTH;
}

/** The day of a moment in a zone such as "Asia/Jayapura". */
export function dayIn(zone, moment) {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(moment);
  const part = (type) => parts.find((one) => one.type === type).value;
  return day(`${part("year")}-${part("month")}-${part("day")}`);
}

/** The shortest span of days that also holds one more; spans are pairs of first and last. */
export function including(span, number) {
  return span === null
    ? [number, number]
    : [Math.min(span[0], number), Math.max(span[1], number)];
}

/** True for what is told as a day. */
export function isDay(facet) {
  return ["date", "move.headInauguratedOn", "move.termEndsOn"].includes(facet);
}
