import { Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Loading } from './shell/loading';
import { AppShell } from './shell/app-shell';
import { Home } from './shell/home';
import { NotFound } from './shell/not-found';
import { innerPages, publicPages } from './other-pages';
import { pages } from './pages';
import { Providers } from './providers';

/** All of the web: what is shown without a session, and the shell with the pages behind the sign-in inside. */
export function App() {
  return (
    <BrowserRouter>
      <Providers>
        <Suspense fallback={<Loading />}>
          <Routes>
            {publicPages.map(({ name, pattern, Component }) => (
              <Route key={name} path={pattern} element={<Component />} />
            ))}
            <Route element={<AppShell />}>
              <Route index element={<Home />} />
              {[...pages, ...innerPages].map(({ name, pattern, Component }) => (
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
