import { Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Loading } from './shell/loading';
import { AppShell } from './shell/app-shell';
import { Home } from './shell/home';
import { NotFound } from './shell/not-found';
import { pages } from './pages';
import { patterns } from './paths';
import { Providers } from './providers';
import { SignInPage } from './routes/sign-in';

/** All of the web: the sign-in page, and the shell with the pages of `pages.ts` inside. */
export function App() {
  return (
    <BrowserRouter>
      <Providers>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route path={patterns.signIn} element={<SignInPage />} />
            <Route element={<AppShell />}>
              <Route index element={<Home />} />
              {pages.map(({ name, pattern, Component }) => (
                <Route key={name} path={pattern} element={<Component />} />
              ))}
              <Route path="*" element={<NotFound />} />
            </Route>
          </Routes>
        </Suspense>
      </Providers>
    </BrowserRouter>
  );
}
