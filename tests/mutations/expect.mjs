// Vitest's own `expect`, set up without Vitest: the cases of the rules are run in a plain program, hundreds of them in seconds.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT] ?? {});
expect.getState = () => getState(expect);
expect.setState = (state) => setState(state, expect);
setState(
  {
    assertionCalls: 0,
    currentTestName: '',
    expectedAssertionsNumber: null,
    isExpectingAssertions: false,
    isExpectingAssertionsError: null,
  },
  expect,
);
globalThis[GLOBAL_EXPECT] = expect;
chai.expect.extend(expect, customMatchers);
