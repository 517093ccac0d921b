/// Elections, their calendars and stages, by the version in force on a day.
package id.netra.law.calendar;
