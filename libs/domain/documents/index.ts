export { allOf, isObject, listOf, objectOf, optional, partOf, required } from './object-readers';
export { Place, type DocumentProblem } from './place';
export { readDocument, told, unreadable, type Reader, type Unreadable } from './reader';
export {
  anyNumber,
  boolean,
  calendarDate,
  checked,
  clockTime,
  monday,
  nullOr,
  oneOf,
  text,
  wholeNumber,
} from './value-readers';
