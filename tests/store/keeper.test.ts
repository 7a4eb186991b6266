// Storage keeps every tab's work apart, and its failing is survived.
import { beforeEach, describe, expect, it } from 'vitest'
import { createKeeper, type Store } from '../../src/store/keeper'

class FakeStorage implements Store {
  readonly entries = new Map<string, string>()
  /** How many letters it holds at most. */
  room = Infinity
  get length() {
    return this.entries.size
  }
  key(index: number) {
    return [...this.entries.keys()][index] ?? null
  }
  getItem(key: string) {
    return this.entries.get(key) ?? null
  }
  setItem(key: string, value: string) {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError')
    this.entries.set(key, value)
  }
  removeItem(key: string) {
    this.entries.delete(key)
  }
}

const refuse = (): never => {
  throw new DOMException('no', 'SecurityError')
}
const blocked: Store = {
  get length() {
    return refuse()
  },
  key: refuse,
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
}

let storage: FakeStorage
let time = 0
let ids = 0
const tab = (session: Store | null = new FakeStorage()) =>
  createKeeper(
    storage,
    session,
    () => ++time,
    () => `id${++ids}`,
  )

beforeEach(() => {
  storage = new FakeStorage()
})

describe('a tab', () => {
  it('finds its own work after a reload, whatever another saved since', () => {
    const session = new FakeStorage()
    const first = tab(session)
    first.keep('mine')
    tab().keep('theirs')
    expect(tab(session).restore()?.text).toBe('mine')
  })

  it('that is new starts from what was saved last, and leaves it as it was', () => {
    tab().keep('older')
    tab().keep('newer')
    const fresh = tab()
    expect(fresh.restore()?.text).toBe('newer')
    fresh.keep('changed')
    expect(fresh.otherTabs().map(({ text }) => text)).toEqual(['newer', 'older'])
  })

  it('with nothing saved has nothing to restore', () => {
    expect(tab().restore()).toBeNull()
  })

  it('that is duplicated with its session gets a slot of its own', () => {
    const session = new FakeStorage()
    const first = tab(session)
    first.arrive()
    first.keep('mine')
    const copied = new FakeStorage()
    for (const [key, value] of session.entries) copied.setItem(key, value)
    const second = tab(copied)
    expect(second.id()).not.toBe(first.id())
    expect(second.restore()?.text).toBe('mine')
    first.leave()
    expect(tab(session).id()).toBe(first.id())
  })

  it('that starts anew leaves its slot as it was', () => {
    const keeper = tab()
    keeper.keep('unreadable')
    keeper.startAnew()
    keeper.keep('new')
    expect(keeper.otherTabs().map(({ text }) => text)).toEqual(['unreadable'])
  })

  it('that sets work aside has it beside what takes its place, which a new tab starts from', () => {
    const session = new FakeStorage()
    const keeper = tab(session)
    keeper.keep('begun')
    keeper.setAside('mine')
    keeper.keep('from a link')
    keeper.leave()
    expect(keeper.otherTabs().map(({ text }) => text)).toEqual(['mine'])
    expect(tab(session).restore()?.text).toBe('from a link')
    expect(tab().restore()?.text).toBe('from a link')
  })

  it('leaves at most 24 slots behind, the newest', () => {
    for (let i = 0; i < 28; i++) tab().keep(`work ${i}`)
    const left = tab()
      .otherTabs()
      .map(({ text }) => text)
    expect(left).toHaveLength(24)
    expect([left.at(0), left.at(-1)]).toEqual(['work 27', 'work 4'])
  })
})

describe('named copies', () => {
  it('are written, replaced, listed newest first, and removed', () => {
    const keeper = tab()
    keeper.writeCopy({ name: 'one', text: 'a' })
    keeper.writeCopy({ name: 'two', text: 'b' })
    const [two, one] = keeper.copies()
    expect([two.name, one.name]).toEqual(['two', 'one'])
    keeper.writeCopy({ id: one.id, name: 'renamed', text: 'a' })
    expect(keeper.copies().map(({ name }) => name)).toEqual(['renamed', 'two'])
    keeper.removeCopy(two.id)
    keeper.writeCopy(two)
    expect(keeper.copies().at(-1)).toEqual(two)
    keeper.removeCopy(two.id)
    expect(keeper.copies().map(({ name }) => name)).toEqual(['renamed'])
    expect(keeper.restore()).toBeNull()
  })
})

describe('storage that', () => {
  it('is full says so and keeps what was there', () => {
    const keeper = tab()
    keeper.keep('small')
    storage.room = 20
    expect(keeper.keep('x'.repeat(100))).toBe('full')
    expect(keeper.restore()?.text).toBe('small')
  })

  it.each([
    ['is missing', null],
    ['refuses', blocked],
  ])('%s is survived', (_, store) => {
    const keeper = createKeeper(store, store, Date.now, () => 'id')
    expect(keeper.restore()).toBeNull()
    expect(keeper.keep('text')).toBe('blocked')
    expect(keeper.copies()).toEqual([])
    expect(() => keeper.removeCopy('id')).not.toThrow()
  })

  it('is corrupted is passed over', () => {
    const keeper = tab()
    keeper.keep('whole')
    for (const [i, text] of [
      '',
      '{',
      'null',
      '7',
      '{"name":1}',
      '{"name":"","savedAt":"x"}',
    ].entries())
      storage.setItem(`worked-autoencoders:tab:broken${i}`, text)
    storage.setItem('of another page', 'whatever')
    expect(tab().restore()?.text).toBe('whole')
    expect(tab().otherTabs()).toHaveLength(1)
  })
})

it('what is damaged is passed over, known of, and goes when it is told to, alone', () => {
  const keeper = tab()
  keeper.keep('mine')
  keeper.writeCopy({ name: 'Monday', text: 'a copy' })
  expect(keeper.hasDamaged()).toBe(false)
  const whole = [...storage.entries.keys()]
  for (const key of whole) storage.entries.set(`${key}x`, storage.getItem(key)!.slice(0, 20))
  storage.entries.set('of-another-page', '{')
  expect(keeper.hasDamaged()).toBe(true)
  expect([keeper.otherTabs(), keeper.copies()].map(({ length }) => length)).toEqual([0, 1])
  keeper.removeDamaged()
  expect([...storage.entries.keys()].toSorted()).toEqual([...whole, 'of-another-page'].toSorted())
  expect(
    createKeeper(
      blocked,
      null,
      () => 1,
      () => 'id',
    ).hasDamaged(),
  ).toBe(false)
})
