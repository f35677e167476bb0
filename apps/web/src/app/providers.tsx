import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useHref, useNavigate } from 'react-router';
import { setSession } from '../features/session/api/get-session';
import { createQueryClient } from '../shared/query-client';
import { useFormats } from '../shared/formats';

/** What everything below can rely on: the cache, the language of the controls, links that do not reload. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const { locale } = useFormats();
  // Texts are asked for in many places: rendering the whole again when the language changes keeps them one.
  useTranslation();
  const [queryClient] = useState(() => {
    const client = createQueryClient(() => setSession(client, null));
    return client;
  });
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale={locale}>
        <RouterProvider navigate={(to) => void navigate(to)} useHref={useHref}>
          {children}
        </RouterProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
}
