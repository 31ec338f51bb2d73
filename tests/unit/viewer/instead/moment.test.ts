import { expect, test } from 'vitest'
import moment from '../../../../src/viewer/instead/moment.ts'

const at = (iso: string) => moment(new Date(iso))

test('is a date in UTC that can be set in turn, years before the year 1 too', () => {
  const day = at('2014-05-06T07:08:09.010Z')
  expect(day.year()).toBe(2014)
  day.month(0).date(1).hours(0).minutes(0).seconds(0).milliseconds(0)
  expect(day.toISOString()).toBe('2014-01-01T00:00:00.000Z')
  expect(day.year(-50).year()).toBe(-50)
  expect(day.add(100).subtract(49).toISOString()).toBe('0001-01-01T00:00:00.000Z')
})

test('its copies are its own', () => {
  const day = at('2014-05-06')
  const copy = day.clone()
  copy.year(1900)
  day.toDate().setUTCFullYear(1800)
  expect([day.year(), copy.year()]).toEqual([2014, 1900])
  expect(moment(day.valueOf()).isSame(day)).toBe(true)
  expect(day.isSame(at('2014-12-31'), 'year')).toBe(true)
  expect(day.isSame(at('2014-12-31'))).toBe(false)
  expect([moment.isMoment(day), moment.isMoment(new Date())]).toEqual([true, false])
})
