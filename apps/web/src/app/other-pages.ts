import { page } from './lazy-page';
import type { InnerPageName, PageEntry, PublicPageName } from './pages';
import { patterns } from './paths';

/** Pages that one reaches only from another page. */
export const innerPages: readonly {
  readonly name: InnerPageName;
  readonly pattern: string;
  readonly Component: PageEntry['Component'];
}[] = [
  {
    name: 'person',
    pattern: patterns.person,
    Component: page(async () => (await import('./routes/person')).PersonPage),
  },
  {
    name: 'unit',
    pattern: patterns.unit,
    Component: page(async () => (await import('./routes/unit')).UnitPage),
  },
  {
    name: 'accessReview',
    pattern: patterns.accessReview,
    Component: page(async () => (await import('./routes/access-review')).AccessReviewPage),
  },
];

/** The pages without a session, each a chunk of its own too. */
export const publicPages: readonly {
  readonly name: PublicPageName;
  readonly pattern: string;
  readonly Component: PageEntry['Component'];
}[] = [
  {
    name: 'signIn',
    pattern: patterns.signIn,
    Component: page(async () => (await import('./routes/sign-in')).SignInPage),
  },
  {
    name: 'forgottenPassword',
    pattern: patterns.forgottenPassword,
    Component: page(async () => (await import('./routes/forgotten-password')).ForgottenPasswordPage),
  },
  {
    name: 'signInLink',
    pattern: patterns.signInLink,
    Component: page(async () => (await import('./routes/sign-in-link')).SignInLinkPage),
  },
  {
    name: 'firstStart',
    pattern: patterns.firstStart,
    Component: page(async () => (await import('./routes/first-start')).FirstStartPage),
  },
];
