import { ruleIds } from '../agreements';
import { ruleBook } from './rule-book';

describe('the rule book', () => {
  it('holds every rule once, in the order of their ids', () => {
    expect(ruleBook.map(({ id }) => id)).toEqual([...ruleIds]);
  });
});
