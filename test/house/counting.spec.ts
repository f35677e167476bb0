import { count } from '../run/run-jest.mjs';

const answer = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [] as {
    name: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[],
};
const file = (...statuses: string[]) => ({
  name: 'a.spec.ts',
  message: '',
  assertionResults: statuses.map((status) => ({ status, fullName: 'the case' })),
});

describe('npm test counts', () => {
  it('what passed', () => {
    expect(count({ ...answer, numPassedTests: 7 }, 0, '')).toEqual({ passed: 7, failed: 0, report: '' });
  });

  it('what failed', () => {
    expect(count({ ...answer, numPassedTests: 7, numFailedTests: 2 }, 1, '')).toMatchObject({
      passed: 7,
      failed: 2,
    });
  });

  it('a file that could not be loaded as a failure', () => {
    const broken = { name: 'b.spec.ts', message: 'SyntaxError', assertionResults: [] };
    const result = count({ ...answer, numRuntimeErrorTestSuites: 1, testResults: [broken] }, 1, '');
    expect(result).toEqual({ passed: 0, failed: 1, report: 'SyntaxError' });
  });

  it.each(['pending', 'skipped', 'todo', 'disabled'])('a test that is %s as a failure', (status) => {
    const result = count({ ...answer, numPassedTests: 1, testResults: [file('passed', status)] }, 0, '');
    expect(result).toEqual({ passed: 1, failed: 1, report: `a.spec.ts: "the case" is ${status}` });
  });

  it('a suite without tests as a failure', () => {
    expect(count(answer, 0, 'No tests found')).toMatchObject({ passed: 0, failed: 1 });
  });

  it('a jest that ends badly though every test passed as a failure', () => {
    expect(count({ ...answer, numPassedTests: 3 }, 1, 'a tear-down threw')).toEqual({
      passed: 3,
      failed: 1,
      report: 'a tear-down threw',
    });
  });
});
