/**
 * Given to vis-timeline instead of moment: a date in UTC with what vis-timeline asks of it on this page, where the axis
 * is ours and its own takes one step for all there is.
 */
class Moment extends Date {
  clone(): Moment {
    return new Moment(this)
  }
  toDate(): Date {
    return new Date(this)
  }
  locale(): this {
    return this
  }
  isSame(other: number | Date, unit?: 'year'): boolean {
    return unit === 'year'
      ? this.getUTCFullYear() === new Date(other).getUTCFullYear()
      : this.getTime() === new Date(other).getTime()
  }
  year(): number
  year(set: number): this
  year(set?: number): number | this {
    if (set === undefined) return this.getUTCFullYear()
    this.setUTCFullYear(set)
    return this
  }
  month(set: number): this {
    this.setUTCMonth(set)
    return this
  }
  date(set: number): this {
    this.setUTCDate(set)
    return this
  }
  hours(set: number): this {
    this.setUTCHours(set)
    return this
  }
  minutes(set: number): this {
    this.setUTCMinutes(set)
    return this
  }
  seconds(set: number): this {
    this.setUTCSeconds(set)
    return this
  }
  milliseconds(set: number): this {
    this.setUTCMilliseconds(set)
    return this
  }
  add(years: number): this {
    return this.year(this.year() + years)
  }
  subtract(years: number): this {
    return this.add(-years)
  }
}

const moment = (at: number | Date = Date.now()): Moment => new Moment(at)

export default Object.assign(moment, {
  isMoment: (one: unknown): boolean => one instanceof Moment,
  locale: (): void => {},
})
