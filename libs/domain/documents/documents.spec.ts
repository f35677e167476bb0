import { allOf, checked, listOf, objectOf, optional, readDocument, required, text, wholeNumber } from '.';

const weeks = wholeNumber('weeks', 1, 52);

describe('reading a document', () => {
  it('gives what it says, with what holds for keys left out', () => {
    const read = objectOf({ name: required(text), weeks: optional(weeks, 12) });
    expect(readDocument(read, { name: 'Solgården' })).toEqual({ value: { name: 'Solgården', weeks: 12 } });
  });

  it('tells every problem at its place, in the order of the document', () => {
    const read = listOf(allOf({ name: text, weeks }));
    expect(readDocument(read, [{ name: '', weeks: 53 }, 7, { name: 'x', weeks: 1, more: null }])).toEqual({
      problems: [
        { pointer: '/0/name', expected: 'a text of 1–200 characters', got: '""' },
        { pointer: '/0/weeks', expected: 'a whole number of weeks from 1 to 52', got: '53' },
        { pointer: '/1', expected: 'an object with name, weeks', got: '7' },
        { pointer: '/2/more', expected: 'no such key, only name, weeks', got: 'null' },
      ],
    });
  });

  it('stops telling after 200 problems', () => {
    const answer = readDocument(listOf(weeks), new Array(100_000).fill('x'));
    expect('problems' in answer && answer.problems.length).toBe(200);
  });

  it('describes what it found without repeating it all', () => {
    const answer = readDocument(text, 'x'.repeat(1_000_000));
    expect('problems' in answer && answer.problems[0]?.got.length).toBeLessThan(100);
  });

  it.each([NaN, Infinity, -0.5, '1', null, undefined, true, [1], { value: 1 }])(
    'takes %p for no whole number',
    (value) => {
      expect(readDocument(weeks, value)).toHaveProperty('problems');
    },
  );

  it('looks at the whole only when its parts are right', () => {
    const ordered = checked(listOf(weeks), 'weeks in order', ([first = 0, second = 0]) => first < second);
    expect(readDocument(ordered, [1, 2])).toEqual({ value: [1, 2] });
    expect(readDocument(ordered, [2, 1])).toEqual({
      problems: [{ pointer: '', expected: 'weeks in order', got: 'a list of 2' }],
    });
    expect(readDocument(ordered, [2, 'x'])).toMatchObject({ problems: [{ pointer: '/1' }] });
  });
});
