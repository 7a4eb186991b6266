// What the page's module offers to the document that loads it, once for each lesson.
export { showLesson } from './lesson-on-page'
export { measure } from './measure'
