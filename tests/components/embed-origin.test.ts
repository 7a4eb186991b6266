// The origin that an embedded page listens and speaks to, as it may stand in an address.
import { expect, it } from 'vitest'
import { originOf } from '../../src/components/embed/messages'

it.each([
  ['https://course.example', 'https://course.example'],
  ['https://course.example/', 'https://course.example'],
  ['https://course.example/courses/7?tab=1', 'https://course.example'],
  ['HTTP://Course.Example:8080', 'http://course.example:8080'],
  ['course.example', 'https://course.example'],
  ['*', '*'],
])('%s is %s', (text, origin) => {
  expect(originOf(text)).toBe(origin)
})

it.each(['', '//', 'https://', 'a course', 'https://[1'])('“%s” is none', (text) => {
  expect(originOf(text)).toBeUndefined()
})
